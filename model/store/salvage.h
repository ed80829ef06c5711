// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can still be read of a damaged project file, by its tables, and a new file made of it. Reads bytes
// and runs nothing of the file. Knows what a table is, not what a report is: model/project/recovery.h.

#include "model/base/result.h"
#include "model/store/records.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <memory>

namespace nianbao {

namespace store {
struct RawRow;
}

/// The tables that only grow, row by row as they were found, for createSalvaged().
class SalvagedLogs;

struct Salvage
{
    /// Of whole rows only; those of a text that is cut are in `cutTexts`.
    StoredReport report;
    QHash<QString, QString> cutTexts; ///< section id → its beginning
    QByteArray editionJson; ///< empty where it is not whole
    QList<HistoryEntry> history; ///< newest first
    /// What a version keeps.
    struct Snapshot
    {
        QDateTime at; ///< UTC; invalid where that is damaged
        QByteArray bytes;
    };
    QList<Snapshot> snapshots; ///< newest first
    /// Tables of which rows are missing or may be, by their names in tablenames.h.
    QSet<QString> damaged;
    /// A crash cut off the last change, and what it left beside the file is no journal that could take it back. Of a
    /// journal that is damaged SQLite plays back what comes before the damage, and does not tell.
    bool isBetweenChanges = false;
    std::shared_ptr<const SalvagedLogs> logs;
};

/// The file is only read. Errors: FileNotFound, FileUnreadable, FileTooLarge, NothingToSave; FolderFailed where there
/// is no place to play a journal back.
[[nodiscard]] Result<Salvage> salvage(const QString &path);

/// A new file with `report` and the history, versions and exports that were found, as ProjectFile::create()
/// makes one. Errors: FileExists, FileWriteFailed, DiskFull.
[[nodiscard]] Status createSalvaged(const QString &path, const StoredReport &report, const QByteArray &editionJson,
                                    const Salvage &salvage);

} // namespace nianbao
