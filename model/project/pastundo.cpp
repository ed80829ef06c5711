// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/pastundo.h"

#include "model/project/project.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The report as it would be after some steps back or forth, as far as those steps touch it.
class Walk
{
public:
    explicit Walk(const Project &project)
        : m_project(project)
    {
    }

    bool back(const Edit &edit)
    {
        return std::all_of(edit.changes.crbegin(), edit.changes.crend(),
                           [this](const Change &change) { return step(change.place, change.after, change.before); });
    }
    bool forth(const Edit &edit)
    {
        return std::all_of(edit.changes.cbegin(), edit.changes.cend(),
                           [this](const Change &change) { return step(change.place, change.before, change.after); });
    }

private:
    bool step(const Place &place, const std::optional<QString> &from, const std::optional<QString> &to)
    {
        const std::pair key(static_cast<int>(place.kind), place.id);
        const auto found = m_contents.constFind(key);
        if (found == m_contents.constEnd() && !isKnown(place))
            return false;
        if ((found == m_contents.constEnd() ? m_project.stored(place) : *found) != from)
            return false;
        m_contents.insert(key, to);
        return true;
    }

    /// A history can say anything; Project::stored() may only be asked for cells that there are.
    bool isKnown(const Place &place) const
    {
        const bool isOfCell = place.kind == Place::Kind::Cell || place.kind == Place::Kind::Control
            || place.kind == Place::Kind::Previous;
        return !isOfCell || m_project.edition().find(CellId(place.id)) >= 0;
    }

    const Project &m_project;
    QHash<std::pair<int, QString>, std::optional<QString>> m_contents;
};

} // namespace

UndoState undoStateOf(const Project &project)
{
    if (!project.file())
        return {};
    const Result<QList<HistoryEntry>> history = project.file()->history(std::nullopt, pastUndoRows);
    if (!history)
        return {};
    // Whole only when it goes back to the first row: long texts end it earlier than the number of rows does.
    const bool isWhole = history->isEmpty() || history->last().sequence <= 1;
    const UndoState all = undoStateAfter(editsOf(*history, isWhole));
    UndoState fitting;
    Walk back(project);
    for (auto past = all.done.crbegin(); past != all.done.crend() && back.back(past->edit); ++past)
        fitting.done.prepend(*past);
    fitting.finished = std::max<qsizetype>(0, all.finished - (all.done.size() - fitting.done.size()));
    Walk forth(project);
    for (auto past = all.undone.crbegin(); past != all.undone.crend() && forth.forth(past->edit); ++past)
        fitting.undone.prepend(*past);
    return fitting;
}

} // namespace nianbao
