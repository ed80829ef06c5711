// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridview.h"

#include "tests/forms/screen/forms.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>

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

TEST(GridViewMouse, a_selection_dragged_over_the_edge_scrolls_on_and_grows)
{
    Desk desk;
    desk.form.resize(1000, 420);
    QApplication::processEvents();
    QWidget *port = desk.view().viewport();
    ASSERT_GT(desk.view().verticalScrollBar()->maximum(), 100);
    QTest::mousePress(port, Qt::LeftButton, {}, desk.view().visualRect(desk.index("t3.new.nat")).center());
    const QPoint below(desk.view().visualRect(desk.index("t3.new.biz")).center().x(), port->height() + 40);
    QMouseEvent out(QEvent::MouseMove, below, port->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &out);
    EXPECT_TRUE(QTest::qWaitFor([&desk] { return desk.current() == QStringLiteral("t3.carry_out.biz"); }));
    const QPoint above(below.x(), desk.view().visualRect(desk.grid().index(0, 0)).center().y()); // over the heads
    QMouseEvent back(QEvent::MouseMove, above, port->mapToGlobal(above), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &back);
    EXPECT_TRUE(QTest::qWaitFor([&desk] { return desk.current() == QStringLiteral("t3.new.biz"); }));
    EXPECT_EQ(desk.view().verticalScrollBar()->value(), 0);
    QTest::mouseRelease(port, Qt::LeftButton, {}, above);
    EXPECT_EQ(desk.view().selectedCells().size(), 2);
}

TEST(GridViewLayout, an_open_editor_goes_under_the_heads_and_keeps_what_was_typed)
{
    Desk desk;
    desk.form.resize(1000, 420);
    QApplication::processEvents();
    desk.keys("12");
    ASSERT_TRUE(desk.editor());
    EXPECT_TRUE(desk.editor()->mask().isEmpty()) << "all of it is seen";
    const int heads = desk.view().visualRect(desk.grid().index(0, 0)).height();
    desk.view().verticalScrollBar()->setValue(desk.editor()->height() / 2);
    ASSERT_FALSE(desk.editor()->mask().isEmpty());
    EXPECT_EQ(desk.editor()->mask().boundingRect().translated(desk.editor()->pos()).top(), heads);
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
    EXPECT_FALSE(desk.editor()->mask().intersects(desk.editor()->rect())) << "none of it is seen";
    desk.keys("3");
    desk.key(Qt::Key_Return);
    EXPECT_EQ(desk.text("t3.new.nat"), QStringLiteral("123"));
}

TEST(GridViewLayout, the_current_cell_stays_in_view_when_the_form_gets_narrower)
{
    Desk desk;
    desk.form.resize(1100, 420);
    QApplication::processEvents();
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.carry_out.nat")));
    const int before = desk.view().verticalScrollBar()->value();
    desk.form.resize(desk.view().neededWidth() + 40, 420);
    QApplication::processEvents();
    EXPECT_GT(desk.view().verticalScrollBar()->value(), before) << "labels take more lines";
    EXPECT_TRUE(desk.view().viewport()->rect().contains(desk.view().visualRect(desk.index("t3.carry_out.nat"))));
}

TEST(GridViewLayout, a_cell_scrolled_out_of_sight_comes_back_when_it_is_typed_into)
{
    Desk desk;
    desk.form.resize(1000, 420);
    QApplication::processEvents();
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
    desk.keys("7");
    ASSERT_TRUE(desk.editor());
    EXPECT_TRUE(desk.editor()->mask().isEmpty());
    EXPECT_EQ(desk.view().verticalScrollBar()->value(), 0);
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

} // namespace nianbao::test
