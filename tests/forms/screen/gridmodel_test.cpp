// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridmodel.h"

#include "tests/forms/screen/forms.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace nianbao::test {

TEST(GridModelTest, every_table_of_every_edition_is_a_proper_model)
{
    for (const EditionPtr &edition : catalog().editions()) {
        FixedClock clock{QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC)};
        Session session(emptyReport(edition, edition->firstYear()), clock);
        for (const TableSpec &table : edition->tables()) {
            GridModel model(session, table);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            for (const CellIndex cell : table.cells) {
                const QModelIndex index = model.indexOf(cell);
                EXPECT_EQ(model.cellAt(index), cell);
                const bool isTotal = edition->cell(cell).role == CellRole::Total;
                EXPECT_EQ(model.setData(index, QStringLiteral("5")), !isTotal) << "totals are computed";
            }
            model.showControls(GridModel::Shown::Yes);
            model.showPrevious(GridModel::Shown::Yes);
            session.checkNow();
            session.undoStack()->undo();
        }
    }
}

TEST(GridModelTest, merged_squares_are_one_cell)
{
    const Desk desk;
    const QModelIndex corner = desk.grid().index(0, 0);
    EXPECT_GT(desk.grid().span(corner).width(), 1);
    EXPECT_GT(desk.grid().span(corner).height(), 1);
    EXPECT_FALSE(corner.data().toString().isEmpty());
    EXPECT_TRUE(desk.grid().index(1, 1).data().isNull());
    EXPECT_EQ(desk.grid().flags(desk.grid().index(1, 1)), Qt::NoItemFlags);
    EXPECT_EQ(desk.grid().flags(corner), Qt::ItemIsEnabled);
}

TEST(GridModelTest, a_screen_reader_hears_the_whole_path_the_figure_and_the_state)
{
    Desk desk;
    desk.type("t3.new.nat", "1409");
    desk.session.checkNow();
    const QString heard = desk.index("t3.new.nat").data(Qt::AccessibleTextRole).toString();
    const CellSpec &spec = desk.session.project().edition().cell(desk.cell("t3.new.nat"));
    for (const QString &words : spec.rowPath + spec.columnPath)
        EXPECT_TRUE(heard.contains(words)) << words.toStdString();
    EXPECT_TRUE(heard.contains(QStringLiteral("1409")));
    EXPECT_TRUE(heard.endsWith(QStringLiteral("has an error"))) << heard.toStdString();
    EXPECT_TRUE(
        desk.index("t3.new.total").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("computed")));
    EXPECT_TRUE(desk.index("t3.new.biz").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("empty")));
}

TEST(GridModelTest, only_cells_that_changed_are_told)
{
    Desk desk;
    QSignalSpy changed(&desk.grid(), &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(desk.grid().write(EditKind::Type, {{desk.cell("t3.new.nat"), Value::count(3)}}));
    QSet<QModelIndex> told;
    for (const QList<QVariant> &signal : changed) {
        EXPECT_EQ(signal[0], signal[1]);
        told.insert(signal[0].toModelIndex());
    }
    EXPECT_EQ(told, (QSet<QModelIndex>{desk.index("t3.new.nat"), desk.index("t3.new.total")}));
}

TEST(GridModelTest, findings_and_their_sides_mark_cells)
{
    Desk desk;
    desk.type("t3.new.nat", "12");
    desk.session.checkNow();
    for (const Issue &issue : desk.session.shownFindings().issues) {
        if (issue.rule->id == RuleId(QStringLiteral("t3.identity.nat")))
            desk.session.chooseFinding(issue);
    }
    const int left = desk.index("t3.new.nat").data(GridModel::MarksRole).toInt();
    const int right = desk.index("t3.carry_out.nat").data(GridModel::MarksRole).toInt();
    EXPECT_EQ(left, GridModel::HasError | GridModel::LeftSide | (left & GridModel::HasWarning));
    EXPECT_EQ(right, GridModel::HasError | GridModel::RightSide | (right & GridModel::HasWarning));
    const QString tip = desk.index("t3.new.nat").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("12"))) << tip.toStdString();
    EXPECT_TRUE(
        desk.index("t3.carry_out.nat").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("right side")));
    desk.session.chooseFinding({});
    EXPECT_EQ(desk.index("t3.new.nat").data(GridModel::MarksRole).toInt() & GridModel::LeftSide, 0);
}

TEST(GridModelTest, the_cell_that_is_probably_wrong_has_a_mark_of_its_own_that_can_be_heard)
{
    auto project = emptyReport(edition("2021"));
    fillValid(*project, 12);
    giveAllControls(*project);
    Desk desk(std::move(project), "t3");
    const auto marked = [&desk] {
        QStringList cells;
        for (const CellIndex cell : desk.session.project().edition().table(TableId(QStringLiteral("t3")))->cells) {
            const QModelIndex index = desk.grid().indexOf(cell);
            if ((index.data(GridModel::MarksRole).toInt() & GridModel::Suspected) != 0)
                cells.append(desk.session.project().edition().cell(cell).id.text());
        }
        return cells;
    };
    EXPECT_EQ(marked(), QStringList());
    desk.type("t3.granted.biz", "1000");
    EXPECT_EQ(marked(), QStringList{QStringLiteral("t3.granted.biz")});
    EXPECT_TRUE(
        desk.index("t3.granted.biz").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("wrong one")));
    desk.session.undoStack()->undo();
    EXPECT_EQ(marked(), QStringList());
}

TEST(GridModelTest, last_years_figure_is_shown_on_request_and_marks_what_was_taken_over)
{
    Desk desk;
    Edit edit;
    edit.kind = EditKind::TakeOver;
    edit.changes = {desk.session.project().changeOfPreviousYear(2022),
                    desk.session.project().changeOfPrevious(desk.cell("t3.carry_out.nat"), Value::count(7)),
                    desk.session.project().changeOf(desk.cell("t3.carry_in.nat"), Value::count(7))};
    ASSERT_TRUE(desk.session.apply(edit));
    const auto state = [&] {
        return static_cast<GridModel::CellState>(desk.index("t3.carry_in.nat").data(GridModel::StateRole).toInt());
    };
    EXPECT_EQ(state(), GridModel::CellState::TakenOver);
    EXPECT_TRUE(
        desk.index("t3.carry_in.nat").data(Qt::ToolTipRole).toString().contains(QStringLiteral("the report on 2022")));
    EXPECT_TRUE(desk.form.previousAction()->isEnabled());
    EXPECT_EQ(desk.index("t3.carry_out.nat").data(GridModel::PreviousRole).toString(), QString());
    desk.form.previousAction()->setChecked(true);
    EXPECT_EQ(desk.index("t3.carry_out.nat").data(GridModel::PreviousRole).toString(), QStringLiteral("7"));
    desk.type("t3.carry_in.nat", "8");
    EXPECT_EQ(state(), GridModel::CellState::Input);
}

} // namespace nianbao::test
