// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/pastedits.h"

#include <algorithm>

namespace nianbao {

QList<PastEdit> editsOf(const QList<HistoryEntry> &newestFirst, bool isWhole)
{
    QList<PastEdit> edits;
    for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry) {
        const EditKind kind = editKindFromName(entry->origin).value_or(EditKind::Type);
        const bool goesOn = !edits.isEmpty() && edits.last().at == entry->at && edits.last().who == entry->who
            && edits.last().edit.kind == kind;
        if (!goesOn)
            edits.append({{kind, {}}, entry->at, entry->who});
        edits.last().edit.changes.append(entry->change);
    }
    if (!isWhole && !edits.isEmpty())
        edits.removeFirst();
    return edits;
}

UndoState undoStateAfter(const QList<PastEdit> &edits)
{
    UndoState state;
    for (const PastEdit &past : edits) {
        const QList<Change> &changes = past.edit.changes;
        switch (past.edit.kind) {
        case EditKind::Finish: state.finished = state.done.size(); continue;
        case EditKind::Reopen: continue;
        case EditKind::RenewEdition: // what was before spoke of other rules and words; its backup is the way back
            state = {};
            continue;
        case EditKind::Undo:
            if (!state.done.isEmpty() && state.done.last().edit.inverted().changes == changes) {
                state.undone.append(state.done.takeLast());
                continue;
            }
            break;
        case EditKind::Redo:
            if (!state.undone.isEmpty() && state.undone.last().edit.changes == changes) {
                state.done.append(state.undone.takeLast());
                continue;
            }
            break;
        default: break;
        }
        state.finished = std::min(state.finished, state.done.size()); // what was undone is gone
        state.done.append(past);
        state.undone.clear();
    }
    return state;
}

} // namespace nianbao
