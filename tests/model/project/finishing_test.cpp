// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"
#include "tests/support/reports.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class FinishedReport : public ::testing::Test
{
protected:
    FinishedReport()
        : path(folder.filePath(QStringLiteral("年报.nianbao")))
        , clock(QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC))
    {
        auto made = Project::create(path, {2023, QStringLiteral("岚皋县某局"), edition("2021")}, clock);
        EXPECT_TRUE(made.has_value());
        project = std::move(*made);
        fillValid(*project, 3);
    }
    void finish() const
    {
        const Checker checker(project->editionPtr());
        const Result<Applied> done = Finisher(checker, clock).finish(*project, QStringLiteral("定稿"));
        ASSERT_TRUE(done.has_value()) << codeName(done.error().code).latin1();
        EXPECT_TRUE(done->stateChanged);
    }
    void openAgain(ProjectFile::Access access = ProjectFile::Access::Write)
    {
        project.reset();
        EditionCatalog fresh;
        auto opened = Project::open(path, access, fresh, clock);
        ASSERT_TRUE(opened.has_value()) << codeName(opened.error().code).latin1();
        project = std::move(*opened);
    }
    void tamper(const char *sql)
    {
        project.reset();
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    /// The step that finishing would be, without a permit.
    Edit finishEdit() const
    {
        const Finishing now{clock.now(), QStringLiteral("某人"), project->valuesSha256()};
        return {EditKind::Finish, {{{Place::Kind::State, Finishing::finishedId}, std::nullopt, now.stored()}}};
    }
    ErrorCode code(const Edit &edit) const
    {
        const Result<Applied> result = project->apply(edit);
        return result ? ErrorCode::NothingToChange : result.error().code;
    }

    QTemporaryDir folder;
    QString path;
    FixedClock clock;
    std::unique_ptr<Project> project;
};

} // namespace

TEST_F(FinishedReport, TakesNoEditOfAnyKindUntilItIsReopenedWithAReason)
{
    Edit earlier;
    earlier.changes = {project->changeOfProfile(Profile::scope, QStringLiteral("本机关"))};
    ASSERT_TRUE(project->apply(earlier).has_value());
    finish();
    EXPECT_FALSE(project->isEditable());
    EXPECT_FALSE(project->isReadOnly());
    EXPECT_EQ(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("1")).error().code, ErrorCode::Finished);
    EXPECT_EQ(code(earlier.inverted()), ErrorCode::Finished) << "undo is an edit as well";
    Edit edit;
    edit.changes = {project->changeOfText(SectionId(QStringLiteral("s6")), QStringLiteral("无"))};
    EXPECT_EQ(code(edit), ErrorCode::Finished);
    edit.changes = {project->changeOfProfile(Profile::phone, QStringLiteral("1"))};
    EXPECT_EQ(code(edit), ErrorCode::Finished);
    const Checker checker(project->editionPtr());
    EXPECT_EQ(Finisher(checker, clock).finish(*project, QString()).error().code, ErrorCode::Finished);

    EXPECT_EQ(code(project->reopenEdit(QStringLiteral("  "), clock)), ErrorCode::ReasonMissing);
    Edit withoutReason = project->reopenEdit(QStringLiteral("x"), clock);
    withoutReason.changes.removeLast();
    EXPECT_EQ(code(withoutReason), ErrorCode::ReasonMissing);
    Edit smuggling = project->reopenEdit(QStringLiteral("x"), clock);
    smuggling.changes.append(project->changeOf(cellOf(*project, QStringLiteral("t3.new.nat")), Value::count(1)));
    EXPECT_EQ(code(smuggling), ErrorCode::UnknownField);

    ASSERT_TRUE(project->apply(project->reopenEdit(QStringLiteral("省厅退回修改"), clock)).has_value());
    EXPECT_TRUE(project->isEditable());
    EXPECT_EQ(project->reopening()->reason, QStringLiteral("省厅退回修改"));
    EXPECT_EQ(code(project->reopenEdit(QStringLiteral("x"), clock)), ErrorCode::NotFinished);
    EXPECT_TRUE(project->apply(earlier.inverted()).has_value()) << "what was done before can still be undone";
}

TEST_F(FinishedReport, SaysWhenByWhomAndWithWhichValuesAfterReopeningTheFile)
{
    finish();
    const Finishing before = *project->finishing();
    EXPECT_EQ(before.at, clock.now());
    EXPECT_EQ(before.valuesSha256, project->valuesSha256());
    openAgain();
    EXPECT_EQ(project->finishing(), before);
    EXPECT_TRUE(project->isAsFinished());
    ASSERT_TRUE(
        project->recordExports({{QStringLiteral("pdf"), QString(64, u'a')}}, QStringLiteral("导出")).has_value())
        << "exporting is no edit";

    const auto versions = project->file()->versions();
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->at(1).name, QStringLiteral("定稿"));
    EXPECT_EQ(versions->at(0).name, QStringLiteral("导出"));
    ASSERT_TRUE(project->apply(project->reopenEdit(QStringLiteral("数字有误"), clock)).has_value());
    openAgain();
    EXPECT_FALSE(project->finishing());
    EXPECT_EQ(project->reopening()->reason, QStringLiteral("数字有误"));
    const auto history = project->file()->history();
    ASSERT_GE(history->size(), 3);
    EXPECT_EQ(history->at(0).origin, QStringLiteral("reopen"));
    EXPECT_TRUE(history->at(0).change.after->endsWith(QStringLiteral("数字有误")));
    EXPECT_EQ(history->at(2).origin, QStringLiteral("finish"));
    EXPECT_EQ(history->at(2).change.place.kind, Place::Kind::State);
}

TEST_F(FinishedReport, ThatSomethingElseChangedIsFoundOut)
{
    finish();
    tamper("UPDATE cell SET value = '98765' WHERE id = 't3.granted.nat'");
    openAgain();
    ASSERT_TRUE(project->finishing());
    EXPECT_FALSE(project->isAsFinished());
    EXPECT_FALSE(project->isEditable());
    tamper("UPDATE meta SET value = 'yes' WHERE key = 'finished'");
    EditionCatalog fresh;
    const auto opened = Project::open(path, ProjectFile::Access::Read, fresh, clock);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::FileDamaged);
}

TEST_F(FinishedReport, IsFinishedByNoEditWhateverItCallsItself)
{
    EXPECT_EQ(code(finishEdit()), ErrorCode::UnknownField);
    EXPECT_FALSE(project->inMemoryWith(finishEdit())->finishing());
    Edit disguised = finishEdit();
    disguised.kind = EditKind::Batch;
    EXPECT_EQ(code(disguised), ErrorCode::UnknownField);
    const QString other = folder.filePath(QStringLiteral("另一份.nianbao"));
    EXPECT_FALSE(Project::create(other, {2023, QStringLiteral("某局"), edition("2021")}, finishEdit(), clock));
    EXPECT_FALSE(project->finishing());
    const Edit undone = finishEdit().inverted();
    finish();
    EXPECT_EQ(code(undone), ErrorCode::Finished);
}

TEST_F(FinishedReport, CanBeLookedAtReadOnlyAsWell)
{
    finish();
    openAgain(ProjectFile::Access::Read);
    EXPECT_TRUE(project->isAsFinished());
    EXPECT_EQ(code(project->reopenEdit(QStringLiteral("x"), clock)), ErrorCode::ReadOnly);
}
