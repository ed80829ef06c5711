// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in which table of a project file. All SQL over its rows is here; transactions are the
// caller's. Everything throws SQLite::Exception.

#include "model/store/database.h"
#include "model/store/records.h"

namespace nianbao::store {

/// How far the tables that only grow have come.
struct FileState
{
    qint64 history = 0;
    qint64 version = 0;
    qint64 exported = 0;
    QString lastChangeAt; ///< of the last row of the history, as it is written there

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Who writes, and when.
struct Stamp
{
    QDateTime at;
    QString who;
};

void insertReport(Database &database, const StoredReport &report, const QByteArray &editionJson);
/// nullopt where the file has no edition, or more than any report can have. Needs a transaction around it.
std::optional<StoredReport> readReport(Database &database);
/// Empty where there is none.
QByteArray readEditionJson(Database &database);

void updateEdition(Database &database, const QString &sha256, const QByteArray &json);
FileState readState(Database &database);
/// Takes back an edit and whatever was added to the tables that only grow, to `state`.
void takeBack(Database &database, const Edit &edit, const FileState &state);

/// The changes and their history.
void writeEdit(Database &database, const Edit &edit, const Stamp &stamp);
void insertVersion(Database &database, const QString &name, const QByteArray &snapshot, const Stamp &stamp);
void insertExport(Database &database, const QString &kind, const QString &fileSha256, const QString &valuesSha256,
                  const Stamp &stamp);

QList<HistoryEntry> readHistory(Database &database, const std::optional<QString> &placeId, int atMost);
QList<VersionEntry> readVersions(Database &database);
/// nullopt where there is no such version.
std::optional<QByteArray> readSnapshot(Database &database, qint64 sequence);
/// How a moment stands in the tables.
QString momentText(const QDateTime &moment);
/// More rows than any edition has cells: a file with more of a report was not made by us. And most of a log that are
/// given out at once.
constexpr int mostRows = 100'000;

QDateTime momentOf(const QString &text);
QList<ExportEntry> readExports(Database &database);

} // namespace nianbao::store
