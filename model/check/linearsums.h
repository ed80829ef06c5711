// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sums of a report as linear forms over the figures that somebody wrote: typed cells and control
// totals. A computed total is replaced by what it is computed from. What folding and the search
// for the wrong cell calculate with.

#include "model/edition/rulespec.h"
#include "model/project/figures.h"

#include <vector>

namespace nianbao {

struct LinearSum
{
    const RuleSpec *rule = nullptr;
    /// By CellIndex: coefficient of the cell in Σ left − Σ right; small whole numbers.
    std::vector<int> coefficients;
    /// Σ left − Σ right as the figures are; 0 where the rule holds.
    Amount residual;
};

/// Every sum whose cells are all known, in the edition's order.
std::vector<LinearSum> linearSums(const Figures &figures);

/// By CellIndex: how often each input is in what a computed total shows.
std::vector<int> inputsOfTotal(const Edition &edition, CellIndex total);

} // namespace nianbao
