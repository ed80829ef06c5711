// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/writefile.h"

#include "model/base/readfile.h"
#include "tests/support/failingcalls.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#endif

using namespace nianbao;

#ifdef Q_OS_UNIX
TEST(WriteFile, LeavesTheOldFileWhereTheNewOneMayNotBeOnDisk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("年报.txt"));
    ASSERT_TRUE(writeFile(path, "old"));
    const auto codeWith = [&path](int failure) {
        const test::FailingCalls failing(failure, test::FailingCalls::Of::FileSyncs);
        const Status written = writeFile(path, "new");
        return written ? std::optional<ErrorCode>() : written.error().code;
    };
    EXPECT_EQ(codeWith(EIO), ErrorCode::FileWriteFailed);
    EXPECT_EQ(codeWith(ENOSPC), ErrorCode::DiskFull) << "a network disk may tell it only now";
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(codeWith(EINVAL), std::nullopt) << "some disks know no such call";
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("new"));
}

TEST(WriteFile, SaysWhereTheDiskMayNotKeepItsName)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("年报.txt"));
    const auto write = [&path](int failure) {
        const test::FailingCalls failing(failure, test::FailingCalls::Of::FolderSyncs);
        return writeFile(path, "bytes");
    };
    const Status written = write(EIO);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileWriteFailed);
    EXPECT_EQ(written.error().args.value(0), path);
    EXPECT_EQ(write(EDQUOT).error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(write(EINVAL)) << "some network disks sync no folder";
}
#endif

TEST(WriteFile, ReplacesAFileWholeAndReadsBack)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("年报.txt"));
    ASSERT_TRUE(writeFile(path, "old").has_value());
    ASSERT_TRUE(writeFile(path, "new bytes").has_value());
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("new bytes"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "no temporary file stays behind";
}

TEST(WriteFile, KnowsAFileByEveryWayThatLeadsToIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QString other = folder.filePath(QStringLiteral("b"));
    EXPECT_TRUE(isSameFile(path, folder.filePath(QStringLiteral("./x/../a"))));
    EXPECT_FALSE(isSameFile(path, other)) << "neither is there";
    ASSERT_TRUE(writeFile(path, "bytes").has_value());
    EXPECT_FALSE(isSameFile(path, other));
    ASSERT_TRUE(QFile::link(path, other));
    EXPECT_TRUE(isSameFile(path, other));
}

TEST(WriteFile, FollowsALinkAndKeepsThePermissions)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QString link = folder.filePath(QStringLiteral("b"));
    ASSERT_TRUE(writeFile(path, "old") && QFile::link(path, link));
    const auto onlyOurs = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    ASSERT_TRUE(QFile::setPermissions(path, onlyOurs));
    ASSERT_TRUE(writeFile(link, "new"));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("new"));
    EXPECT_EQ(QFile::permissions(path), QFile::Permissions(onlyOurs));
}

TEST(WriteFile, GoesWhereTheSystemGoes)
{
    const QTemporaryDir folder;
    const QString far = folder.filePath(QStringLiteral("far"));
    ASSERT_TRUE(QDir().mkpath(far + QStringLiteral("/inside")));
    ASSERT_TRUE(QFile::link(far + QStringLiteral("/inside"), folder.filePath(QStringLiteral("link"))));
    const QString precious = folder.filePath(QStringLiteral("x"));
    ASSERT_TRUE(writeFile(precious, "precious"));
    ASSERT_TRUE(writeFile(folder.path() + QStringLiteral("/link/../x"), "new"));
    EXPECT_EQ(readFile(precious, 100).value(), QByteArray("precious"));
    EXPECT_EQ(readFile(far + QStringLiteral("/x"), 100).value(), QByteArray("new"));
    const QString dangling = folder.filePath(QStringLiteral("dangling"));
    ASSERT_TRUE(QFile::link(QStringLiteral("far/not there yet"), dangling));
    ASSERT_TRUE(writeFile(dangling, "there"));
    EXPECT_TRUE(QFileInfo(dangling).isSymLink());
    EXPECT_EQ(readFile(far + QStringLiteral("/not there yet"), 100).value(), QByteArray("there"));
}

TEST(WriteFile, ReplacesNoFolderAndRemovesWhatAProgramThatWasKilledLeft)
{
    const QTemporaryDir folder;
    EXPECT_EQ(writeFile(folder.path(), "x").error().code, ErrorCode::FileWriteFailed);
    const QString half = folder.filePath(QStringLiteral(".nianbao-abcdef"));
    ASSERT_TRUE(QDir().mkdir(half) && writeFile(half + QStringLiteral("/draft"), "half of it"));
    ASSERT_TRUE(writeFile(folder.filePath(QStringLiteral("a")), "x"));
    EXPECT_TRUE(QFileInfo::exists(half)) << "another program may be at it";
    std::error_code error;
    const auto longAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(2);
    std::filesystem::last_write_time(QFileInfo(half).filesystemFilePath(), longAgo, error);
    ASSERT_FALSE(error);
    ASSERT_TRUE(writeFile(folder.filePath(QStringLiteral("a")), "y"));
    EXPECT_FALSE(QFileInfo::exists(half));
}

TEST(WriteFile, IntoAFolderThatDoesNotExistFailsAndSaysWhere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/report.pdf"));
    const Status status = writeFile(path, "x");
    ASSERT_FALSE(status.has_value());
    EXPECT_EQ(status.error().code, ErrorCode::FileWriteFailed);
    EXPECT_EQ(status.error().args.value(0), path);
}

TEST(ReadFile, RefusesAFileThatIsLargerThanTheCallerAllows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    ASSERT_TRUE(writeFile(path, QByteArray(11, 'x')).has_value());
    EXPECT_TRUE(readFile(path, 11).has_value());
    EXPECT_EQ(readFile(path, 10).error().code, ErrorCode::FileTooLarge);
    const QByteArray large(200'001, 'x');
    ASSERT_TRUE(writeFile(path, large));
    EXPECT_EQ(readFile(path, large.size()).value(), large);
    EXPECT_EQ(readFile(path, 1 << 30).value(), large);
    EXPECT_LT(readFile(path, 1 << 30).value().capacity(), 1'000'000) << "no more room than there is to read";
    EXPECT_EQ(readFile(path, large.size() - 1).error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(readFile(folder.filePath(QStringLiteral("none")), 10).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readFile(folder.path(), 10).error().args, QStringList({folder.path(), QStringLiteral("is a directory")}));
}
