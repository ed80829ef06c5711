// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/rawfile.h"

#include "model/base/readfile.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

using namespace nianbao;
using namespace nianbao::store;

namespace {

constexpr qsizetype pageSize = 4096;

class RawFileTest : public ::testing::Test
{
protected:
    RawFileTest()
    {
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        execute("CREATE TABLE numbered(seq INTEGER PRIMARY KEY, body TEXT, more TEXT);"
                "CREATE TABLE named(id TEXT NOT NULL PRIMARY KEY, body TEXT) WITHOUT ROWID;");
    }
    void TearDown() override { sqlite3_close(database); }
    void execute(const QByteArray &sql) const
    {
        EXPECT_EQ(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(database);
    }
    qint64 number(const QByteArray &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
        const qint64 found = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }
    qint64 rootOf(const QByteArray &table) const
    {
        return number("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
    }
    QByteArray bytes() const { return readFile(path, 1 << 26).value(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("raw.db"));
    sqlite3 *database = nullptr;
};

} // namespace

TEST_F(RawFileTest, ReadsEveryRowOfTablesThatWereChangedAtRandomAndCallsThemWhole)
{
    std::mt19937 random(11);
    const auto text = [&random] { return QByteArray(random() % 20 == 0 ? random() % 20'000 : random() % 90, 'x'); };
    for (int round = 0; round < 12; ++round) {
        execute("BEGIN");
        for (int i = 0; i < 150; ++i) {
            const QByteArray id = QByteArray::number(static_cast<qint64>(random() % 400));
            execute("INSERT OR REPLACE INTO numbered VALUES(" + id + ", '" + text() + "', NULL)");
            execute("INSERT OR REPLACE INTO named VALUES('" + id + "', '" + text() + "')");
            execute("DELETE FROM numbered WHERE seq % 400 = "
                    + QByteArray::number(static_cast<qint64>(random() % 400)));
            execute("DELETE FROM named WHERE id = '" + QByteArray::number(static_cast<qint64>(random() % 400)) + "'");
        }
        execute("COMMIT");
        const QByteArray file = bytes();
        RawFile raw(file);
        const RawTable schema = raw.tableAt(1);
        EXPECT_TRUE(schema.isWhole);
        EXPECT_EQ(schema.rows.size(), 2);
        for (const char *table : {"numbered", "named"}) {
            const RawTable found = raw.tableAt(rootOf(table));
            EXPECT_TRUE(found.isWhole) << table << ", round " << round;
            EXPECT_EQ(found.rows.size(), number(QByteArray("SELECT count(*) FROM ") + table)) << table;
        }
    }
}

TEST_F(RawFileTest, ReadsAFileWhoseHeadTellsAnotherSizeOfItsPages)
{
    execute("INSERT INTO numbered VALUES(1, 'a', 'b'), (2, 'c', 'd')");
    for (const qsizetype wrong : {16, 17, 20}) {
        QByteArray file = bytes();
        file[wrong] = static_cast<char>(file[wrong] ^ 0x20);
        const RawTable found = RawFile(file).tableAt(rootOf("numbered"));
        EXPECT_EQ(found.rows.size(), 2) << wrong;
        EXPECT_TRUE(found.isWhole) << wrong;
    }
}

TEST_F(RawFileTest, ReadsAFileWithPagesOfAnotherSize)
{
    execute("PRAGMA page_size = 1024; VACUUM; INSERT INTO numbered VALUES(1, 'a', 'b'), (2, 'c', 'd')");
    const QByteArray file = bytes();
    const RawTable found = RawFile(file).tableAt(rootOf("numbered"));
    EXPECT_EQ(found.rows.size(), 2);
    EXPECT_TRUE(found.isWhole);
}

TEST_F(RawFileTest, NoticesARowThatItsPageDoesNotCount)
{
    execute("INSERT INTO numbered VALUES(1, 'a', 'b'), (2, 'c', 'd'), (3, 'e', 'f')");
    QByteArray file = bytes();
    const qint64 count = (rootOf("numbered") - 1) * pageSize + 4;
    ASSERT_EQ(file[count], 3);
    file[count] = 2;
    const RawTable found = RawFile(file).tableAt(rootOf("numbered"));
    EXPECT_EQ(found.rows.size(), 2);
    EXPECT_FALSE(found.isWhole);
}

TEST_F(RawFileTest, TakesNoMemoryWithoutEndForManyPointersToOneRow)
{
    // A page of 1,000 cells that are all one row of sixteen NULLs: 17 bytes that take some 600 in memory.
    QByteArray page(pageSize, '\0');
    page[0] = 0x0d;
    qToBigEndian<quint16>(1000, page.data() + 3);
    qToBigEndian<quint16>(4000, page.data() + 5);
    for (int cell = 0; cell < 1000; ++cell)
        qToBigEndian<quint16>(4000, page.data() + 8 + 2 * cell);
    page.replace(4000, 3, QByteArray("\x11\x01\x11", 3)); // length, number of the row, length of its head
    QByteArray file = bytes();
    const qsizetype first = file.size() / pageSize + 1;
    for (int i = 0; i < 256; ++i)
        file += page;
    RawFile raw(file);
    qsizetype rows = 0;
    for (qsizetype number = first; number < first + 256; ++number)
        rows += raw.tableAt(number).rows.size();
    EXPECT_GT(rows, 1000);
    EXPECT_LT(rows, 70'000) << "of 256,000";
}
