// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Files that were made to do harm: nothing of them is run, and none of them takes for ever or all memory.

#include "model/store/projectfile.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/rawfile.h"
#include "tests/model/store/storedreport.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <gtest/gtest.h>

using namespace nianbao;
using Access = ProjectFile::Access;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qint64 largest = 1 << 24;

void putNumber(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
}

/// An interior page of a table whose children are all one page.
QByteArray interiorPage(quint32 child)
{
    constexpr int cells = 400;
    QByteArray page(pageSize, '\0');
    page[0] = 0x05;
    qToBigEndian(quint16(cells), page.data() + 3);
    qsizetype content = pageSize;
    for (int cell = 0; cell < cells; ++cell) {
        content -= 6;
        putNumber(page, content, child);
        page[content + 4] = static_cast<char>(0x80 | (cell / 128 + 1)); // a rowid that grows
        page[content + 5] = static_cast<char>(cell % 128);
        qToBigEndian(static_cast<quint16>(content), page.data() + 12 + 2 * cell);
    }
    qToBigEndian(static_cast<quint16>(content), page.data() + 5);
    putNumber(page, 8, child);
    return page;
}

class HostileFileTest : public ::testing::Test
{
protected:
    HostileFileTest()
    {
        const auto file = ProjectFile::create(path, test::storedReport(QStringLiteral("1")), "{}", clock);
        EXPECT_TRUE(file);
        EXPECT_TRUE((*file)->write(
            {EditKind::Type, {{{Place::Kind::Cell, QStringLiteral("a")}, QStringLiteral("1"), QStringLiteral("2")}}}));
    }
    qint64 rootOf(const char *table) const
    {
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &row, nullptr);
        sqlite3_bind_text(row, 1, table, -1, nullptr);
        const qint64 root = sqlite3_step(row) == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
        sqlite3_finalize(row);
        sqlite3_close(database);
        return root;
    }
    /// Behind the root of a table come levels of pages of which each leads 400 times to the next, the
    /// last one 400 times to what the root was: more rows than there are atoms in a pencil.
    void buildTower(const char *table) const
    {
        constexpr quint32 levels = 8;
        QByteArray bytes = readFile(path, largest).value();
        const qsizetype root = static_cast<qsizetype>(rootOf(table) - 1) * pageSize;
        const auto pages = static_cast<quint32>(bytes.size() / pageSize);
        for (quint32 level = 1; level < levels; ++level)
            bytes += interiorPage(pages + level + 1);
        bytes += bytes.mid(root, pageSize); // the old root is the one leaf
        bytes.replace(root, pageSize, interiorPage(pages + 1));
        putNumber(bytes, 28, static_cast<quint32>(bytes.size() / pageSize));
        ASSERT_TRUE(writeFile(path, bytes));
    }
    void execute(const char *sql) const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("陷阱.nianbao"));
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30}, Qt::UTC)};
};

} // namespace

TEST_F(HostileFileTest, ATreeOfEndlessRowsIsStoppedAndCountsAsDamaged)
{
    buildTower("history");
    const auto reader = ProjectFile::open(path, Access::Read, clock);
    ASSERT_TRUE(reader) << "a reader does not look at every page";
    const auto none = (*reader)->history(QStringLiteral("nowhere"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileDamaged);
    EXPECT_EQ(ProjectFile::open(path, Access::Write, clock).error().code, ErrorCode::FileDamaged);
}

TEST_F(HostileFileTest, ReadingTheSameTreeByItsBytesEndsToo)
{
    buildTower("history");
    const QByteArray bytes = readFile(path, largest).value();
    store::RawFile file(bytes);
    const store::RawTable history = file.tableAt(rootOf("history"));
    EXPECT_FALSE(history.isWhole);
    EXPECT_LE(history.rows.size(), 1);
}

TEST_F(HostileFileTest, ASchemaOfEndlessRowsIsStopped)
{
    QByteArray bytes = readFile(path, largest).value();
    const auto pages = static_cast<quint32>(bytes.size() / pageSize);
    // The schema's page is moved and leads to itself through a tower.
    QByteArray tower = interiorPage(pages + 1);
    QByteArray first = bytes.left(100) + tower.left(12) + QByteArray(2, '\0');
    qToBigEndian(quint16(1), first.data() + 100 + 3);
    qToBigEndian(quint16(pageSize - 6), first.data() + 100 + 5);
    qToBigEndian(quint16(pageSize - 6), first.data() + 100 + 12);
    first += QByteArray(pageSize - 6 - first.size(), '\0') + tower.right(6);
    bytes.replace(0, pageSize, first);
    for (quint32 level = 1; level < 8; ++level)
        bytes += interiorPage(pages + level + 1);
    bytes += interiorPage(pages + 8);
    putNumber(bytes, 28, static_cast<quint32>(bytes.size() / pageSize));
    ASSERT_TRUE(writeFile(path, bytes));
    for (const Access access : {Access::Read, Access::Write})
        EXPECT_EQ(ProjectFile::open(path, access, clock).error().code, ErrorCode::FileDamaged);
}

TEST_F(HostileFileTest, TablesThatAreSomethingElseAreNotAsked)
{
    const QByteArray whole = readFile(path, largest).value();
    for (const char *attack : {
             "DROP TABLE cell; CREATE VIEW cell AS SELECT 1 AS id, randomblob(1000000000) AS value, 3 AS control",
             "ALTER TABLE cell ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(100))) VIRTUAL",
             "DROP TABLE cell; CREATE VIRTUAL TABLE cell USING fts4(id, value, control)",
             "DROP TABLE narrative; CREATE TABLE narrative(section PRIMARY KEY, body DEFAULT (hex(randomblob(100))))",
             "CREATE INDEX i ON history(hex(zeroblob(length(who) * 1000000)))",
         }) {
        ASSERT_TRUE(writeFile(path, whole));
        execute(attack);
        for (const Access access : {Access::Read, Access::Write})
            EXPECT_EQ(ProjectFile::open(path, access, clock).error().code, ErrorCode::FileDamaged) << attack;
    }
}

TEST_F(HostileFileTest, MoreThanAReportCanHoldIsRefused)
{
    const QByteArray whole = readFile(path, largest).value();
    const QList<const char *> attacks{
        "INSERT INTO narrative VALUES('s', hex(zeroblob(20000000)))",
        R"(WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 120000)
           INSERT INTO cell SELECT 'c' || i, '1', NULL FROM n)",
        R"(WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 9)
           INSERT INTO narrative SELECT 's' || i, hex(zeroblob(2500000)) FROM n)",
    };
    for (const char *attack : attacks) {
        ASSERT_TRUE(writeFile(path, whole));
        execute(attack);
        const auto file = ProjectFile::open(path, Access::Read, clock);
        EXPECT_TRUE(!file || !(*file)->read()) << attack;
    }
}

TEST_F(HostileFileTest, OfListsWithoutEndOnlyTheBeginningIsRead)
{
    execute(R"(WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 4)
               INSERT INTO version(at, who, name, snapshot) SELECT i, '', hex(zeroblob(7000000)), x'' FROM n)");
    execute("INSERT INTO export(at, kind, file_sha256, values_sha256) SELECT at, name, '', '' FROM version");
    const auto file = ProjectFile::open(path, Access::Read, clock);
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->versions().value().size(), 3);
    EXPECT_EQ((*file)->exports().value().size(), 3);
}
