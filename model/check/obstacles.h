// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands between a report and being finished (定稿): errors, warnings that nobody has corrected or
// explained, sections that nobody has written, cells that nobody has filled. Notes stand in no way.

#include "model/check/issue.h"
#include "model/project/project.h"

namespace nianbao {

struct Obstacles
{
    int errors = 0; ///< open findings of that severity, folded ones left out
    int warnings = 0; ///< likewise; without those that only say that cells are blank
    QList<SectionId>
        unwritten; ///< sections without a text, in the edition's order; what else is found in them is not counted above
    QList<CellIndex> blanks; ///< inputs that are blank or not known, in the edition's order

    bool isEmpty() const { return onlyBlanks() && blanks.isEmpty(); }
    /// Nothing but blank cells, which one step confirms as 0.
    bool onlyBlanks() const { return errors == 0 && warnings == 0 && unwritten.isEmpty(); }
    /// ErrorCode::FinishHindered.
    Error error() const;
};

Obstacles obstaclesOf(const Project &project, const CheckReport &report);

/// 0 into each of the cells, all in one step. Errors: NothingToChange.
[[nodiscard]] Result<Edit> confirmZeros(const Project &project, const QList<CellIndex> &cells);

} // namespace nianbao
