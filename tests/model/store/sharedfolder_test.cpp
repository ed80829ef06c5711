// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// One writer at a time, on one computer, on several, and in folders where locks do not hold. Such a folder
// is made here with the mark that Syncthing leaves in the folders that it keeps equal.

#include "model/base/platform.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/filelock.h"
#include "model/store/projectfile.h"
#include "tests/model/store/storedreport.h"
#include "tests/support/failingcalls.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

using namespace nianbao;
using Access = ProjectFile::Access;

namespace {

constexpr qint64 largest = 1 << 24;

class SharedFolderTest : public ::testing::Test
{
protected:
    std::unique_ptr<ProjectFile> create() const
    {
        return ProjectFile::create(path, test::storedReport(QStringLiteral("0")), "{}", clock).value();
    }
    Result<std::unique_ptr<ProjectFile>> open(Access access) const { return ProjectFile::open(path, access, clock); }
    void keepEqual() const { ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral(".stfolder"))); }
    static Edit edit(int number)
    {
        return {EditKind::Type,
                {{{Place::Kind::Cell, QStringLiteral("a")}, QString::number(number - 1), QString::number(number)}}};
    }
    static QString valueIn(const ProjectFile &file) { return file.read().value().cells.value(0).value.value(); }
    QString valueOnDisk() const { return valueIn(**open(Access::Read)); }
    QByteArray bytes() const { return readFile(path, largest).value(); }
    void execute(const char *sql) const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    QString lockFile() const { return store::FileLock::lockPath(path); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报.nianbao"));
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30}, Qt::UTC)};
};

} // namespace

TEST_F(SharedFolderTest, WhatAnotherProgramWroteIsNoticedBeforeItIsWrittenOver)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    execute("UPDATE cell SET value = '500' WHERE id = 'a'");
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Status written = file->write(edit(2));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::FileChanged);
    }
    EXPECT_EQ(file->addVersion(QStringLiteral("v"), "{}").error().code, ErrorCode::FileChanged);
    EXPECT_EQ(valueIn(*file), QStringLiteral("500")) << "who reads it again may go on from there";
    EXPECT_TRUE(file->write(edit(501)));
    EXPECT_EQ(valueOnDisk(), QStringLiteral("501"));
}

TEST_F(SharedFolderTest, AFileThatWasReplacedIsNotTakenForOneThatIsGone)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    const QString aside = folder.filePath(QStringLiteral("aside"));
    ASSERT_TRUE(QFile::rename(path, aside));
    EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileNotFound);
    ASSERT_TRUE(QFile::copy(aside, path)); // as a program does that keeps folders equal, or a person
    execute("UPDATE cell SET value = '500' WHERE id = 'a'"); // which no history tells
    const QByteArray theirs = bytes();
    EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileChanged);
    EXPECT_EQ(bytes(), theirs);
    ASSERT_TRUE(QFile::remove(path) && QFile::rename(aside, path));
    EXPECT_TRUE(file->write(edit(2))) << "the file is back";
    ASSERT_TRUE(QFile::resize(path, 0));
    EXPECT_EQ(file->write(edit(3)).error().code, ErrorCode::FileChanged);
    EXPECT_EQ(bytes(), QByteArray());
}

TEST_F(SharedFolderTest, ACopyThatWasCopiedOverTheReportIsNoticedThoughItCountsAsManyChanges)
{
    const QString other = folder.filePath(QStringLiteral("stick.nianbao"));
    auto file = create();
    file.reset();
    ASSERT_TRUE(QFile::copy(path, other));
    file = open(Access::Write).value();
    ASSERT_TRUE(file->write(edit(1)));
    const FixedClock later(clock.now().addSecs(60));
    ASSERT_TRUE(ProjectFile::open(other, Access::Write, later).value()->write(edit(1)));
    const QByteArray theirs = readFile(other, largest).value();
    QFile target(path); // into the file itself, as a copying program does
    ASSERT_TRUE(target.open(QIODevice::ReadWrite));
    ASSERT_EQ(target.write(theirs), theirs.size());
    ASSERT_TRUE(target.flush());
    ASSERT_TRUE(target.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    target.close();
    for (int attempt = 0; attempt < 2; ++attempt)
        EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileChanged);
    EXPECT_EQ(file->backUp(BackupReason::Asked).error().code, ErrorCode::BackupFailed);
    EXPECT_EQ(bytes(), theirs);
    ASSERT_TRUE(file->read()) << "who reads it may go on from there";
    EXPECT_TRUE(file->write(edit(2)));
    EXPECT_EQ(file->history().value().size(), 2);
}

TEST_F(SharedFolderTest, AFileThatWasOnlyTouchedIsGoneOnWith)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    QFile target(path);
    ASSERT_TRUE(target.open(QIODevice::ReadWrite));
    ASSERT_TRUE(target.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    target.close();
    EXPECT_TRUE(file->write(edit(2)));
    const QString aside = folder.filePath(QStringLiteral("aside"));
    ASSERT_TRUE(QFile::copy(path, aside) && QFile::remove(path) && QFile::rename(aside, path));
    EXPECT_TRUE(file->write(edit(3))) << "the same bytes in another file, as after a restored backup of the disk";
    EXPECT_EQ(valueOnDisk(), QStringLiteral("3"));
}

TEST_F(SharedFolderTest, ASecondOneReadsOnlyAndTakesOverWhenTheFirstIsGone)
{
    auto first = create();
    const auto holder = ProjectFile::holder(path);
    ASSERT_TRUE(holder);
    EXPECT_TRUE(holder->isHere);
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_EQ(ProjectFile::clearLock(path, ProjectFile::holder(path)).error().code, ErrorCode::FileInUse)
        << "a program that runs keeps its lock";
    auto second = open(Access::Read).value();
    ASSERT_TRUE(first->write(edit(1)));
    first.reset();
    EXPECT_FALSE(ProjectFile::holder(path)) << "who only reads can ask whether it may write now";
    second = open(Access::Write).value();
    EXPECT_EQ(valueIn(*second), QStringLiteral("1"));
    EXPECT_FALSE(second->wasLeftOpen());
}

TEST_F(SharedFolderTest, TheLockOfAnotherComputerNamesItAndItsUserAndGoesOnlyWhenAPersonSaysSo)
{
    create();
    ASSERT_TRUE(writeFile(lockFile(), "4711\nnianbao\nPC-财务\n\n\n张三\n"));
    const auto file = open(Access::Write);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::FileInUse);
    EXPECT_EQ(file.error().args, (QStringList{path, QStringLiteral("张三"), QStringLiteral("PC-财务")}));
    EXPECT_FALSE(ProjectFile::holder(path)->isHere);
    EXPECT_TRUE(open(Access::Read)) << "to look is always possible";
    ASSERT_TRUE(ProjectFile::clearLock(path, ProjectFile::holder(path)));
    EXPECT_TRUE(open(Access::Write));
}

TEST_F(SharedFolderTest, AComputerIsKnownByItsNameAndByItsMachineTogether)
{
    create();
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    const QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        GTEST_SKIP() << "this computer tells no id";
    const QByteArray copied = "4711\nnianbao\nPC-02\n" + machine + "\nanother-start\n李四\n";
    const QByteArray namesake = "4711\nnianbao\n" + host + "\nanother-machine\nanother-start\n李四\n";
    for (const QByteArray &sign : {copied, namesake}) {
        ASSERT_TRUE(writeFile(lockFile(), sign));
        EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileInUse) << "it may well be running";
        ASSERT_TRUE(ProjectFile::holder(path));
        EXPECT_FALSE(ProjectFile::holder(path)->isHere);
        EXPECT_EQ(readFile(lockFile(), 1000).value(), sign);
        EXPECT_TRUE(ProjectFile::clearLock(path, ProjectFile::holder(path))) << "a person can say that it is not";
        EXPECT_TRUE(open(Access::Write));
    }
    ASSERT_TRUE(writeFile(lockFile(), "999999999\nnianbao\n" + host + '\n' + machine + "\n\n张三\n"));
    EXPECT_TRUE(open(Access::Write)) << "left over here: no program has that number";
    const QByteArray start = QSysInfo::bootUniqueId();
    if (start.isEmpty())
        return;
    ASSERT_TRUE(writeFile(lockFile(), "999999999\nnianbao\nOLD-NAME\n" + machine + '\n' + start + "\n张三\n"));
    EXPECT_TRUE(open(Access::Write)) << "the computer was renamed since";
}

TEST_F(SharedFolderTest, WhatWasTakenOverKeepsTheLockOfWhoTookIt)
{
    auto first = create();
    const QByteArray theirs = "4711\nnianbao\nPC-财务\n\n\n张三\n"; // took it over from another computer
    ASSERT_TRUE(writeFile(lockFile(), theirs));
    first.reset();
    EXPECT_EQ(readFile(lockFile(), 1000).value(), theirs);
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileInUse);
    const auto asked = ProjectFile::holder(path);
    ASSERT_TRUE(writeFile(lockFile(), "4712\nnianbao\nPC-03\n\n\n王五\n")); // while the person was being asked
    const Status cleared = ProjectFile::clearLock(path, asked);
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().args, (QStringList{path, QStringLiteral("王五"), QStringLiteral("PC-03")}));
}

TEST_F(SharedFolderTest, ALockThatNamesNobodyDoesNotHoldForEver)
{
    create();
    ASSERT_TRUE(writeFile(lockFile(), {}));
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileInUse) << "it may just be being made";
    QFile lock(lockFile());
    ASSERT_TRUE(lock.open(QIODevice::Append));
    ASSERT_TRUE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    const auto file = open(Access::Write);
    ASSERT_TRUE(file);
    EXPECT_TRUE((*file)->wasLeftOpen());
}

TEST_F(SharedFolderTest, WhoOnlyAsksLeavesTheSignOfACrashForTheNextThatWrites)
{
    create();
    const QByteArray sign = "999999999\nnianbao\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n张三\n";
    ASSERT_TRUE(writeFile(lockFile(), sign));
    EXPECT_FALSE(ProjectFile::holder(path)) << "no program has that number";
    EXPECT_TRUE(open(Access::Read));
    EXPECT_EQ(readFile(lockFile(), 1000).value(), sign);
    EXPECT_TRUE(open(Access::Write).value()->wasLeftOpen());
    EXPECT_FALSE(QFile::exists(lockFile()));
    EXPECT_FALSE(open(Access::Write).value()->wasLeftOpen());
}

TEST_F(SharedFolderTest, WhoOnlyAsksChangesNothingBesideTheFile)
{
    const auto file = create();
    const auto lockNow = [this] { return readFile(lockFile(), 1000).value(); };
    const QByteArray ours = lockNow();
    EXPECT_TRUE(ProjectFile::holder(path)->isHere);
    EXPECT_EQ(lockNow(), ours);
    const QByteArray theirs = "4711\nnianbao\nPC-财务\n\n\n张三\n";
    ASSERT_TRUE(writeFile(lockFile(), theirs));
    EXPECT_FALSE(ProjectFile::holder(path)->isHere);
    EXPECT_EQ(lockNow(), theirs);
}

TEST_F(SharedFolderTest, WhyThereIsNoLockIsSaid)
{
    create();
    // A name that the file itself can have, but no file with a few letters more.
    const QString shorter = std::exchange(path, folder.filePath(QString(243, u'n') + QStringLiteral(".nianbao")));
    ASSERT_TRUE(QFile::rename(shorter, path));
    const auto file = open(Access::Write);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::FileWriteFailed);
    EXPECT_TRUE(file.error().args.value(1).contains(QStringLiteral("too long")))
        << file.error().args.value(1).toStdString();
}

TEST_F(SharedFolderTest, OwnFoldersAreTrustedAndThoseThatAProgramKeepsEqualAreNot)
{
    EXPECT_TRUE(locksHoldFor(folder.path()));
    keepEqual();
    EXPECT_FALSE(locksHoldFor(folder.path()));
    const QString inside = folder.filePath(QStringLiteral("inside"));
    ASSERT_TRUE(QDir().mkdir(inside));
    EXPECT_FALSE(locksHoldFor(inside));
    const QTemporaryDir elsewhere;
    EXPECT_TRUE(locksHoldFor(elsewhere.path()));
    const QString linkToFolder = elsewhere.filePath(QStringLiteral("folder"));
    const QString linkToFile = elsewhere.filePath(QStringLiteral("link.nianbao"));
    ASSERT_TRUE(writeFile(path, "file") && QFile::link(path, linkToFile) && QFile::link(inside, linkToFolder));
    EXPECT_FALSE(locksHoldFor(linkToFolder)) << "where a link leads to, not where it stands";
    EXPECT_FALSE(locksHoldFor(linkToFile));
}

TEST_F(SharedFolderTest, WhoWasOnlyBusyDoesNotMakeUsBlind)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE; UPDATE cell SET value = '500'", nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileInUse);
    ASSERT_EQ(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileChanged);
}

TEST_F(SharedFolderTest, WhereLocksDoNotHoldEveryChangeWritesTheFileBackWhole)
{
    keepEqual();
    const auto file = create();
    for (int number = 1; number <= 3; ++number) {
        const QByteArray before = bytes();
        ASSERT_TRUE(file->write(edit(number)));
        EXPECT_NE(bytes(), before);
        EXPECT_EQ(valueOnDisk(), QString::number(number));
        EXPECT_FALSE(QFile::exists(path + QStringLiteral("-journal")));
    }
    EXPECT_EQ(file->history().value().size(), 3);
    EXPECT_EQ(file->addVersion(QStringLiteral("v"), "{}").value(), 1);
    EXPECT_EQ(open(Access::Read).value()->versions().value().size(), 1);
    ASSERT_TRUE(file->backUp(BackupReason::Asked));
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileInUse) << "one writer there too";
}

TEST_F(SharedFolderTest, WhatTheOtherComputerBroughtIsNotWrittenOver)
{
    keepEqual();
    const auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    const QByteArray ours = bytes();
    execute("UPDATE cell SET value = '500' WHERE id = 'a'");
    const QByteArray theirs = bytes();
    EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileChanged);
    EXPECT_EQ(bytes(), theirs);
    EXPECT_EQ(valueIn(*file), QStringLiteral("1")) << "what was not accepted is not there";
    EXPECT_EQ(file->history().value().size(), 1);
    ASSERT_TRUE(writeFile(path, ours)); // the synchronising program takes it back
    EXPECT_TRUE(file->write(edit(2)));
    EXPECT_EQ(valueOnDisk(), QStringLiteral("2"));
    QFile::remove(path);
    EXPECT_EQ(file->write(edit(3)).error().code, ErrorCode::FileNotFound);
}

TEST_F(SharedFolderTest, AnOldFileMovesToTheNewestSchemaThereToo)
{
    create();
    execute("DROP TABLE previous_text; PRAGMA user_version=1");
    keepEqual();
    const QByteArray old = bytes();
    EXPECT_EQ(valueIn(**open(Access::Read)), QStringLiteral("0"));
    EXPECT_EQ(bytes(), old);
    {
        const auto file = open(Access::Write).value();
        EXPECT_EQ(file->backups().entries().size(), 1);
        EXPECT_TRUE(file->write(edit(1)));
    }
    EXPECT_NE(bytes(), old);
    EXPECT_EQ(valueOnDisk(), QStringLiteral("1"));
}

#ifdef Q_OS_UNIX
TEST_F(SharedFolderTest, AnOldFileOfWhichTheDiskMayNotKeepTheNewOneStaysOld)
{
    using test::FailingCalls;
    create();
    execute("DROP TABLE previous_text; PRAGMA user_version=1");
    keepEqual();
    const QByteArray old = bytes();
    int good = 0;
    for (bool isOpen = false; !isOpen; ++good) {
        auto failing = std::make_optional<FailingCalls>(EIO, FailingCalls::Of::FolderSyncs, good);
        auto opened = open(Access::Write);
        isOpen = opened.has_value();
        failing.reset();
        if (isOpen)
            break;
        EXPECT_EQ(bytes(), old) << good;
    }
    EXPECT_GE(good, 3) << "its copy, and itself";
    EXPECT_NE(bytes(), old);
}

TEST_F(SharedFolderTest, WhatTheDiskMayNotKeepIsNotAcceptedAndIsNotTakenForAnothersChange)
{
    using test::FailingCalls;
    keepEqual();
    auto file = create();
    ASSERT_TRUE(file->write(edit(1)));
    {
        const FailingCalls failing(EIO, FailingCalls::Of::FolderSyncs);
        for (int attempt = 0; attempt < 3; ++attempt)
            EXPECT_EQ(file->write(edit(2)).error().code, ErrorCode::FileWriteFailed);
    }
    EXPECT_EQ(valueIn(*file), QStringLiteral("1"));
    EXPECT_EQ(valueOnDisk(), QStringLiteral("1")) << "reading has put it back";
    ASSERT_TRUE(file->write(edit(2))) << "the disk is well again";
    EXPECT_EQ(valueOnDisk(), QStringLiteral("2"));
    {
        const FailingCalls failing(ENOSPC, FailingCalls::Of::FolderSyncs);
        EXPECT_EQ(file->write(edit(3)).error().code, ErrorCode::DiskFull);
    }
    file.reset();
    EXPECT_EQ(valueOnDisk(), QStringLiteral("2")) << "and so has the end";
}

TEST_F(SharedFolderTest, AFileOrACopyOfWhichTheDiskMayNotKeepTheNameIsNotThere)
{
    using test::FailingCalls;
    std::unique_ptr<ProjectFile> file;
    int good = 0;
    for (; !file; ++good) {
        const FailingCalls failing(EIO, FailingCalls::Of::FolderSyncs, good);
        auto made = ProjectFile::create(path, test::storedReport(QStringLiteral("0")), "{}", clock);
        if (made)
            file = std::move(*made);
        else
            EXPECT_TRUE(QDir(folder.path()).isEmpty()) << good;
    }
    EXPECT_GT(good, 2) << "its beginning, and its name";
    good = 0;
    for (bool isCopied = false; !isCopied; ++good) {
        const FailingCalls failing(EIO, FailingCalls::Of::FolderSyncs, good);
        const auto copy = file->backUp(BackupReason::Asked);
        isCopied = copy.has_value();
        EXPECT_TRUE(isCopied || copy.error().code == ErrorCode::BackupFailed);
        EXPECT_EQ(file->backups().entries().size(), isCopied ? 1 : 0) << good;
    }
    EXPECT_GT(good, 2);
}

TEST_F(SharedFolderTest, WhatIsNoPlainFileInTheLocksPlaceIsNotWaitedFor)
{
    create();
    ASSERT_EQ(::mkfifo(lockFile().toUtf8().constData(), 0600), 0);
    EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileWriteFailed);
    EXPECT_FALSE(ProjectFile::holder(path));
    EXPECT_TRUE(open(Access::Read));
}

TEST_F(SharedFolderTest, FilesAndCopiesHaveThePermissionsThatTheUserWants)
{
    using Permissions = QFile::Permissions;
    const auto groupAndOthers = [](const QString &file) {
        return QFile::permissions(file)
            & Permissions(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    };
    const mode_t usual = ::umask(0002);
    auto file = create();
    const QString shared = file->backUp(BackupReason::Asked).value();
    EXPECT_EQ(groupAndOthers(path), Permissions(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther));
    EXPECT_EQ(groupAndOthers(shared), groupAndOthers(path));
    file.reset();
    QFile::remove(path);
    ::umask(0077);
    file = create();
    const QString secret = file->backUp(BackupReason::Asked).value();
    EXPECT_EQ(groupAndOthers(path), Permissions());
    EXPECT_EQ(groupAndOthers(secret), Permissions());
    ::umask(0022);
    const QString ofSecret = file->backUp(BackupReason::Asked).value();
    EXPECT_EQ(groupAndOthers(ofSecret), Permissions()) << "who may not read the file may not read its copies";
    ::umask(usual);
}
#endif
