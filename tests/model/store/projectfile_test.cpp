// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/projectfile.h"

#include "model/store/backups.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/filelock.h"
#include "tests/support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace nianbao;
using Access = ProjectFile::Access;

namespace {

/// What the second step of the schema added is taken away again.
constexpr const char *toFirstSchema = "DROP TABLE previous_text; PRAGMA user_version=1";

class StoreTest : public ::testing::Test
{
protected:
    static StoredReport report()
    {
        StoredReport report;
        report.meta = {{QStringLiteral("unit"), QStringLiteral("某县人民政府")},
                       {QStringLiteral("year"), QStringLiteral("2030")}};
        report.editionSha256 = QStringLiteral("abc");
        report.cells = {{QStringLiteral("a"), QStringLiteral("1"), std::nullopt},
                        {QStringLiteral("gone"), std::nullopt, std::nullopt},
                        {QStringLiteral("sum"), QString(), QString()}};
        report.texts = {{QStringLiteral("one"), QStringLiteral("第一段\n第二段")}};
        report.previous = {{QStringLiteral("a"), QStringLiteral("7")}};
        report.previousTexts = {{QStringLiteral("one"), QStringLiteral("去年")}};
        return report;
    }
    std::unique_ptr<ProjectFile> create() { return ProjectFile::create(path, report(), "{}", clock).value(); }
    Result<std::unique_ptr<ProjectFile>> open(Access access) { return ProjectFile::open(path, access, clock); }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// Changes the file behind the store's back.
    void execute(const char *sql)
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    static std::optional<QString> cell(const StoredReport &stored, const QString &id)
    {
        for (const StoredReport::Cell &entry : stored.cells) {
            if (entry.id == id)
                return entry.value;
        }
        return QString();
    }
    static Edit edit(const QString &id, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        return {EditKind::Type, {{{Place::Kind::Cell, id}, before, after}}};
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报 2030.nianbao"));
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30, 15, 250}, Qt::UTC)};
};

} // namespace

TEST_F(StoreTest, WhatIsCreatedIsReadBack)
{
    create();
    EXPECT_EQ(names(), QStringList{QStringLiteral("年报 2030.nianbao")}) << "one file at rest, no lock, no journal";
    const auto file = open(Access::Read).value();
    const StoredReport stored = file->read().value();
    EXPECT_EQ(stored.meta, report().meta);
    EXPECT_EQ(stored.editionSha256, QStringLiteral("abc"));
    EXPECT_EQ(stored.texts, report().texts);
    EXPECT_EQ(stored.previous, report().previous);
    EXPECT_EQ(stored.previousTexts, report().previousTexts);
    ASSERT_EQ(stored.cells.size(), 3);
    EXPECT_EQ(cell(stored, QStringLiteral("a")), QStringLiteral("1"));
    EXPECT_EQ(cell(stored, QStringLiteral("gone")), std::nullopt) << "not known is not the same as blank";
    EXPECT_EQ(stored.cells.last().control, QString()) << "a control total seen blank is not the same as none";
    EXPECT_EQ(file->editionJson().value(), QByteArray("{}"));
}

TEST_F(StoreTest, CreatingNeverOverwrites)
{
    ASSERT_TRUE(writeFile(path, "something else"));
    EXPECT_EQ(ProjectFile::create(path, report(), "{}", clock).error().code, ErrorCode::FileExists);
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("something else"));
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder.nianbao"));
    EXPECT_EQ(ProjectFile::create(nowhere, report(), "{}", clock).error().code, ErrorCode::FileWriteFailed);
}

TEST_F(StoreTest, AnEditOfEveryKindIsThereAfterReopening)
{
    {
        const auto file = create();
        Edit edit{EditKind::Batch, {}};
        edit.changes = {
            {{Place::Kind::Cell, QStringLiteral("a")}, QStringLiteral("1"), QString()},
            {{Place::Kind::Cell, QStringLiteral("b")}, QString(), std::nullopt},
            {{Place::Kind::Control, QStringLiteral("sum")}, QString(), QStringLiteral("12")},
            {{Place::Kind::Text, QStringLiteral("one")}, QStringLiteral("第一段\n第二段"), std::nullopt},
            {{Place::Kind::Text, QStringLiteral("two")}, std::nullopt, QString()},
            {{Place::Kind::Profile, QStringLiteral("phone")}, QString(), QStringLiteral("0915-1")},
            {{Place::Kind::Previous, QStringLiteral("a")}, QStringLiteral("7"), std::nullopt},
            {{Place::Kind::Previous, QStringLiteral("b")}, std::nullopt, QStringLiteral("9")},
            {{Place::Kind::PreviousText, QStringLiteral("one")}, QStringLiteral("去年"), std::nullopt},
            {{Place::Kind::PreviousText, QStringLiteral("two")}, std::nullopt, QStringLiteral("上年")},
            {{Place::Kind::PreviousYear, QStringLiteral("previousYear")}, QString(), QStringLiteral("2029")},
        };
        ASSERT_TRUE(file->write(edit));
    }
    const StoredReport stored = open(Access::Write).value()->read().value();
    EXPECT_EQ(stored.cells.size(), 3) << "a cell that became blank has no row";
    EXPECT_EQ(cell(stored, QStringLiteral("b")), std::nullopt);
    EXPECT_EQ(stored.cells.last().control, QStringLiteral("12"));
    EXPECT_EQ(stored.texts, (QHash<QString, QString>{{QStringLiteral("two"), QString()}}));
    EXPECT_EQ(stored.meta.value(QStringLiteral("phone")), QStringLiteral("0915-1"));
    EXPECT_EQ(stored.previous, (QHash<QString, QString>{{QStringLiteral("b"), QStringLiteral("9")}}));
    EXPECT_EQ(stored.previousTexts, (QHash<QString, QString>{{QStringLiteral("two"), QStringLiteral("上年")}}));
    EXPECT_EQ(stored.meta.value(QStringLiteral("previousYear")), QStringLiteral("2029"));
}

TEST_F(StoreTest, TakingAnEditBackLeavesTheRowsAsTheyWere)
{
    const auto file = create();
    Edit forth{EditKind::Type, {}};
    forth.changes = {{{Place::Kind::Control, QStringLiteral("other")}, std::nullopt, QStringLiteral("3")},
                     {{Place::Kind::Profile, QStringLiteral("email")}, QString(), QStringLiteral("a@b.cn")},
                     {{Place::Kind::Previous, QStringLiteral("new")}, std::nullopt, QStringLiteral("3")}};
    ASSERT_TRUE(file->write(forth));
    ASSERT_TRUE(file->write(forth.inverted()));
    const StoredReport stored = file->read().value();
    EXPECT_EQ(stored.cells.size(), report().cells.size());
    EXPECT_EQ(stored.meta, report().meta);
    EXPECT_EQ(stored.previous, report().previous);
}

TEST_F(StoreTest, HistoryTellsWhenWhoAndWhat)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))));
    ASSERT_TRUE(file->write(edit(QStringLiteral("b"), QString(), std::nullopt)));
    const QList<HistoryEntry> all = file->history().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].change.place.id, QStringLiteral("b")) << "newest first";
    EXPECT_EQ(all[0].change.after, std::nullopt);
    EXPECT_EQ(all[1].at, clock.now());
    EXPECT_EQ(all[1].who, systemUserName());
    EXPECT_EQ(all[1].origin, editKindName(EditKind::Type));
    EXPECT_EQ(all[1].change.before, QStringLiteral("1"));
    EXPECT_EQ(file->history(QStringLiteral("a")).value().size(), 1);
    EXPECT_EQ(file->history(QStringLiteral("nowhere")).value().size(), 0);
    EXPECT_EQ(file->history(std::nullopt, 1).value().size(), 1);
}

TEST_F(StoreTest, VersionsAreNumberedAndNamed)
{
    const auto file = create();
    EXPECT_EQ(file->addVersion(QStringLiteral("初稿"), "{1}").value(), 1);
    EXPECT_EQ(file->addVersion(QStringLiteral("报送稿"), "{2}").value(), 2);
    const QList<VersionEntry> versions = file->versions().value();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].name, QStringLiteral("报送稿"));
    EXPECT_EQ(versions[1].at, clock.now());
}

TEST_F(StoreTest, KeepsWhatWasExportedTheNewestFirst)
{
    const auto file = create();
    EXPECT_TRUE(file->exports().value().isEmpty());
    ASSERT_TRUE(file->addExports({{QStringLiteral("pdf"), QStringLiteral("aa")}}, QStringLiteral("v1")));
    ASSERT_TRUE(file->addExports(
        {{QStringLiteral("docx"), QStringLiteral("bb")}, {QStringLiteral("html"), QStringLiteral("cc")}},
        QStringLiteral("v2")));
    const QList<ExportEntry> exports = file->exports().value();
    ASSERT_EQ(exports.size(), 3);
    EXPECT_EQ(exports[0].kind, QStringLiteral("html"));
    EXPECT_EQ(exports[0].fileSha256, QStringLiteral("cc"));
    EXPECT_EQ(exports[1].valuesSha256, QStringLiteral("v2"));
    EXPECT_EQ(exports[2].valuesSha256, QStringLiteral("v1"));
    EXPECT_EQ(exports[2].at, clock.now());
}

TEST_F(StoreTest, RefusesWhatIsNotOurs)
{
    EXPECT_EQ(open(Access::Read).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(ProjectFile::open(folder.path(), Access::Read, clock).error().code, ErrorCode::FileUnreadable);
    ASSERT_TRUE(writeFile(path, {}));
    EXPECT_EQ(open(Access::Read).error().code, ErrorCode::FileNotOurs);
    ASSERT_TRUE(writeFile(path, QByteArray(5000, 'x')));
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileNotOurs);
    QFile::remove(path);
    execute("CREATE TABLE other(a)");
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileNotOurs);
}

TEST_F(StoreTest, RefusesANewerFileKindlyEvenWhenItsTablesAreOther)
{
    create();
    execute("PRAGMA user_version=9; DROP TABLE cell");
    for (const Access access : {Access::Read, Access::Write}) {
        const auto file = open(access);
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, ErrorCode::FileNewer);
        EXPECT_EQ(file.error().args, (QStringList{path, QStringLiteral("9"), QStringLiteral("2")}));
    }
}

TEST_F(StoreTest, AFileOfTheFirstSchemaMovesToTheNewestAfterACopyWasMade)
{
    create();
    execute(toFirstSchema);
    {
        const auto file = open(Access::Write).value();
        EXPECT_EQ(file->read().value().texts, report().texts);
        EXPECT_TRUE(file->read().value().previousTexts.isEmpty());
        Edit edit{EditKind::TakeOver, {}};
        edit.changes = {{{Place::Kind::PreviousText, QStringLiteral("one")}, std::nullopt, QStringLiteral("去年")}};
        ASSERT_TRUE(file->write(edit));
    }
    EXPECT_EQ(open(Access::Read).value()->read().value().previousTexts.value(QStringLiteral("one")),
              QStringLiteral("去年"));
    const QList<BackupEntry> copies = BackupFolder(path).entries();
    const auto isOfMigration = [](const BackupEntry &copy) { return copy.reason == BackupReason::Migration; };
    const auto copy = std::find_if(copies.cbegin(), copies.cend(), isOfMigration);
    ASSERT_NE(copy, copies.cend());
    const auto old = ProjectFile::open(copy->path, Access::Read, clock);
    ASSERT_TRUE(old.has_value()) << "the copy is of the older schema and can still be read";
    EXPECT_EQ((*old)->read().value().meta, report().meta);
}

TEST_F(StoreTest, AReaderOfAnOldFileSeesItAndLeavesItAsItIs)
{
    create();
    execute(toFirstSchema);
    const QByteArray before = readFile(path, 1'000'000).value();
    const auto file = open(Access::Read);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ((*file)->read().value().texts, report().texts);
    EXPECT_EQ(readFile(path, 1'000'000).value(), before);
    EXPECT_EQ(names(), QStringList{QStringLiteral("年报 2030.nianbao")});
}

TEST_F(StoreTest, AnOldFileThatCannotBeCopiedFirstStaysAsItIs)
{
    create();
    execute(toFirstSchema);
    const QByteArray before = readFile(path, 1'000'000).value();
    ASSERT_TRUE(writeFile(BackupFolder(path).path(), "in the way"));
    const auto file = open(Access::Write);
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().code, ErrorCode::StoppedWithoutBackup);
    EXPECT_EQ(readFile(path, 1'000'000).value(), before);
}

TEST_F(StoreTest, RefusesASchemaThatIsNotToTheLetterOurs)
{
    const QList<const char *> attacks{
        "CREATE TRIGGER t AFTER INSERT ON cell BEGIN DELETE FROM history; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE INDEX i ON cell(value)",
        "CREATE TABLE more(a)",
        "DROP TABLE narrative",
        "ALTER TABLE cell ADD COLUMN extra TEXT",
        "PRAGMA user_version=0",
        "PRAGMA user_version=1",
        "DROP TABLE previous_text; CREATE TABLE more(a); PRAGMA user_version=1",
        "PRAGMA journal_mode=WAL; CREATE TABLE more(a)",
    };
    for (const char *attack : attacks) {
        QFile::remove(path);
        create();
        execute(attack);
        EXPECT_EQ(open(Access::Read).error().code, ErrorCode::FileDamaged) << attack;
        EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileDamaged) << attack;
    }
}

TEST_F(StoreTest, RefusesAFileWithoutAnEdition)
{
    create();
    execute("DELETE FROM edition");
    EXPECT_EQ(open(Access::Read).value()->read().error().code, ErrorCode::FileDamaged);
}

TEST_F(StoreTest, AVacuumedFileIsStillOurs)
{
    create();
    execute("VACUUM");
    EXPECT_TRUE(open(Access::Write));
}

TEST_F(StoreTest, RefusesEveryCutOffFile)
{
    create();
    const QByteArray whole = readFile(path, 1 << 20).value();
    for (const qsizetype size : {qsizetype(100), qsizetype(4096), qsizetype(9000), whole.size() - 1}) {
        ASSERT_TRUE(writeFile(path, whole.left(size)));
        EXPECT_EQ(open(Access::Read).error().code, ErrorCode::FileDamaged) << size;
        EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileDamaged) << size;
    }
}

TEST_F(StoreTest, FlippedBytesAreRefusedOrReadButNeverCrash)
{
    create();
    const QByteArray whole = readFile(path, 1 << 20).value();
    quint32 state = 12345;
    for (int round = 0; round < 300; ++round) {
        QByteArray flipped = whole;
        for (int i = 0; i < 4; ++i) {
            state = state * 1664525 + 1013904223;
            flipped[static_cast<qsizetype>(state >> 8) % flipped.size()] = static_cast<char>(state);
        }
        QFile::remove(path);
        ASSERT_TRUE(writeFile(path, flipped));
        for (const Access access : {Access::Read, Access::Write}) {
            const auto file = open(access);
            if (file)
                (void)(*file)->read();
        }
    }
}

TEST_F(StoreTest, ASecondWriterIsToldWhoHasTheFileAndAReaderIsNot)
{
    const auto first = create();
    EXPECT_TRUE(QFile::exists(store::FileLock::lockPath(path)));
    const auto second = open(Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::FileInUse);
    ASSERT_EQ(second.error().args.size(), 3);
    EXPECT_FALSE(second.error().args[1].isEmpty()) << "user";
    EXPECT_FALSE(second.error().args[2].isEmpty()) << "host";
    const auto reader = open(Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))).error().code,
              ErrorCode::ReadOnly);
    EXPECT_TRUE(first->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))))
        << "an idle reader does not hold up the writer";
    EXPECT_EQ(cell((*reader)->read().value(), QStringLiteral("a")), QStringLiteral("2"));
}

TEST_F(StoreTest, ALinkToTheFileHasTheSameLock)
{
    const auto first = create();
    const QString link = folder.filePath(QStringLiteral("link.nianbao"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(ProjectFile::open(link, Access::Write, clock).error().code, ErrorCode::FileInUse);
}

TEST_F(StoreTest, AFileMovedAwayWhileOpenIsReportedAndNotWrittenIntoNothing)
{
    const auto file = create();
    ASSERT_TRUE(QFile::rename(path, folder.filePath(QStringLiteral("elsewhere"))));
    EXPECT_EQ(file->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))).error().code,
              ErrorCode::FileNotFound);
}

TEST_F(StoreTest, WhenTheDiskFailsAtAnyPointAnEditIsWhollyDoneOrNotAtAll)
{
    create();
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        test::FaultyDisk disk(code);
        bool failed = true;
        int kept = 0;
        for (int n = 0; failed; ++n) {
            ASSERT_LT(n, 200);
            auto file = open(Access::Write).value();
            const QString before = cell(file->read().value(), QStringLiteral("a")).value();
            const QString after = QString::number(before.toInt() + 1);
            disk.failAfter(n);
            const Status written = file->write(edit(QStringLiteral("a"), before, after));
            failed = disk.hasFailed();
            file.reset();
            disk.heal();
            file = open(Access::Write).value();
            const QString now = cell(file->read().value(), QStringLiteral("a")).value();
            if (written) {
                EXPECT_EQ(now, after) << "reported as done, so it is done; n = " << n;
            } else {
                EXPECT_EQ(written.error().code, code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed);
                // Only where the journal is gone already and the folder could not be synced the whole edit stays.
                EXPECT_TRUE(now == before || now == after) << "n = " << n;
                kept += now == after ? 1 : 0;
            }
            const QList<HistoryEntry> last = file->history(std::nullopt, 1).value();
            EXPECT_EQ(last.isEmpty() ? QStringLiteral("1") : last[0].change.after.value(), now);
        }
        EXPECT_LE(kept, 1);
    }
}

TEST_F(StoreTest, WhenTheDiskFailsWhileCreatingNothingStaysBehind)
{
    test::FaultyDisk disk(SQLITE_FULL);
    for (int n = 0; n < 40; n += 3) {
        disk.failAfter(n);
        const auto file = ProjectFile::create(path, report(), "{}", clock);
        disk.heal();
        if (file)
            return;
        EXPECT_EQ(file.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(names(), QStringList()) << n;
    }
    FAIL() << "40 operations are enough for an empty file";
}

#ifdef Q_OS_UNIX
namespace {

/// The superuser may write everywhere; stops being it for a while.
class AsNobody
{
public:
    AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(65534) == 0); }
    ~AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(0) == 0); }

private:
    const bool m_wasRoot = ::geteuid() == 0;
};

} // namespace

TEST_F(StoreTest, InAReadOnlyFolderReadingWorksAndWritingSaysWhy)
{
    create();
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0555), 0);
    auto nobody = std::make_optional<AsNobody>();
    const auto reader = open(Access::Read);
    const auto writer = open(Access::Write);
    const auto created = ProjectFile::create(folder.filePath(QStringLiteral("new.nianbao")), report(), "{}", clock);
    nobody.reset();
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0755), 0);
    EXPECT_TRUE(reader && (*reader)->read());
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::ReadOnly);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileWriteFailed);
}

TEST_F(StoreTest, AWriteProtectedFileIsReadOnly)
{
    create();
    ASSERT_EQ(::chmod(path.toUtf8().constData(), 0444), 0);
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0777), 0);
    auto nobody = std::make_optional<AsNobody>();
    const auto writer = open(Access::Write);
    nobody.reset();
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::ReadOnly);
}
#endif
