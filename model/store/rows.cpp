// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/rows.h"

#include <SQLiteCpp/Column.h>

#include <array>

namespace nianbao::store {

namespace {

/// Longer than any report with last year's beside it. Values of a damaged file can be longer than the file.
constexpr qsizetype mostCharacters = 32 * 1024 * 1024;

QString whatOf(const Place &place)
{
    return placeKindName(place.kind) + u':' + place.id;
}

/// A kind that this program does not know cannot be: the schema would be newer.
Place placeOf(const QString &what)
{
    const qsizetype colon = what.indexOf(u':');
    return {placeKindFromName(what.left(colon)).value_or(Place::Kind::Cell), what.mid(colon + 1)};
}

/// Runs a prepared statement over texts, in the order of its parameters.
void run(Database &database, const char *sql, std::initializer_list<std::optional<QString>> parameters)
{
    SQLite::Statement &statement = database.prepared(sql);
    int index = 0;
    for (const std::optional<QString> &parameter : parameters)
        bindText(statement, ++index, parameter);
    statement.exec();
}

void insertPairs(Database &database, const char *sql, const QHash<QString, QString> &pairs)
{
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        run(database, sql, {pair.key(), pair.value()});
}

void insertExplanation(Database &database, const Explanation &explanation)
{
    run(database, "INSERT OR REPLACE INTO explanation(rule, cells, fingerprint, text) VALUES(?, ?, ?, ?)",
        {explanation.rule, explanation.subjects, explanation.fingerprint, explanation.text});
}

void writeExplanation(Database &database, const QString &placeId, const std::optional<QString> &stored)
{
    if (const auto explanation = Explanation::fromStored(placeId, stored.value_or(QString())))
        insertExplanation(database, *explanation);
    else
        run(database, "DELETE FROM explanation WHERE rule || ' ' || cells = ?", {placeId});
}

void writeChange(Database &database, const Change &change)
{
    const QString &id = change.place.id;
    const std::optional<QString> &after = change.after;
    const bool isEmpty = !after || after->isEmpty();
    switch (change.place.kind) {
    case Place::Kind::Cell:
        run(database, "INSERT INTO cell(id, value) VALUES(?1, ?2) ON CONFLICT(id) DO UPDATE SET value = ?2",
            {id, after});
        break;
    case Place::Kind::Control:
        run(database,
            "INSERT INTO cell(id, value, control) VALUES(?1, '', ?2) ON CONFLICT(id) DO UPDATE SET control = ?2",
            {id, after});
        break;
    case Place::Kind::Text:
        if (after)
            run(database, "INSERT OR REPLACE INTO narrative(section, body) VALUES(?, ?)", {id, after});
        else
            run(database, "DELETE FROM narrative WHERE section = ?", {id});
        return;
    case Place::Kind::Explanation: writeExplanation(database, id, after); return;
    case Place::Kind::Edition: return; // updateEdition() has the text itself
    case Place::Kind::Profile:
    case Place::Kind::PreviousYear:
    case Place::Kind::State:
        if (isEmpty)
            run(database, "DELETE FROM meta WHERE key = ?", {id});
        else
            run(database, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", {id, after});
        return;
    case Place::Kind::Previous:
        if (after)
            run(database, "INSERT OR REPLACE INTO previous(id, value) VALUES(?, ?)", {id, after});
        else
            run(database, "DELETE FROM previous WHERE id = ?", {id});
        return;
    case Place::Kind::PreviousText:
        if (after)
            run(database, "INSERT OR REPLACE INTO previous_text(section, body) VALUES(?, ?)", {id, after});
        else
            run(database, "DELETE FROM previous_text WHERE section = ?", {id});
        return;
    }
    if (isEmpty)
        run(database, "DELETE FROM cell WHERE id = ? AND value = '' AND control IS NULL", {id});
}

} // namespace

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

void insertReport(Database &database, const StoredReport &report, const QByteArray &editionJson)
{
    SQLite::Statement edition(database.connection(), "INSERT INTO edition(one, sha256, json) VALUES(1, ?, ?)");
    bindText(edition, 1, report.editionSha256);
    bindBytes(edition, 2, editionJson);
    edition.exec();

    insertPairs(database, "INSERT INTO meta(key, value) VALUES(?, ?)", report.meta);
    insertPairs(database, "INSERT INTO narrative(section, body) VALUES(?, ?)", report.texts);
    insertPairs(database, "INSERT INTO previous(id, value) VALUES(?, ?)", report.previous);
    insertPairs(database, "INSERT INTO previous_text(section, body) VALUES(?, ?)", report.previousTexts);
    for (const Explanation &explanation : report.explanations)
        insertExplanation(database, explanation);
    for (const StoredReport::Cell &cell : report.cells) {
        const bool isBlank = cell.value && cell.value->isEmpty() && !cell.control;
        if (!isBlank)
            run(database, "INSERT INTO cell(id, value, control) VALUES(?, ?, ?)", {cell.id, cell.value, cell.control});
    }
}

std::optional<StoredReport> readReport(Database &database)
{
    SQLite::Database &connection = database.connection();
    StoredReport report;
    SQLite::Statement edition(connection, "SELECT sha256 FROM edition");
    if (!edition.executeStep())
        return std::nullopt;
    report.editionSha256 = text(edition, 0);

    int rows = 0;
    qsizetype characters = 0;
    const auto counted = [&characters](const QString &value) {
        characters += value.size();
        return value;
    };
    const auto isWithin = [&rows, &characters] { return rows <= mostRows && characters <= mostCharacters; };
    const auto readPairs = [&](const char *sql, QHash<QString, QString> &pairs) {
        SQLite::Statement row(connection, sql);
        for (; isWithin() && row.executeStep(); ++rows)
            pairs.insert(counted(text(row, 0)), counted(text(row, 1)));
    };
    readPairs("SELECT key, value FROM meta", report.meta);
    readPairs("SELECT section, body FROM narrative", report.texts);
    readPairs("SELECT id, value FROM previous", report.previous);
    readPairs("SELECT section, body FROM previous_text", report.previousTexts);
    SQLite::Statement explanation(connection, "SELECT rule, cells, fingerprint, text FROM explanation");
    for (; isWithin() && explanation.executeStep(); ++rows) {
        report.explanations.append({counted(text(explanation, 0)), counted(text(explanation, 1)),
                                    counted(text(explanation, 2)), counted(text(explanation, 3))});
    }
    SQLite::Statement cell(connection, "SELECT id, value, control FROM cell");
    for (; isWithin() && cell.executeStep(); ++rows) {
        report.cells.append({counted(text(cell, 0)), optionalText(cell, 1), optionalText(cell, 2)});
        characters += report.cells.last().value.value_or(QString()).size();
    }
    if (!isWithin())
        return std::nullopt;
    return report;
}

QByteArray readEditionJson(Database &database)
{
    SQLite::Statement row(database.connection(), "SELECT json FROM edition");
    return row.executeStep() ? bytes(row, 0) : QByteArray();
}

void updateEdition(Database &database, const QString &sha256, const QByteArray &json)
{
    SQLite::Statement edition(database.connection(), "UPDATE edition SET sha256 = ?, json = ?");
    bindText(edition, 1, sha256);
    bindBytes(edition, 2, json);
    edition.exec();
}

void writeEdit(Database &database, const Edit &edit, const Stamp &stamp)
{
    const QString at = momentText(stamp.at);
    const QString origin = editKindName(edit.kind);
    for (const Change &change : edit.changes) {
        writeChange(database, change);
        run(database, "INSERT INTO history(at, who, origin, what, before, after) VALUES(?, ?, ?, ?, ?, ?)",
            {at, stamp.who, origin, whatOf(change.place), change.before, change.after});
    }
}

void insertVersion(Database &database, const QString &name, const QByteArray &snapshot, const Stamp &stamp)
{
    SQLite::Statement &row = database.prepared("INSERT INTO version(at, who, name, snapshot) VALUES(?, ?, ?, ?)");
    bindText(row, 1, momentText(stamp.at));
    bindText(row, 2, stamp.who);
    bindText(row, 3, name);
    bindBytes(row, 4, snapshot);
    row.exec();
}

void insertExport(Database &database, const QString &kind, const QString &fileSha256, const QString &valuesSha256,
                  const Stamp &stamp)
{
    run(database, "INSERT INTO export(at, kind, file_sha256, values_sha256) VALUES(?, ?, ?, ?)",
        {momentText(stamp.at), kind, fileSha256, valuesSha256});
}

FileState readState(Database &database)
{
    SQLite::Statement row(database.connection(),
                          "SELECT (SELECT max(seq) FROM history), (SELECT max(seq) FROM version), "
                          "(SELECT max(seq) FROM export), (SELECT at FROM history ORDER BY seq DESC LIMIT 1)");
    row.executeStep();
    return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64(), text(row, 3)};
}

void takeBack(Database &database, const Edit &edit, const FileState &state)
{
    for (const Change &change : edit.inverted().changes)
        writeChange(database, change);
    const std::array tables{std::pair("DELETE FROM history WHERE seq > ?", state.history),
                            std::pair("DELETE FROM version WHERE seq > ?", state.version),
                            std::pair("DELETE FROM export WHERE seq > ?", state.exported)};
    for (const auto &[sql, last] : tables) {
        SQLite::Statement row(database.connection(), sql);
        row.bind(1, static_cast<int64_t>(last));
        row.exec();
    }
}

QList<HistoryEntry> readHistory(Database &database, const std::optional<QString> &placeId, int atMost)
{
    SQLite::Statement row(database.connection(),
                          "SELECT seq, at, who, origin, what, before, after FROM history "
                          "WHERE ?1 IS NULL OR substr(what, instr(what, ':') + 1) = ?1 ORDER BY seq DESC LIMIT ?2");
    bindText(row, 1, placeId);
    row.bind(2, atMost);
    QList<HistoryEntry> entries;
    qsizetype characters = 0;
    while (characters <= mostCharacters && row.executeStep()) {
        entries.append({row.getColumn(0).getInt64(),
                        momentOf(text(row, 1)),
                        text(row, 2),
                        text(row, 3),
                        {placeOf(text(row, 4)), optionalText(row, 5), optionalText(row, 6)}});
        const Change &change = entries.last().change;
        characters += change.before.value_or(QString()).size() + change.after.value_or(QString()).size();
    }
    return entries;
}

QList<VersionEntry> readVersions(Database &database)
{
    SQLite::Statement row(database.connection(), "SELECT seq, at, who, name FROM version ORDER BY seq DESC");
    QList<VersionEntry> entries;
    qsizetype characters = 0;
    while (characters <= mostCharacters && row.executeStep()) {
        entries.append({row.getColumn(0).getInt64(), momentOf(text(row, 1)), text(row, 2), text(row, 3)});
        characters += entries.last().who.size() + entries.last().name.size();
    }
    return entries;
}

std::optional<QByteArray> readSnapshot(Database &database, qint64 sequence)
{
    SQLite::Statement row(database.connection(), "SELECT snapshot FROM version WHERE seq = ?");
    row.bind(1, static_cast<int64_t>(sequence));
    return row.executeStep() ? std::optional(bytes(row, 0)) : std::nullopt;
}

QList<ExportEntry> readExports(Database &database)
{
    SQLite::Statement row(database.connection(),
                          "SELECT kind, file_sha256, values_sha256, at FROM export ORDER BY seq DESC");
    QList<ExportEntry> entries;
    qsizetype characters = 0;
    while (entries.size() < mostRows && characters <= mostCharacters && row.executeStep()) {
        entries.append({text(row, 0), text(row, 1), text(row, 2), momentOf(text(row, 3))});
        const ExportEntry &entry = entries.last();
        characters += entry.kind.size() + entry.fileSha256.size() + entry.valuesSha256.size();
    }
    return entries;
}

} // namespace nianbao::store
