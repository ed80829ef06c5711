// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/migrations.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/backups.h"
#include "tests/model/store/storetest.h"

using namespace nianbao;
using MigrationTest = test::StoreTest;

namespace {

/// What the second step of the schema added is taken away again.
constexpr const char *toFirstSchema = "DROP TABLE previous_text; PRAGMA user_version=1";

} // namespace

TEST_F(MigrationTest, RefusesANewerFileKindlyEvenWhenItsTablesAreOther)
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

TEST_F(MigrationTest, AFileOfTheFirstSchemaMovesToTheNewestAfterACopyWasMade)
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

TEST_F(MigrationTest, AReaderOfAnOldFileSeesItAndLeavesItAsItIs)
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

TEST_F(MigrationTest, AnOldFileThatCannotBeCopiedFirstStaysAsItIs)
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
