// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Edits out of a project file's history, so that undo and redo go on where they were when the file was
// closed. Pure: what it is given decides.

#include "model/store/records.h"

#include <QList>

namespace nianbao {

struct PastEdit
{
    Edit edit;
    QDateTime at; ///< UTC
    QString who;
};

/// The edits of a history, oldest first. Of one that begins before the history that was read, nothing:
/// `isWhole` says that the history reaches back to the first entry.
QList<PastEdit> editsOf(const QList<HistoryEntry> &newestFirst, bool isWhole);

struct UndoState
{
    QList<PastEdit> done; ///< oldest first: the last is undone first
    QList<PastEdit> undone; ///< the last is redone first
    qsizetype finished = 0; ///< how many steps, from the oldest of `done` on over `undone`,
        ///< were in the report when it was last finished
};

/// What can be undone and redone after all of `edits`. Finishing and reopening are neither.
UndoState undoStateAfter(const QList<PastEdit> &edits);

} // namespace nianbao
