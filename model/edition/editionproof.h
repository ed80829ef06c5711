// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What must hold of an edition's rules together: one unit on both sides, every total computed once
// and from others, a report full of zeros that breaks nothing, and no cell forgotten. Anything else is refused.

#include "model/edition/ruleexpander.h"

namespace nianbao {

/// Refuses rules that share an id, that add different units, that have a cell on both sides of one sum,
/// or that zeros would break.
void proveRules(const QList<ExpandedRule> &rules, const QList<CellSpec> &cells);

/// Refuses a cell that no rule relates to another figure and that `free` does not list.
void proveCoverage(const QList<ExpandedRule> &rules, const QList<CellIndex> &free, const QList<CellSpec> &cells);

/// What each total is computed from, by the index of the cell; empty for an input.
[[nodiscard]] QList<QList<CellIndex>> sumsOfTotals(const QList<ExpandedRule> &rules, const QList<CellSpec> &cells);

/// The totals, each after those it is computed from. Refuses a circle.
[[nodiscard]] QList<CellIndex> totalsInOrder(const QList<QList<CellIndex>> &sums, const QList<CellSpec> &cells);

} // namespace nianbao
