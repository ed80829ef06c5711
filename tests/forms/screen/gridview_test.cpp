// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridview.h"

#include "tests/forms/screen/forms.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace nianbao::test {

namespace {

/// How much of a widget was asked to be painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

TEST(GridViewPainting, a_figure_typed_paints_its_row_and_column_and_not_the_table)
{
    Desk desk;
    QApplication::processEvents();
    PaintWatch watch(desk.view().viewport());
    desk.keys("7");
    desk.key(Qt::Key_Return);
    QApplication::processEvents();
    for (const char *changed : {"t3.new.nat", "t3.new.total", "t3.carry_in.nat"}) {
        EXPECT_TRUE(watch.region.contains(desk.view().visualRect(desk.index(changed)).center())) << changed;
    }
    EXPECT_FALSE(watch.region.contains(desk.view().visualRect(desk.index("t3.carry_in.oth")).center()));
    EXPECT_FALSE(watch.region.contains(QPoint(5, 5))) << "a head";
}

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

TEST(GridViewLayout, heads_and_labels_stay_in_view)
{
    Desk desk;
    desk.form.resize(500, 420);
    QApplication::processEvents();
    const QRect head = desk.view().visualRect(desk.grid().index(0, 0));
    ASSERT_GT(desk.view().verticalScrollBar()->maximum(), 100);
    desk.view().verticalScrollBar()->setValue(100);
    desk.view().horizontalScrollBar()->setValue(desk.view().horizontalScrollBar()->maximum());
    EXPECT_EQ(desk.view().visualRect(desk.grid().index(0, 0)), head);
    const QPoint inCorner = head.center();
    EXPECT_EQ(desk.view().indexAt(inCorner), desk.grid().index(0, 0));
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.carry_out.oth")));
    const QRect last = desk.view().visualRect(desk.index("t3.carry_out.oth"));
    EXPECT_TRUE(desk.view().viewport()->rect().contains(last));
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.new.nat")));
    const QRect first = desk.view().visualRect(desk.index("t3.new.nat"));
    EXPECT_GE(first.top(), head.bottom()) << "not hidden behind the heads";
}

TEST(GridViewLayout, the_heads_of_a_stacked_block_stay_as_long_as_the_block)
{
    Desk desk("t2", "2019", 2019);
    desk.form.resize(700, 230);
    QApplication::processEvents();
    ASSERT_GT(desk.view().verticalScrollBar()->maximum(), 30);
    desk.view().verticalScrollBar()->setValue(30);
    EXPECT_EQ(desk.view().visualRect(desk.grid().index(0, 0)).top(), 0);
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
    EXPECT_LT(desk.view().visualRect(desk.grid().index(0, 0)).bottom(), 0);
}

TEST(GridViewLayout, table_three_fits_a_small_screen_and_eight_digits)
{
    Desk desk;
    EXPECT_LE(desk.view().neededWidth(), 1366 - 240) << "with the list of sections beside it";
    const int before = desk.view().visualRect(desk.index("t3.new.nat")).width();
    desk.form.resize(desk.view().neededWidth() + 60, 700);
    desk.type("t3.new.nat", "12345678");
    const QRect rect = desk.view().visualRect(desk.index("t3.new.nat"));
    EXPECT_GE(rect.width(), desk.view().fontMetrics().horizontalAdvance(QStringLiteral("12345678")));
    EXPECT_GT(before, 0);
}

TEST(GridViewMouse, dragging_selects_and_a_double_click_edits)
{
    Desk desk;
    QWidget *port = desk.view().viewport();
    const QPoint from = desk.view().visualRect(desk.index("t3.new.nat")).center();
    const QPoint to = desk.view().visualRect(desk.index("t3.granted.biz")).center();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    EXPECT_EQ(desk.view().selectedCells().size(), 6);
    QTest::mouseDClick(port, Qt::LeftButton, {}, from);
    EXPECT_TRUE(desk.editor());
    desk.key(Qt::Key_Escape);
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, to);
    EXPECT_EQ(desk.view().selectedCells().size(), 6);
}

TEST(GridViewAccessibility, the_table_offers_its_cells)
{
    Desk desk;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&desk.view());
    ASSERT_TRUE(view && view->tableInterface());
    const QModelIndex index = desk.index("t3.new.nat");
    QAccessibleInterface *cell = view->tableInterface()->cellAt(index.row(), index.column());
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->text(QAccessible::Name), index.data(Qt::AccessibleTextRole).toString());
}

TEST(GridViewPaste, a_block_goes_where_the_cursor_is_in_one_step)
{
    Desk desk;
    QApplication::clipboard()->setText(QStringLiteral("1\t2\r\n3\t1,004\r\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.biz"), QStringLiteral("2"));
    EXPECT_EQ(desk.text("t3.carry_in.biz"), QStringLiteral("1004"));
    EXPECT_EQ(desk.session.undoStack()->count(), 1);
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("4")));
}

TEST(GridViewPaste, totals_that_differ_are_offered_as_control_totals)
{
    Desk desk;
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t0\t0\t0\t0\t9"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.total"), QStringLiteral("3"));
    auto *button = desk.form.findChild<QPushButton *>();
    ASSERT_TRUE(button && !button->isHidden());
    button->click();
    EXPECT_EQ(desk.control("t3.new.total"), QStringLiteral("9"));
}

TEST(GridViewPaste, a_wrong_block_changes_nothing_and_names_the_cell)
{
    Desk desk;
    QApplication::clipboard()->setText(QStringLiteral("1\tabc"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.session.undoStack()->count(), 0);
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("abc")));
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("商业企业"))) << desk.form.notice().toStdString();
}

TEST(GridViewPaste, one_figure_fills_the_selection)
{
    Desk desk;
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->setText(QStringLiteral("8"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.carry_in.nat"), QStringLiteral("8"));
    desk.key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.carry_in.nat"), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("8\n8"));
}

TEST(GridViewPaste, the_whole_table_comes_back_as_it_was_copied)
{
    for (const char *table : {"t2", "t3", "t4"}) {
        for (const char *edition : {"2019", "2021"}) {
            Desk full(table, edition, edition[3] == '9' ? 2019 : 2023);
            QList<std::pair<CellIndex, Value>> values;
            for (const CellIndex cell : full.form.table().cells) {
                const CellSpec &spec = full.session.project().edition().cell(cell);
                if (spec.role == CellRole::Input) {
                    const auto value
                        = parseValue(QString::number(10 + cell), spec.format, InputSource::Typed, MoneyUnit::WanYuan);
                    values.append({cell, value->value});
                }
            }
            ASSERT_TRUE(full.grid().write(EditKind::Batch, values));
            full.form.copyAllAction()->trigger();
            EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("colspan")));
            Desk empty(table, edition, edition[3] == '9' ? 2019 : 2023);
            empty.key(Qt::Key_V, Qt::ControlModifier);
            for (const auto &[cell, value] : values) {
                EXPECT_EQ(empty.session.project().figures().value(cell), value)
                    << table << ' ' << edition << ' ' << empty.form.notice().toStdString();
            }
            full.view().selectAll();
            full.view().copy();
            Desk other(table, edition, edition[3] == '9' ? 2019 : 2023);
            other.key(Qt::Key_V, Qt::ControlModifier);
            EXPECT_EQ(other.session.undoStack()->count(), 1) << other.form.notice().toStdString();
        }
    }
}

} // namespace nianbao::test
