// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/writefolder.h"

#include "model/base/readfile.h"
#include "tests/support/failingcalls.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <cerrno>
#endif

using namespace nianbao;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST(WriteFolder, MakesAFolderWithAllFiles)
{
    const QTemporaryDir room;
    const QString path = room.filePath(QStringLiteral("报告"));
    ASSERT_TRUE(writeFolder(path, {{QStringLiteral("甲.txt"), "1"}, {QStringLiteral("b"), "2"}}).has_value());
    EXPECT_EQ(namesIn(room.path()), QStringList{QStringLiteral("报告")}) << "and nothing beside it";
    EXPECT_EQ(namesIn(path), (QStringList{QStringLiteral("b"), QStringLiteral("甲.txt")}));
    EXPECT_EQ(*readFile(QDir(path).filePath(QStringLiteral("甲.txt")), 10), QByteArray("1"));
}

TEST(WriteFolder, NeverTouchesWhatIsThere)
{
    const QTemporaryDir room;
    const QString path = room.filePath(QStringLiteral("there"));
    ASSERT_TRUE(writeFolder(path, {{QStringLiteral("a"), "old"}}).has_value());
    const Status again = writeFolder(path, {{QStringLiteral("a"), "new"}});
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(*readFile(QDir(path).filePath(QStringLiteral("a")), 10), QByteArray("old"));
}

TEST(WriteFolder, LeavesNothingWhenOneFileCannotBeWritten)
{
    const QTemporaryDir room;
    const Status failed = writeFolder(room.filePath(QStringLiteral("x")),
                                      {{QStringLiteral("a"), "1"}, {QStringLiteral("no/such/folder"), "2"}});
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::FileWriteFailed);
    EXPECT_TRUE(namesIn(room.path()).isEmpty());
    const Status nowhere = writeFolder(room.filePath(QStringLiteral("no/place/x")), {{QStringLiteral("a"), "1"}});
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_EQ(nowhere.error().code, ErrorCode::FolderFailed);
    EXPECT_TRUE(namesIn(room.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST(WriteFolder, LeavesNothingWhereTheDiskMayNotKeepItsName)
{
    const QTemporaryDir room;
    const QString path = room.filePath(QStringLiteral("报告"));
    const test::FailingCalls failing(EIO, test::FailingCalls::Of::FolderSyncs);
    const Status failed = writeFolder(path, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileWriteFailed);
    EXPECT_EQ(failed.error().args.value(0), path);
    EXPECT_TRUE(namesIn(room.path()).isEmpty());
}
#endif
