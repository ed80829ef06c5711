// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What is found beside a project file: the journal of a crash, and what a stranger may put in its place.

#include "model/store/sidefiles.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/projectfile.h"
#include "model/store/salvage.h"
#include "tests/model/store/storedreport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace nianbao;
using Access = ProjectFile::Access;

namespace {

constexpr qint64 largest = 1 << 24;

class SideFilesTest : public ::testing::Test
{
protected:
    SideFilesTest() { EXPECT_TRUE(ProjectFile::create(path, test::storedReport(QStringLiteral("1")), "{}", clock)); }
    /// Stops in the middle of a transaction, after pages reached the file, and keeps what is on disk.
    void crash() const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_exec(database,
                     "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN;"
                     "UPDATE cell SET value='999' WHERE id='a';"
                     "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<500)"
                     "INSERT INTO history(at, who, origin, what) SELECT i, hex(randomblob(200)), 'x', 'cell:a' FROM n",
                     nullptr, nullptr, nullptr);
        const QByteArray crashed = bytesOf(path);
        const QByteArray left = bytesOf(journal);
        sqlite3_close(database);
        ASSERT_TRUE(writeFile(path, crashed));
        ASSERT_TRUE(writeFile(journal, left));
    }
    /// Behind the journal: the name of another file, as in a transaction over several databases.
    static QByteArray nameOf(const QString &file)
    {
        const QByteArray name = file.toUtf8();
        quint32 sum = 0;
        for (const char byte : name)
            sum += static_cast<quint32>(static_cast<signed char>(byte));
        QByteArray numbers(12, '\0');
        qToBigEndian<quint32>(0x40000000 / 4096 + 1, numbers.data());
        qToBigEndian(static_cast<quint32>(name.size()), numbers.data() + 4);
        qToBigEndian(sum, numbers.data() + 8);
        return numbers.left(4) + name + numbers.mid(4) + QByteArray::fromHex("d9d505f920a163d7");
    }
    void expectRefused(const QString &beside) const
    {
        for (const Access access : {Access::Read, Access::Write}) {
            const auto file = ProjectFile::open(path, access, clock);
            ASSERT_FALSE(file);
            EXPECT_EQ(file.error().code, ErrorCode::FileDamaged);
            EXPECT_EQ(file.error().args, QStringList({path, QFileInfo(beside).fileName()}));
        }
    }
    QString valueBy(const QString &name, Access access) const
    {
        const auto file = ProjectFile::open(name, access, clock);
        return file ? (*file)->read().value().cells.value(0).value.value_or(QString()) : QString();
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray bytesOf(const QString &file) { return readFile(file, largest).value_or(QByteArray()); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报.nianbao"));
    QString journal = path + QStringLiteral("-journal");
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30}, Qt::UTC)};
};

} // namespace

TEST_F(SideFilesTest, AReaderSeesTheStateBeforeACrashAndWritesNothing)
{
    crash();
    const QByteArray crashed = bytesOf(path);
    const QStringList before = names();
    EXPECT_EQ(valueBy(path, Access::Read), QStringLiteral("1"));
    EXPECT_EQ(names(), before);
    EXPECT_EQ(bytesOf(path), crashed);
    EXPECT_EQ(valueBy(path, Access::Write), QStringLiteral("1")) << "a writer rolls back in place";
    EXPECT_FALSE(QFile::exists(journal));
}

TEST_F(SideFilesTest, AReaderKeepsNoCopyAmongTheTemporaryFiles)
{
    crash();
    const QByteArray usual = qgetenv("TMPDIR");
    const QTemporaryDir temporary;
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    const auto file = ProjectFile::open(path, Access::Read, clock);
    EXPECT_TRUE(QDir(temporary.path()).isEmpty());
    qputenv("TMPDIR", QFile::encodeName(path)); // a file, in which nothing can be made
    const auto without = ProjectFile::open(path, Access::Read, clock);
    usual.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->read().value().cells.value(0).value, QStringLiteral("1"));
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::FolderFailed);
}

TEST_F(SideFilesTest, TheJournalIsFoundThroughALinkToo)
{
    crash();
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("desk")));
    const QString link = folder.filePath(QStringLiteral("desk/link.nianbao"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(valueBy(link, Access::Read), QStringLiteral("1"));
    EXPECT_TRUE(QFile::exists(journal));
    EXPECT_EQ(valueBy(link, Access::Write), QStringLiteral("1"));
    EXPECT_FALSE(QFile::exists(journal));
}

TEST_F(SideFilesTest, AJournalThatNamesAnotherFileDoesNotDeleteIt)
{
    crash();
    const QString victim = folder.filePath(QStringLiteral("别人的.docx"));
    ASSERT_TRUE(writeFile(victim, "precious"));
    ASSERT_TRUE(writeFile(journal, bytesOf(journal) + nameOf(victim)));
    expectRefused(journal);
    EXPECT_TRUE(salvage(path)) << "what the file itself has can be saved";
    EXPECT_TRUE(QFile::exists(victim));
}

TEST_F(SideFilesTest, AJournalThatMakesTheFileHugeIsNotPlayedBack)
{
    crash();
    const QByteArray crashed = bytesOf(path);
    QByteArray journalBytes = bytesOf(journal);
    ASSERT_TRUE(journalBytes.startsWith(QByteArray::fromHex("d9d505f920a163d7")));
    qToBigEndian<quint32>(0xC6000016, journalBytes.data() + 16); // 13.6 TB
    ASSERT_TRUE(writeFile(journal, journalBytes));
    expectRefused(journal);
    EXPECT_TRUE(salvage(path)) << "what the file itself has can be saved";
    EXPECT_EQ(bytesOf(path), crashed);
}

TEST_F(SideFilesTest, AJournalThatIsPutBesideAReportThatIsOpenIsNotBelievedEither)
{
    crash();
    const QByteArray theirs = bytesOf(journal);
    QFile::remove(journal);
    QFile::remove(path);
    const auto file = ProjectFile::create(path, test::storedReport(QStringLiteral("1")), "{}", clock).value();
    const QString victim = folder.filePath(QStringLiteral("别人的.docx"));
    ASSERT_TRUE(writeFile(victim, "precious"));
    ASSERT_TRUE(writeFile(journal, theirs + nameOf(victim)));
    const Edit edit{EditKind::Type,
                    {{{Place::Kind::Cell, QStringLiteral("a")}, QStringLiteral("1"), QStringLiteral("2")}}};
    EXPECT_EQ(file->write(edit).error().code, ErrorCode::FileDamaged);
    EXPECT_EQ(file->history().error().code, ErrorCode::FileDamaged);
    EXPECT_EQ(file->read().error().code, ErrorCode::FileDamaged);
    EXPECT_EQ(file->backUp(BackupReason::Asked).error().code, ErrorCode::BackupFailed);
    EXPECT_TRUE(QFile::exists(victim));
    QFile::remove(journal);
    EXPECT_TRUE(file->write(edit));
}

TEST_F(SideFilesTest, AWriteAheadLogIsNotReadInto)
{
    const QString log = path + QStringLiteral("-wal");
    ASSERT_TRUE(writeFile(log, QByteArray(32, '\0')));
    const QStringList before = names();
    expectRefused(log);
    EXPECT_EQ(names(), before);
}

#ifdef Q_OS_UNIX
TEST_F(SideFilesTest, AJournalThatIsNoPlainFileIsNotOpened)
{
    ASSERT_EQ(::mkfifo(journal.toUtf8().constData(), 0600), 0);
    expectRefused(journal);
    QFile::remove(journal);
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(writeFile(elsewhere, "precious"));
    ASSERT_TRUE(QFile::link(elsewhere, journal));
    expectRefused(journal);
    EXPECT_EQ(bytesOf(elsewhere), "precious");
}
#endif
