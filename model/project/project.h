// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The open report: a Report and the file that it lives in. Memory never gets ahead of the disk: apply()
// writes first and changes memory only after the commit. Has no setter; every change is an Edit.

#include "model/project/report.h"
#include "model/store/projectfile.h"

#include <memory>

namespace nianbao {

class EditionCatalog;

class Project final : public Report
{
public:
    /// Creates the file, every cell blank and every text empty. Errors: FileExists,
    /// FileWriteFailed, DiskFull, BadUnitName, BadYear, BadCharacter, TextTooLong.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Start &start,
                                                                 const Clock &clock);
    /// Creates the file with a content that was read elsewhere (import). `content` needs no meta but
    /// the profile; year, unit and edition come from `start`. Errors: as create(), and FileDamaged
    /// (args: path, place) when the content does not fit the edition.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Start &start,
                                                                 StoredReport content, const Clock &clock);
    /// Creates the file with a first edit in it, one that was made for inMemory(start): all of it or no
    /// file. An empty one is none. Errors: as create() and apply().
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Start &start,
                                                                 const Edit &beginning, const Clock &clock);
    /// Opens the file; with Access::Read it is never written. The edition comes from the file.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, ProjectFile::Access access,
                                                               EditionCatalog &catalog, const Clock &clock,
                                                               const QString &backupFolder = {});
    /// The same report with another text of its edition: other rules, other words. Its file has that text from
    /// then on, the history both hashes, a backup the report as it was. `report` gives its file away, unless it fails.
    /// Errors: ReadOnly, Finished, EditionUnchanged, EditionNotFound for another id, EditionUnfit, BackupFailed and
    /// those of the disk; then nothing was changed.
    [[nodiscard]] static Result<std::unique_ptr<Project>> withEdition(Project &report, const EditionPtr &edition);
    /// A report without a file, for previews, empty forms and tests: apply() only changes memory.
    static std::unique_ptr<Project> inMemory(const Start &start);
    /// The same with a content that was read elsewhere. Errors: BadUnitName, BadYear, FileDamaged (args:
    /// `source`, place) when the content does not fit the edition.
    [[nodiscard]] static Result<std::unique_ptr<Project>> inMemory(const Start &start, StoredReport content,
                                                                   const QString &source);
    /// The same report without its file, `edit` done in it, for a check that changes nothing. An edit that
    /// does not fit is left out whole.
    std::unique_ptr<Project> inMemoryWith(const Edit &edit) const;

    /// The file cannot be written by us.
    bool isReadOnly() const;
    /// Whether apply() takes edits of what the report says: neither read-only nor finished.
    bool isEditable() const { return !isReadOnly() && !finishing(); }
    QString path() const; ///< empty without a file
    /// Null without a file.
    const ProjectFile *file() const { return m_file.get(); }

    /// Writes the edit durably, then changes memory. All of it or nothing. Before what takes in another file or
    /// brings an older state back, a copy is made; without one nothing is done.
    /// Errors: ReadOnly, Finished for everything but EditKind::Reopen, EditOutdated when a `before` no
    /// longer holds, UnknownCell, UnknownSection, UnknownField, UnknownRule, TotalIsComputed,
    /// NotExplainable, BadExplanation, BadUnitName, BadCharacter, TextTooLong, ReasonMissing, NothingToChange,
    /// StoppedWithoutBackup, the Value… codes, and those of ProjectFile::write().
    [[nodiscard]] Result<Applied> apply(const Edit &edit);
    /// Finishes the report, likewise durably, after a copy as well, and keeps it as a version of this name in the
    /// same transaction. Errors: ReadOnly, Finished, StoppedWithoutBackup, those of ProjectFile::write().
    [[nodiscard]] Result<Applied> finish(const FinishPermit &permit, const Clock &clock, const QString &versionName);

    /// A named version: the whole report as it is now. Returns its number.
    [[nodiscard]] Result<qint64> saveVersion(const QString &name);
    /// A verified copy of the whole file; before what cannot be taken back. Returns its path, empty
    /// without a file. Errors: BackupFailed; then do not go on.
    [[nodiscard]] Result<QString> backUp(BackupReason reason);
    /// Where copies go from now on: ProjectFile::setBackupFolder().
    void keepBackupsIn(const QString &folder);
    /// Why the copy before the first change of the day could not be made; told once. The change itself is safe.
    std::optional<Error> takeBackupProblem();
    /// Notes that files were made from this report as it is, kind and hash of each, and keeps a version of that
    /// name, so that what was handed in can be looked up and compared later; an annex alone keeps none.
    [[nodiscard]] Status recordExports(const QList<ExportEntry> &files, const QString &versionName);

private:
    explicit Project(Report report);
    [[nodiscard]] static Result<std::unique_ptr<Project>>
    makeFile(const QString &path, const Start &start, StoredReport content, const Edit &beginning, const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Project>> fromStored(const StoredReport &content,
                                                                     const EditionPtr &edition, const QString &source);
    /// Whether an edit of this kind may be made in the report's present state.
    [[nodiscard]] Status verifyKind(const Edit &edit) const;
    [[nodiscard]] Result<Applied> perform(const Edit &edit, const QString &versionName);
    [[nodiscard]] Status writeToFile(const Edit &edit, const QString &versionName);

    std::unique_ptr<ProjectFile> m_file;
};

} // namespace nianbao
