// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in which table of a project file. All SQL over its rows is here; transactions are the
// caller's. Everything throws SQLite::Exception.

#include "model/store/database.h"
#include "model/store/projectfile.h"

namespace nianbao::store {

/// Who writes, and when.
struct Stamp
{
    QDateTime at;
    QString who;
};

void insertReport(Database &database, const StoredReport &report, const QByteArray &editionJson);
/// nullopt where the file has no edition or more rows than any report can have.
std::optional<StoredReport> readReport(Database &database);
/// Empty where there is none.
QByteArray readEditionJson(Database &database);

/// The changes and their history.
void writeEdit(Database &database, const Edit &edit, const Stamp &stamp);
void insertVersion(Database &database, const QString &name, const QByteArray &snapshot, const Stamp &stamp);
void insertExport(Database &database, const QString &kind, const QString &fileSha256, const QString &valuesSha256,
                  const Stamp &stamp);

QList<HistoryEntry> readHistory(Database &database, const std::optional<Place> &place, int atMost);
QList<VersionEntry> readVersions(Database &database);
QList<ExportEntry> readExports(Database &database);

} // namespace nianbao::store
