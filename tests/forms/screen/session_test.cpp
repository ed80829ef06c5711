// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/session.h"

#include "forms/screen/editcommand.h"
#include "tests/support/faultydisk.h"
#include "tests/support/reports.h"

#include <sqlite3.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace nianbao::test {

class SessionTest : public ::testing::Test
{
protected:
    Edit typed(const char *id, const char *text) const
    {
        const Project &project = session.project();
        const CellIndex cell = cellOf(project, QString::fromLatin1(id));
        const Result<ParsedValue> value = parseValue(QString::fromLatin1(text), project.edition().cell(cell).format);
        Edit edit;
        edit.changes = {project.changeOf(cell, value->value)};
        return edit;
    }
    QString text(const char *id) const
    {
        return session.project().figures().value(cellOf(session.project(), QString::fromLatin1(id))).text();
    }
    bool shows(const char *rule) const
    {
        for (const Issue &issue : session.shownFindings().issues) {
            if (issue.rule->id == RuleId(QString::fromLatin1(rule)))
                return true;
        }
        return false;
    }

    FixedClock clock{QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC)};
    Session session{emptyReport(edition("2021")), clock};
};

TEST_F(SessionTest, a_session_that_goes_away_tells_nobody_of_its_emptied_stack)
{
    auto going = std::make_unique<Session>(emptyReport(edition("2021")), clock);
    ASSERT_TRUE(going->apply(typed("t3.new.nat", "12")));
    int told = 0;
    QObject::connect(going->undoStack(), &QUndoStack::indexChanged, [&told] { ++told; });
    going.reset();
    EXPECT_EQ(told, 0);
}

TEST_F(SessionTest, an_edit_is_told_saved_and_can_be_undone_and_redone)
{
    QSignalSpy changed(&session, &Session::cellsChanged);
    QSignalSpy saved(&session, &Session::saved);
    EXPECT_FALSE(session.savedAt().isValid());
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().value<QSet<CellIndex>>().size(), 2) << "the cell and its total";
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(session.savedAt(), clock.now());
    EXPECT_EQ(text("t3.new.total"), QStringLiteral("12"));
    EXPECT_FALSE(session.undoStack()->undoText().isEmpty());

    session.undoStack()->undo();
    EXPECT_EQ(text("t3.new.nat"), QString());
    session.undoStack()->redo();
    EXPECT_EQ(text("t3.new.nat"), QStringLiteral("12"));
}

TEST_F(SessionTest, an_edit_without_changes_is_no_step)
{
    ASSERT_TRUE(session.apply(Edit()));
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    EXPECT_EQ(session.undoStack()->count(), 1);
}

TEST_F(SessionTest, an_edit_that_fails_is_told_and_leaves_no_step)
{
    QSignalSpy failed(&session, &Session::failed);
    const Edit outdated = typed("t3.new.nat", "1");
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    const Status status = session.apply(outdated);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::EditOutdated);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(session.undoStack()->count(), 1);
    EXPECT_EQ(text("t3.new.nat"), QStringLiteral("12"));
}

TEST_F(SessionTest, a_finding_is_quiet_until_its_figures_are_filled)
{
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    EXPECT_FALSE(session.findings().passes()) << "12 received, none answered";
    EXPECT_FALSE(shows("t3.identity.nat"));
    for (const CellSpec &spec : [this] {
             QList<CellSpec> specs;
             for (CellIndex cell = 0; cell < session.project().edition().cellCount(); ++cell)
                 specs.append(session.project().edition().cell(cell));
             return specs;
         }()) {
        const bool isColumn = spec.id.text().startsWith(QLatin1String("t3.")) && spec.id.text().endsWith(u".nat");
        if (!isColumn || spec.role != CellRole::Input || spec.id.text() == QLatin1String("t3.new.nat"))
            continue;
        EXPECT_FALSE(shows("t3.identity.nat"));
        ASSERT_TRUE(session.apply(typed(spec.id.text().toLatin1().constData(), "0")));
    }
    EXPECT_TRUE(shows("t3.identity.nat"));
}

TEST_F(SessionTest, whoever_asks_sees_every_finding_until_it_is_gone)
{
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    QSignalSpy changed(&session, &Session::findingsChanged);
    session.checkNow();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(shows("t3.identity.nat"));
    ASSERT_TRUE(session.apply(typed("t3.granted.nat", "12")));
    EXPECT_FALSE(shows("t3.identity.nat"));
    ASSERT_TRUE(session.apply(typed("t3.granted.nat", "11")));
    EXPECT_FALSE(shows("t3.identity.nat")) << "a new finding is quiet again";
}

TEST_F(SessionTest, the_chosen_finding_goes_away_with_its_cause)
{
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "12")));
    session.checkNow();
    QSignalSpy changed(&session, &Session::chosenFindingChanged);
    for (const Issue &issue : session.shownFindings().issues) {
        if (issue.rule->id == RuleId(QStringLiteral("t3.identity.nat")))
            session.chooseFinding(issue);
    }
    ASSERT_TRUE(session.chosenFinding());
    ASSERT_TRUE(session.apply(typed("t3.new.nat", "13")));
    EXPECT_EQ(session.chosenFinding()->left, Amount::fromWhole(13)) << "with its figures of now";
    ASSERT_TRUE(session.apply(typed("t3.granted.nat", "13")));
    EXPECT_FALSE(session.chosenFinding());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(SessionTest, text_is_checked_when_idle)
{
    QSignalSpy changed(&session, &Session::findingsChanged);
    QSignalSpy sections(&session, &Session::sectionsChanged);
    Edit edit;
    edit.kind = EditKind::WriteText;
    edit.changes = {session.project().changeOfText(SectionId(QStringLiteral("s5")), QStringLiteral("无"))};
    ASSERT_TRUE(session.apply(edit));
    EXPECT_EQ(sections.size(), 1);
    EXPECT_EQ(changed.size(), 0);
    EXPECT_TRUE(changed.wait(3000));
}

TEST_F(SessionTest, profile_changes_are_told)
{
    QSignalSpy changed(&session, &Session::profileChanged);
    Edit edit;
    edit.kind = EditKind::Profile;
    edit.changes = {session.project().changeOfProfile(Profile::phone, QStringLiteral("0915-1234567"))};
    ASSERT_TRUE(session.apply(edit));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SessionTest, last_years_figures_are_told)
{
    QSignalSpy changed(&session, &Session::previousChanged);
    Edit edit;
    edit.kind = EditKind::TakeOver;
    const CellIndex cell = cellOf(session.project(), QStringLiteral("t3.carry_out.nat"));
    edit.changes = {session.project().changeOfPrevious(cell, Value::count(3))};
    ASSERT_TRUE(session.apply(edit));
    EXPECT_EQ(changed.size(), 1);
}

TEST(SessionWithFile, an_undo_that_fails_changes_nothing_and_can_be_repeated)
{
    FaultyDisk disk(SQLITE_FULL);
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC));
    const QString path = folder.filePath(QStringLiteral("a.nianbao"));
    Result<std::unique_ptr<Project>> project
        = Project::create(path, {2023, QStringLiteral("测试局"), edition("2021")}, clock);
    ASSERT_TRUE(project);
    Session session(std::move(*project), clock);
    const CellIndex cell = cellOf(session.project(), QStringLiteral("t3.new.nat"));
    for (const int number : {1, 2}) {
        Edit edit;
        edit.changes = {session.project().changeOf(cell, Value::count(number))};
        ASSERT_TRUE(session.apply(edit));
    }
    ASSERT_TRUE(session.saveVersion(QStringLiteral("初稿")));
    ASSERT_TRUE(session.recordExports({{QStringLiteral("pdf"), QStringLiteral("00")}}, QStringLiteral("a")));

    QSignalSpy failed(&session, &Session::failed);
    disk.failAfter(0);
    session.undoStack()->undo();
    disk.heal();
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(session.project().figures().value(cell), Value::count(2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.undoStack()->index() == 2; }));
    session.undoStack()->undo();
    EXPECT_EQ(session.project().figures().value(cell), Value::count(1));
}

} // namespace nianbao::test
