// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/timedesk.h"

#include "tests/app/desktop/filled.h"

#include "app/desktop/sidepages.h"
#include "forms/screen/changesview.h"
#include "forms/screen/historypage.h"
#include "forms/screen/tableform.h"
#include "model/base/readfile.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

namespace {

QStringList placesIn(const QTableView &table)
{
    QStringList places;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        places.append(table.model()->index(row, 0).data(Qt::UserRole).toString());
    return places;
}

HistoryPage &shown(const TimeDesk &desk, Command command)
{
    desk.window.action(command)->trigger();
    return *desk.window.sidePages().history();
}

} // namespace

TEST(Undo, GoesOnAfterTheReportWasOpenedAgain)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.set("t3.new.nat", 2);
    desk.openAgain();
    const QString name = desk.window.action(Command::Undo)->text();
    EXPECT_TRUE(name.contains(QStringLiteral("Type 2"))) << name.toStdString();
    EXPECT_TRUE(name.contains(QStringLiteral("2024-01-15"))) << "when it was done: " << name.toStdString();
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    desk.openAgain();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    desk.window.action(Command::Redo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("2"));
    desk.window.action(Command::Undo)->trigger();
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QString());
}

TEST(Undo, TakesBackWhatTheCommandLineDidInBetweenFirst)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.close();
    {
        const auto other = Project::open(desk.path(), ProjectFile::Access::Write, desk.editions, desk.clock);
        ASSERT_TRUE(other.has_value());
        Edit edit;
        edit.kind = EditKind::Batch;
        edit.changes = {(*other)->changeOf(cellOf(**other, QStringLiteral("t3.new.nat")), Value::count(50))};
        ASSERT_TRUE((*other)->apply(edit));
    }
    desk.openAgain();
    EXPECT_TRUE(desk.window.action(Command::Undo)->text().contains(QStringLiteral("command line")));
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QString());
}

TEST(Undo, WaitsWhileTheReportIsFinished)
{
    TimeDesk desk;
    fill(desk.session());
    ASSERT_TRUE(desk.session().finish(QStringLiteral("定稿")));
    desk.openAgain();
    EXPECT_FALSE(desk.window.action(Command::Undo)->isEnabled());
    ASSERT_TRUE(desk.session().reopen(QStringLiteral("有误")));
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.window.action(Command::Undo)->isEnabled(); }));
    const auto said = [&desk] { return desk.window.findChild<QLabel *>(QStringLiteral("wordsLabel"))->text(); };
    desk.set("t3.new.nat", 1);
    desk.window.action(Command::Undo)->trigger();
    EXPECT_FALSE(said().contains(QStringLiteral("when it was finished"))) << said().toStdString();
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QString()) << "what was filled in";
    EXPECT_TRUE(said().contains(QStringLiteral("when it was finished"))) << said().toStdString();
}

TEST(Undo, KnowsAfterReopeningTheFileWhatWasInTheFinishedReport)
{
    TimeDesk desk;
    fill(desk.session());
    ASSERT_TRUE(desk.session().finish(QStringLiteral("定稿")));
    ASSERT_TRUE(desk.session().reopen(QStringLiteral("有误")));
    desk.set("t3.new.nat", 1);
    const int finished = desk.session().stepsBeforeFinishing();
    EXPECT_EQ(finished, desk.session().undoStack()->index() - 1);
    desk.openAgain();
    EXPECT_EQ(desk.session().stepsBeforeFinishing(), desk.session().undoStack()->index() - 1);
}

TEST(History, ListsEveryChangeAndThoseOfOneCell)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    HistoryPage &page = shown(desk, Command::ShowHistory);
    const QTableView &table = *page.changes()->table();
    const int before = table.model()->rowCount();
    EXPECT_EQ(placesIn(table).first(), QStringLiteral("t3.new.nat"));
    desk.writeText("s1", QStringLiteral("全年无申请。"));
    desk.set("t3.new.nat", 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == before + 2; })) << "follows by itself";
    page.changes()->search()->setText(QStringLiteral("written"));
    EXPECT_EQ(placesIn(table), QStringList{QStringLiteral("s1")});
    page.changes()->search()->clear();
    desk.window.forms().goTo(cellOf(desk.project(), QStringLiteral("t3.new.nat")));
    desk.window.action(Command::ShowChangesHere)->trigger();
    EXPECT_EQ(placesIn(table), QStringList(2, QStringLiteral("t3.new.nat")));
}

TEST(History, LeadsFromAChangeToItsCellAndShowsTextsBySentences)
{
    TimeDesk desk;
    desk.writeText("s1", QStringLiteral("第一句。第二句。"));
    desk.writeText("s1", QStringLiteral("第一句。新的一句。"));
    desk.set("t3.new.nat", 2);
    HistoryPage &page = shown(desk, Command::ShowHistory);
    QTableView &table = *page.changes()->table();
    table.setCurrentIndex(table.model()->index(1, 0));
    EXPECT_TRUE(page.changes()->details()->toPlainText().contains(QStringLiteral("第一句。−第二句。+新的一句。")))
        << page.changes()->details()->toPlainText().toStdString();
    table.setCurrentIndex(table.model()->index(0, 0));
    emit table.activated(table.currentIndex());
    ASSERT_NE(desk.window.forms().table(), nullptr);
    EXPECT_EQ(desk.window.forms().table()->view().currentCell(), cellOf(desk.project(), QStringLiteral("t3.new.nat")));
}

TEST(History, ComparesVersionsAndGoesBackToOneAsAStepThatCanBeUndone)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.prompts.words = QStringLiteral("初稿");
    desk.window.action(Command::SaveVersion)->trigger();
    desk.set("t3.new.nat", 2);
    desk.writeText("s1", QStringLiteral("改过了。"));
    HistoryPage &page = shown(desk, Command::ShowHistory);
    page.showTab(HistoryPage::Tab::Versions);
    ASSERT_EQ(page.versions()->list()->topLevelItemCount(), 1);
    const QString differs = page.versions()->comparison()->toPlainText();
    EXPECT_TRUE(differs.contains(QStringLiteral("+改过了。"))) << differs.toStdString();
    EXPECT_TRUE(differs.contains(QStringLiteral("初稿"))) << differs.toStdString();

    desk.prompts.choice = std::nullopt;
    page.versions()->restoreButton()->click();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("2")) << "asked, and not done";
    ASSERT_EQ(desk.prompts.questions.size(), 1);
    EXPECT_TRUE(desk.prompts.questions.first().contains(QStringLiteral("1 section")));

    desk.prompts.choice = 0;
    page.versions()->restoreButton()->click();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    EXPECT_TRUE(desk.project().text(SectionId(QStringLiteral("s1"))).isEmpty());
    EXPECT_EQ(desk.project().file()->backups().entries().first().reason, BackupReason::Restoring);
    desk.offer().click(); // undo
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("2"));
    EXPECT_EQ(desk.project().text(SectionId(QStringLiteral("s1"))), QStringLiteral("改过了。"));
}

TEST(History, ComparesAnyTwoVersions)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.prompts.words = QStringLiteral("初稿");
    desk.window.action(Command::SaveVersion)->trigger();
    desk.set("t3.new.biz", 7);
    desk.prompts.words = QStringLiteral("二稿");
    desk.window.action(Command::SaveVersion)->trigger();
    desk.set("t3.new.res", 9);
    HistoryPage &page = shown(desk, Command::ShowHistory);
    page.showTab(HistoryPage::Tab::Versions);
    StatesView &versions = *page.versions();
    versions.list()->setCurrentItem(versions.list()->topLevelItem(1));
    versions.other()->setCurrentIndex(1); // behind the report of now: the newest
    const QString differs = versions.comparison()->toPlainText();
    EXPECT_TRUE(differs.contains(QStringLiteral("7"))) << differs.toStdString();
    EXPECT_FALSE(differs.contains(QStringLiteral("9"))) << "only in the report of now: " << differs.toStdString();
}

TEST(History, RestoresABackup)
{
    TimeDesk desk;
    desk.openAgain(); // a report that was just made needs no copy
    desk.set("t3.new.nat", 1);
    StatesView &backups = *shown(desk, Command::RestoreBackup).backups();
    ASSERT_EQ(backups.list()->topLevelItemCount(), 1) << "of before the first change";
    desk.prompts.choice = 0;
    backups.restoreButton()->click();
    EXPECT_EQ(desk.figure("t3.new.nat"), QString());
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
}

TEST(History, DoesNotOfferToGoBackInAFinishedReport)
{
    TimeDesk desk;
    fill(desk.session());
    ASSERT_TRUE(desk.session().finish(QStringLiteral("定稿 1")));
    HistoryPage &page = shown(desk, Command::ShowHistory);
    page.showTab(HistoryPage::Tab::Versions);
    const StatesView &versions = *page.versions();
    ASSERT_EQ(versions.list()->topLevelItemCount(), 1) << "finishing keeps a version";
    EXPECT_FALSE(versions.restoreButton()->isEnabled());
    EXPECT_FALSE(versions.restoreButton()->toolTip().isEmpty()) << "says why";
}

TEST(History, KeepsAVersionOfEveryExport)
{
    TimeDesk desk;
    desk.prompts.save = desk.file(QStringLiteral("送审.json"));
    desk.window.action(Command::ExportValues)->trigger();
    const QList<VersionEntry> versions = desk.project().file()->versions().value();
    ASSERT_EQ(versions.size(), 1);
    EXPECT_TRUE(versions.first().name.contains(QStringLiteral("送审.json")));
}

TEST(History, PrintsAComparison)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.prompts.printTo = desk.file(QStringLiteral("comparison.pdf"));
    HistoryPage &page = shown(desk, Command::RestoreBackup);
    emit page.backups()->printWanted();
    const Result<QByteArray> pdf = readFile(desk.prompts.printTo, 50'000'000);
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    EXPECT_GT(pdf->size(), 2000);
    EXPECT_EQ(desk.prompts.previewed.size(), 1) << "seen before it is printed";
    desk.set("t3.new.biz", 2);
    desk.prompts.printTo = desk.file(QStringLiteral("changes.pdf"));
    emit page.changes()->printWanted();
    EXPECT_EQ(desk.prompts.previewed.size(), 2);
    EXPECT_TRUE(readFile(desk.prompts.printTo, 50'000'000).has_value());
}

TEST(History, PrintsNothingWhenThePreviewIsLeft)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.prompts.printTo = desk.file(QStringLiteral("changes.pdf"));
    desk.prompts.leavesPreview = true;
    emit shown(desk, Command::ShowHistory).changes()->printWanted();
    EXPECT_EQ(desk.prompts.previewed.size(), 1);
    EXPECT_FALSE(QFile::exists(desk.prompts.printTo));
}

} // namespace nianbao
