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
    // From one size to the next smaller one: where there is a little less room than a table needs.
    QList<const PaperTable *> found{&sizes.fitting(sizes.roomy().height())};
    EXPECT_EQ(found.first(), &sizes.roomy());
    for (;;) {
        const PaperTable &larger = *found.last();
        const PaperTable &smaller = sizes.fitting(larger.height() - 0.01);
        if (&smaller == &larger)
            break; // the smallest, which is given where none fits
        EXPECT_LT(smaller.height(), larger.height());
        EXPECT_LE(smaller.style().points, larger.style().points);
        EXPECT_EQ(&sizes.fitting(smaller.height()), &smaller)
            << "its own height is enough, and it is not laid out anew";
        found.append(&smaller);
    }
    EXPECT_GT(found.size(), 6) << "no size is left out";
    EXPECT_EQ(found.last(), &sizes.fitting(0));
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
