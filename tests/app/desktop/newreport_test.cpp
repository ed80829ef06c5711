// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// How a report begins in the window, and how one that was made with older rules goes on.

#include "tests/app/desktop/fakeprompts.h"

#include "app/desktop/formstack.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/newreportdialog.h"
#include "forms/screen/session.h"
#include "tests/support/reports.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

TEST(MainWindow, AsksAgainWithAllThatWasFilledInWhenALastYearIsNotTheYearBefore)
{
    Desk desk;
    desk.makeReport(2021, QStringLiteral("older.nianbao"));
    desk.prompts.report = desk.wanted(2023, QStringLiteral("this.nianbao"));
    desk.prompts.report->lastReport = desk.file(QStringLiteral("older.nianbao"));
    desk.prompts.proposals.clear();
    desk.window.action(Command::New)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::NotLastYear);
    EXPECT_EQ(desk.prompts.errors.first().args, (QStringList{QStringLiteral("2021"), QStringLiteral("2022")}));
    ASSERT_EQ(desk.prompts.proposals.size(), 2);
    EXPECT_EQ(desk.prompts.proposals.last().lastReport, desk.file(QStringLiteral("older.nianbao")));
    EXPECT_EQ(desk.prompts.proposals.last().path, desk.file(QStringLiteral("this.nianbao")));
    EXPECT_FALSE(QFile::exists(desk.file(QStringLiteral("this.nianbao"))));
    EXPECT_EQ(desk.window.session()->project().year(), 2021) << "the report before stays open";
}

TEST(MainWindow, AsksBeforeALastYearOfAnotherUnitIsTaken)
{
    Desk desk;
    desk.makeReport(2022, QStringLiteral("last.nianbao"));
    NewReport wanted = desk.wanted(2023, QStringLiteral("this.nianbao"));
    wanted.lastReport = desk.file(QStringLiteral("last.nianbao"));
    const QString lastUnit = wanted.unit;
    wanted.unit = QStringLiteral("测试县数据局");
    const auto make = [&desk, &wanted] {
        desk.prompts.report = wanted;
        desk.prompts.proposals.clear();
        desk.prompts.questions.clear();
        desk.window.action(Command::New)->trigger();
    };
    make();
    ASSERT_EQ(desk.prompts.questions.size(), 1);
    EXPECT_TRUE(desk.prompts.questions.first().contains(lastUnit));
    EXPECT_TRUE(desk.prompts.questions.first().contains(wanted.unit));
    EXPECT_FALSE(QFile::exists(wanted.path)) << "asked, and given up";
    ASSERT_EQ(desk.prompts.proposals.size(), 2) << "what was filled in is offered again";
    EXPECT_EQ(desk.prompts.proposals.last().unit, wanted.unit);

    desk.prompts.choice = 0; // what Enter gives
    make();
    EXPECT_FALSE(QFile::exists(wanted.path)) << "another body's figures are taken by an answer of its own only";

    desk.prompts.choice = 1;
    make();
    EXPECT_EQ(desk.prompts.questions.size(), 1);
    EXPECT_EQ(desk.window.session()->project().previousYear(), 2022);
    EXPECT_EQ(desk.window.session()->project().unit(), wanted.unit);

    desk.window.action(Command::New)->trigger(); // gives up; the next one is of the same unit
    wanted = desk.wanted(2023, QStringLiteral("same.nianbao"));
    wanted.lastReport = desk.file(QStringLiteral("last.nianbao"));
    make();
    EXPECT_EQ(desk.prompts.questions, QStringList());
    EXPECT_EQ(desk.window.session()->project().unit(), lastUnit);
}

TEST(NewReportDialog, BeginsWithAllThatWasWantedBefore)
{
    Desk desk;
    NewReport wanted = desk.wanted(2020, QStringLiteral("elsewhere.nianbao"));
    wanted.edition = *desk.editions.find(EditionId(QStringLiteral("2019-hubei")));
    wanted.kind = wanted.edition->unitKinds().last().id;
    wanted.lastReport = desk.file(QStringLiteral("last.nianbao"));
    const NewReportDialog dialog(desk.editions, wanted, desk.prompts);
    const NewReport again = dialog.report();
    EXPECT_EQ(again.year, wanted.year);
    EXPECT_EQ(again.unit, wanted.unit);
    EXPECT_EQ(again.edition, wanted.edition);
    EXPECT_EQ(again.kind, wanted.kind);
    EXPECT_EQ(again.lastReport, wanted.lastReport);
    EXPECT_EQ(again.path, wanted.path);
    wanted.path = desk.folder.path();
    EXPECT_EQ(QFileInfo(NewReportDialog(desk.editions, wanted, desk.prompts).report().path).absolutePath(), wanted.path)
        << "a folder is where the file is proposed";
}

TEST(NewReportDialog, TabGoesFromAPathToTheButtonBesideIt)
{
    Desk desk;
    const NewReportDialog dialog(desk.editions, desk.wanted(2020, QStringLiteral("elsewhere.nianbao")), desk.prompts);
    const auto next = [](const QWidget *widget) {
        do
            widget = widget->nextInFocusChain();
        while ((widget->focusPolicy() & Qt::TabFocus) == 0);
        return widget;
    };
    const auto *path = dialog.findChild<QLineEdit *>(QStringLiteral("path"));
    const auto *button = qobject_cast<const QPushButton *>(next(path));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), QStringLiteral("Browse…"));
}

TEST(MainWindow, OffersItsOwnRulesToAReportThatKeepsOlderOnes)
{
    Desk desk;
    const QString path = desk.file(QStringLiteral("old.nianbao"));
    const QString unit = QStringLiteral("某局");
    ASSERT_TRUE(Project::create(path, {2023, unit, olderText("2021")}, desk.clock));
    desk.window.show();
    desk.window.open(path);
    MessageBar *bar = desk.window.forms().messages();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->isVisible(); }));
    EXPECT_EQ(bar->kind(), MessageBar::Kind::Info);
    auto *button = bar->findChild<QPushButton *>();
    button->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.window.session()->project().edition().sha256(), olderText("2021")->sha256())
        << "asked, and given up";
    desk.prompts.choice = 0;
    button->click();
    const auto sha
        = [&desk] { return desk.window.session() ? desk.window.session()->project().edition().sha256() : QString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return sha() == (*desk.editions.forYear(2023))->sha256(); }));
    EXPECT_EQ(desk.window.session()->project().path(), path);
    EXPECT_TRUE(desk.window.session()->project().isEditable());
    EXPECT_EQ(desk.prompts.errors.size(), 0);
}

} // namespace nianbao
