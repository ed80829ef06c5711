// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/tablesizes.h"

#include "forms/paper/pagesetup.h"
#include "tests/forms/paper/samplereport.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

class TableSizesTest : public ::testing::Test
{
protected:
    FontBook fonts;
    GlyphCase glyphs{fonts};
    TableBlock block = tableOf(*editionFor(2025), QStringLiteral("t3"), QStringLiteral("7"));
    TableSizes sizes{block, glyphs, PageSetup::widthPt};
};

} // namespace

TEST_F(TableSizesTest, GivesTheLargestSizeThatFits)
{
    const PaperTable &roomy = sizes.roomy();
    EXPECT_EQ(sizes.fitting(roomy.height()).style(), roomy.style());
    const PaperTable &smallest = sizes.fitting(0);
    EXPECT_LT(smallest.height(), roomy.height());
    double before = roomy.height();
    for (double room = roomy.height(); room > smallest.height(); room -= 7) {
        const PaperTable &table = sizes.fitting(room);
        EXPECT_LE(table.height(), room);
        EXPECT_LE(table.height(), before) << "less room, a smaller table";
        before = table.height();
        EXPECT_EQ(&table, &sizes.fitting(table.height())) << "its own height is enough, and it is not laid out anew";
    }
}

TEST_F(TableSizesTest, KeepsTheUsualSizeOfTypeWhereThatIsAskedFor)
{
    const double points = sizes.roomy().style().points;
    EXPECT_EQ(sizes.fullSize(sizes.roomy().height()), &sizes.roomy());
    const PaperTable *tighter = sizes.fullSize(sizes.roomy().height() - 1);
    ASSERT_NE(tighter, nullptr);
    EXPECT_EQ(tighter->style().points, points);
    EXPECT_EQ(sizes.fullSize(sizes.fitting(0).height()), nullptr);
    EXPECT_EQ(sizes.airy(sizes.roomy().height()), nullptr);
    const PaperTable *airy = sizes.airy(2 * sizes.roomy().height());
    ASSERT_NE(airy, nullptr);
    EXPECT_EQ(airy->style().points, points);
    EXPECT_GT(airy->height(), sizes.roomy().height());
}
