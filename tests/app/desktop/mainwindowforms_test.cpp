// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/windowhand.h"

#include "forms/screen/gridmodel.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/sectionlist.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QUndoStack>

namespace nianbao {

using namespace test;

namespace {

/// The table of applications, with the focus in its first figure.
GridView &atFirstFigure(MainWindow &window)
{
    window.forms().show(applications);
    GridView &view = tableOf(window);
    view.goTo(window.session()->project().edition().find(CellId(QStringLiteral("t3.new.nat"))));
    view.setFocus();
    return view;
}

} // namespace

TEST(MainWindow, FillsATableByKeysAndUndoesStepByStep)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    GridView &view = atFirstFigure(desk.window);
    typeFigure(view, QStringLiteral("15"));
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QStringLiteral("15"));
    EXPECT_EQ(figure(desk.window, "t3.new.total"), QStringLiteral("15"));
    desk.window.forms().show(overview);
    desk.window.action(Command::Undo)->trigger();
    EXPECT_EQ(figure(desk.window, "t3.new.nat"), QString());
    EXPECT_EQ(desk.window.forms().current(), applications) << "one sees what was undone";
    EXPECT_EQ(view.currentCell(),
              desk.window.session()->project().edition().find(CellId(QStringLiteral("t3.new.nat"))));
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

TEST(MainWindow, FollowsAFindingToItsCell)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    GridView &view = atFirstFigure(desk.window);
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

TEST(MainWindow, StaysWithAFigureThatIsRefusedInTheFormAndInTheListOfSections)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    GridView &view = atFirstFigure(desk.window);
    QTest::keyClicks(&view, QStringLiteral("a"));
    auto *list = desk.window.findChild<SectionList *>()->findChild<QListWidget *>();
    const QRect first = list->visualItemRect(list->item(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
    QApplication::processEvents();
    EXPECT_EQ(desk.window.forms().current(), applications);
    EXPECT_EQ(desk.window.findChild<SectionList *>()->current(), applications);
    ASSERT_EQ(list->selectedItems().size(), 1);
    EXPECT_EQ(list->selectedItems().first(), list->currentItem()) << "what is marked is where one is";
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

TEST(MainWindow, OffersToUndoATextOnlyWhereSomethingWasTyped)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    desk.window.session()->undoStack()->clear();
    const QAction *undo = desk.window.action(Command::Undo);
    desk.window.forms().show(overview);
    EXPECT_FALSE(undo->isEnabled()) << "nobody wrote here";
    NarrativeText *text = desk.window.forms().narrative()->text();
    QTest::keyClicks(text, QStringLiteral("a"));
    EXPECT_TRUE(undo->isEnabled());
    QTest::keyClick(text, Qt::Key_Backspace);
    EXPECT_FALSE(undo->isEnabled());
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

} // namespace nianbao
