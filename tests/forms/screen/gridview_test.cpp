// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridview.h"

#include "tests/forms/screen/forms.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>

namespace nianbao::test {

TEST(GridViewKeys, a_row_is_typed_with_tab_and_totals_are_skipped)
{
    Desk desk;
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat"));
    for (const char *figure : {"3440", "75", "0", "0", "0", "10"}) {
        desk.keys(figure);
        desk.key(Qt::Key_Tab);
    }
    EXPECT_EQ(desk.text("t3.new.total"), QStringLiteral("3525"));
    EXPECT_EQ(desk.current(), QStringLiteral("t3.carry_in.nat"));
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.oth"));
}

TEST(GridViewKeys, a_column_is_typed_with_enter_and_totals_are_skipped)
{
    Desk desk;
    int typed = 0;
    QString last;
    while (desk.current() != last) {
        last = desk.current();
        desk.keys("1");
        desk.key(Qt::Key_Return);
        ++typed;
    }
    EXPECT_EQ(last, QStringLiteral("t3.carry_out.nat"));
    EXPECT_EQ(desk.text("t3.result_total.nat"), QString::number(typed - 3));
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.oth_other.nat"))
        << "up from the last row, over the total: " << desk.current().toStdString();
}

TEST(GridViewKeys, arrows_move_over_figures_and_leave_an_editor_opened_by_typing)
{
    Desk desk;
    desk.keys("5");
    ASSERT_TRUE(desk.editor());
    desk.key(Qt::Key_Right);
    EXPECT_FALSE(desk.editor());
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("5"));
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.biz"));
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat")) << "labels are no place to be";
    desk.key(Qt::Key_Up);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat"));
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.carry_out.nat"));
    desk.key(Qt::Key_End);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.carry_out.total"));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat"));
    desk.key(Qt::Key_PageDown);
    EXPECT_NE(desk.current(), QStringLiteral("t3.new.nat"));
    desk.key(Qt::Key_PageUp);
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat"));
}

TEST(GridViewKeys, f2_edits_and_escape_leaves_everything_as_it_was)
{
    Desk desk;
    desk.type("t3.new.nat", "12");
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    desk.key(Qt::Key_F2);
    ASSERT_TRUE(desk.editor());
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("12"));
    desk.key(Qt::Key_End);
    desk.keys("3");
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("123"));
    desk.key(Qt::Key_Left);
    EXPECT_TRUE(desk.editor()) << "arrows move within the text";
    desk.key(Qt::Key_Escape);
    EXPECT_FALSE(desk.editor());
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("12"));
    EXPECT_EQ(desk.session.undoStack()->count(), 1);
}

TEST(GridViewKeys, delete_empties_the_selection_in_one_step)
{
    Desk desk;
    desk.type("t3.new.nat", "1");
    desk.type("t3.new.biz", "2");
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(desk.view().selectedCells().size(), 2);
    desk.key(Qt::Key_Delete);
    EXPECT_EQ(desk.text("t3.new.nat") + desk.text("t3.new.biz"), QString());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.biz"), QStringLiteral("2"));
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("1"));
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.biz"), QString());
}

TEST(GridViewKeys, a_text_that_is_no_figure_stays_in_the_editor_with_the_reason)
{
    Desk desk;
    desk.keys("x1");
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(desk.editor());
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("x1"));
    EXPECT_TRUE(desk.editor()->refusal().contains(QStringLiteral("x1")));
    EXPECT_FALSE(desk.view().goTo(desk.cell("t3.new.biz"))) << "the text may not get lost";
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {},
                      desk.view().visualRect(desk.index("t3.carry_in.biz")).center());
    ASSERT_TRUE(desk.editor());
    EXPECT_EQ(desk.current(), QStringLiteral("t3.new.nat"));
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Delete);
    EXPECT_TRUE(desk.editor()->refusal().isEmpty());
    desk.key(Qt::Key_Tab);
    EXPECT_FALSE(desk.editor());
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("1"));
    EXPECT_EQ(desk.session.undoStack()->count(), 1);
}

TEST(GridViewKeys, full_width_digits_from_an_input_method_are_taken_and_told)
{
    Desk desk;
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("１２"));
    QApplication::sendEvent(&desk.view(), &event);
    ASSERT_TRUE(desk.editor());
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("12"));
    EXPECT_FALSE(desk.form.notice().isEmpty());
}

TEST(GridViewKeys, what_an_input_method_composes_goes_on_in_the_editor)
{
    Desk desk("t2", "2019", 2019);
    ASSERT_TRUE(desk.view().goTo(desk.cell("t2.lic.delta")));
    QInputMethodEvent composing(QStringLiteral("zeng"), {});
    QApplication::sendEvent(&desk.view(), &composing);
    ASSERT_TRUE(desk.editor()) << "the first letter opens it";
    EXPECT_EQ(desk.editor()->text(), QString()) << "nothing is typed yet";
    QInputMethodEvent chosen;
    chosen.setCommitString(QStringLiteral("增"));
    QApplication::sendEvent(desk.editor(), &chosen);
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("增"));
    desk.keys("19");
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.text("t2.lic.delta"), QStringLiteral("+19"));
}

TEST(GridViewKeys, a_composition_that_is_given_up_leaves_the_cell_as_it_was)
{
    Desk desk;
    desk.type("t3.new.nat", "7");
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    QInputMethodEvent composing(QStringLiteral("ling"), {});
    QApplication::sendEvent(&desk.view(), &composing);
    ASSERT_TRUE(desk.editor());
    QInputMethodEvent nothing;
    QApplication::sendEvent(desk.editor(), &nothing);
    desk.key(Qt::Key_Escape);
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("7"));
}

TEST(GridViewKeys, a_computed_total_says_why_it_cannot_be_typed)
{
    Desk desk;
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.total")));
    desk.keys("5");
    EXPECT_FALSE(desk.editor());
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("computed")));
}

TEST(GridViewKeys, a_figure_that_breaks_a_sum_is_doubted_while_it_is_typed)
{
    Desk desk;
    desk.view().selectAll();
    desk.view().fillZeros();
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    desk.keys("7");
    FigureEdit *editor = desk.editor();
    ASSERT_TRUE(editor);
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor->isDoubtful(); }, 3000));
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("0")) << "nothing is written";
}

TEST(GridViewKeys, the_unit_of_money_is_chosen_beside_the_figure)
{
    Desk desk("t2", "2019", 2019);
    CellIndex money = -1;
    for (const CellIndex cell : desk.form.table().cells) {
        if (desk.session.project().edition().cell(cell).format.unitChoices.size() > 1)
            money = cell;
    }
    ASSERT_GE(money, 0);
    ASSERT_TRUE(desk.view().goTo(money));
    desk.keys("12.5");
    auto *units = desk.editor()->findChild<QComboBox *>();
    ASSERT_TRUE(units);
    units->setCurrentIndex(1);
    const QString unit = units->currentText();
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.session.project().figures().value(money).text(), QStringLiteral("12.5") + unit);
    ASSERT_TRUE(desk.view().goTo(money));
    desk.key(Qt::Key_F2);
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("12.5"));
    EXPECT_EQ(desk.editor()->findChild<QComboBox *>()->currentText(), unit);
}

TEST(GridViewZeros, the_rest_of_a_block_is_0_in_one_step)
{
    Desk desk;
    desk.type("t3.new.nat", "5");
    desk.form.fillZerosAction()->trigger();
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("5"));
    EXPECT_EQ(desk.text("t3.carry_out.oth"), QStringLiteral("0"));
    EXPECT_EQ(desk.session.undoStack()->count(), 2);
    desk.form.fillZerosAction()->trigger();
    EXPECT_EQ(desk.session.undoStack()->count(), 2) << "nothing left to fill";
    EXPECT_FALSE(desk.form.notice().isEmpty());
    desk.session.undoStack()->undo();
    EXPECT_EQ(desk.text("t3.carry_out.oth"), QString());
}

TEST(GridViewZeros, a_selection_is_filled_alone_and_stacked_blocks_one_by_one)
{
    Desk desk("t2", "2019", 2019);
    desk.view().fillZeros();
    int filled = 0;
    for (const CellIndex cell : desk.form.table().cells)
        filled += desk.session.project().figures().value(cell).isBlank() ? 0 : 1;
    EXPECT_EQ(filled, 6);
    Desk other;
    other.key(Qt::Key_Right, Qt::ShiftModifier);
    other.view().fillZeros();
    EXPECT_EQ(other.text("t3.new.biz"), QStringLiteral("0"));
    EXPECT_EQ(other.text("t3.new.res"), QString());
}

TEST(GridViewKeys, ctrl_d_fills_down)
{
    Desk desk;
    desk.type("t3.new.nat", "4");
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.granted.nat"), QStringLiteral("4"));
    EXPECT_EQ(desk.session.undoStack()->count(), 2);
    EXPECT_TRUE(desk.session.undoStack()->undoText().startsWith(QStringLiteral("Fill down into 2 cell")))
        << desk.session.undoStack()->undoText().toStdString() << ": nothing was pasted";
}

TEST(GridViewControls, a_control_total_stands_beside_the_computed_one)
{
    Desk desk;
    desk.type("t3.new.nat", "5");
    desk.form.controlsAction()->setChecked(true);
    desk.type("t3.new.total", "6");
    EXPECT_EQ(desk.control("t3.new.total"), QStringLiteral("6"));
    EXPECT_EQ(desk.text("t3.new.total"), QStringLiteral("5")) << "the computed total is never overwritten";
    EXPECT_TRUE(desk.index("t3.new.total").data(GridModel::ControlDiffersRole).toBool());
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.total")));
    desk.key(Qt::Key_F2);
    EXPECT_EQ(desk.editor()->text(), QStringLiteral("6"));
    EXPECT_LT(desk.editor()->width(), desk.view().visualRect(desk.index("t3.new.total")).width());
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Delete);
    EXPECT_EQ(desk.control("t3.new.total"), QStringLiteral("none"));
    desk.form.controlsAction()->setChecked(false);
    EXPECT_FALSE(desk.grid().flags(desk.index("t3.new.total")) & Qt::ItemIsEditable);
}

} // namespace nianbao::test
