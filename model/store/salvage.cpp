// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/salvage.h"

#include "model/base/readfile.h"
#include "model/store/draftfile.h"
#include "model/store/fileheader.h"
#include "model/store/migrations.h"
#include "model/store/rawfile.h"
#include "model/store/rows.h"
#include "model/store/sidefiles.h"

#include <QFile>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace nianbao {

using namespace store;

/// By table; columns in the order of the schema, the number of the row first.
class SalvagedLogs
{
public:
    QHash<QString, QList<RawRow>> rows;
};

namespace {

const QString metaTable = QStringLiteral("meta");
const QString editionTable = QStringLiteral("edition");
const QString cellTable = QStringLiteral("cell");
const QString narrativeTable = QStringLiteral("narrative");
const QString previousTable = QStringLiteral("previous");
const QString previousTextTable = QStringLiteral("previous_text");
const QString explanationTable = QStringLiteral("explanation");
const QString historyTable = QStringLiteral("history");
const QString versionTable = QStringLiteral("version");
const QString exportTable = QStringLiteral("export");

std::optional<QString> textAt(const RawRow &row, qsizetype column)
{
    const auto *text = column < row.values.size() ? std::get_if<QByteArray>(&row.values[column]) : nullptr;
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

/// Where the tree of each table begins in a file that was just made; most files keep it for life.
QHash<QString, qint64> usualRoots()
{
    Database database(QString(), Database::Mode::Create);
    migrate(database);
    QHash<QString, qint64> roots;
    SQLite::Statement rows(database.connection(), "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
    while (rows.executeStep())
        roots.insert(text(rows, 0), rows.getColumn(1).getInt64());
    return roots;
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_file(bytes)
    {
    }

    Salvage read()
    {
        readTables();
        placeStrays();
        Salvage found;
        takeReport(found);
        takeLogs(found);
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            if (!table->isWhole)
                found.damaged.insert(table.key());
        }
        return found;
    }

private:
    void readTables()
    {
        QHash<QString, qint64> roots;
        const RawTable schema = m_file.tableAt(1);
        for (const RawRow &row : schema.rows) {
            const auto *root = row.values.size() > 3 ? std::get_if<qint64>(&row.values[3]) : nullptr;
            if (textAt(row, 0) == QLatin1String("table") && root)
                roots.insert(textAt(row, 1).value_or(QString()), *root);
        }
        const QHash<QString, qint64> usual = usualRoots();
        for (auto table = usual.cbegin(); table != usual.cend(); ++table) {
            // A file of an older schema has no such table; one whose schema is gone has it where it usually is.
            const bool isKnown = roots.contains(table.key());
            if (isKnown || !schema.isWhole || schema.rows.isEmpty())
                m_tables.insert(table.key(), m_file.tableAt(roots.value(table.key(), table.value())));
            if (!isKnown && m_tables.contains(table.key()))
                m_tables[table.key()].isWhole = false;
        }
    }

    /// Rows of pages to which the way is gone tell by their columns where they belong.
    void placeStrays()
    {
        QStringList pairs;
        for (const QString &table : {metaTable, narrativeTable, previousTable, previousTextTable}) {
            if (m_tables.contains(table) && !m_tables[table].isWhole)
                pairs.append(table);
        }
        for (const RawRow &row : m_file.strayRows()) {
            QString table;
            switch (row.values.size()) {
            case 2: table = pairs.size() == 1 ? pairs.first() : QString(); break;
            case 3: table = row.rowid == 0 ? cellTable : editionTable; break;
            case 4: table = explanationTable; break;
            case 5: table = versionTable; break;
            case 6: table = exportTable; break;
            case 7: table = historyTable; break;
            default: break;
            }
            if (m_tables.contains(table) && !m_tables[table].isWhole)
                m_tables[table].rows.append(row);
        }
    }

    QList<RawRow> rowsOf(const QString &table) const { return m_tables.value(table).rows; }

    void takePairs(const QString &table, QHash<QString, QString> &pairs, QHash<QString, QString> &cut)
    {
        for (const RawRow &row : rowsOf(table)) {
            const auto key = textAt(row, 0);
            const auto value = textAt(row, 1);
            // No text of ours has zero bytes, and a page that is gone has nothing else.
            const qsizetype zero = value ? value->indexOf(QChar(0)) : -1;
            if (zero >= 0)
                m_tables[table].isWhole = false;
            QHash<QString, QString> &target = row.isCut || zero >= 0 ? cut : pairs;
            if (key && value && !target.contains(*key))
                target.insert(*key, value->left(zero));
        }
    }

    void takeReport(Salvage &found)
    {
        QHash<QString, QString> unused;
        takePairs(metaTable, found.report.meta, unused);
        takePairs(narrativeTable, found.report.texts, found.cutTexts);
        takePairs(previousTable, found.report.previous, unused);
        takePairs(previousTextTable, found.report.previousTexts, unused);
        QSet<QString> cells;
        for (const RawRow &row : rowsOf(cellTable)) {
            const auto id = textAt(row, 0);
            if (!id || row.isCut || row.values.size() != 3 || cells.contains(*id))
                continue;
            cells.insert(*id);
            found.report.cells.append({*id, textAt(row, 1), textAt(row, 2)});
        }
        for (const RawRow &row : rowsOf(explanationTable)) {
            if (!row.isCut && textAt(row, 3))
                found.report.explanations.append({textAt(row, 0).value_or(QString()),
                                                  textAt(row, 1).value_or(QString()),
                                                  textAt(row, 2).value_or(QString()), *textAt(row, 3)});
        }
        for (const RawRow &row : rowsOf(editionTable)) {
            found.report.editionSha256 = textAt(row, 1).value_or(QString());
            const auto *json = row.values.size() > 2 ? std::get_if<QByteArray>(&row.values[2]) : nullptr;
            if (json && !row.isCut)
                found.editionJson = *json;
        }
    }

    void takeLogs(Salvage &found)
    {
        const auto logs = std::make_shared<SalvagedLogs>();
        constexpr qsizetype alwaysThere = 4; // columns behind the number, in each of the three
        for (const auto &[name, columns] :
             {std::pair(historyTable, 7), std::pair(versionTable, 5), std::pair(exportTable, 6)}) {
            QList<RawRow> rows = rowsOf(name);
            const auto left = rows.removeIf([count = columns](const RawRow &row) {
                return row.isCut || row.values.size() != count
                    || !std::all_of(row.values.cbegin() + 1, row.values.cbegin() + 1 + alwaysThere,
                                    [](const RawValue &value) { return std::holds_alternative<QByteArray>(value); });
            });
            if (left > 0)
                m_tables[name].isWhole = false;
            std::sort(rows.begin(), rows.end(), [](const RawRow &a, const RawRow &b) { return a.rowid > b.rowid; });
            logs->rows.insert(name, rows);
        }
        for (const RawRow &row : std::as_const(logs->rows[historyTable])) {
            const QString what = textAt(row, 4).value_or(QString());
            const auto kind = placeKindFromName(what.section(u':', 0, 0));
            if (kind) {
                found.history.append({row.rowid,
                                      momentOf(textAt(row, 1).value_or(QString())),
                                      textAt(row, 2).value_or(QString()),
                                      textAt(row, 3).value_or(QString()),
                                      {{*kind, what.section(u':', 1)}, textAt(row, 5), textAt(row, 6)}});
            }
        }
        for (const RawRow &row : std::as_const(logs->rows[versionTable])) {
            if (const auto *snapshot = std::get_if<QByteArray>(&row.values[4]))
                found.snapshots.append(*snapshot);
        }
        found.logs = logs;
    }

    RawFile m_file;
    QHash<QString, RawTable> m_tables;
};

/// With a journal beside it a file is between two states. SQLite sorts that out on a copy, if it can.
Result<QByteArray> withJournalPlayedBack(const QString &path)
{
    if (const Status isOurs = checkSideFiles(path); !isOurs)
        return passOn(isOurs);
    return readBeforeCrash(path, largestFile);
}

void insertLog(Database &database, const char *sql, const QList<RawRow> &rows)
{
    for (const RawRow &row : rows) {
        SQLite::Statement &statement = database.prepared(sql);
        statement.bind(1, static_cast<int64_t>(row.rowid));
        for (qsizetype column = 1; column < row.values.size(); ++column) {
            const auto index = static_cast<int>(column + 1);
            const RawValue &value = row.values[column];
            const auto *bytes = std::get_if<QByteArray>(&value);
            // Of ours only a snapshot is bytes; a number is nowhere but in front.
            if (bytes && row.values.size() == 5 && column == 4)
                bindBytes(statement, index, *bytes);
            else if (bytes)
                bindText(statement, index, QString::fromUtf8(*bytes));
            else
                statement.bind(index);
        }
        try {
            statement.exec();
        } catch (const SQLite::Exception &exception) {
            constexpr int anyConstraint = 0xff; // the rest of the code tells which one
            if ((exception.getErrorCode() & anyConstraint) != SQLITE_CONSTRAINT)
                throw; // else: two rows with one number, of which no honest file holds both
        }
    }
}

} // namespace

Result<Salvage> salvage(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return passOn(bytes);
    return guarded(path, Doing::Reading, [&]() -> Result<Salvage> {
        const bool isCutOff = QFile::exists(journalOf(path));
        const Result<QByteArray> before = isCutOff ? withJournalPlayedBack(path) : bytes;
        if (!before && before.error().code != ErrorCode::FileDamaged)
            return passOn(before);
        Salvage found = Reader(before.value_or(*bytes)).read();
        found.isBetweenChanges = !before;
        const bool isNothing = found.report.cells.isEmpty() && found.report.texts.isEmpty()
            && found.report.meta.isEmpty() && found.history.isEmpty() && found.snapshots.isEmpty();
        if (isNothing)
            return fail(ErrorCode::NothingToSave, {path});
        return found;
    });
}

Status createSalvaged(const QString &path, const StoredReport &report, const QByteArray &editionJson,
                      const Salvage &salvage)
{
    return makeProjectFile(path, [&](Database &database) {
        insertReport(database, report, editionJson);
        constexpr std::array tables{
            std::pair("history", "INSERT INTO history VALUES(?, ?, ?, ?, ?, ?, ?)"),
            std::pair("version", "INSERT INTO version VALUES(?, ?, ?, ?, ?)"),
            std::pair("export", "INSERT INTO export VALUES(?, ?, ?, ?, ?, ?)"),
        };
        for (const auto &[table, sql] : tables)
            insertLog(database, sql, salvage.logs->rows.value(QLatin1String(table)));
    });
}

} // namespace nianbao
