// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The database of a project file that is open. Finds the way in: in place where locks hold; in memory where
// a reader must not touch what it finds, and where locks do not hold: there it is written back whole. Proves
// the schema, and changes the file by transactions that are wholly done or not at all, also when the disk
// fails in the middle and works again later. SQLite believes that the file is the one that it opened: whether it
// still is, and what lies beside it now, is looked at before each question and each change.

#include "model/base/platform.h"
#include "model/store/database.h"
#include "model/store/projectfile.h"
#include "model/store/rows.h"

#include <functional>
#include <memory>
#include <optional>

namespace nianbao::store {

class OpenDatabase
{
public:
    using Work = std::function<void(const FileState &before)>;
    using Undo = std::function<void(Database &database)>;

    OpenDatabase(const QString &path, ProjectFile::Access access);
    /// Takes back a change that was reported as failed, where the disk lets it at last.
    ~OpenDatabase();
    OpenDatabase(const OpenDatabase &) = delete;
    OpenDatabase &operator=(const OpenDatabase &) = delete;

    /// Errors: as ProjectFile::open(), but for those of the lock and of migration.
    [[nodiscard]] Status connect();
    bool isOld() const;
    [[nodiscard]] Status moveToNewestSchema();
    bool isReadOnly() const;

    /// `work` in one synced transaction. `edit` is what of it changes the report, to be taken back where a
    /// failed commit turns out to have reached the disk; `undo` takes back what no edit can say.
    /// Errors: ReadOnly, FileChanged, those of the disk.
    [[nodiscard]] Status change(const Edit &edit, const Work &work, const Undo &undo = {});
    /// The report as it is now is what the next change may be written over.
    [[nodiscard]] Result<StoredReport> read();

    /// Before each question and each change: the file is the one that we know, and nothing of a change that failed
    /// is in it any more. Errors: FileChanged; FileDamaged for what a stranger put beside it; those of the disk,
    /// where it still fails.
    [[nodiscard]] Status settleNow();

    Database &database() { return *m_database; }
    const QString &path() const { return m_path; }

private:
    /// A change of which nobody knows whether it reached the disk.
    struct Attempt
    {
        Edit edit;
        FileState after;
        Undo undo;
    };

    /// What it means that another file stands at the path.
    enum class Other {
        Refused,
        Taken, ///< it is read, and what is in it is what the next change is written over
    };

    Status connectInPlace();
    Status connectInMemory();
    Status moveToMemory();
    Status connectToBytes(const Result<QByteArray> &bytes);
    Status verify();
    void migrateHere();
    void rememberState();
    void rememberIdentity();
    Status meetAgain(Other other);
    Status reconnect(Other other, bool isSameFile);
    bool isAsBefore(Database &before, bool isSameFile);
    Status settle();
    Status writeBack(const FileState &before);
    Status putBack();

    QString m_path;
    ProjectFile::Access m_access;
    int m_schema = 0; ///< as verify() found it
    FileState m_known; ///< of the last commit, or as it was read
    qint64 m_dataVersion = 0; ///< SQLite's: counts the commits of others
    bool m_hasFailed = false; ///< since the last change that was done
    std::optional<Attempt> m_attempt;
    bool m_isInPlace = false; ///< SQLite has the file itself open
    std::optional<FileIdentity> m_identity; ///< of the file, after our last change
    std::optional<QByteArray> m_stored; ///< the file as it was written last, where the database is in memory
    std::optional<QByteArray> m_refused; ///< what may be in its place after a write that failed
    std::unique_ptr<Database> m_database;
};

} // namespace nianbao::store
