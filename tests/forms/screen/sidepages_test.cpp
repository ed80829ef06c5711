// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/rulespage.h"
#include "forms/screen/yearmodel.h"
#include "forms/screen/yearpage.h"
#include "model/project/takeover.h"
#include "tests/support/reports.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

namespace nianbao::test {

namespace {

const FixedClock clockOfTests{QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC)};

/// Two years: one figure far up, one a little down.
std::unique_ptr<Project> twoYears()
{
    const auto last = emptyReport(edition("2021"), 2022);
    auto project = emptyReport(edition("2021"), 2023);
    EXPECT_TRUE(type(*last, QStringLiteral("t3.new.nat"), QStringLiteral("40")));
    EXPECT_TRUE(type(*last, QStringLiteral("t3.new.biz"), QStringLiteral("5")));
    EXPECT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    EXPECT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("400")));
    EXPECT_TRUE(type(*project, QStringLiteral("t3.new.biz"), QStringLiteral("4")));
    return project;
}

} // namespace

TEST(RulesPage, ListsEveryFamilyAndASearchNarrowsIt)
{
    RulesPage page(edition("2021"));
    const int all = page.shownFamilies();
    EXPECT_GT(all, 10);
    EXPECT_TRUE(page.plainText().contains(QStringLiteral("t3.identity.*")));
    page.search()->setText(QStringLiteral("现行有效 制发"));
    EXPECT_GT(page.shownFamilies(), 0);
    EXPECT_LT(page.shownFamilies(), all);
    EXPECT_FALSE(page.plainText().contains(QStringLiteral("t3.identity")));
    page.search()->setText(QStringLiteral("no such words"));
    EXPECT_EQ(page.shownFamilies(), 0);
    EXPECT_FALSE(page.plainText().isEmpty()) << "an empty list says why";
    page.search()->clear();
    EXPECT_EQ(page.shownFamilies(), all);
}

TEST(RulesPage, SaysWhatIsChangedOnThisComputer)
{
    const RuleOverride off{EditionId(QStringLiteral("2021")),
                           QStringLiteral("g.blank"),
                           std::nullopt,
                           QDate(2026, 1, 15),
                           QStringLiteral("某办"),
                           QStringLiteral("本县另有口径")};
    const RulesPage page(Edition::withOverrides(edition("2021"), {off}));
    EXPECT_TRUE(page.plainText().contains(QStringLiteral("2026-01-15, 某办: 本县另有口径")));
}

TEST(YearPage, WithoutLastYearsFiguresItSaysWhatToDo)
{
    Session session(emptyReport(edition("2021"), 2023), clockOfTests);
    const YearPage page(session);
    EXPECT_TRUE(page.view()->isHidden() || !page.view()->isVisibleTo(&page));
}

TEST(YearPage, ShowsBothYearsAndTheChangeOfEveryFigure)
{
    Session session(twoYears(), clockOfTests);
    const YearPage page(session);
    const QAbstractItemModel &rows = *page.view()->model();
    EXPECT_EQ(rows.rowCount(), session.project().edition().cellCount());
    page.onlyChanged()->setChecked(true);
    ASSERT_EQ(rows.rowCount(), 3) << "two figures and their total";
    const auto words = [&rows](int column) { return rows.index(0, column).data().toString(); };
    EXPECT_EQ(words(YearModel::RowWords), QStringLiteral("一、本年新收政府信息公开申请数量"));
    EXPECT_EQ(words(YearModel::ColumnWords), QStringLiteral("申请人情况 › 自然人"));
    EXPECT_EQ(words(YearModel::Before), QStringLiteral("40"));
    EXPECT_EQ(words(YearModel::Now), QStringLiteral("400"));
    EXPECT_EQ(words(YearModel::Difference), QStringLiteral("+360"));
    EXPECT_FALSE(words(YearModel::Remark).isEmpty()) << "ten times as many";
    EXPECT_EQ(rows.index(1, YearModel::Difference).data().toString(), QStringLiteral("-1"));
    EXPECT_TRUE(rows.index(1, YearModel::Remark).data().toString().isEmpty());
    page.sections()->setCurrentIndex(1);
    EXPECT_EQ(rows.rowCount(), 0) << "nothing changed in the first table";
}

TEST(YearPage, FollowsTheReport)
{
    Session session(twoYears(), clockOfTests);
    const YearPage page(session);
    page.onlyChanged()->setChecked(true);
    Edit edit;
    edit.changes
        = {session.project().changeOf(cellOf(session.project(), QStringLiteral("t3.new.biz")), Value::count(5))};
    ASSERT_TRUE(session.apply(edit));
    EXPECT_EQ(page.view()->model()->rowCount(), 2) << "it is as last year now";
}

TEST(YearPage, CopiesWhatItShowsAndGoesToTheCell)
{
    Session session(twoYears(), clockOfTests);
    const YearPage page(session);
    page.onlyChanged()->setChecked(true);
    EXPECT_EQ(page.copiedText().count(u'\n'), 4) << "a head and three rows";
    EXPECT_TRUE(page.copiedText().contains(QStringLiteral("\t40\t400\t+360\t")));
    page.view()->selectRow(1);
    EXPECT_EQ(page.copiedText().count(u'\n'), 2);
    QSignalSpy wanted(&page, &YearPage::cellWanted);
    emit page.view()->activated(page.view()->model()->index(1, 0));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toInt(), cellOf(session.project(), QStringLiteral("t3.new.biz")));
}

} // namespace nianbao::test
