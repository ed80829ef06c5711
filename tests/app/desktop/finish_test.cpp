// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/fakeprompts.h"
#include "tests/app/desktop/filled.h"

#include "app/desktop/formstack.h"
#include "app/desktop/panes.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/sectionlist.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "forms/wording/sentences.h"
#include "model/base/writefile.h"
#include "tests/support/faultydisk.h"
#include "tests/support/reports.h"

#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace nianbao {

using namespace test;

namespace {

/// A window with a report that nothing stands in the way of but what a test does to it.
struct FinishDesk : test::Desk
{
    FinishDesk()
    {
        window.show();
        makeReport();
        fill(session());
    }
    Session &session() const { return *window.session(); }
    const Project &project() const { return session().project(); }
    QLabel *missing() const { return window.panes().sections()->findChild<QLabel *>(QStringLiteral("missing")); }
    void follow(const char *link) const { emit missing()->linkActivated(QString::fromLatin1(link)); }
    void set(const char *id, const Value &value) const
    {
        const CellIndex cell = cellOf(project(), QString::fromLatin1(id));
        ASSERT_TRUE(session().apply({EditKind::Type, {project().changeOf(cell, value)}}));
    }
    MessageBar &bar() const { return *window.forms().messages(); }
};

} // namespace

TEST(Finishing, IsRefusedWhileTheFileThatChangesRulesIsFaulty)
{
    FinishDesk desk;
    ASSERT_TRUE(writeFile(desk.file(QStringLiteral("rule-overrides.json")), "{").has_value());
    desk.editions = EditionCatalog({desk.folder.path()});
    desk.prompts.choice = 0;
    desk.window.action(Command::Finish)->trigger();
    EXPECT_FALSE(desk.project().finishing()) << "it would be judged by other rules";
    ASSERT_FALSE(desk.prompts.told.isEmpty());
    EXPECT_TRUE(desk.prompts.told.last().contains(QStringLiteral("rule-overrides.json")))
        << desk.prompts.told.last().toStdString();
}

TEST(Finishing, TheListAtTheLeftSaysWhatIsMissingAndLeadsThere)
{
    const FinishDesk desk;
    EXPECT_TRUE(desk.missing()->text().contains(QStringLiteral("Nothing stands in the way")));
    desk.set("t3.granted.nat", Value::count(999));
    desk.set("t2.pen.decided", Value::blank());
    const QString text = desk.missing()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("href=\"errors\""))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("href=\"blanks\"")));
    EXPECT_FALSE(text.contains(QStringLiteral("href=\"warnings\""))) << "said once, as a blank cell";
    desk.follow("blanks");
    ASSERT_NE(desk.window.forms().table(), nullptr);
    EXPECT_EQ(desk.window.forms().table()->view().currentCell(),
              cellOf(desk.project(), QStringLiteral("t2.pen.decided")));
    desk.follow("errors");
    ASSERT_TRUE(desk.session().chosenFinding());
    EXPECT_EQ(desk.session().chosenFinding()->rule->severity, Severity::Error);
}

TEST(Finishing, AnErrorPreventsItAndTheWindowLeadsToIt)
{
    FinishDesk desk;
    desk.set("t3.granted.nat", Value::count(999));
    desk.prompts.choice = 0;
    desk.window.action(Command::Finish)->trigger();
    EXPECT_TRUE(desk.prompts.questions.isEmpty());
    EXPECT_FALSE(desk.project().finishing());
    EXPECT_EQ(desk.bar().kind(), MessageBar::Kind::Warning);
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("cannot be finished yet")))
        << desk.bar().message().toStdString();
}

TEST(Finishing, WhatStoodInTheWayIsSaidNoMoreWhenItIsGone)
{
    FinishDesk desk;
    const Value right = desk.project().figures().value(cellOf(desk.project(), QStringLiteral("t3.granted.nat")));
    desk.set("t3.granted.nat", Value::count(999));
    desk.window.action(Command::Finish)->trigger();
    ASSERT_FALSE(desk.bar().isHidden());
    desk.set("t3.granted.nat", right);
    EXPECT_TRUE(desk.bar().isHidden()) << desk.bar().message().toStdString();
}

TEST(Finishing, AFailureIsToldOnceAndUntilSomethingIsSaved)
{
    FaultyDisk disk(SQLITE_FULL);
    FinishDesk desk;
    desk.prompts.choice = 0;
    disk.failAfter(0);
    desk.window.action(Command::Finish)->trigger();
    disk.heal();
    ASSERT_FALSE(desk.project().finishing());
    EXPECT_TRUE(desk.prompts.errors.isEmpty()) << "no box over it";
    EXPECT_EQ(desk.bar().kind(), MessageBar::Kind::Warning);
    EXPECT_FALSE(desk.bar().isHidden());
    const QString words = desk.window.findChild<QLabel *>(QStringLiteral("wordsLabel"))->text();
    EXPECT_FALSE(words.contains(desk.bar().message())) << words.toStdString();
    desk.set("t3.new.nat", Value::count(1));
    EXPECT_TRUE(desk.bar().isHidden());
}

TEST(Finishing, BlankCellsAreConfirmedInOneStepThatCanBeUndoneLater)
{
    FinishDesk desk;
    desk.set("t2.pen.decided", Value::blank());
    desk.set("t2.coe.decided", Value::blank());
    desk.prompts.choice = 1;
    desk.window.action(Command::Finish)->trigger();
    EXPECT_FALSE(desk.project().finishing()) << "to the first blank cell instead";
    EXPECT_EQ(desk.window.forms().table()->view().currentCell(),
              cellOf(desk.project(), QStringLiteral("t2.pen.decided")));

    desk.prompts.choice = 0;
    desk.window.action(Command::Finish)->trigger();
    ASSERT_TRUE(desk.project().finishing());
    EXPECT_EQ(desk.project().figures().value(cellOf(desk.project(), QStringLiteral("t2.coe.decided"))),
              Value::count(0));
    const auto history = desk.project().file()->history();
    EXPECT_EQ(history->at(0).origin, QStringLiteral("finish"));
    EXPECT_EQ(history->at(1).origin, QStringLiteral("confirmZeros"));
    EXPECT_EQ(desk.project().file()->versions()->size(), 1);

    QCoreApplication::processEvents(); // the window takes the new state in behind the action
    desk.prompts.words = QStringLiteral("wrong office");
    desk.window.action(Command::Reopen)->trigger();
    ASSERT_FALSE(desk.project().finishing());
    QCoreApplication::processEvents();
    desk.window.action(Command::Undo)->trigger();
    EXPECT_TRUE(desk.project().figures().value(cellOf(desk.project(), QStringLiteral("t2.coe.decided"))).isBlank());
}

TEST(Finishing, AFinishedReportIsReadOnlyEverywhereUntilItIsReopened)
{
    FinishDesk desk;
    desk.window.forms().goTo(cellOf(desk.project(), QStringLiteral("t3.new.nat")));
    desk.prompts.choice = 0;
    desk.window.action(Command::Finish)->trigger();
    QCoreApplication::processEvents();
    ASSERT_TRUE(desk.project().finishing());
    EXPECT_EQ(desk.bar().kind(), MessageBar::Kind::ReadOnly);
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("reopen it and say why")));
    EXPECT_TRUE(desk.window.windowTitle().contains(QStringLiteral("(finished)")));
    EXPECT_TRUE(desk.missing()->text().contains(QStringLiteral("href=\"reopen\"")));
    for (const Command command : {Command::Undo, Command::FillZeros, Command::Finish, Command::TakeOverLastYear})
        EXPECT_FALSE(desk.window.action(command)->isEnabled()) << static_cast<int>(command);
    EXPECT_TRUE(desk.window.action(Command::ExportPdf)->isEnabled());

    const QString before = desk.project().valuesSha256();
    GridView &view = desk.window.forms().table()->view();
    view.setFocus();
    QTest::keyClicks(&view, QStringLiteral("7"));
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Delete);
    desk.window.forms().show(SectionId(QStringLiteral("s1")));
    QTest::keyClicks(desk.window.forms().narrative()->text(), QStringLiteral("x"));
    EXPECT_EQ(desk.project().valuesSha256(), before);
    EXPECT_TRUE(desk.project().isAsFinished());

    desk.prompts.words = QStringLiteral(" ");
    desk.window.action(Command::Reopen)->trigger();
    EXPECT_TRUE(desk.project().finishing());
    EXPECT_TRUE(desk.prompts.errors.isEmpty()) << "told once";
    EXPECT_EQ(desk.window.forms().messages()->message(), wording::sentence(Error{ErrorCode::ReasonMissing, {}}));
    desk.prompts.words = QStringLiteral("returned by the province");
    desk.follow("reopen");
    QCoreApplication::processEvents();
    EXPECT_FALSE(desk.project().finishing());
    EXPECT_EQ(desk.project().reopening()->reason, QStringLiteral("returned by the province"));
    EXPECT_FALSE(desk.bar().isVisible());
    EXPECT_TRUE(desk.window.action(Command::Undo)->isEnabled());
    QTest::keyClicks(desk.window.forms().narrative()->text(), QStringLiteral("x"));
    EXPECT_TRUE(desk.window.forms().commit());
    EXPECT_NE(desk.project().valuesSha256(), before);
}

TEST(Finishing, TheAnnexIsExportedAndRecorded)
{
    FinishDesk desk;
    desk.prompts.save = desk.file(QStringLiteral("annex.pdf"));
    desk.window.action(Command::ExportAnnex)->trigger();
    QFile pdf(desk.file(QStringLiteral("annex.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
}

} // namespace nianbao
