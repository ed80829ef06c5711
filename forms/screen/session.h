// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One open report for the window: the project, its undo stack, its findings, and signals for what
// changed. Every change from the screen goes through apply(); widgets never touch the Project. The undo
// stack begins with the steps that were made before the file was opened.

#include "forms/screen/duefindings.h"
#include "model/base/clock.h"
#include "model/check/checker.h"
#include "model/project/project.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QUndoStack;

namespace nianbao {

class Session final : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Project> project, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const Project &project() const { return *m_project; }
    QUndoStack *undoStack() const { return m_undo; }

    /// How many steps of the undo stack, from the oldest on, were in the report when it was last finished.
    int stepsBeforeFinishing() const { return m_stepsBeforeFinishing; }

    /// Writes the edit, then puts it on the undo stack as done and tells everybody what changed.
    /// On failure nothing changed, and failed() has been emitted. An edit that changes nothing succeeds.
    [[nodiscard]] Status apply(const Edit &edit);

    /// Keeps the report as a version of this name and makes it read-only; refused while a full check finds
    /// what stands in the way (finisher.h). The undo stack stays for the time after reopening.
    [[nodiscard]] Status finish(const QString &versionName);
    [[nodiscard]] Status reopen(const QString &reason);

    /// Where the copies of the file go from now on; empty: beside it.
    void keepBackupsIn(const QString &folder);

    // What goes wrong with these three is told by who asks for them.
    /// Ctrl+S: a named version. Everything was saved already.
    [[nodiscard]] Result<qint64> saveVersion(const QString &name);
    /// A verified copy of the file before what cannot be taken back. Errors: BackupFailed.
    [[nodiscard]] Status backUp(BackupReason reason);
    [[nodiscard]] Status recordExports(const QList<ExportEntry> &files, const QString &versionName);

    /// All findings as of the last check. After a change of figures they are current at once; after
    /// a change of text or profile when the session has been idle for a moment.
    const CheckReport &findings() const { return m_findings; }
    /// Those of them that are to be shown: the ones that are due and the ones that were asked for.
    const CheckReport &shownFindings() const { return m_shown; }
    /// Runs the full check now, for export and for the user who asks; every finding is shown then.
    const CheckReport &checkNow();
    const Checker &checker() const { return *m_checker; }
    const DueFindings &due() const { return m_due; }

    /// The finding that the user looks at, with its figures of now; its cells are marked wherever they
    /// are shown. Goes away by itself when the finding does.
    const std::optional<Issue> &chosenFinding() const { return m_chosen; }
    void chooseFinding(const std::optional<Issue> &issue);

    /// Last time an edit became durable; invalid before the first.
    QDateTime savedAt() const { return m_savedAt; }

signals:
    void cellsChanged(const QSet<nianbao::CellIndex> &cells);
    void sectionsChanged(const QSet<nianbao::SectionId> &sections);
    void profileChanged();
    void previousChanged();
    /// The report was finished or reopened: what may be edited has changed.
    void stateChanged();
    void findingsChanged();
    void chosenFindingChanged();
    void saved(const QDateTime &at);
    void exported();
    /// A copy was made, or copies go elsewhere from now on.
    void backupsChanged();
    /// An edit, its undoing, finishing or reopening; nobody else needs to tell it.
    void failed(const nianbao::Error &error);
    /// Something beside the edit went wrong; the edit itself is saved.
    void warned(const nianbao::Error &error);

private:
    friend class EditCommand;
    Status perform(const Edit &edit);
    /// Tells everybody what came out of an edit.
    Status tell(const Result<Applied> &applied);
    void takePastSteps();
    void check();
    void selectShown();
    /// Called by a command that could not be undone or redone: moves the stack back to the truth.
    void realignLater();
    void realignNow();

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Checker> m_checker;
    DueFindings m_due;
    const Clock &m_clock;
    QUndoStack *m_undo = nullptr;
    QTimer m_idleCheck;
    CheckReport m_findings;
    CheckReport m_shown;
    QList<Issue> m_asked; ///< findings that the last checkNow() showed and that are still there
    std::optional<Issue> m_chosen;
    QDateTime m_savedAt;
    bool m_stackAhead = false;
    int m_stepsBeforeFinishing = 0;
};

} // namespace nianbao
