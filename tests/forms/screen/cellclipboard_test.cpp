// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/cellclipboard.h"

#include "forms/screen/blockpaste.h"
#include "tests/forms/screen/forms.h"

namespace nianbao::test {

namespace {

QString planned(const PastePlan &plan, const Desk &desk, const char *id)
{
    for (const auto &[cell, value] : plan.figures) {
        if (cell == desk.cell(id))
            return value.text();
    }
    return QStringLiteral("not planned");
}

} // namespace

TEST(ReadFields, any_line_ending_and_quoted_fields_are_understood)
{
    EXPECT_EQ(readFields(QStringLiteral("1\t2\r\n3\t\r\n")),
              (QList<QStringList>{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QString()}}));
    EXPECT_EQ(readFields(QStringLiteral("1\r2\n3")).size(), 3);
    EXPECT_EQ(readFields(QStringLiteral("\"a\nb\"\t\"c\"\"d\"")),
              (QList<QStringList>{{QStringLiteral("a\nb"), QStringLiteral("c\"d")}}));
    EXPECT_TRUE(readFields(QString()).isEmpty());
    EXPECT_TRUE(readFields(QStringLiteral("\r\n")).isEmpty());
}

TEST(PlanPaste, rows_are_found_by_their_labels_and_columns_by_their_heads)
{
    const Desk desk;
    const CellSpec &spec = desk.session.project().edition().cell(desk.cell("t3.granted.biz"));
    const QString label = spec.rowPath.last();
    const QString head = spec.columnPath.last();
    // The cursor stands elsewhere; the block says itself where it belongs.
    const auto plan = planPaste(desk.grid(), desk.cell("t3.carry_out.nat"),
                                {{QString(), head}, {u' ' + label, QStringLiteral("14")}});
    ASSERT_TRUE(plan) << plan.error().toStdString();
    EXPECT_EQ(planned(*plan, desk, "t3.granted.biz"), QStringLiteral("14"));
    EXPECT_EQ(plan->figures.size(), 1);
}

TEST(PlanPaste, a_row_with_its_label_begins_at_the_first_figure)
{
    const Desk desk;
    const QString label = desk.session.project().edition().cell(desk.cell("t3.carry_in.nat")).rowPath.last();
    const auto plan = planPaste(desk.grid(), desk.cell("t3.granted.law"),
                                {{label, QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("0"),
                                  QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("3")}});
    ASSERT_TRUE(plan) << plan.error().toStdString();
    EXPECT_EQ(planned(*plan, desk, "t3.carry_in.biz"), QStringLiteral("2"));
    EXPECT_EQ(plan->totals.size(), 1) << "the total is compared, not written";
}

TEST(PlanPaste, a_block_that_is_too_large_is_refused)
{
    const Desk desk;
    const auto plan = planPaste(desk.grid(), desk.cell("t3.carry_out.oth"),
                                {{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1")}});
    ASSERT_FALSE(plan);
    EXPECT_FALSE(plan.error().isEmpty());
    EXPECT_FALSE(planPaste(desk.grid(), desk.cell("t3.new.nat"), {}));
    EXPECT_FALSE(planPaste(desk.grid(), -1, {{QStringLiteral("1")}}));
}

TEST(PlanPaste, words_of_another_form_are_refused_as_no_figures)
{
    const Desk desk;
    const auto plan = planPaste(
        desk.grid(), desk.cell("t3.new.nat"),
        {{QStringLiteral("社会组织"), QStringLiteral("自然人")}, {QStringLiteral("1"), QStringLiteral("2")}});
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().contains(QStringLiteral("社会组织"))) << plan.error().toStdString();
}

TEST(PlanPaste, figures_of_merged_cells_come_with_or_without_the_empty_squares)
{
    const Desk desk("t2", "2021");
    for (const QStringList &row :
         {QStringList{QStringLiteral("7")}, QStringList{QStringLiteral("7"), QString(), QString()}}) {
        const auto plan = planPaste(desk.grid(), desk.cell("t2.lic.decided"), {row});
        ASSERT_TRUE(plan) << plan.error().toStdString();
        EXPECT_EQ(planned(*plan, desk, "t2.lic.decided"), QStringLiteral("7"));
    }
}

TEST(CopyOfCells, a_block_is_tabs_and_lines_and_an_html_table)
{
    const Desk desk;
    desk.type("t3.new.nat", "1");
    desk.type("t3.carry_in.biz", "4");
    const ClipboardTable copied = copyOfCells(
        desk.grid().grid(), desk.session.project().figures(),
        {desk.cell("t3.new.nat"), desk.cell("t3.new.biz"), desk.cell("t3.carry_in.nat"), desk.cell("t3.carry_in.biz")});
    EXPECT_EQ(copied.text, QStringLiteral("1\t\n\t4"));
    EXPECT_TRUE(copied.html.contains(QStringLiteral("<tr><td>1</td><td></td></tr>")));
}

} // namespace nianbao::test
