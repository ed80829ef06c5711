// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The power goes at every point of a change: of what was not synced nothing, everything or some torn
// parts are there afterwards. What was reported as done is there, what was not is there whole or not.

#include "model/store/projectfile.h"
#include "tests/support/faultydisk.h"
#include "tests/model/store/storedreport.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <gtest/gtest.h>

#include <iostream>

using namespace nianbao;
using nianbao::test::FaultyDisk;
using Rest = FaultyDisk::Rest;

namespace {

constexpr int mostOperations = 400;

class PowerLossTest : public ::testing::Test
{
protected:
    PowerLossTest()
    {
        const StoredReport report = test::storedReport(QStringLiteral("0"), {QStringLiteral("a"), QStringLiteral("b")});
        EXPECT_TRUE(ProjectFile::create(path, report, QByteArray(50'000, 'e'), clock));
    }

    static QString textAfter(int number) { return QString(number == 0 ? 0 : 2000 + number % 20 * 700, u'文'); }

    /// Two cells and a long text, so that several pages change and a torn change would show.
    static Edit edit(int number)
    {
        const QString before = QString::number(number - 1);
        const QString after = QString::number(number);
        return {EditKind::Type,
                {{{Place::Kind::Cell, QStringLiteral("a")}, before, after},
                 {{Place::Kind::Text, QStringLiteral("s")},
                  number == 1 ? std::nullopt : std::optional(textAfter(number - 1)),
                  textAfter(number)},
                 {{Place::Kind::Cell, QStringLiteral("b")}, before, after}}};
    }

    /// The number of the last edit that is there, after it was seen that all of it is.
    int lastEdit(ProjectFile &file) const
    {
        const StoredReport stored = file.read().value();
        const QString a = stored.cells.value(0).value.value();
        const int number = a.toInt();
        EXPECT_EQ(stored.cells.value(1).value.value(), a) << "half an edit";
        EXPECT_EQ(stored.texts.value(QStringLiteral("s")), textAfter(number));
        const QList<HistoryEntry> history = file.history().value();
        EXPECT_EQ(history.value(0).change.after.value_or(QStringLiteral("0")), a);
        return number;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报.nianbao"));
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30}, Qt::UTC)};
};

} // namespace

TEST_F(PowerLossTest, WhatWasAcceptedIsThereAndWhatWasNotIsWholeOrNotThere)
{
    struct Case
    {
        Rest rest;
        int seeds;
    };
    int lost = 0;
    for (const Case &rest : {Case{Rest::Nothing, 1}, Case{Rest::Everything, 1}, Case{Rest::Parts, 6}}) {
        for (int seed = 0; seed < rest.seeds; ++seed) {
            FaultyDisk disk(SQLITE_IOERR);
            bool failed = true;
            for (int n = 0; failed; ++n) {
                ASSERT_LT(n, mostOperations);
                auto opened = ProjectFile::open(path, ProjectFile::Access::Write, clock);
                ASSERT_TRUE(opened);
                const int first = lastEdit(**opened);
                disk.watch();
                disk.failAfter(n);
                int accepted = first;
                while (accepted < first + 2 && (*opened)->write(edit(accepted + 1)))
                    ++accepted;
                failed = disk.hasFailed();
                opened->reset();
                disk.heal();
                disk.losePower(rest.rest, static_cast<unsigned>(seed * mostOperations + n));
                auto after = ProjectFile::open(path, ProjectFile::Access::Write, clock);
                ASSERT_TRUE(after) << "n = " << n << ", " << codeName(after.error().code).latin1();
                const int found = lastEdit(**after);
                EXPECT_GE(found, accepted) << "n = " << n << ", seed " << seed;
                EXPECT_LE(found, accepted + 1) << "n = " << n << ", seed " << seed;
                ASSERT_FALSE(HasFailure());
                ++lost;
            }
        }
    }
    EXPECT_GT(lost, 200);
    RecordProperty("powerLosses", lost);
    std::cout << lost << " losses of power\n"; // for the table in tests/README.md
}

/// The disk that loses power has to be able to do harm: SQLite without syncs must not survive it.
TEST_F(PowerLossTest, WithoutSyncsTheSameDiskDoesHarm)
{
    int harmed = 0;
    for (int n = 0; n < 60; ++n) {
        FaultyDisk disk(SQLITE_IOERR);
        sqlite3 *database = nullptr;
        const QString bare = folder.filePath(QStringLiteral("bare %1").arg(n));
        ASSERT_EQ(sqlite3_open(bare.toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_exec(database, "PRAGMA synchronous=OFF; CREATE TABLE t(a, b)", nullptr, nullptr, nullptr);
        disk.watch();
        bool isDone = true;
        for (int row = 0; row < 3; ++row)
            isDone = isDone
                && sqlite3_exec(database, "INSERT INTO t VALUES(1, hex(randomblob(9000)))", nullptr, nullptr, nullptr)
                    == SQLITE_OK;
        sqlite3_close(database);
        disk.losePower(Rest::Parts, static_cast<unsigned>(n));
        ASSERT_EQ(sqlite3_open(bare.toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_stmt *count = nullptr;
        int rows = -1;
        if (sqlite3_prepare_v2(database, "SELECT count(*), sum(length(b)) FROM t", -1, &count, nullptr) == SQLITE_OK
            && sqlite3_step(count) == SQLITE_ROW)
            rows = sqlite3_column_int(count, 0);
        sqlite3_finalize(count);
        sqlite3_close(database);
        if (isDone && rows != 3)
            ++harmed;
    }
    EXPECT_GT(harmed, 5);
}
