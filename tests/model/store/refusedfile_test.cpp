// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What is no project file, or is one that was cut off, changed or made by somebody else.

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "tests/model/store/storetest.h"

using namespace nianbao;
using RefusedFileTest = test::StoreTest;

TEST_F(RefusedFileTest, RefusesWhatIsNotOurs)
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

TEST_F(RefusedFileTest, RefusesASchemaThatIsNotToTheLetterOurs)
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

TEST_F(RefusedFileTest, RefusesAFileWithoutAnEdition)
{
    create();
    execute("DELETE FROM edition");
    EXPECT_EQ(open(Access::Read).value()->read().error().code, ErrorCode::FileDamaged);
}

TEST_F(RefusedFileTest, AVacuumedFileIsStillOurs)
{
    create();
    execute("VACUUM");
    EXPECT_TRUE(open(Access::Write));
}

TEST_F(RefusedFileTest, RefusesEveryCutOffFile)
{
    create();
    const QByteArray whole = readFile(path, 1 << 20).value();
    for (const qsizetype size : {qsizetype(100), qsizetype(4096), qsizetype(9000), whole.size() - 1}) {
        ASSERT_TRUE(writeFile(path, whole.left(size)));
        EXPECT_EQ(open(Access::Read).error().code, ErrorCode::FileDamaged) << size;
        EXPECT_EQ(open(Access::Write).error().code, ErrorCode::FileDamaged) << size;
    }
}

TEST_F(RefusedFileTest, FlippedBytesAreRefusedOrReadButNeverCrash)
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
