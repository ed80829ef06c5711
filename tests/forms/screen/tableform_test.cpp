// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/screen/forms.h"

#include <QAction>
#include <QScrollBar>

namespace nianbao::test {

TEST(TableForm, TheSwitchOfTheControlTotalsGoesBackWhileARefusedFigureIsOpen)
{
    Desk desk;
    desk.keys("x1");
    desk.form.controlsAction()->trigger();
    ASSERT_TRUE(desk.editor());
    EXPECT_TRUE(QTest::qWaitFor([&desk] { return !desk.form.controlsAction()->isChecked(); }));
    EXPECT_EQ(desk.grid().controls(), GridModel::Shown::No);
    desk.key(Qt::Key_Escape);
    desk.form.controlsAction()->trigger();
    EXPECT_EQ(desk.grid().controls(), GridModel::Shown::Yes);
    EXPECT_TRUE(desk.form.controlsAction()->isChecked());
}

TEST(GridView, ShowsAsManyCellsOfAFindingAsFitTheFirstOnesFirst)
{
    Desk desk;
    desk.form.resize(900, 420);
    const auto isSeen = [&desk](const char *id) {
        return desk.view().viewport()->rect().contains(desk.view().visualRect(desk.index(id)));
    };
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.granted.nat")));
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.carry_out.nat")));
    ASSERT_FALSE(isSeen("t3.new.nat"));
    desk.view().reveal({desk.cell("t3.result_total.nat"), desk.cell("t3.new.nat")});
    EXPECT_TRUE(isSeen("t3.result_total.nat"));
    EXPECT_TRUE(isSeen("t3.carry_out.nat")) << "the current cell stays in view";
    ASSERT_TRUE(desk.view().goTo(desk.cell("t3.granted.nat")));
    desk.view().verticalScrollBar()->setValue(200);
    desk.view().reveal({desk.cell("t3.new.nat"), desk.cell("t3.carry_out.nat")});
    EXPECT_TRUE(isSeen("t3.new.nat"));
    EXPECT_FALSE(isSeen("t3.carry_out.nat")) << "both do not fit";
    desk.view().reveal({desk.cell("t4.rev.total")}); // of another table
    EXPECT_TRUE(isSeen("t3.granted.nat"));
}

} // namespace nianbao::test
