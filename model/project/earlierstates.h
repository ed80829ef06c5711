// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The earlier states that a report can be compared with and taken back to: the versions in its file, and
// the copies of the file. Lists and reads them, and changes nothing.

#include "model/base/result.h"
#include "model/project/project.h"

#include <QList>

namespace nianbao {

struct EarlierState
{
    enum class Kind { Version, Backup };
    Kind kind = Kind::Version;
    QDateTime at; ///< UTC
    QString who; ///< of a version
    QString name; ///< of a version
    qint64 version = 0; ///< its number
    QString path; ///< of a copy
    BackupReason reason = BackupReason::Asked; ///< of a copy

    friend bool operator==(const EarlierState &, const EarlierState &) = default;
};

/// Newest first. None without a file, and none where the file cannot be read.
QList<EarlierState> versionsOf(const Project &project);
/// Those in a chosen folder, and those that were made beside the file.
QList<EarlierState> copiesOf(const Project &project);

/// The report as it was then; with a copy nothing is written. Errors: UnknownVersion, and those of
/// Project::open().
[[nodiscard]] Result<std::unique_ptr<Project>> openState(const EarlierState &state, const Project &project,
                                                         EditionCatalog &catalog, const Clock &clock);

} // namespace nianbao
