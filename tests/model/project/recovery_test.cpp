// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recovery.h"

#include "forms/wording/historywords.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/edition/editionreader.h"
#include "model/project/comparison.h"
#include "model/store/exportkinds.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <random>

using namespace nianbao;
using namespace nianbao::test;
using From = RecoveredPlace::From;

namespace {

constexpr qsizetype pageSize = 4096;

class RecoveryTest : public ::testing::Test
{
protected:
    RecoveryTest()
    {
        const auto project = Project::create(path, {2023, QStringLiteral("岚皋县某局"), edition("2021")}, clock);
        EXPECT_TRUE(project.has_value());
        fillValid(**project, 3);
        write(**project, QStringLiteral("s1"), QString(6000, u'文'));
        EXPECT_TRUE((*project)->saveVersion(QStringLiteral("初稿")));
        EXPECT_TRUE(type(**project, QStringLiteral("t3.new.nat"), QStringLiteral("4711")));
        Edit edit{EditKind::TakeOver, {}};
        const CellIndex cell = cellOf(**project, QStringLiteral("t3.carry_out.nat"));
        edit.changes = {(*project)->changeOfPrevious(cell, Value::count(9)), (*project)->changeOfPreviousYear(2022)};
        EXPECT_TRUE((*project)->apply(edit));
        EXPECT_TRUE((*project)->recordExports({{exportkind::annex, QString(64, u'a')}}, {}));
        original = (*project)->inMemoryWith({});
        whole = readFile(path, 1 << 24).value();
    }
    Result<Recovery> recovered(const QByteArray &damaged)
    {
        EXPECT_TRUE(writeFile(path, damaged));
        QFile::remove(target);
        return recover(path, target, catalog(), clock);
    }
    /// What differs from the report as it was and is not listed as lost or taken from elsewhere.
    QStringList silentDifferences(const Recovery &recovery) const
    {
        QStringList silent;
        for (const Difference &difference : differences(*original, *recovery.project)) {
            const auto isListed = [&difference](const RecoveredPlace &place) {
                return placeKindName(place.place.kind) == difference.kind && place.place.id == difference.id;
            };
            // A total follows from its cells, which are listed.
            const CellIndex cell = original->edition().find(CellId(difference.id));
            const bool isTotal = cell >= 0 && original->edition().cell(cell).role == CellRole::Total;
            if (std::none_of(recovery.places.cbegin(), recovery.places.cend(), isListed) && !isTotal)
                silent.append(difference.kind + u' ' + difference.id);
        }
        return silent;
    }
    void execute(const char *sql) const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    /// The file without the first pages of these tables.
    QByteArray withoutRootsOf(const QList<const char *> &tables) const
    {
        QByteArray damaged = readFile(path, 1 << 24).value();
        for (const char *table : tables)
            damaged.replace((rootOf(table) - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        return damaged;
    }
    /// Where the leaf page of the table of cells begins that has the row of a cell; -1 for none.
    static qsizetype leafWith(const QByteArray &file, const QByteArray &cell)
    {
        constexpr char leafOfATableWithoutRowid = 0x0a;
        for (qsizetype page = pageSize; page < file.size(); page += pageSize) {
            if (file[page] == leafOfATableWithoutRowid && file.mid(page, pageSize).contains(cell))
                return page;
        }
        return -1;
    }
    QByteArray withoutLeafWith(const QByteArray &cell) const
    {
        QByteArray damaged = readFile(path, 1 << 24).value();
        EXPECT_GT(leafWith(damaged, cell), 0);
        return damaged.replace(leafWith(damaged, cell), pageSize, QByteArray(pageSize, '\0'));
    }
    static std::optional<From> fromOf(const Recovery &recovery, const Place &place)
    {
        const auto found = std::find_if(recovery.places.cbegin(), recovery.places.cend(),
                                        [&place](const RecoveredPlace &recovered) { return recovered.place == place; });
        return found == recovery.places.cend() ? std::nullopt : std::optional(found->from);
    }
    /// The first page of a table, counted from 1.
    qsizetype rootOf(const char *table) const
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '") + table + '\'';
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
        const qsizetype page = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return page;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报.nianbao"));
    QString target = folder.filePath(QStringLiteral("新.nianbao"));
    FixedClock clock{QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC)};
    std::unique_ptr<Project> original;
    QByteArray whole;
};

} // namespace

TEST_F(RecoveryTest, OfAFileThatIsWholeNothingIsMissing)
{
    const auto recovery = recovered(whole);
    ASSERT_TRUE(recovery);
    EXPECT_TRUE(recovery->isWhole());
    EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>());
    EXPECT_EQ(recovery->project->previousYear(), 2022);
    EXPECT_EQ(recovery->project->file()->versions().value().size(), 1);
    EXPECT_GT(recovery->project->file()->history().value().size(), 100);
    EXPECT_EQ(readFile(path, 1 << 24).value(), whole) << "the damaged file is only read";
}

TEST_F(RecoveryTest, WhicheverPageIsGoneWhatIsNotListedIsAsItWas)
{
    int saved = 0;
    int fromElsewhere = 0;
    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        const auto recovery = recovered(damaged);
        ASSERT_TRUE(recovery) << "page " << page + 1 << ": " << codeName(recovery.error().code).latin1();
        EXPECT_EQ(silentDifferences(*recovery), QStringList()) << "page " << page + 1;
        EXPECT_FALSE(recovery->isWhole()) << "page " << page + 1;
        // The history has every figure and the version nearly all: one page alone costs no figure.
        for (const RecoveredPlace &place : recovery->places) {
            const bool isLost = place.from == From::Nowhere && place.place.kind == Place::Kind::Cell;
            EXPECT_FALSE(isLost) << "page " << page + 1 << ", " << place.place.id.toStdString();
            fromElsewhere += place.from == From::History || place.from == From::Version ? 1 : 0;
        }
        ++saved;
    }
    EXPECT_GT(saved, 30);
    EXPECT_GT(fromElsewhere, 100) << "the pages of the figures were among them";
}

TEST_F(RecoveryTest, OfACutOffFileItsFirstPartIsSaved)
{
    for (qsizetype size = whole.size() - 1; size > 4 * pageSize; size -= pageSize * 3 + 17) {
        const auto recovery = recovered(whole.left(size));
        ASSERT_TRUE(recovery) << size << ": " << codeName(recovery.error().code).latin1();
        EXPECT_EQ(silentDifferences(*recovery), QStringList()) << size;
    }
}

TEST_F(RecoveryTest, ManyFlippedBytesNeverCrashAndNeverGiveAReportThatCannotBeOpened)
{
    std::mt19937 random(7);
    int saved = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 40; ++i)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))]
                = static_cast<char>(random());
        const auto recovery = recovered(damaged);
        if (!recovery)
            continue;
        ++saved;
        EXPECT_TRUE(type(*recovery->project, QStringLiteral("t3.new.nat"), QString::number(round)));
    }
    EXPECT_GT(saved, 50);
}

TEST_F(RecoveryTest, WhereOneBitIsWrongNothingIsToldToBeWholeThatIsNot)
{
    std::mt19937 random(13);
    int wholeAllTheSame = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        // Of the pages of the cells: their figures have a history, unlike what a report begins with.
        const qsizetype page = leafWith(whole, round % 2 == 0 ? "t3.new.nat" : "t4.rev.upheld");
        ASSERT_GT(page, 0);
        const qsizetype at = page + static_cast<qsizetype>(random() % pageSize);
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
        const auto recovery = recovered(damaged);
        ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
        if (!recovery->isWhole())
            continue;
        ++wholeAllTheSame;
        EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>()) << at;
    }
    EXPECT_LT(wholeAllTheSame, 60) << "most bits mean something";
    EXPECT_GT(wholeAllTheSame, 0) << "and some nothing";
}

TEST_F(RecoveryTest, WhatAStrangerAddedToTheSchemaIsLeftBehind)
{
    execute("CREATE TRIGGER t AFTER INSERT ON cell BEGIN DELETE FROM history; END;"
            "CREATE VIEW v AS SELECT 1; CREATE TABLE more(a)");
    EXPECT_EQ(Project::open(path, ProjectFile::Access::Write, catalog(), clock).error().code, ErrorCode::FileDamaged);
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery);
    EXPECT_TRUE(recovery->isWhole());
    EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>());
}

TEST_F(RecoveryTest, AFigureThatCannotBeComesFromTheHistoryAndOneThatThatDisputesIsNamed)
{
    execute("UPDATE cell SET value = '4' WHERE id = 't3.new.law'; UPDATE cell SET value = 'x' WHERE id = 't3.new.biz'; "
            "INSERT INTO cell VALUES('no.such.cell', '1', NULL)");
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery);
    QMap<QString, From> listed;
    for (const RecoveredPlace &place : recovery->places)
        listed.insert(place.place.id, place.from);
    EXPECT_EQ(listed,
              (QMap<QString, From>{{QStringLiteral("t3.new.biz"), From::History},
                                   {QStringLiteral("t3.new.law"), From::Disputed},
                                   {QStringLiteral("no.such.cell"), From::Refused}}));
    EXPECT_EQ(recovery->project->figures().value(cellOf(*original, QStringLiteral("t3.new.law"))), Value::count(4));
    const CellIndex biz = cellOf(*original, QStringLiteral("t3.new.biz"));
    EXPECT_EQ(recovery->project->figures().value(biz), original->figures().value(biz));
}

TEST_F(RecoveryTest, AFigureThatCannotBeAndThatNothingElseTellsIsNotKnown)
{
    execute("UPDATE cell SET value = 'x' WHERE id = 't3.new.biz'; DELETE FROM history; DELETE FROM version");
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery);
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Cell, QStringLiteral("t3.new.biz")}), From::Refused);
    EXPECT_TRUE(recovery->project->figures().value(cellOf(*original, QStringLiteral("t3.new.biz"))).isUnknown());
}

TEST_F(RecoveryTest, FactsAboutTheWholeReportThatCannotBeComeFromElsewhereOrAreDropped)
{
    execute("UPDATE meta SET value = '' WHERE key = 'unit'; UPDATE meta SET value = '9999' WHERE key = 'previousYear';"
            "INSERT INTO meta VALUES('finished', 'nonsense')");
    {
        const auto recovery = recovered(readFile(path, 1 << 24).value());
        ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
        EXPECT_EQ(recovery->project->unit(), QStringLiteral("岚皋县某局")) << "the version has it";
        EXPECT_EQ(recovery->project->previousYear(), 2022) << "the history has it";
        EXPECT_FALSE(recovery->project->finishing());
        EXPECT_EQ(recovery->places.size(), 3);
    }
    for (const QByteArray &year : {QByteArray("2923"), QByteArray("70000")}) {
        execute(("UPDATE meta SET value = '" + year + "' WHERE key = 'year'").constData());
        const auto recovery = recovered(readFile(path, 1 << 24).value());
        ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
        EXPECT_EQ(recovery->project->year(), 2023) << "a version has it";
        EXPECT_EQ(recovery->assumedYear, 2023) << "and it is said";
    }
    execute("DELETE FROM version; DELETE FROM history; DELETE FROM meta WHERE key = 'previousYear'");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime(QDate(2023, 3, 1), QTime(9, 0)), QFileDevice::FileModificationTime));
    file.close();
    ASSERT_TRUE(QFile::remove(target));
    const auto recovery = recover(path, target, catalog(), clock);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(recovery->assumedYear, 2022) << "the year before that in which the file was written";
    EXPECT_EQ(recovery->project->unit(), QStringLiteral("年报")) << "the name of the file tells which it was";
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Profile, Profile::unit}), From::FileName);
}

TEST_F(RecoveryTest, AVersionThatLacksAFactIsSaidToBeLostAndStopsNothing)
{
    execute("INSERT INTO version SELECT seq + 1, at, who, name, snapshot FROM version; PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name TEXT') WHERE name = 'version';"
            "PRAGMA writable_schema = RESET; UPDATE version SET name = NULL WHERE seq = 1");
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_FALSE(recovery->versionsAreWhole);
    EXPECT_EQ(recovery->project->file()->versions().value().size(), 1);
    EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>());
}

TEST_F(RecoveryTest, AChangeThatACrashCutOffAndThatCannotBeTakenBackIsSaid)
{
    const QString journal = path + QStringLiteral("-journal");
    ASSERT_TRUE(QDir().mkdir(journal)); // no journal that could be played back
    {
        const auto recovery = recovered(whole);
        ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
        EXPECT_FALSE(recovery->lastChangeIsWhole);
        EXPECT_FALSE(recovery->isWhole());
        EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>());
    }
    ASSERT_TRUE(QDir().rmdir(journal));
    ASSERT_TRUE(writeFile(journal, {})); // of a change that had not begun to write
    const auto recovery = recovered(whole);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_TRUE(recovery->isWhole());
}

TEST_F(RecoveryTest, LastYearsFiguresComeBackFromAVersionToo)
{
    ASSERT_TRUE(original->figures().previous(cellOf(*original, QStringLiteral("t3.carry_out.nat"))).has_value());
    ASSERT_TRUE(Project::open(path, ProjectFile::Access::Write, catalog(), clock).value()->saveVersion({}));
    execute("DELETE FROM history");
    const auto recovery = recovered(withoutRootsOf({"previous"}));
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    const CellIndex cell = cellOf(*recovery->project, QStringLiteral("t3.carry_out.nat"));
    EXPECT_EQ(recovery->project->figures().previous(cell), Value::count(9));
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Previous, QStringLiteral("t3.carry_out.nat")}), From::Version);
}

TEST_F(RecoveryTest, AYearThatIsGoneIsTakenFromOtherSignsAndSaidToBe)
{
    execute("DELETE FROM version");
    const QByteArray damaged = withoutRootsOf({"meta"});
    {
        const auto recovery = recovered(damaged);
        ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
        EXPECT_EQ(recovery->assumedYear, 2023) << "last year's report is of 2022";
        EXPECT_FALSE(wording::remarksOn(*recovery).filter(QStringLiteral("2023")).isEmpty());
        EXPECT_FALSE(recovery->isWhole());
        const CellIndex cell = cellOf(*original, QStringLiteral("t3.new.nat"));
        EXPECT_EQ(recovery->project->figures().value(cell), original->figures().value(cell));
        EXPECT_EQ(recovery->project->previousYear(), 2022);
        EXPECT_EQ(fromOf(*recovery, {Place::Kind::PreviousYear, Project::previousYearId}), From::History);
    }
    path = folder.filePath(QStringLiteral("某局1234号2022年年报20240110.nianbao"));
    const auto recovery = recovered(damaged);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(recovery->assumedYear, 2022) << "a person can say it by the name";
    EXPECT_EQ(recovery->project->year(), 2022);
}

TEST_F(RecoveryTest, OfAFormThatIsNowhereAnyMoreTheOfficialOneOfTheYearTakesItsPlace)
{
    QByteArray json = edition("2021")->json();
    json.replace(R"("id":"2021")", R"("id":"2021-own")");
    json.replace("\"s6\"", "\"s7\"");
    const Result<EditionPtr> own = EditionReader::readStored(json, QStringLiteral("own.json"));
    ASSERT_TRUE(own.has_value());
    ASSERT_EQ((*own)->id().text(), QStringLiteral("2021-own"));
    const QString other = folder.filePath(QStringLiteral("自定.nianbao"));
    {
        const auto project = Project::create(other, {2023, QStringLiteral("某局"), *own}, clock);
        ASSERT_TRUE(project.has_value());
        ASSERT_TRUE(type(**project, QStringLiteral("t3.new.nat"), QStringLiteral("4711")));
        write(**project, QStringLiteral("s7"), QStringLiteral("只有自定的格式里有。"));
    }
    QByteArray damaged = readFile(other, 1 << 24).value();
    constexpr QByteArrayView schema("nianbao-edition/1");
    ASSERT_GT(damaged.indexOf(schema), 0);
    damaged.replace(damaged.indexOf(schema), schema.size(), QByteArray(schema.size(), '\0'));
    const auto recovery = recovered(damaged);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(recovery->editionFrom, RecoveryFindings::EditionFrom::OfficialOfYear);
    EXPECT_FALSE(recovery->isWhole());
    EXPECT_EQ(recovery->project->edition().id(), edition("2021")->id());
    const CellIndex cell = cellOf(*recovery->project, QStringLiteral("t3.new.nat"));
    EXPECT_EQ(recovery->project->figures().value(cell), Value::count(4711));
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Text, QStringLiteral("s7")}), From::Refused) << "it has no place there";
    EXPECT_FALSE(wording::remarksOn(*recovery).filter(QStringLiteral("official form")).isEmpty());
}

TEST_F(RecoveryTest, WhatMayBeMissingWithoutATraceIsSaidByItsKind)
{
    const QByteArray damaged = withoutRootsOf({"previous", "explanation", "export"});
    const auto recovery = recovered(damaged);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(recovery->doubtful, (QList{Place::Kind::Previous, Place::Kind::Explanation}));
    EXPECT_FALSE(recovery->exportsAreWhole);
    EXPECT_EQ(wording::remarksOn(*recovery).filter(QStringLiteral("may be missing")).size(), 3);
    EXPECT_FALSE(recovery->isWhole());
}

TEST_F(RecoveryTest, OfAReportThatCameFromAnotherFileTheHistoryDoesNotTellEverything)
{
    const QString imported = folder.filePath(QStringLiteral("导入.nianbao"));
    {
        StoredReport content;
        content.meta.insert(Profile::phone, QStringLiteral("0915-2522555"));
        content.texts.insert(QStringLiteral("s1"), QStringLiteral("本年度没有收到申请。"));
        content.meta.insert(Profile::unit, QStringLiteral("岚皋县某局"));
        ASSERT_TRUE(Project::create(imported, {2023, QStringLiteral("岚皋县某局"), edition("2021")}, content, clock));
    }
    path = imported;
    const auto recovery = recovered(withoutRootsOf({"meta"}));
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_TRUE(recovery->doubtful.contains(Place::Kind::Profile)) << "its phone number is gone, and nothing tells";
    EXPECT_FALSE(recovery->isWhole());
}

TEST_F(RecoveryTest, ARowThatItsPageNoLongerCountsIsNoticed)
{
    QByteArray damaged = whole;
    const qsizetype leaf = leafWith(damaged, "t3.new.nat");
    ASSERT_GT(leaf, 0);
    const qsizetype count = leaf + 3; // two bytes, of which the second is the lower one
    damaged[count + 1] = static_cast<char>(damaged[count + 1] - 1);
    const auto recovery = recovered(damaged);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_FALSE(recovery->isWhole());
    EXPECT_EQ(silentDifferences(*recovery), QStringList());
}

TEST_F(RecoveryTest, ARowThatIsGoneWithoutATraceComesBackFromTheHistory)
{
    execute("DELETE FROM cell WHERE id = 't3.new.nat'; DELETE FROM narrative WHERE section = 's1'");
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Cell, QStringLiteral("t3.new.nat")}), From::History);
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Text, QStringLiteral("s1")}), From::History);
    EXPECT_EQ(differences(*original, *recovery->project), QList<Difference>());
}

TEST_F(RecoveryTest, ALaterVersionComesBeforeAnEarlierChange)
{
    const FixedClock later(clock.now().addSecs(60));
    const FixedClock last(clock.now().addSecs(120));
    ASSERT_TRUE(type(*Project::open(path, ProjectFile::Access::Write, catalog(), later).value(),
                     QStringLiteral("t3.new.nat"), QStringLiteral("6")));
    ASSERT_TRUE(Project::open(path, ProjectFile::Access::Write, catalog(), last).value()->saveVersion({}));
    execute("DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)");
    const auto recovery = recovered(withoutLeafWith("t3.new.nat"));
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    const Place place{Place::Kind::Cell, QStringLiteral("t3.new.nat")};
    EXPECT_EQ(recovery->project->stored(place), QStringLiteral("6"));
    EXPECT_EQ(fromOf(*recovery, place), From::Version);
}

TEST_F(RecoveryTest, AVersionThatCannotBeReadIsSaidToBeDamagedAndTheOneBeforeIsUsed)
{
    execute(R"(INSERT INTO version SELECT seq + 1, at, who, name, CAST('{"a":1}' AS BLOB) FROM version;)"
            "DELETE FROM history");
    const auto recovery = recovered(withoutLeafWith("t3.carry_in.nat"));
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_FALSE(recovery->versionsAreWhole);
    EXPECT_EQ(fromOf(*recovery, {Place::Kind::Cell, QStringLiteral("t3.carry_in.nat")}), From::Version);
}

TEST_F(RecoveryTest, WhereRowsOfTheHistoryAreMissingInBetweenItIsNotWhole)
{
    execute("DELETE FROM history WHERE seq = 5");
    const auto recovery = recovered(readFile(path, 1 << 24).value());
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_FALSE(recovery->historyIsWhole);
}

TEST_F(RecoveryTest, AReportWithoutLastYearIsNotToldThatItLostIt)
{
    const QString other = folder.filePath(QStringLiteral("新.某局.nianbao"));
    {
        const auto project = Project::create(other, {2023, QStringLiteral("某局"), edition("2021")}, clock);
        ASSERT_TRUE(project.has_value());
        ASSERT_TRUE((*project)->saveVersion(QStringLiteral("初稿")));
    }
    path = other;
    const auto recovery = recovered(withoutRootsOf({"meta"}));
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_EQ(recovery->project->unit(), QStringLiteral("某局")) << "from the version";
    EXPECT_EQ(recovery->places.size(), 1) << "and no field that was always empty";
    EXPECT_EQ(recovery->project->previousYear(), std::nullopt);
}

TEST_F(RecoveryTest, BytesThatAreNoTextAreDamage)
{
    QByteArray damaged = whole;
    const QByteArray unit = QStringLiteral("岚皋县某局").toUtf8();
    const qsizetype at = damaged.indexOf(QByteArray("unit") + unit);
    ASSERT_GT(at, 0);
    damaged[at + 4] = '\xff';
    const auto recovery = recovered(damaged);
    ASSERT_TRUE(recovery) << codeName(recovery.error().code).latin1();
    EXPECT_FALSE(recovery->isWhole());
    EXPECT_EQ(recovery->project->unit(), QStringLiteral("岚皋县某局")) << "the version has it";
}

TEST_F(RecoveryTest, WhatIsNoReportAtAllIsSaidToBeNone)
{
    EXPECT_EQ(recovered({}).error().code, ErrorCode::NothingToSave);
    EXPECT_EQ(recovered(QByteArray(20'000, 'x')).error().code, ErrorCode::NothingToSave);
    EXPECT_FALSE(QFile::exists(target));
    QFile::remove(path);
    EXPECT_EQ(recover(path, target, catalog(), clock).error().code, ErrorCode::FileNotFound);
}

TEST_F(RecoveryTest, NeverOverwrites)
{
    ASSERT_TRUE(writeFile(target, "something else"));
    EXPECT_EQ(recover(path, target, catalog(), clock).error().code, ErrorCode::FileExists);
    EXPECT_EQ(readFile(target, 100).value(), QByteArray("something else"));
}
