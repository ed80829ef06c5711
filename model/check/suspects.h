// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which cells are wrong: what the search over the sums finds, as suspects of findings. Ranks them,
// knows the marks of common slips (digits swapped, a cell left blank, an application booked in the
// wrong column or row), and makes one finding of one slip.

#include "model/check/issue.h"
#include "model/check/linearsums.h"

namespace nianbao {

/// Gives failing sums the smallest sets of cells that explain them, and folds sums that the same set
/// explains under the first of them. Ranking: a shift within a row or column; digits swapped; a
/// blank cell; typed cells before control totals; fewest digits to change; the smallest change in proportion.
/// `isImplied` as foldImplied() returns it.
void nameSuspects(QList<Issue> &issues, const std::vector<LinearSum> &sums, const std::vector<bool> &isImplied,
                  const Figures &figures);

} // namespace nianbao
