// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/figures.h"

#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {
CellIndex at(const Figures &figures, const char *id)
{
    return figures.edition().find(CellId(QLatin1String(id)));
}
} // namespace

TEST(Figures, TotalsFollowWhatTheyAreComputedFrom)
{
    Figures figures(edition("2021"));
    EXPECT_TRUE(figures.value(at(figures, "t3.result_total.total")).isBlank()) << "a total of blanks is blank";
    figures.setValue(at(figures, "t3.granted.nat"), Value::count(3));
    figures.setValue(at(figures, "t3.den_law.biz"), Value::count(4));
    EXPECT_EQ(figures.value(at(figures, "t3.granted.total")), Value::count(3));
    EXPECT_EQ(figures.value(at(figures, "t3.result_total.nat")), Value::count(3));
    EXPECT_EQ(figures.value(at(figures, "t3.result_total.total")), Value::count(7));
    figures.setValue(at(figures, "t4.rev.upheld"), Value::count(0));
    EXPECT_EQ(figures.value(at(figures, "t4.rev.total")), Value::count(0));
    EXPECT_TRUE(figures.value(at(figures, "t4.post.total")).isBlank());
}

TEST(Figures, ATotalOfACellThatIsNotKnownIsNotKnown)
{
    Figures figures(edition("2021"));
    figures.setValue(at(figures, "t3.granted.nat"), Value::unknown());
    figures.setValue(at(figures, "t3.granted.biz"), Value::count(2));
    EXPECT_TRUE(figures.value(at(figures, "t3.granted.total")).isUnknown());
    EXPECT_EQ(figures.forRules(at(figures, "t3.granted.total")), std::nullopt);
    figures.setControl(at(figures, "t3.granted.total"), Value::count(9));
    EXPECT_EQ(figures.forRules(at(figures, "t3.granted.total")), Amount::fromWhole(9));
}

TEST(Figures, RulesTakeTheControlTotalAndPaperDoesNot)
{
    Figures figures(edition("2021"));
    figures.setValue(at(figures, "t3.new.nat"), Value::count(5));
    figures.setControl(at(figures, "t3.new.total"), Value::count(6));
    EXPECT_EQ(figures.value(at(figures, "t3.new.total")), Value::count(5));
    EXPECT_EQ(figures.forRules(at(figures, "t3.new.total")), Amount::fromWhole(6));
    figures.setControl(at(figures, "t3.new.total"), Value::blank());
    EXPECT_EQ(figures.forRules(at(figures, "t3.new.total")), Amount::fromWhole(5));
}

TEST(Figures, BlankAndNotApplicableCountAsNothing)
{
    Figures figures(edition("2021"));
    figures.setValue(at(figures, "t3.new.nat"), Value::notApplicable());
    EXPECT_EQ(figures.forRules(at(figures, "t3.new.nat")), Amount());
    EXPECT_EQ(figures.forRules(at(figures, "t3.new.biz")), Amount());
    EXPECT_FALSE(figures.hasPrevious());
    figures.setPrevious(at(figures, "t3.new.nat"), Value::count(1));
    EXPECT_TRUE(figures.hasPrevious());
    figures.setPrevious(at(figures, "t3.new.nat"), std::nullopt);
    EXPECT_FALSE(figures.hasPrevious());
}
