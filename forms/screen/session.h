// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One open report for the window: the project, its undo stack, its findings, and signals for what
// changed. Every change from the screen goes through apply(); widgets never touch the Project.

#include "model/base/clock.h"
#include "model/check/checker.h"
#include "model/project/project.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

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

    /// Writes the edit, then puts it on the undo stack as done and tells everybody what changed.
    /// On failure nothing changed, and failed() has been emitted.
    [[nodiscard]] Status apply(const Edit &edit);

    /// Ctrl+S: a named version. Everything was saved already.
    [[nodiscard]] Result<qint64> saveVersion(const QString &name);
    [[nodiscard]] Status recordExport(const QString &kind, const QString &fileSha256);

    /// The findings as of the last check; the rules of touched cells are current at once, the full
    /// check follows when idle.
    const CheckReport &findings() const { return m_findings; }
    /// Runs the full check now, for export and for the user who asks.
    const CheckReport &checkNow();
    const Checker &checker() const { return *m_checker; }

    /// Last time an edit became durable; invalid before the first.
    QDateTime savedAt() const { return m_savedAt; }

signals:
    void cellsChanged(const QSet<nianbao::CellIndex> &cells);
    void sectionsChanged(const QSet<nianbao::SectionId> &sections);
    void profileChanged();
    void findingsChanged();
    void saved(const QDateTime &at);
    void failed(const nianbao::Error &error);

private:
    friend class EditCommand;
    Status perform(const Edit &edit);

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Checker> m_checker;
    const Clock &m_clock;
    QUndoStack *m_undo = nullptr;
    QTimer m_idleCheck;
    CheckReport m_findings;
    QDateTime m_savedAt;
};

} // namespace nianbao
