// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/windowhand.h"

#include "app/desktop/filecontroller.h"
#include "app/desktop/helpwindow.h"
#include "app/desktop/panes.h"
#include "app/desktop/sidepages.h"
#include "app/desktop/startpage.h"
#include "forms/screen/historypage.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/rulespage.h"
#include "forms/screen/sectionlist.h"
#include "forms/screen/yearpage.h"
#include "model/base/writefile.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace nianbao {

using namespace test;

TEST(MainWindow, ShowsTheRulesAndBothYearsBesideTheReportAndClosesThemWithIt)
{
    Desk desk;
    EXPECT_FALSE(desk.window.action(Command::ShowRules)->isEnabled());
    desk.makeReport();
    desk.window.action(Command::ShowRules)->trigger();
    desk.window.action(Command::CompareYears)->trigger();
    ASSERT_NE(desk.window.sidePages().rules(), nullptr);
    EXPECT_TRUE(desk.window.sidePages().rules()->isVisible());
    ASSERT_NE(desk.window.sidePages().years(), nullptr);
    desk.window.action(Command::Close)->trigger();
    EXPECT_EQ(desk.window.sidePages().rules(), nullptr);
    EXPECT_EQ(desk.window.sidePages().years(), nullptr);
}

TEST(MainWindow, ClosesTheWindowsBesideItByEscape)
{
    Desk desk;
    desk.makeReport();
    desk.window.show();
    for (const Command command : {Command::ShowRules, Command::CompareYears, Command::ShowHistory, Command::Manual})
        desk.window.action(command)->trigger();
    const SidePages &pages = desk.window.sidePages();
    for (QWidget *page : {static_cast<QWidget *>(pages.rules()), static_cast<QWidget *>(pages.years()),
                          static_cast<QWidget *>(pages.history()), static_cast<QWidget *>(desk.window.help())}) {
        ASSERT_NE(page, nullptr);
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page));
        QTest::keyClick(page, Qt::Key_Escape);
        EXPECT_FALSE(page->isVisible()) << page->objectName().toStdString();
    }
}

TEST(MainWindow, KeepsTheListOfWhatWasSavedInTheOtherLanguage)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    RecoveryReport report;
    report.damaged = QStringLiteral("damaged.nianbao");
    desk.window.sidePages().showRecovery(report);
    const QPointer<RecoveryPage> before = desk.window.sidePages().recovery();
    desk.window.action(Command::LanguageChinese)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&before] { return before.isNull(); }));
    ASSERT_NE(desk.window.sidePages().recovery(), nullptr);
    EXPECT_TRUE(desk.window.sidePages().recovery()->isVisible());
}

TEST(MainWindow, SaysWhatToDoFirstWhileItIsEmpty)
{
    Desk desk;
    EXPECT_EQ(desk.window.session(), nullptr);
    showActive(desk.window);
    EXPECT_TRUE(desk.window.startPage().isVisible());
    EXPECT_FALSE(desk.window.action(Command::Print)->isEnabled());
    EXPECT_TRUE(desk.window.action(Command::OpenSample)->isEnabled());
}

TEST(MainWindow, MakesANewReportAndRemembersIt)
{
    Desk desk;
    desk.makeReport();
    ASSERT_NE(desk.window.session(), nullptr);
    const Project &project = desk.window.session()->project();
    EXPECT_EQ(project.year(), 2023);
    EXPECT_FALSE(project.profile().value(Profile::kind).isEmpty());
    EXPECT_EQ(desk.settings.recentFiles(), QStringList{desk.file(QStringLiteral("new.nianbao"))});
    EXPECT_TRUE(desk.window.windowTitle().contains(project.unit()));
}

TEST(MainWindow, OpensACopyOfTheSample)
{
    Desk desk;
    desk.window.action(Command::OpenSample)->trigger();
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_FALSE(desk.window.session()->project().text(overview).isEmpty());
    EXPECT_EQ(desk.window.session()->project().year(), 2025) << "the newest";
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
    QFile::remove(desk.window.session()->project().path());
}

TEST(MainWindow, AsksBeforeItLeavesWhatCouldNotBeWritten)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show({});
    auto *unit = desk.window.forms().findChild<QLineEdit *>(Profile::unit);
    unit->clear(); // a report without a body is refused
    desk.window.action(Command::LanguageChinese)->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&desk] { return desk.window.action(Command::CheckNow)->text().contains(QStringLiteral("全部核对")); }));
    EXPECT_EQ(desk.window.forms().findChild<QLineEdit *>(Profile::unit), unit) << "its form was not made anew";
    EXPECT_EQ(unit->text(), QString());
    desk.prompts.choice = std::nullopt;
    desk.window.action(Command::Close)->trigger();
    EXPECT_EQ(desk.prompts.questions.size(), 1);
    ASSERT_NE(desk.window.session(), nullptr);
    desk.prompts.choice = 0;
    desk.window.action(Command::Close)->trigger();
    EXPECT_EQ(desk.window.session(), nullptr);
}

TEST(MainWindow, AsksAboutAFigureThatWasNotAcceptedBeforeAnotherReportIsMade)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    QTest::keyClicks(&tableOf(desk.window), QStringLiteral("x"));
    desk.prompts.choice = std::nullopt;
    desk.makeReport(2022, QStringLiteral("other.nianbao"));
    EXPECT_EQ(desk.prompts.questions.size(), 1);
    EXPECT_FALSE(QFileInfo::exists(desk.file(QStringLiteral("other.nianbao")))) << "nothing is made before the answer";
    EXPECT_EQ(desk.window.session()->project().year(), 2023);

    desk.prompts.choice = 0;
    desk.makeReport(2022, QStringLiteral("other.nianbao"));
    EXPECT_EQ(desk.prompts.questions.size(), 2) << "asked once";
    EXPECT_EQ(desk.window.session()->project().year(), 2022);

    desk.window.forms().show(applications);
    QTest::keyClicks(&tableOf(desk.window), QStringLiteral("x"));
    desk.prompts.choice = std::nullopt;
    desk.prompts.open = desk.file(QStringLiteral("new.nianbao"));
    desk.window.action(Command::Open)->trigger();
    desk.window.open(desk.file(QStringLiteral("new.nianbao")));
    desk.window.action(Command::OpenSample)->trigger();
    EXPECT_EQ(desk.prompts.questions.size(), 5);
    EXPECT_EQ(desk.window.session()->project().year(), 2022);
}

TEST(MainWindow, KeepsANamedVersion)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.words = QStringLiteral("送审稿");
    desk.window.action(Command::SaveVersion)->trigger();
    const auto versions = desk.window.session()->project().file()->versions();
    ASSERT_TRUE(versions.has_value());
    ASSERT_EQ(versions->size(), 1);
    EXPECT_EQ(versions->first().name, QStringLiteral("送审稿"));
}

TEST(MainWindow, OffersAFileInUseReadOnly)
{
    Desk first;
    first.makeReport();
    Desk second;
    second.prompts.choice = 0;
    second.window.open(first.file(QStringLiteral("new.nianbao")));
    ASSERT_NE(second.window.session(), nullptr);
    EXPECT_EQ(second.prompts.questions.size(), 1);
    EXPECT_TRUE(second.window.session()->project().isReadOnly());
    EXPECT_EQ(second.window.forms().messages()->kind(), MessageBar::Kind::ReadOnly);
    EXPECT_FALSE(second.window.action(Command::Undo)->isEnabled());
    EXPECT_TRUE(second.window.windowTitle().contains(QStringLiteral("read-only")));
    EXPECT_FALSE(first.window.windowTitle().contains(QStringLiteral("read-only")));
}

TEST(MainWindow, ShowsFirstTheReportThatItWasStartedWith)
{
    Desk maker;
    maker.makeReport();
    maker.window.action(Command::Close)->trigger();

    Desk desk;
    const QString path = maker.file(QStringLiteral("new.nianbao"));
    EXPECT_FALSE(FileController::beginToOpen(desk.file(QStringLiteral("a.values.json")), desk.editions, desk.clock,
                                             desk.settings.backupFolder())
                     .valid());
    auto report = FileController::beginToOpen(path, desk.editions, desk.clock, desk.settings.backupFolder());
    ASSERT_TRUE(report.valid());
    desk.window.finishOpening(path, report.get());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
    desk.window.show();
    EXPECT_TRUE(desk.window.forms().isVisible());
    EXPECT_TRUE(desk.window.panes().sections()->isVisible());
    EXPECT_EQ(desk.settings.recentFiles(), QStringList{path});
}

TEST(MainWindow, TellsWhyTheReportThatItWasStartedWithDoesNotOpen)
{
    Desk desk;
    const QString path = desk.file(QStringLiteral("gone.nianbao"));
    desk.window.finishOpening(
        path, FileController::beginToOpen(path, desk.editions, desk.clock, desk.settings.backupFolder()).get());
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileNotFound);
    desk.window.show();
    EXPECT_TRUE(desk.window.startPage().isVisible());
}

TEST(MainWindow, OpensADroppedFile)
{
    Desk maker;
    maker.makeReport();
    maker.window.action(Command::Close)->trigger();
    EXPECT_EQ(maker.window.session(), nullptr);

    Desk desk;
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(maker.file(QStringLiteral("new.nianbao")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    EXPECT_TRUE(QTest::qWaitFor([&desk] { return desk.window.session() != nullptr; }));
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(QStringLiteral("picture.png"))});
    EXPECT_TRUE(FileController::fileIn(other).isEmpty());
}

TEST(MainWindow, SaysWhatItMadeOfAnImportedFile)
{
    Desk desk;
    const QString source = desk.file(QStringLiteral("report.values.json"));
    ASSERT_TRUE(writeFile(source, R"({"schema": "nianbao-values/1", "edition": "2021", "year": 2023, "unit": "某局",
        "cells": {"t2.norm.valid": "22（其中修订16件）", "t3.new.nat": "１２"}, "text": {}})"));
    desk.window.open(source);
    ASSERT_TRUE(desk.window.session());
    const auto *bar = desk.window.findChild<MessageBar *>();
    ASSERT_TRUE(bar);
    EXPECT_TRUE(bar->message().contains(u'2')) << bar->message().toStdString();
    bar->findChild<QPushButton *>()->click();
    ASSERT_EQ(desk.prompts.told.size(), 1);
    EXPECT_TRUE(desk.prompts.told.first().contains(QStringLiteral("22（其中修订16件）")));
    EXPECT_EQ(desk.prompts.told.first().count(u'\n'), 1);
}

TEST(MainWindow, ForgetsARecentFileThatIsGone)
{
    Desk desk;
    desk.settings.addRecentFile(desk.file(QStringLiteral("gone.nianbao")));
    desk.window.open(desk.file(QStringLiteral("gone.nianbao")));
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileNotFound);
    EXPECT_TRUE(desk.settings.recentFiles().isEmpty());
}

TEST(MainWindow, TakesOverLastYearsReport)
{
    Desk desk;
    desk.makeReport(2022, QStringLiteral("last.nianbao"));
    Session &last = *desk.window.session();
    const CellIndex carried = last.project().edition().find(CellId(QStringLiteral("t3.carry_out.nat")));
    ASSERT_TRUE(last.apply({EditKind::Type, {last.project().changeOf(carried, Value::count(4))}}));
    desk.window.action(Command::Close)->trigger();
    desk.prompts.report = desk.wanted(2023, QStringLiteral("next.nianbao"));
    desk.prompts.report->lastReport = desk.file(QStringLiteral("last.nianbao"));
    desk.window.action(Command::New)->trigger();
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_EQ(figure(desk.window, "t3.carry_in.nat"), QStringLiteral("4"));
}

TEST(MainWindow, SpeaksTheOtherLanguageAtOnce)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(overview);
    QTest::keyClicks(desk.window.forms().narrative()->text(), QStringLiteral("abc"));
    desk.window.action(Command::LanguageChinese)->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&desk] { return desk.window.action(Command::CheckNow)->text().contains(QStringLiteral("全部核对")); }));
    EXPECT_EQ(desk.settings.language(), QStringLiteral("zh"));
    EXPECT_EQ(desk.window.forms().current(), overview);
    EXPECT_EQ(desk.window.session()->project().text(overview), QStringLiteral("abc"));
}

TEST(MainWindow, OpensTheManualWhereTheUserIs)
{
    Desk desk;
    desk.makeReport();
    desk.window.forms().show(applications);
    desk.language.use(QStringLiteral("en"));
    desk.window.action(Command::Manual)->trigger();
    ASSERT_NE(desk.window.help(), nullptr);
    EXPECT_TRUE(desk.window.help()->toPlainText().contains(QStringLiteral("Filling in the tables")));
}

TEST(MainWindow, MovesBetweenPanesByKey)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    desk.window.panes().sections()->setFocus();
    desk.window.action(Command::NextPane)->trigger();
    EXPECT_EQ(QApplication::focusWidget(), &tableOf(desk.window));
    desk.window.action(Command::PreviousPane)->trigger();
    EXPECT_TRUE(desk.window.panes().sections()->isAncestorOf(QApplication::focusWidget()));
}

TEST(MainWindow, RemembersItsPanes)
{
    QTemporaryDir folder;
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.action(Command::ShowFindings)->trigger();
    EXPECT_FALSE(desk.window.panes().isWanted(Panes::Pane::Findings));
    desk.window.close();
    MainWindow again(Services{desk.clock, desk.editions, desk.prompts, desk.settings, desk.language, desk.fonts});
    EXPECT_FALSE(again.panes().isWanted(Panes::Pane::Findings));
    EXPECT_TRUE(again.panes().isWanted(Panes::Pane::Sections));
}

} // namespace nianbao
