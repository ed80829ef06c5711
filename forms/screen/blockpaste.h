// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What pasting a block of fields into a table would do: which cell each field belongs to, found by
// the heads and labels in the block or by where the cursor stands, and what the figures become.
// Plans only; nothing is written here.

#include "forms/screen/gridmodel.h"

#include <tl/expected.hpp>

namespace nianbao {

struct PastePlan
{
    QList<std::pair<CellIndex, Value>> figures; ///< inputs and their new values
    QList<std::pair<CellIndex, Value>> totals; ///< totals that stand in the block; not to be written
    /// Texts that were understood in another form, each with the sentence about it.
    QList<std::pair<CellIndex, QString>> remarks;
};

/// Plans the paste of `fields` with `at` as its upper left figure. A block with heads or labels of the
/// table goes where they stand, wherever the cursor is; they must be the table's own words. The
/// error is a sentence that names the cell in question.
[[nodiscard]] tl::expected<PastePlan, QString> planPaste(const GridModel &model, CellIndex at,
                                                         const QList<QStringList> &fields);

/// One figure into every one of `cells`.
[[nodiscard]] tl::expected<PastePlan, QString> planFill(const GridModel &model, const QList<CellIndex> &cells,
                                                        const QString &text);

} // namespace nianbao
