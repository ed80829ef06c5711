// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The SQLite file of one report. Owns the database, the lock and the schema; knows rows, not rules.
// Every write() is one synced transaction with its history, the first one of a day after a backup.
// Opening refuses, in this order: not our file, newer schema, damaged, in use. Where locks do not hold
// (network disks, synchronised folders) the report is held in memory and every change writes the file
// back whole, if it is still as we left it. Threading: one thread at a time.

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/store/backups.h"
#include "model/store/lockholder.h"
#include "model/store/records.h"

#include <memory>

namespace nianbao {

class ProjectFile
{
public:
    enum class Access { Read, Write };

    /// Makes the whole file beside its place and moves it there, so that there never is half of one.
    /// `beginning` is in it as write() would have written it, with its history.
    /// Errors: FileExists (never overwrites), FileWriteFailed, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const StoredReport &report,
                                                                     const QByteArray &editionJson, const Clock &clock,
                                                                     const Edit &beginning = {});

    /// Errors: FileNotFound, FileUnreadable, FileNotOurs, FileNewer, FileDamaged, and with
    /// Access::Write FileInUse (args: path, user, host) when another program has it, ReadOnly, DiskFull
    /// and FileWriteFailed. A file of an older schema moves to the newest one, after a copy was made; without
    /// one it stays as it is: StoppedWithoutBackup. With Access::Read nothing is written, not even beside the
    /// file; an older schema is then moved in a copy that nobody sees. `backupFolder`: setBackupFolder().
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>>
    open(const QString &path, Access access, const Clock &clock, const QString &backupFolder = {});
    /// Who writes the file now; nullopt: nobody, so that who reads it can open it again to write.
    static std::optional<LockHolder> holder(const QString &path);
    /// Takes away the lock of another computer, after a person was asked about its holder and said that nobody works
    /// there any more. Errors: FileInUse where a program on this computer has the file, or another holder has it by
    /// now; FileWriteFailed.
    [[nodiscard]] static Status clearLock(const QString &path, const std::optional<LockHolder> &asked);
    ~ProjectFile();
    ProjectFile(const ProjectFile &) = delete;
    ProjectFile &operator=(const ProjectFile &) = delete;

    const QString &path() const;
    Access access() const;
    /// The program that wrote the file before ended without closing it. What it had shown as accepted is there.
    bool wasLeftOpen() const;

    [[nodiscard]] Result<StoredReport> read() const;
    /// The definition itself; read() gives its hash, which is cheaper.
    [[nodiscard]] Result<QByteArray> editionJson() const;

    /// Cells and history, and a version where one is given, in one transaction, synced before it
    /// returns. On failure nothing changed; once the disk works again the same object goes on. No two
    /// edits have the same moment in the history. Errors: ReadOnly, FileChanged where another program
    /// wrote since read(), FileNotFound where the file was moved away, DiskFull, FileWriteFailed.
    [[nodiscard]] Status write(const Edit &edit, const std::optional<NamedSnapshot> &version = std::nullopt);
    /// Another text of the edition in place of the one that the file has, and its history, durably, after a
    /// backup. `change` has the id of the edition, the hash that is there and that of `json`.
    [[nodiscard]] Status replaceEdition(const Change &change, const QByteArray &json);
    [[nodiscard]] Result<qint64> addVersion(const QString &name, const QByteArray &snapshot);
    /// Of `files` only kind and hash count; the moment is now. With a version both are kept, or neither.
    [[nodiscard]] Status addExports(const QList<ExportEntry> &files, const QString &valuesSha256,
                                    const std::optional<NamedSnapshot> &version = std::nullopt);

    /// Newest first; when given, of what has this id: of a cell its value, its control total, last year's value.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const std::optional<QString> &placeId = std::nullopt,
                                                      int atMost = 1000) const;
    [[nodiscard]] Result<QList<VersionEntry>> versions() const;
    /// What addVersion() was given. Errors: UnknownVersion.
    [[nodiscard]] Result<QByteArray> snapshot(qint64 version) const;
    /// Newest first.
    [[nodiscard]] Result<QList<ExportEntry>> exports() const;

    /// A verified copy of the file as it is now; returns its path. The first change of a day makes one
    /// by itself. Before what cannot be taken back make one, and stop when it fails.
    /// Errors: BackupFailed, with the cause behind it.
    [[nodiscard]] Result<QString> backUp(BackupReason reason);
    /// A folder for the copies, which has to be there; empty: beside the file.
    void setBackupFolder(const QString &chosen);
    const BackupFolder &backups() const;
    /// Why the copy before the first change of the day could not be made; told once.
    std::optional<Error> takeBackupProblem();

private:
    class Private;
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace nianbao
