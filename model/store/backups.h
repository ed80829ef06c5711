// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Verified copies of a project file, in a folder of their own beside it or in a folder that was chosen.
// A copy counts only after it was read back and found equal; old ones go last. Never touches the
// project file itself.

#include "model/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// Why a copy was made; part of its file name.
enum class BackupReason {
    FirstChange, ///< before the first change of a day
    Migration, ///< before the file moves to a newer schema or to another text of its edition
    Import, ///< before figures of another file are taken in
    Signing,
    Finishing,
    Restoring, ///< before an older state comes back
    Asked, ///< the user asked for it
};

struct BackupEntry
{
    QString path;
    QDateTime at; ///< local time, to the second
    BackupReason reason = BackupReason::Asked;
};

/// Stable name, as in file names: "first-change".
QString backupReasonName(BackupReason reason);

/// The copies of one project file.
class BackupFolder
{
public:
    /// `chosen` is a folder for the copies of many files; empty: the project file's own folder. In a chosen
    /// folder a few digits tell files of the same name in different folders apart.
    explicit BackupFolder(const QString &projectPath, const QString &chosen = QString());

    /// Empty where the copies are beside the file.
    const QString &chosen() const { return m_chosen; }
    /// checkBackupFolder() of the chosen folder; beside the file it is the copy itself that fails.
    [[nodiscard]] Status check() const;

    /// "NAME.nianbao.backups"; made by the first copy.
    const QString &path() const { return m_path; }
    /// Newest first; files with other names are left out.
    QList<BackupEntry> entries() const;
    /// The file of a new copy; never one that is there.
    QString freshPath(const QDateTime &at, BackupReason reason) const;
    /// Deletes the copies that the rule below lets go; what cannot be deleted stays, and what an older program has open
    /// to change it. `keep` stays whatever the clock says.
    void prune(const QString &keep) const;

private:
    QString m_chosen;
    QString m_path;
    QString m_suffix; ///< of the project file, with its dot
};

/// Whether a file is one of the copies, in a folder where they are kept. Such a file is never changed: it would be taken
/// for what the report was, and go with the other copies.
bool isBackup(const QString &path);

/// Whether a chosen folder can take copies. It has to be there, and is never made: where a disk was pulled out
/// or is not connected, copies would go astray. Errors: BackupFolderGone, BackupFolderReadOnly.
[[nodiscard]] Status checkBackupFolder(const QString &chosen);

/// The copies in the chosen folder and those that were made beside the file, newest first.
QList<BackupEntry> allBackups(const QString &projectPath, const QString &chosen);

/// What of `newestFirst` may go: all but the newest ten, the last one of each of the last 30 days that have any, and
/// the newest that was made before a migration: nothing else has the file as the older program wrote it. What day it
/// is does not count: a clock that is wrong by a year would let the copies of a month go.
QList<BackupEntry> superfluousBackups(const QList<BackupEntry> &newestFirst);

} // namespace nianbao
