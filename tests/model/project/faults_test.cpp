// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Every operation on a project file, with every way in which a disk can fail, at every point: the n-th
// write, sync, open, truncation or deletion fails, for n = 0, 1, 2, … until none is left that could.

#include "model/check/finisher.h"
#include "forms/wording/sentences.h"
#include "model/project/restoring.h"
#include "model/project/snapshot.h"
#include "tests/support/faultydisk.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <iostream>

using namespace nianbao;
using namespace nianbao::test;

namespace {

using Operation = FaultyDisk::Operation;
using Lasting = FaultyDisk::Lasting;

/// The days on which the report is made and changed.
class DayClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void nextDay() { m_now = m_now.addDays(1); }

private:
    QDateTime m_now{QDate(2024, 1, 8), QTime(9, 30), Qt::UTC};
};

struct Scene
{
    QString path;
    DayClock clock;
    std::unique_ptr<Project> project; ///< null where the operation opens or creates the file
};

Status asStatus(const Result<Applied> &applied)
{
    return applied ? Status() : passOn(applied);
}

Status opened(Scene &scene)
{
    Result<std::unique_ptr<Project>> project
        = Project::open(scene.path, ProjectFile::Access::Write, catalog(), scene.clock);
    if (!project)
        return passOn(project);
    scene.project = std::move(*project);
    return {};
}

Status created(Scene &scene)
{
    Result<std::unique_ptr<Project>> project
        = Project::create(scene.path, {2023, QStringLiteral("岚皋县某局"), edition("2021")}, scene.clock);
    if (!project)
        return passOn(project);
    scene.project = std::move(*project);
    return {};
}

Status edited(Scene &scene)
{
    return asStatus(type(*scene.project, QStringLiteral("t3.new.nat"), QStringLiteral("7001")));
}

/// Long enough to need pages of its own.
Status wrote(Scene &scene)
{
    Edit edit{EditKind::WriteText, {}};
    edit.changes = {scene.project->changeOfText(SectionId(QStringLiteral("s1")), QString(30'000, u'文'))};
    return asStatus(scene.project->apply(edit));
}

Status changedNextDay(Scene &scene)
{
    scene.clock.nextDay();
    const Status done = edited(scene);
    (void)scene.project->takeBackupProblem(); // told, and no reason to lose the change
    return done;
}

Status keptVersion(Scene &scene)
{
    const auto version = scene.project->saveVersion(QStringLiteral("报送稿"));
    return version ? Status() : passOn(version);
}

Status backedUp(Scene &scene)
{
    const Result<QString> copy = scene.project->backUp(BackupReason::Asked);
    return copy ? Status() : passOn(copy);
}

Status finished(Scene &scene)
{
    const Checker checker(scene.project->editionPtr());
    return asStatus(Finisher(checker, scene.clock).finish(*scene.project, QStringLiteral("定稿")));
}

Status explained(Scene &scene)
{
    const QList<RuleSpec> &rules = scene.project->edition().rules();
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [](const RuleSpec &spec) { return spec.severity == Severity::Warning; });
    Edit edit{EditKind::Explain, {}};
    edit.changes = {scene.project->changeOfExplanation(
        {rule->id.text(), QStringLiteral("t3.new.nat"), QStringLiteral("1"), QStringLiteral("属实")})};
    return asStatus(scene.project->apply(edit));
}

Status restored(Scene &scene)
{
    const auto then = versionOf(*scene.project, 1);
    if (!then)
        return passOn(then);
    const Result<Edit> edit = restoreEdit(*scene.project, **then);
    return edit ? asStatus(scene.project->apply(*edit)) : passOn(edit);
}

Status exported(Scene &scene)
{
    return scene.project->recordExports({{QStringLiteral("pdf"), QStringLiteral("aa")}}, QStringLiteral("送审稿"));
}

struct Case
{
    const char *name;
    Status (*run)(Scene &scene);
    enum class Begins { Open, Closed, Nothing, Old } begins = Begins::Open;
};

constexpr Case cases[]{
    {"Creating", created, Case::Begins::Nothing},
    {"Opening", opened, Case::Begins::Closed},
    {"MovingToTheNewestSchema", opened, Case::Begins::Old},
    {"Editing", edited},
    {"WritingALongText", wrote},
    {"ChangingOnANewDay", changedNextDay},
    {"KeepingAVersion", keptVersion},
    {"BackingUp", backedUp},
    {"Finishing", finished},
    {"Explaining", explained},
    {"Restoring", restored},
    {"Exporting", exported},
};

struct Fault
{
    const char *name;
    int result;
    Operation operation;
    Lasting lasting;
};

const Fault faults[]{
    {"a write finds the disk full", SQLITE_FULL, Operation::Write, Lasting::Once},
    {"the disk is full from then on", SQLITE_FULL, Operation::Write, Lasting::UntilHealed},
    {"a write fails", SQLITE_IOERR_WRITE, Operation::Write, Lasting::Once},
    {"a read fails", SQLITE_IOERR_READ, Operation::Read, Lasting::Once},
    {"a sync fails", SQLITE_IOERR_FSYNC, Operation::Sync, Lasting::Once},
    {"a file cannot be opened", SQLITE_CANTOPEN, Operation::Open, Lasting::Once},
    {"a truncation fails", SQLITE_IOERR_TRUNCATE, Operation::Truncate, Lasting::Once},
    {"a deletion fails", SQLITE_IOERR_DELETE, Operation::Delete, Lasting::Once},
    {"the sync of a folder fails", SQLITE_IOERR_DIR_FSYNC, Operation::SyncFolder, Lasting::Once},
    {"the stick is pulled out", SQLITE_IOERR, Operation::Any, Lasting::UntilHealed},
    {"nothing may be written", SQLITE_PERM, Operation::Any, Lasting::UntilHealed},
};

/// What a person would call the state of the report, its history and versions included.
struct Content
{
    QByteArray report;
    qsizetype changes = 0;
    qsizetype versions = 0;
    qsizetype exports = 0;
    bool isFinished = false;

    friend bool operator==(const Content &, const Content &) = default;
};

Content contentOf(const Project &project)
{
    Content content{snapshotOf(project, SnapshotPart::Everything)};
    content.changes = project.file()->history().value().size();
    content.versions = project.file()->versions().value().size();
    content.exports = project.file()->exports().value().size();
    content.isFinished = project.finishing().has_value();
    return content;
}

class FaultsTest : public ::testing::TestWithParam<Case>
{
protected:
    FaultsTest()
    {
        Scene scene;
        scene.path = model();
        EXPECT_TRUE(created(scene));
        fillValid(*scene.project, 3);
        EXPECT_TRUE(keptVersion(scene));
        // Something to go back from that stands in no sum, so that the report can be finished.
        const Edit later{EditKind::Profile, {scene.project->changeOfProfile(Profile::phone, QStringLiteral("5"))}};
        EXPECT_TRUE(scene.project->apply(later));
        scene.project.reset();
        QFile::copy(model(), old());
        sqlite3 *database = nullptr;
        sqlite3_open(old().toUtf8().constData(), &database);
        sqlite3_exec(database, "DROP TABLE previous_text; PRAGMA user_version=1", nullptr, nullptr, nullptr);
        sqlite3_close(database);
    }
    QString model() const { return m_models.filePath(QStringLiteral("model.nianbao")); }
    QString old() const { return m_models.filePath(QStringLiteral("old.nianbao")); }

    /// A file as it is before the operation, in a folder of its own.
    void begin(Scene &scene, const QTemporaryDir &folder) const
    {
        scene.path = folder.filePath(QStringLiteral("年报.nianbao"));
        const auto begins = GetParam().begins;
        if (begins != Case::Begins::Nothing)
            QFile::copy(begins == Case::Begins::Old ? old() : model(), scene.path);
        if (begins == Case::Begins::Open) {
            EXPECT_TRUE(opened(scene));
        }
    }

    static void expectSaid(const Error &error, const QString &where)
    {
        static const QList<ErrorCode> fitting{ErrorCode::DiskFull,     ErrorCode::FileWriteFailed,
                                              ErrorCode::BackupFailed, ErrorCode::StoppedWithoutBackup,
                                              ErrorCode::ReadOnly,     ErrorCode::FileUnreadable};
        for (const Error *link = &error; link; link = link->cause.get()) {
            EXPECT_TRUE(fitting.contains(link->code))
                << wording::sentence(error).toStdString() << ", " << where.toStdString();
        }
        EXPECT_TRUE(wording::sentence(error).contains(QStringLiteral("年报.nianbao")))
            << wording::sentence(error).toStdString();
    }

    /// Returns whether a fault was still to be had at `n`.
    bool tryOnce(const Fault &fault, int n)
    {
        const QString where = QStringLiteral("%1 at %2").arg(QLatin1String(fault.name)).arg(n);
        const QTemporaryDir folder;
        FaultyDisk disk(fault.result);
        Scene scene;
        begin(scene, folder);
        const std::optional<Content> before = scene.project ? std::optional(contentOf(*scene.project)) : std::nullopt;
        disk.failAfter(n, fault.operation, fault.lasting);
        const Status done = GetParam().run(scene);
        const bool hasFailed = disk.hasFailed();
        disk.heal();
        if (!done) {
            EXPECT_TRUE(hasFailed) << where.toStdString() << ": " << wording::sentence(done.error()).toStdString();
            expectSaid(done.error(), where);
        }
        if (!scene.project) { // to be created or opened: now it works
            EXPECT_FALSE(done) << where.toStdString();
            const Status again = GetParam().run(scene);
            EXPECT_TRUE(again) << where.toStdString() << ": "
                               << (again ? "" : wording::sentence(again.error()).toStdString());
            if (!again)
                return hasFailed;
        } else if (before && !done) {
            EXPECT_EQ(contentOf(*scene.project), *before) << where.toStdString();
        } else if (before && GetParam().run != backedUp) {
            EXPECT_NE(contentOf(*scene.project), *before) << where.toStdString();
        }
        goOn(scene, where);
        return hasFailed;
    }

    /// The same object takes the next change, and what it says is what the file holds.
    static void goOn(Scene &scene, const QString &where)
    {
        if (!scene.project->finishing()) {
            const auto next = type(*scene.project, QStringLiteral("t3.new.law"), QStringLiteral("77"));
            EXPECT_TRUE(next) << where.toStdString() << ": "
                              << (next ? "" : wording::sentence(next.error()).toStdString());
        }
        const Content said = contentOf(*scene.project);
        scene.project.reset();
        const QFileInfo file(scene.path);
        QStringList left = file.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        left.removeAll(file.fileName() + QStringLiteral(".backups"));
        EXPECT_EQ(left, QStringList{file.fileName()}) << where.toStdString();
        const Status reopened = opened(scene);
        ASSERT_TRUE(reopened) << where.toStdString();
        EXPECT_EQ(contentOf(*scene.project), said) << where.toStdString();
        for (const BackupEntry &copy : scene.project->file()->backups().entries()) {
            EXPECT_TRUE(Project::open(copy.path, ProjectFile::Access::Read, catalog(), scene.clock))
                << where.toStdString() << ": a copy that cannot be opened";
        }
    }

private:
    QTemporaryDir m_models;
};

} // namespace

TEST_P(FaultsTest, IsWhollyDoneOrNotAtAllWhereverTheDiskFailsAndGoesOnAfterwards)
{
    constexpr int most = 2000;
    int tried = 0;
    for (const Fault &fault : faults) {
        int n = 0;
        while (n < most && tryOnce(fault, n) && !HasFailure())
            ++n;
        ASSERT_LT(n, most) << fault.name;
        tried += n;
    }
    EXPECT_GT(tried, 10) << "the faults were not where the operation is";
    RecordProperty("faults", tried);
    std::cout << GetParam().name << ": " << tried << " faults\n"; // for the table in tests/README.md
}

INSTANTIATE_TEST_SUITE_P(Operations, FaultsTest, ::testing::ValuesIn(cases),
                         [](const auto &tried) { return std::string(tried.param.name); });
