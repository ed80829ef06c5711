// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which cell is wrong: a single cell that, given another value, makes all the sums that it is in hold.
// The sums are linear, so that the value it should have follows from the residuals. The fewer
// control totals are given, the more cells explain the same residuals; then there is no single answer.

#include "model/check/issue.h"
#include "model/check/linearsums.h"

namespace nianbao {

/// Gives each failing sum the cells that alone explain it (and every other sum that they are in), the
/// likeliest first, and folds sums that one and the same cell explains under the first of them.
/// Cells whose corrected value would be negative or no whole number are left out.
void nameSuspects(QList<Issue> &issues, const std::vector<LinearSum> &sums, const Figures &figures);

} // namespace nianbao
