// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridview.h"

#include "tests/forms/screen/forms.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace nianbao::test {

namespace {

/// The button that is shown with this text; nullptr: none.
QPushButton *button(const Desk &desk, const char *text)
{
    const QList<QPushButton *> all = desk.form.findChildren<QPushButton *>();
    const auto found = std::find_if(all.cbegin(), all.cend(), [text](const QPushButton *candidate) {
        return candidate->isVisible() && candidate->text() == QLatin1String(text);
    });
    return found == all.cend() ? nullptr : *found;
}

} // namespace

TEST(GridViewPaste, a_block_goes_where_the_cursor_is_in_one_step)
{
    Desk desk;
    QApplication::clipboard()->setText(QStringLiteral("1\t2\r\n3\t1,004\r\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.biz"), QStringLiteral("2"));
    EXPECT_EQ(desk.text("t3.carry_in.biz"), QStringLiteral("1004"));
    EXPECT_EQ(desk.session.undoStack()->count(), 1);
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("1,004"))) << "what was made of it is to be read";
    EXPECT_EQ(desk.view().selectedCells().size(), 4) << "it is seen what came in";
}

TEST(GridViewPaste, what_went_as_it_was_asked_for_takes_no_room_from_the_table)
{
    Desk desk;
    QSignalSpy told(&desk.form, &TableForm::noticed);
    QApplication::clipboard()->setText(QStringLiteral("1\t2"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().first().toString().startsWith(QStringLiteral("Pasted 2")));
    EXPECT_EQ(desk.form.notice(), QString());
}

TEST(GridViewPaste, what_was_taken_in_another_form_can_all_be_seen)
{
    Desk desk;
    const auto *list = desk.form.findChild<QPlainTextEdit *>();
    ASSERT_TRUE(list);
    QApplication::clipboard()->setText(QStringLiteral("1,001\t1,002"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("1,002"))) << "two are said";
    EXPECT_FALSE(desk.form.notice().contains(QStringLiteral("more remark")));
    EXPECT_FALSE(button(desk, "Show all of them"));

    QApplication::clipboard()->setText(QStringLiteral("1,001\t1,002\t1,003\t1,004\n1,005\t1,006\t1,007\t1,008"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(desk.form.notice().contains(QStringLiteral("6 more remark"))) << desk.form.notice().toStdString();
    EXPECT_FALSE(list->isVisible());
    ASSERT_TRUE(button(desk, "Show all of them"));
    button(desk, "Show all of them")->click();
    ASSERT_TRUE(list->isVisible());
    const QStringList lines = list->toPlainText().split(u'\n');
    ASSERT_EQ(lines.size(), 8);
    EXPECT_TRUE(lines.last().contains(QStringLiteral("社会公益组织")) && lines.last().contains(QStringLiteral("1,008")))
        << lines.last().toStdString();
    desk.type("t3.new.nat", "5");
    EXPECT_FALSE(list->isVisible()) << "no longer about what was done last";
}

TEST(GridViewPaste, totals_that_differ_are_offered_as_control_totals)
{
    Desk desk;
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t0\t0\t0\t0\t9"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.text("t3.new.total"), QStringLiteral("3"));
    ASSERT_TRUE(button(desk, "Enter them as control totals"));
    button(desk, "Enter them as control totals")->click();
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
