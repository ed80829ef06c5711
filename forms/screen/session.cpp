// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/session.h"

#include "forms/screen/editcommand.h"
#include "forms/screen/findings.h"
#include "model/check/finisher.h"
#include "model/project/pastundo.h"

#include <QMetaObject>
#include <QUndoStack>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int idleMs = 300;

} // namespace

Session::Session(std::unique_ptr<Project> project, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_checker(std::make_unique<Checker>(m_project->editionPtr()))
    , m_due(*m_project)
    , m_clock(clock)
    , m_undo(new QUndoStack(this))
{
    m_idleCheck.setSingleShot(true);
    m_idleCheck.setInterval(idleMs);
    connect(&m_idleCheck, &QTimer::timeout, this, &Session::check);
    takePastSteps();
    m_findings = m_checker->check(*m_project);
    selectShown();
}

Session::~Session()
{
    // The stack tells when it empties; nobody may then ask for a report that is gone.
    m_undo->blockSignals(true);
}

void Session::takePastSteps()
{
    if (!m_project->file() || m_project->isReadOnly())
        return;
    const UndoState past = undoStateOf(*m_project);
    m_stackAhead = true; // they are pushed as they are: nothing is done or undone by it
    for (const PastEdit &step : past.done)
        m_undo->push(new EditCommand(*this, step));
    for (auto step = past.undone.crbegin(); step != past.undone.crend(); ++step)
        m_undo->push(new EditCommand(*this, *step, EditCommand::State::Undone));
    m_undo->setIndex(static_cast<int>(past.done.size()));
    m_stackAhead = false;
    m_stepsBeforeFinishing = static_cast<int>(past.finished);
}

Status Session::apply(const Edit &edit)
{
    if (m_stackAhead)
        realignNow();
    const bool changesNothing = std::all_of(edit.changes.begin(), edit.changes.end(),
                                            [](const Change &change) { return change.before == change.after; });
    if (changesNothing)
        return {};
    if (const Status done = perform(edit); !done)
        return done.error().code == ErrorCode::NothingToChange ? Status() : done;
    m_stepsBeforeFinishing = std::min(m_stepsBeforeFinishing, m_undo->index()); // what was undone is gone
    m_undo->push(new EditCommand(*this, edit));
    return {};
}

Status Session::perform(const Edit &edit)
{
    return tell(m_project->apply(edit));
}

Status Session::tell(const Result<Applied> &applied)
{
    if (!applied) {
        if (applied.error().code != ErrorCode::NothingToChange)
            emit failed(applied.error());
        return passOn(applied);
    }
    m_savedAt = m_clock.now();
    const bool checksAtOnce = !applied->cells.isEmpty() || applied->previousChanged || applied->explanationsChanged;
    if (!applied->cells.isEmpty())
        emit cellsChanged(applied->cells);
    if (applied->previousChanged)
        emit previousChanged();
    if (!applied->sections.isEmpty())
        emit sectionsChanged(applied->sections);
    if (!applied->profileFields.isEmpty())
        emit profileChanged();
    if (applied->stateChanged)
        emit stateChanged();
    if (checksAtOnce)
        check();
    else
        m_idleCheck.start();
    emit saved(m_savedAt);
    if (const std::optional<Error> problem = m_project->takeBackupProblem())
        emit warned(*problem);
    return {};
}

Status Session::finish(const QString &versionName)
{
    Status done = tell(Finisher(*m_checker, m_clock).finish(*m_project, versionName));
    if (done)
        m_stepsBeforeFinishing = m_undo->index();
    return done;
}

Status Session::reopen(const QString &reason)
{
    return perform(m_project->reopenEdit(reason, m_clock));
}

Result<qint64> Session::saveVersion(const QString &name)
{
    Result<qint64> version = m_project->saveVersion(name);
    if (version)
        emit saved(m_savedAt = m_clock.now());
    return version;
}

void Session::keepBackupsIn(const QString &folder)
{
    m_project->keepBackupsIn(folder);
    emit backupsChanged();
}

Status Session::backUp(BackupReason reason)
{
    const Result<QString> copy = m_project->backUp(reason);
    if (!copy)
        return passOn(copy);
    emit backupsChanged();
    return {};
}

Status Session::recordExports(const QList<ExportEntry> &files, const QString &versionName)
{
    Status done = m_project->recordExports(files, versionName);
    if (done) {
        emit exported();
        emit saved(m_savedAt = m_clock.now());
    }
    return done;
}

void Session::check()
{
    m_idleCheck.stop();
    m_findings = m_checker->check(*m_project);
    selectShown();
    emit findingsChanged();
}

const CheckReport &Session::checkNow()
{
    m_idleCheck.stop();
    m_findings = m_checker->check(*m_project);
    m_asked = m_findings.issues;
    selectShown();
    emit findingsChanged();
    return m_findings;
}

void Session::selectShown()
{
    const auto isIn = [](const QList<Issue> &list, const Issue &issue) {
        return std::any_of(list.begin(), list.end(), [&](const Issue &other) { return isSameFinding(issue, other); });
    };
    QList<Issue> stillAsked;
    std::optional<Issue> stillChosen;
    m_shown.issues.clear();
    for (const Issue &issue : std::as_const(m_findings.issues)) {
        const bool asked = isIn(m_asked, issue);
        if (asked)
            stillAsked.append(issue);
        if (asked || m_due.isDue(issue))
            m_shown.issues.append(asked ? issue : m_due.duePart(issue));
        if (m_chosen && isSameFinding(*m_chosen, issue)
            && (!stillChosen || distance(*m_chosen, issue) < distance(*m_chosen, *stillChosen)))
            stillChosen = issue;
    }
    m_asked = stillAsked;
    if (m_chosen)
        chooseFinding(stillChosen);
}

void Session::chooseFinding(const std::optional<Issue> &issue)
{
    const bool same = issue && m_chosen ? isSameFinding(*issue, *m_chosen) && issue->leftCells == m_chosen->leftCells
            && distance(*issue, *m_chosen) == 0
                                        : issue.has_value() == m_chosen.has_value();
    m_chosen = issue;
    if (!same)
        emit chosenFindingChanged();
}

void Session::realignLater()
{
    m_stackAhead = true;
    QMetaObject::invokeMethod(this, &Session::realignNow, Qt::QueuedConnection);
}

void Session::realignNow()
{
    m_stackAhead = true; // commands only move the stack's index as long as this holds
    const auto isDone
        = [this](int index) { return static_cast<const EditCommand *>(m_undo->command(index))->isDone(); };
    while (m_undo->index() < m_undo->count() && isDone(m_undo->index()))
        m_undo->redo();
    while (m_undo->index() > 0 && !isDone(m_undo->index() - 1))
        m_undo->undo();
    m_stackAhead = false;
}

} // namespace nianbao
