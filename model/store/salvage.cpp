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
#include "model/store/tablenames.h"

#include <QFile>
#include <QStringDecoder>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <algorithm>

namespace nianbao {

using namespace store;

/// By table; columns in the order of the schema, the number of the row first.
class SalvagedLogs
{
public:
    QHash<QString, QList<RawRow>> rows;
};

namespace {

// Columns of the tables, the number of the row first where there is one.
constexpr qsizetype pairColumns = 2;
constexpr qsizetype cellColumns = 3;
constexpr qsizetype editionColumns = 3;
constexpr qsizetype explanationColumns = 4;
constexpr qsizetype versionColumns = 5;
constexpr qsizetype exportColumns = 6;
constexpr qsizetype historyColumns = 7;

/// Of a row that is cut up to the last whole character; elsewhere a half one is damage.
std::optional<QString> textAt(const RawRow &row, qsizetype column)
{
    const auto *bytes = column < row.values.size() ? std::get_if<QByteArray>(&row.values[column]) : nullptr;
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(*bytes);
    if (decoder.hasError() && !row.isCut)
        return std::nullopt;
    while (decoder.hasError() && text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    return text;
}

/// No text of ours has zero bytes, and a page that is gone has nothing else.
std::optional<QString> wholeTextAt(const RawRow &row, qsizetype column)
{
    const std::optional<QString> text = textAt(row, column);
    return text && !row.isCut && !text->contains(QChar(0)) ? text : std::nullopt;
}

bool isTextOrNull(const RawRow &row, qsizetype column)
{
    const bool isNull = column < row.values.size() && std::holds_alternative<std::monostate>(row.values[column]);
    return isNull || wholeTextAt(row, column);
}

/// Whether there are as many columns, and the first of them are texts.
bool hasShape(const RawRow &row, qsizetype columns, qsizetype firstText, qsizetype texts)
{
    bool isRight = !row.isCut && row.values.size() == columns;
    for (qsizetype column = firstText; isRight && column < firstText + texts; ++column)
        isRight = wholeTextAt(row, column).has_value();
    return isRight;
}

/// The rows are numbered from 1 without a gap, and never removed but by taking the last ones back.
bool isWithoutGaps(const QList<RawRow> &newestFirst)
{
    return newestFirst.isEmpty() || newestFirst.first().rowid == newestFirst.size();
}

/// Where the tree of each table begins in a file that was just made; most files keep it for life.
QMap<QString, qint64> usualRoots()
{
    Database database(QString(), Database::Mode::Create);
    migrate(database);
    QMap<QString, qint64> roots;
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
        QHash<qint64, QString> tablesByRoot;
        const RawTable schema = m_file.tableAt(1);
        for (const RawRow &row : schema.rows) {
            const auto *root = row.values.size() > 3 ? std::get_if<qint64>(&row.values[3]) : nullptr;
            const std::optional<QString> name = textAt(row, 1);
            if (textAt(row, 0) != QLatin1String("table") || !root || !name)
                continue;
            // Two tables in one place: neither is believed, and both are looked for where they usually are.
            if (tablesByRoot.contains(*root))
                roots.remove(tablesByRoot.value(*root));
            else
                roots.insert(*name, *root);
            tablesByRoot.insert(*root, *name);
        }
        const bool isSchemaWhole = schema.isWhole && !schema.rows.isEmpty() && tablesByRoot.size() == roots.size();
        const QMap<QString, qint64> usual = usualRoots(); // in a fixed order, as a page is taken only once
        for (auto table = usual.cbegin(); table != usual.cend(); ++table) {
            // A file of an older schema has no such table; one whose schema is gone has it where it usually is.
            const bool isKnown = roots.contains(table.key());
            if (isKnown || !isSchemaWhole)
                m_tables.insert(table.key(), m_file.tableAt(roots.value(table.key(), table.value())));
            if (!isKnown && m_tables.contains(table.key()))
                m_tables[table.key()].isWhole = false;
        }
    }

    /// Rows of pages to which the way is gone tell by their columns where they belong.
    void placeStrays()
    {
        QStringList pairs;
        for (const QString &table :
             {tablename::meta, tablename::narrative, tablename::previous, tablename::previousText}) {
            if (m_tables.contains(table) && !m_tables[table].isWhole)
                pairs.append(table);
        }
        for (const RawRow &row : m_file.strayRows()) {
            QString table;
            switch (row.values.size()) {
            case pairColumns: table = pairs.size() == 1 ? pairs.first() : QString(); break;
            case cellColumns: table = row.rowid == 0 ? tablename::cell : tablename::edition; break;
            case explanationColumns: table = tablename::explanation; break;
            case versionColumns: table = tablename::version; break;
            case exportColumns: table = tablename::exported; break;
            case historyColumns: table = tablename::history; break;
            default: break;
            }
            if (m_tables.contains(table) && !m_tables[table].isWhole)
                m_tables[table].rows.append(row);
        }
    }

    /// As many rows as a report that opens can have: what is listed of them is meant to be read.
    bool mayTakeMore(const QString &table)
    {
        if (m_reportRows < mostRows) {
            ++m_reportRows;
            return true;
        }
        m_tables[table].isWhole = false;
        return false;
    }

    QList<RawRow> rowsOf(const QString &table) const { return m_tables.value(table).rows; }

    void takePairs(const QString &table, QHash<QString, QString> &pairs, QHash<QString, QString> &cut)
    {
        for (const RawRow &row : rowsOf(table)) {
            const auto key = textAt(row, 0);
            const auto value = textAt(row, 1);
            const qsizetype zero = value ? value->indexOf(QChar(0)) : -1;
            const bool isWhole = key && value && !row.isCut && zero < 0 && row.values.size() == pairColumns;
            if (!isWhole)
                m_tables[table].isWhole = false;
            if (!key || !value || row.values.size() != pairColumns || !mayTakeMore(table))
                continue;
            QHash<QString, QString> &target = isWhole ? pairs : cut;
            if (!target.contains(*key))
                target.insert(*key, value->left(zero));
        }
    }

    void takeReport(Salvage &found)
    {
        QHash<QString, QString> unused;
        takePairs(tablename::meta, found.report.meta, unused);
        takePairs(tablename::narrative, found.report.texts, found.cutTexts);
        takePairs(tablename::previous, found.report.previous, unused);
        takePairs(tablename::previousText, found.report.previousTexts, unused);
        QSet<QString> cells;
        for (const RawRow &row : rowsOf(tablename::cell)) {
            const auto id = textAt(row, 0);
            if (!hasShape(row, cellColumns, 0, 1) || !isTextOrNull(row, 1) || !isTextOrNull(row, 2)
                || cells.contains(*id) || !mayTakeMore(tablename::cell)) {
                m_tables[tablename::cell].isWhole = false;
                continue;
            }
            cells.insert(*id);
            found.report.cells.append({*id, textAt(row, 1), textAt(row, 2)});
        }
        for (const RawRow &row : rowsOf(tablename::explanation)) {
            if (hasShape(row, explanationColumns, 0, explanationColumns) && mayTakeMore(tablename::explanation))
                found.report.explanations.append({*textAt(row, 0), *textAt(row, 1), *textAt(row, 2), *textAt(row, 3)});
            else
                m_tables[tablename::explanation].isWhole = false;
        }
        for (const RawRow &row : rowsOf(tablename::edition)) {
            found.report.editionSha256 = textAt(row, 1).value_or(QString());
            const auto *json = row.values.size() == editionColumns ? std::get_if<QByteArray>(&row.values[2]) : nullptr;
            if (json && !row.isCut)
                found.editionJson = *json;
        }
    }

    void takeLogs(Salvage &found)
    {
        const auto logs = std::make_shared<SalvagedLogs>();
        constexpr qsizetype alwaysThere = 4; // columns behind the number, in each of the three
        for (const auto &[name, columns] :
             {std::pair(tablename::history, historyColumns), std::pair(tablename::version, versionColumns),
              std::pair(tablename::exported, exportColumns)}) {
            const bool isVersion = name == tablename::version; // whose fourth is bytes
            QList<RawRow> rows = rowsOf(name);
            const auto left = rows.removeIf([&, count = columns](const RawRow &row) {
                return !hasShape(row, count, 1, alwaysThere - (isVersion ? 1 : 0))
                    || (isVersion && !std::holds_alternative<QByteArray>(row.values[alwaysThere]));
            });
            std::sort(rows.begin(), rows.end(), [](const RawRow &a, const RawRow &b) { return a.rowid > b.rowid; });
            if (left > 0 || !isWithoutGaps(rows))
                m_tables[name].isWhole = false;
            logs->rows.insert(name, rows);
        }
        for (const RawRow &row : std::as_const(logs->rows[tablename::history])) {
            const QString what = *textAt(row, 4);
            const auto kind = placeKindFromName(what.section(u':', 0, 0));
            const QDateTime at = momentOf(*textAt(row, 1));
            const bool isReadable = kind && isTextOrNull(row, 5) && isTextOrNull(row, 6);
            if (!isReadable || !at.isValid())
                m_tables[tablename::history].isWhole = false;
            if (isReadable) {
                found.history.append({row.rowid,
                                      at,
                                      *textAt(row, 2),
                                      *textAt(row, 3),
                                      {{*kind, what.section(u':', 1)}, textAt(row, 5), textAt(row, 6)}});
            }
        }
        for (const RawRow &row : std::as_const(logs->rows[tablename::version]))
            found.snapshots.append({momentOf(*textAt(row, 1)), std::get<QByteArray>(row.values[alwaysThere])});
        found.logs = logs;
    }

    RawFile m_file;
    QHash<QString, RawTable> m_tables;
    int m_reportRows = 0;
};

/// With a journal beside it a file is between two states. SQLite sorts that out on a copy, if it can.
Result<QByteArray> withJournalPlayedBack(const QString &path)
{
    if (const Status isOurs = checkSideFiles(path); !isOurs)
        return passOn(isOurs);
    return readBeforeCrash(path, largestFile);
}

void insertLog(Database &database, const QString &table, const QList<RawRow> &rows)
{
    if (rows.isEmpty())
        return;
    const QStringList marks(rows.first().values.size(), QStringLiteral("?"));
    const QByteArray sql = QStringLiteral("INSERT INTO %1 VALUES(%2)").arg(table, marks.join(u',')).toUtf8();
    SQLite::Statement statement(database.connection(), sql.toStdString());
    for (const RawRow &row : rows) {
        statement.tryReset();
        statement.clearBindings();
        statement.bind(1, static_cast<int64_t>(row.rowid));
        for (qsizetype column = 1; column < row.values.size(); ++column) {
            const auto index = static_cast<int>(column + 1);
            const RawValue &value = row.values[column];
            const auto *bytes = std::get_if<QByteArray>(&value);
            // Of ours only a snapshot is bytes; a number is nowhere but in front.
            if (bytes && row.values.size() == versionColumns && column == versionColumns - 1)
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
                throw; // else: no honest file holds such a row, or two of one number
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
        for (auto log = salvage.logs->rows.cbegin(); log != salvage.logs->rows.cend(); ++log)
            insertLog(database, log.key(), log.value());
    });
}

} // namespace nianbao
