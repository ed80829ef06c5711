// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/pastundo.h"

#include "model/project/earlierstates.h"
#include "tests/model/project/reopening.h"

#include <sqlite3.h>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class PastUndoTest : public ReopeningTest
{
protected:
    void type(const char *id, const char *figure) const
    {
        ASSERT_TRUE(test::type(*project, QString::fromLatin1(id), QString::fromLatin1(figure)));
    }
};

} // namespace

TEST_F(PastUndoTest, OffersTheStepsOfBeforeAndThoseThatWereTakenBack)
{
    type("t3.new.nat", "1");
    type("t3.new.nat", "2");
    const UndoState done = undoStateOf(*project);
    ASSERT_EQ(done.done.size(), 2);
    ASSERT_TRUE(project->apply(done.done.last().edit.inverted()));
    open();
    const UndoState state = undoStateOf(*project);
    ASSERT_EQ(state.done.size(), 1);
    EXPECT_EQ(state.done.first().edit.changes.first().after, QStringLiteral("1"));
    ASSERT_EQ(state.undone.size(), 1);
    EXPECT_EQ(state.undone.first().edit.changes.first().after, QStringLiteral("2"));
}

TEST_F(PastUndoTest, TakesEverythingBackToTheBlankReport)
{
    const QString blank = project->valuesSha256();
    type("t3.new.nat", "1");
    write(*project, QStringLiteral("s1"), QStringLiteral("全年无申请。"));
    type("t3.new.total", "9");
    open();
    const UndoState state = undoStateOf(*project);
    for (auto step = state.done.crbegin(); step != state.done.crend(); ++step)
        ASSERT_TRUE(project->apply(step->edit.inverted()));
    EXPECT_EQ(project->valuesSha256(), blank);
    EXPECT_TRUE(project->text(SectionId(QStringLiteral("s1"))).isEmpty());
    EXPECT_TRUE(project->figures().value(cellOf(*project, QStringLiteral("t3.new.nat"))).isBlank());
    EXPECT_TRUE(undoStateOf(*project).done.isEmpty());
}

TEST_F(PastUndoTest, LeavesOutWhatDoesNotFitTheReportOfNow)
{
    type("t3.new.nat", "1");
    type("t3.new.biz", "4");
    project.reset();
    {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
        const char *damage = "UPDATE history SET after = '77' WHERE what LIKE '%t3.new.nat%'";
        EXPECT_EQ(sqlite3_exec(file, damage, nullptr, nullptr, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_changes(file), 1);
        sqlite3_close(file);
    }
    open();
    const UndoState state = undoStateOf(*project);
    ASSERT_EQ(state.done.size(), 1);
    EXPECT_EQ(state.done.last().edit.changes.first().place.id, QStringLiteral("t3.new.biz"));
    EXPECT_TRUE(undoStateOf(*project->inMemoryWith({})).done.isEmpty()) << "no file, no past";
}

TEST_F(PastUndoTest, ListsVersionsAndCopiesAndReadsThem)
{
    type("t3.new.nat", "1");
    ASSERT_TRUE(project->saveVersion(QStringLiteral("初稿")));
    type("t3.new.nat", "2");
    const QList<EarlierState> versions = versionsOf(*project);
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions.first().name, QStringLiteral("初稿"));
    const auto version = openState(versions.first(), *project, catalog(), clock);
    ASSERT_TRUE(version.has_value());
    EXPECT_EQ((*version)->figures().value(cellOf(*project, QStringLiteral("t3.new.nat"))).text(), QStringLiteral("1"));
    ASSERT_TRUE(project->backUp(BackupReason::Asked));
    type("t3.new.nat", "3");
    const QList<EarlierState> copies = copiesOf(*project);
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies.first().reason, BackupReason::Asked);
    const auto copy = openState(copies.first(), *project, catalog(), clock);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ((*copy)->figures().value(cellOf(*project, QStringLiteral("t3.new.nat"))).text(), QStringLiteral("2"));
    EXPECT_TRUE((*copy)->isReadOnly());
}
