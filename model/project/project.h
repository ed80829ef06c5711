// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The open report: its edition, figures, texts and profile, and the file they live in. Memory never
// gets ahead of the disk: apply() writes first and changes memory only after the commit.
// Has no setter; every change is an Edit.

#include "model/project/figures.h"
#include "model/project/finishing.h"
#include "model/project/profile.h"
#include "model/store/projectfile.h"
#include "model/values/edit.h"
#include "model/values/narrative.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace nianbao {

class EditionCatalog;

/// What an applied edit touched, computed totals included.
struct Applied
{
    QSet<CellIndex> cells;
    QSet<SectionId> sections;
    QSet<QString> profileFields;
    bool previousChanged = false;
    bool explanationsChanged = false;
    bool stateChanged = false; ///< finished or reopened
};

class Project
{
public:
    /// The id of the place PreviousYear, and its key in the project file.
    static const QString previousYearId;

    struct Start
    {
        int year = 0;
        QString unit;
        EditionPtr edition;
    };

    /// Creates the file, every cell blank and every text empty. Errors: FileExists,
    /// FileWriteFailed, DiskFull, BadUnitName, BadYear, BadCharacter.
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

    const Edition &edition() const { return m_figures.edition(); }
    const EditionPtr &editionPtr() const { return m_figures.editionPtr(); }
    int year() const { return m_year; }
    const Figures &figures() const { return m_figures; }
    const Profile &profile() const { return m_profile; }
    QString unit() const { return m_profile.value(Profile::unit); }
    QString title() const { return edition().title(unit(), m_year); }
    /// As stored, number fields as {cell.id}; what a reader sees: shownText(). Empty also when it is not known.
    QString text(const SectionId &section) const { return m_texts.value(section); }
    /// False for a section that an imported report did not show.
    bool isTextKnown(const SectionId &section) const { return m_texts.contains(section); }
    /// The year that last year's figures are of; nullopt where none were taken over.
    const std::optional<int> &previousYear() const { return m_previousYear; }
    /// Last year's text of a section; nullopt: not known.
    std::optional<QString> previousText(const SectionId &section) const;

    /// By Explanation::placeId().
    const QMap<QString, Explanation> &explanations() const { return m_explanations; }

    /// When and by whom the report was finished; nullopt: it is being worked on.
    const std::optional<Finishing> &finishing() const { return m_finishing; }
    /// Whether a finished report still has the values that it was finished with. False says that the
    /// file was changed by something else than this program.
    bool isAsFinished() const { return m_finishing && m_finishing->valuesSha256 == valuesSha256(); }
    /// The last time that it was reopened; nullopt: never.
    const std::optional<Reopening> &reopening() const { return m_reopening; }

    /// The file cannot be written by us.
    bool isReadOnly() const;
    /// Whether apply() takes edits of what the report says: neither read-only nor finished.
    bool isEditable() const { return !isReadOnly() && !m_finishing; }
    QString path() const; ///< empty without a file
    /// Null without a file.
    const ProjectFile *file() const { return m_file.get(); }

    /// Writes the edit durably, then changes memory. All of it or nothing. Before what takes in another file or
    /// brings an older state back, a copy is made; without one nothing is done.
    /// Errors: ReadOnly, Finished for everything but EditKind::Reopen, EditOutdated when a `before` no
    /// longer holds, UnknownCell, UnknownSection, UnknownField, UnknownRule, TotalIsComputed,
    /// NotExplainable, BadExplanation, BadUnitName, BadCharacter, ReasonMissing, NothingToChange,
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
    /// Notes that files were made from this report as it is: kind and hash of each.
    [[nodiscard]] Status recordExports(const QList<ExportEntry> &files);
    /// SHA-256 in hexadecimal over all figures, control totals, texts and the profile. Explanations
    /// and last year's report are not in it: they are not printed in the report.
    QString valuesSha256() const;

    /// What stands at a place now, in the form of a Change. The place has to be one of this edition.
    std::optional<QString> stored(const Place &place) const;

    // Edits, with their `before` taken from the present state.
    Change changeOf(CellIndex cell, const Value &after) const;
    Change changeOfControl(CellIndex cell, const std::optional<Value> &after) const;
    Change changeOfText(const SectionId &section, const QString &after) const;
    Change changeOfProfile(const QString &field, const QString &after) const;
    Change changeOfPrevious(CellIndex cell, const std::optional<Value> &after) const;
    Change changeOfPreviousYear(int after) const;
    Change changeOfPreviousText(const SectionId &section, const std::optional<QString> &after) const;
    Change changeOfExplanation(const Explanation &after) const;
    Change withoutExplanation(const QString &placeId) const;
    /// Opens a finished report again. The reason stays in the history.
    Edit reopenEdit(const QString &reason, const Clock &clock) const;

private:
    Project(int year, EditionPtr edition);
    [[nodiscard]] static Result<std::unique_ptr<Project>>
    makeFile(const QString &path, const Start &start, StoredReport content, const Edit &beginning, const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Project>> fromStored(const StoredReport &report,
                                                                     const EditionPtr &edition, const QString &path);
    [[nodiscard]] Status verify(const Change &change) const;
    [[nodiscard]] Status verifyExplanation(const Change &change) const;
    [[nodiscard]] Status verifyState(const Change &change) const;
    /// Whether an edit of this kind may be made in the report's present state.
    [[nodiscard]] Status verifyKind(const Edit &edit) const;
    [[nodiscard]] Result<Applied> perform(const Edit &edit, const QString &versionName);
    [[nodiscard]] Status writeToFile(const Edit &edit, const QString &versionName);
    void take(const Edit &edit, Applied &applied);

    int m_year = 0;
    Figures m_figures;
    Profile m_profile;
    QHash<SectionId, QString> m_texts;
    QHash<SectionId, QString> m_previousTexts;
    std::optional<int> m_previousYear;
    QMap<QString, Explanation> m_explanations;
    std::optional<Finishing> m_finishing;
    std::optional<Reopening> m_reopening;
    std::unique_ptr<ProjectFile> m_file;
};

} // namespace nianbao
