// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/fakeprompts.h"

#include "app/desktop/filecontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/helpwindow.h"
#include "app/desktop/panes.h"
#include "app/desktop/sidepages.h"
#include "app/desktop/startpage.h"
#include "forms/screen/gridmodel.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/newreportdialog.h"
#include "forms/screen/pageview.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/rulespage.h"
#include "forms/screen/sectionlist.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "forms/screen/yearpage.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "tests/support/reports.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

namespace {

const SectionId overview(QStringLiteral("s1"));
const SectionId applications(QStringLiteral("s3"));

QString figure(const MainWindow &window, const char *id)
{
    const Project &project = window.session()->project();
    return project.figures().value(project.edition().find(CellId(QString::fromLatin1(id)))).text();
}

GridView &tableOf(const MainWindow &window)
{
    return window.forms().table()->view();
}

/// Types into the current cell and confirms it.
void typeFigure(GridView &view, const QString &text)
{
    QTest::keyClicks(&view, text.first(1));
    QWidget *editor = QApplication::focusWidget();
    if (text.size() > 1)
        QTest::keyClicks(editor, text.sliced(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void showActive(MainWindow &window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

} // namespace

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

TEST(MainWindow, ExportsTheRulesAsAPdfThatIsNoExportOfTheReport)
{
    Desk desk;
    desk.makeReport();
    const QString path = desk.file(QStringLiteral("rules.pdf"));
    desk.prompts.save = path;
    desk.window.action(Command::ShowRules)->trigger();
    emit desk.window.sidePages().rules()->exportWanted();
    const Result<QByteArray> pdf = readFile(path, 50'000'000);
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
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
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
    QFile::remove(desk.window.session()->project().path());
}

TEST(MainWindow, FillsATableByKeysAndUndoesStepByStep)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    GridView &view = tableOf(desk.window);
    view.goTo(desk.window.session()->project().edition().find(CellId(QStringLiteral("t3.new.nat"))));
    view.setFocus();
    typeFigure(view, QStringLiteral("15"));
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QStringLiteral("15"));
    EXPECT_EQ(figure(desk.window, "t3.new.total"), QStringLiteral("15"));
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QString());
    desk.window.action(Command::Redo)->trigger();
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QStringLiteral("15"));
}

TEST(MainWindow, PastesABlockAndFillsTheRestWithZeros)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    GridView &view = tableOf(desk.window);
    const Edition &edition = desk.window.session()->project().edition();
    view.goTo(edition.find(CellId(QStringLiteral("t3.new.nat"))));
    view.setFocus();
    QApplication::clipboard()->setText(QStringLiteral("7\t1\n2\t0"));
    desk.window.action(Command::Paste)->trigger();
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QStringLiteral("7"));
    EXPECT_EQ(figure(desk.window, "t3.carry_in.nat"), QStringLiteral("2"));
    view.selectAll();
    desk.window.action(Command::FillZeros)->trigger();
    EXPECT_EQ(figure(desk.window, "t3.granted.nat"), QStringLiteral("0"));
}

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

TEST(MainWindow, FollowsAFindingToItsCell)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    GridView &view = tableOf(desk.window);
    view.goTo(desk.window.session()->project().edition().find(CellId(QStringLiteral("t3.new.nat"))));
    view.setFocus();
    typeFigure(view, QStringLiteral("5"));
    view.selectAll();
    desk.window.action(Command::FillZeros)->trigger();
    ASSERT_FALSE(desk.window.session()->findings().passes());
    EXPECT_EQ(SectionList::sign(
                  stateOf(applications, desk.window.session()->project(), desk.window.session()->shownFindings())),
              Sign::Error);
    desk.window.forms().show({});
    desk.window.action(Command::NextFinding)->trigger();
    ASSERT_NE(desk.window.forms().table(), nullptr);
    EXPECT_TRUE(desk.window.session()->chosenFinding().has_value());
}

TEST(MainWindow, LeadsFromAFindingToTheNumberInTheText)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    GridView &view = desk.window.forms().table()->view();
    view.setFocus();
    view.selectAll();
    desk.window.action(Command::FillZeros)->trigger();
    desk.window.forms().show(overview);
    NarrativeText *text = desk.window.forms().narrative()->text();
    text->takeText(QStringLiteral("（二）依申请公开。收到政府信息公开申请 17 件。"));
    ASSERT_TRUE(desk.window.forms().commit());
    desk.window.forms().show(applications);
    desk.window.action(Command::CheckNow)->trigger();
    const auto speaksOfText = [&desk] {
        const std::optional<Issue> &chosen = desk.window.session()->chosenFinding();
        return chosen && chosen->place.has_value();
    };
    for (int i = 0; i < 50 && !speaksOfText(); ++i)
        desk.window.action(Command::NextFinding)->trigger();
    ASSERT_TRUE(speaksOfText());
    EXPECT_EQ(desk.window.forms().current(), overview);
    EXPECT_EQ(text->textCursor().selectedText(), QStringLiteral("17"));
    desk.window.forms().show(applications);
    const CellIndex total = desk.window.session()->chosenFinding()->leftCells.first();
    EXPECT_NE(view.grid().indexOf(total).data(GridModel::MarksRole).toInt() & GridModel::LeftSide, 0);
}

TEST(MainWindow, WritesTypedTextWhenTheFieldIsLeft)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(overview);
    NarrativeText *text = desk.window.forms().narrative()->text();
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("abc"));
    EXPECT_EQ(desk.window.session()->project().text(overview), QString());
    desk.window.forms().show(applications);
    EXPECT_EQ(desk.window.session()->project().text(overview), QStringLiteral("abc"));
    desk.window.forms().show(overview);
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(text->text(), QString());
}

TEST(MainWindow, WritesTypedTextWhenItCloses)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(overview);
    QTest::keyClicks(desk.window.forms().narrative()->text(), QStringLiteral("last words"));
    EXPECT_TRUE(desk.window.close());
    EXPECT_EQ(desk.window.session()->project().text(overview), QStringLiteral("last words"));
}

TEST(MainWindow, FindsAndReplacesInAllWrittenSections)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    Session &session = *desk.window.session();
    const SectionId problems(QStringLiteral("s5"));
    ASSERT_TRUE(
        session.apply({EditKind::WriteText, {session.project().changeOfText(overview, QStringLiteral("红 蓝"))}}));
    ASSERT_TRUE(
        session.apply({EditKind::WriteText, {session.project().changeOfText(problems, QStringLiteral("红红"))}}));
    desk.window.action(Command::Replace)->trigger();
    auto *bar = desk.window.findChild<FindReplaceBar *>();
    ASSERT_NE(bar, nullptr);
    auto *words = bar->findChild<QLineEdit *>(QStringLiteral("findWords"));
    words->setText(QStringLiteral("红"));
    bar->findChild<QLineEdit *>(QStringLiteral("findReplacement"))->setText(QStringLiteral("绿"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(desk.window.forms().narrative()->text()->textCursor().selectedText(), QStringLiteral("红"));
    emit bar->replaceAllWanted();
    EXPECT_EQ(session.project().text(overview), QStringLiteral("绿 蓝"));
    EXPECT_EQ(session.project().text(problems), QStringLiteral("绿绿"));
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(session.project().text(problems), QStringLiteral("红红"));
}

TEST(MainWindow, PutsANumberOfTheTablesIntoTheTextAndGoesToItsCell)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    EXPECT_FALSE(desk.window.action(Command::InsertField)->isEnabled()) << "a table has no text";
    desk.window.forms().show(overview);
    ASSERT_TRUE(desk.window.action(Command::InsertField)->isEnabled());
    desk.window.forms().focusForm();
    NarrativeText *text = desk.window.forms().narrative()->text();
    QTest::keyClicks(text, QStringLiteral("a"));
    desk.window.action(Command::InsertField)->trigger();
    ASSERT_TRUE(text->isChoosing());
    QTest::keyClicks(text, QStringLiteral("t3.new.nat"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(text->text(), QStringLiteral("a{t3.new.nat}"));
    emit text->cellWanted(desk.window.session()->project().edition().find(CellId(QStringLiteral("t3.new.nat"))));
    EXPECT_EQ(desk.window.forms().current(), applications);
    typeFigure(tableOf(desk.window), QStringLiteral("17"));
    EXPECT_EQ(text->shown(), QStringLiteral("a17"));
    desk.window.action(Command::Undo)->trigger();
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(text->text(), QString()) << "the words and their number came in one step";
}

TEST(MainWindow, ExportsPdfAndValues)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("out.pdf"));
    desk.window.action(Command::ExportPdf)->trigger();
    QFile pdf(*desk.prompts.save);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_FALSE(desk.window.forms().messages()->isHidden());
    desk.prompts.save = desk.file(QStringLiteral("out.json"));
    desk.window.action(Command::ExportValues)->trigger();
    EXPECT_TRUE(QFile::exists(*desk.prompts.save));
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
}

TEST(MainWindow, ExportsEveryKindOfFileThatTheMenuOffers)
{
    const QList<std::pair<Command, const char *>> kinds{{Command::ExportWord, "out.docx"},
                                                        {Command::ExportPublicWord, "public.docx"},
                                                        {Command::ExportSpreadsheet, "out.xlsx"},
                                                        {Command::ExportWebPage, "out.html"},
                                                        {Command::ExportList, "out.csv"}};
    for (const auto &[command, name] : kinds) {
        Desk desk;
        desk.makeReport();
        desk.window.action(command)->trigger();
        EXPECT_TRUE(desk.window.forms().messages()->isHidden()) << "nothing was chosen: " << name;
        desk.prompts.save = desk.file(QLatin1String(name));
        desk.window.action(command)->trigger();
        EXPECT_TRUE(QFile::exists(*desk.prompts.save)) << name;
        EXPECT_FALSE(desk.window.forms().messages()->isHidden()) << name;
        EXPECT_TRUE(desk.prompts.errors.isEmpty()) << name;
    }
}

TEST(MainWindow, ChecksTheFigureThatIsStillBeingTyped)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.forms().show(applications);
    tableOf(desk.window).setFocus();
    const CellIndex cell = tableOf(desk.window).currentCell();
    QTest::keyClicks(&tableOf(desk.window), QStringLiteral("5"));
    desk.window.action(Command::CheckNow)->trigger();
    EXPECT_EQ(desk.window.session()->project().figures().value(cell).text(), QStringLiteral("5"));
}

TEST(MainWindow, NeverExportsOverTheReportItself)
{
    Desk desk;
    desk.makeReport();
    const QString report = desk.window.session()->project().path();
    desk.prompts.save = report;
    desk.window.action(Command::ExportValues)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileExists);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(6) == "SQLite");
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

TEST(MainWindow, SaysWhyAnExportCannotBeWritten)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("no/such/folder/out.json"));
    desk.window.action(Command::ExportValues)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileWriteFailed);
}

TEST(MainWindow, PrintsChosenPagesAndTheEmptyForm)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.printTo = desk.file(QStringLiteral("pages.pdf"));
    desk.prompts.pages = QPageRanges::fromString(QStringLiteral("1,3"));
    desk.window.action(Command::Print)->trigger();
    QFile printed(desk.prompts.printTo);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_EQ(printed.readAll().count("/Type /Page\n"), 2); // one job
    desk.prompts.printTo = desk.file(QStringLiteral("empty.pdf"));
    desk.prompts.pages = {};
    desk.window.action(Command::PrintEmptyForm)->trigger();
    EXPECT_TRUE(QFile::exists(desk.prompts.printTo));
}

TEST(MainWindow, ShowsThePreviewOfWhatIsTyped)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    EXPECT_EQ(desk.window.panes().preview(), nullptr);
    desk.window.action(Command::ShowPreview)->trigger();
    ASSERT_NE(desk.window.panes().preview(), nullptr);
    desk.window.panes().preview()->updateNow();
    EXPECT_GT(desk.window.panes().preview()->view()->pageCount(), 1);
    EXPECT_TRUE(desk.window.action(Command::Preview)->isChecked());
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
}

TEST(MainWindow, ShowsFirstTheReportThatItWasStartedWith)
{
    Desk maker;
    maker.makeReport();
    maker.window.action(Command::Close)->trigger();

    Desk desk;
    const QString path = maker.file(QStringLiteral("new.nianbao"));
    EXPECT_FALSE(
        FileController::beginToOpen(desk.file(QStringLiteral("a.values.json")), desk.editions, desk.clock).valid());
    auto report = FileController::beginToOpen(path, desk.editions, desk.clock);
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
    desk.window.finishOpening(path, FileController::beginToOpen(path, desk.editions, desk.clock).get());
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
