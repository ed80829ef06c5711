// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/backups.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/projectfile.h"
#include "tests/support/faultydisk.h"
#include "tests/model/store/storedreport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sqlite3.h>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

using namespace nianbao;
using Access = ProjectFile::Access;

namespace {

/// Moves when told to.
class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_now.toUTC(); }
    void set(const QDate &day, const QTime &time) { m_now = QDateTime(day, time); }
    void nextDay() { m_now = m_now.addDays(1); }

private:
    QDateTime m_now{QDate(2031, 1, 5), QTime(9, 0)};
};

class BackupsTest : public ::testing::Test
{
protected:
    std::unique_ptr<ProjectFile> create()
    {
        return ProjectFile::create(path, test::storedReport(QStringLiteral("0")), "{}", clock).value();
    }
    std::unique_ptr<ProjectFile> open() { return ProjectFile::open(path, Access::Write, clock).value(); }
    void change(ProjectFile &file)
    {
        const QString before = QString::number(value);
        const QString after = QString::number(++value);
        ASSERT_TRUE(file.write({EditKind::Type, {{{Place::Kind::Cell, QStringLiteral("a")}, before, after}}}));
    }
    QString valueIn(const QString &copy) const
    {
        const auto file = ProjectFile::open(copy, Access::Read, clock);
        EXPECT_TRUE(file.has_value());
        return file ? (*file)->read().value().cells.value(0).value.value_or(QString()) : QString();
    }
    QList<BackupEntry> entries() const { return BackupFolder(path).entries(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报 2030.nianbao"));
    HandClock clock;
    int value = 0;
};

void setAge(const QString &folder, qint64 secondsAgo)
{
    const auto then = std::filesystem::file_time_type::clock::now() - std::chrono::seconds(secondsAgo);
    std::filesystem::last_write_time(folder.toStdString(), then);
}

QList<BackupEntry> entriesAt(const QList<QDateTime> &moments)
{
    QList<BackupEntry> entries;
    for (const QDateTime &at : moments)
        entries.append({at.toString(Qt::ISODate), at, BackupReason::FirstChange});
    return entries;
}

} // namespace

TEST_F(BackupsTest, TheFirstChangeOfADayKeepsTheFileAsItWasBefore)
{
    auto file = create();
    change(*file);
    EXPECT_TRUE(entries().isEmpty()) << "on the day a file was made there is nothing older to keep";
    clock.nextDay();
    change(*file);
    change(*file);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].reason, BackupReason::FirstChange);
    EXPECT_EQ(valueIn(entries()[0].path), QStringLiteral("1"));
    EXPECT_FALSE(file->takeBackupProblem());

    file.reset();
    file = open();
    change(*file);
    EXPECT_EQ(entries().size(), 1) << "a second start on the same day is no first change";
    clock.nextDay();
    change(*file);
    ASSERT_EQ(entries().size(), 2);
    EXPECT_EQ(valueIn(entries()[0].path), QStringLiteral("4")) << "the newest first";
}

TEST_F(BackupsTest, ACopyOfADayToComeDoesNotMakeEveryChangeAFirstOne)
{
    auto file = create();
    change(*file);
    clock.set({2032, 5, 1}, {9, 0}); // the battery of the computer's clock is empty
    change(*file);
    clock.set({2031, 1, 6}, {9, 0});
    for (int start = 0; start < 3; ++start) {
        file.reset();
        file = open();
        change(*file);
    }
    EXPECT_EQ(entries().size(), 2) << "one of each of the two days";
}

TEST_F(BackupsTest, ACopyIsNeverChanged)
{
    const auto file = create();
    const QString copy = file->backUp(BackupReason::Asked).value();
    const QString link = folder.filePath(QStringLiteral("link.nianbao"));
    ASSERT_TRUE(QFile::link(copy, link));
    for (const QString &way : {copy, link}) {
        EXPECT_EQ(ProjectFile::open(way, Access::Write, clock).error().code, ErrorCode::ReadOnly);
        EXPECT_TRUE(ProjectFile::open(way, Access::Read, clock));
    }
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.nianbao"));
    ASSERT_TRUE(QFile::copy(copy, elsewhere));
    EXPECT_TRUE(ProjectFile::open(elsewhere, Access::Write, clock));
    EXPECT_FALSE(isBackup(path));
}

TEST_F(BackupsTest, ACopyThatAnOlderProgramHasOpenStays)
{
    auto file = create();
    const QString oldest = file->backUp(BackupReason::Asked).value();
    const QString lock = QFileInfo(oldest).path() + QStringLiteral("/.~lock.") + QFileInfo(oldest).fileName() + u'#';
    ASSERT_TRUE(writeFile(lock, "4711\nnianbao\nPC-财务\n\n\n张三\n"));
    const auto makeTwelve = [&file, this] {
        for (int i = 0; i < 12; ++i) {
            clock.set({2031, 1, 5}, QTime(10, 0).addSecs(++value));
            ASSERT_TRUE(file->backUp(BackupReason::Asked));
        }
    };
    makeTwelve();
    EXPECT_TRUE(QFileInfo::exists(oldest));
    QFile::remove(lock);
    makeTwelve();
    EXPECT_FALSE(QFileInfo::exists(oldest));
}

TEST_F(BackupsTest, ACopyHoldsEveryRowAndOpensByItself)
{
    auto file = create();
    change(*file);
    ASSERT_TRUE(file->addVersion(QStringLiteral("报县政府办"), QByteArray(100'000, 'v')));
    const QString copy = file->backUp(BackupReason::Asked).value();
    const auto kept = ProjectFile::open(copy, Access::Read, clock).value();
    EXPECT_EQ(kept->history().value().size(), 1);
    EXPECT_EQ(kept->versions().value().size(), 1);
    EXPECT_EQ(kept->editionJson().value(), "{}");
    EXPECT_EQ(QDir(QFileInfo(copy).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1)
        << "no half copies stay behind";
}

TEST_F(BackupsTest, TwoCopiesInOneSecondDoNotOverwriteEachOther)
{
    auto file = create();
    const QString first = file->backUp(BackupReason::Import).value();
    const QString second = file->backUp(BackupReason::Import).value();
    EXPECT_NE(first, second);
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(BackupsTest, CopiesGoToTheChosenFolder)
{
    QTemporaryDir chosen;
    auto file = create();
    file->setBackupFolder(chosen.path());
    const QString copy = file->backUp(BackupReason::Asked).value();
    EXPECT_TRUE(copy.startsWith(chosen.path()));
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_EQ(file->backups().entries().size(), 1);
}

TEST_F(BackupsTest, AChosenFolderThatIsGoneIsNotMadeAndIsLookedForAgain)
{
    const QString chosen = folder.filePath(QStringLiteral("U盘"));
    auto file = create();
    file->setBackupFolder(chosen);
    clock.nextDay();
    change(*file);
    const std::optional<Error> problem = file->takeBackupProblem();
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->code, ErrorCode::BackupFailed);
    EXPECT_EQ(problem->cause->code, ErrorCode::BackupFolderGone);
    EXPECT_EQ(file->backUp(BackupReason::Signing).error().cause->code, ErrorCode::BackupFolderGone);
    change(*file);
    EXPECT_FALSE(file->takeBackupProblem()) << "told once a day";
    EXPECT_FALSE(QFileInfo::exists(chosen));

    ASSERT_TRUE(QDir().mkpath(chosen));
    change(*file);
    ASSERT_EQ(file->backups().entries().size(), 1) << "before the first change that found the folder";
    EXPECT_EQ(valueIn(file->backups().entries().first().path), QStringLiteral("2"));
}

TEST_F(BackupsTest, AChosenFolderInWhichNobodyCanWriteIsRefused)
{
    const QTemporaryDir chosen;
    ASSERT_TRUE(checkBackupFolder(chosen.path()));
    QFile::setPermissions(chosen.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(chosen.path()).isWritable())
        GTEST_SKIP() << "this user may write everywhere";
    EXPECT_EQ(checkBackupFolder(chosen.path()).error().code, ErrorCode::BackupFolderReadOnly);
    QFile::setPermissions(chosen.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(BackupsTest, WhenTheDiskFailsAtAnyPointTheCopyIsWholeOrNotThere)
{
    auto file = create();
    change(*file);
    const QByteArray untouched = readFile(path, 1'000'000).value();
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        test::FaultyDisk disk(code);
        bool failed = true;
        for (int n = 0; failed; ++n) {
            ASSERT_LT(n, 500);
            disk.failAfter(n);
            const Result<QString> copy = file->backUp(BackupReason::Asked);
            failed = disk.hasFailed();
            disk.heal();
            if (copy) {
                EXPECT_EQ(valueIn(*copy), QStringLiteral("1"));
            } else {
                EXPECT_EQ(copy.error().code, ErrorCode::BackupFailed);
                ASSERT_TRUE(copy.error().cause);
                EXPECT_TRUE(entries().isEmpty() || code != SQLITE_FULL);
            }
        }
    }
    EXPECT_EQ(readFile(path, 1'000'000).value(), untouched);
}

TEST_F(BackupsTest, ABackupThatFailsIsToldOnceAndTheChangeIsSaved)
{
    auto file = create();
    clock.nextDay();
    QFile inTheWay(BackupFolder(path).path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    change(*file);
    const std::optional<Error> problem = file->takeBackupProblem();
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->code, ErrorCode::BackupFailed);
    EXPECT_EQ(problem->cause->code, ErrorCode::FolderFailed);
    EXPECT_FALSE(file->takeBackupProblem());
    EXPECT_EQ(valueIn(path), QStringLiteral("1"));

    change(*file);
    EXPECT_FALSE(file->takeBackupProblem()) << "told once a day";
    ASSERT_TRUE(inTheWay.remove());
    change(*file);
    ASSERT_EQ(entries().size(), 1) << "before the first change that found room for it";
    EXPECT_EQ(valueIn(entries().first().path), QStringLiteral("2"));
}

TEST_F(BackupsTest, WhatAKilledProgramLeftIsTakenAway)
{
    auto file = create();
    file->backUp(BackupReason::Asked).value();
    const QDir copies(BackupFolder(path).path());
    const auto leave = [&copies](const QString &name, qint64 secondsAgo) {
        ASSERT_TRUE(copies.mkdir(name));
        ASSERT_TRUE(writeFile(copies.filePath(name + QStringLiteral("/draft")), "half"));
        setAge(copies.filePath(name), secondsAgo);
    };
    leave(QStringLiteral(".nianbao-LeftAt"), 7200);
    leave(QStringLiteral(".nianbao-AtWork"), 60);
    leave(QStringLiteral(".nianbao-mine"), 7200);
    file->backUp(BackupReason::Asked).value();
    EXPECT_EQ(copies.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList({QStringLiteral(".nianbao-AtWork"), QStringLiteral(".nianbao-mine")}));
}

TEST_F(BackupsTest, FilesOfOthersInTheFolderAreLeftAlone)
{
    auto file = create();
    file->backUp(BackupReason::Asked).value();
    QFile other(BackupFolder(path).path() + QStringLiteral("/备忘.nianbao"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    EXPECT_EQ(entries().size(), 1);
    for (int day = 0; day < 60; ++day) {
        clock.nextDay();
        change(*file);
    }
    EXPECT_EQ(entries().size(), 30) << "one for each of the last thirty days";
    EXPECT_TRUE(other.exists());
}

TEST(SuperfluousBackups, OfThirtyDaysTheLastOneStaysHoweverLongAgoTheyAre)
{
    QList<QDateTime> moments;
    for (int i = 0; i < 32; ++i)
        moments.append(QDateTime(QDate(2020, 12, 31).addDays(-9 * i), QTime(8, 0)));
    // A clock was wrong once.
    moments.prepend(QDateTime(QDate(2099, 1, 1), QTime(8, 0)));
    QList<QDateTime> times;
    for (const BackupEntry &entry : superfluousBackups(entriesAt(moments)))
        times.append(entry.at);
    EXPECT_EQ(times, moments.mid(30));
}

TEST(SuperfluousBackups, TheNewestFromBeforeAMigrationStaysHoweverOldItIs)
{
    QList<QDateTime> moments;
    for (int i = 0; i < 40; ++i)
        moments.append(QDateTime(QDate(2020, 1, 31).addDays(-i), QTime(8, 0)));
    QList<BackupEntry> entries = entriesAt(moments);
    entries[34].reason = BackupReason::Migration;
    entries[37].reason = BackupReason::Migration;
    QList<QDateTime> times;
    for (const BackupEntry &entry : superfluousBackups(entries))
        times.append(entry.at);
    EXPECT_EQ(times, moments.mid(30, 4) + moments.mid(35)) << "an older migration's goes like the others";
}

TEST(SuperfluousBackups, OfADayWithManyTheLastOneStays)
{
    QList<QDateTime> moments;
    for (int i = 0; i < 15; ++i)
        moments.append(QDateTime(QDate(2031, 1, 10), QTime(20, 0).addSecs(-60 * i)));
    for (int i = 0; i < 3; ++i)
        moments.append(QDateTime(QDate(2031, 1, 9), QTime(20, 0).addSecs(-60 * i)));
    QList<QDateTime> times;
    for (const BackupEntry &entry : superfluousBackups(entriesAt(moments)))
        times.append(entry.at);
    EXPECT_EQ(times, moments.mid(10, 5) + moments.mid(16, 2)) << "and the newest ten";
}
