// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// This year beside last year, figure by figure, as facts for a view.

#include "model/check/issue.h"
#include "model/project/figures.h"

#include <QList>

#include <optional>

namespace nianbao {

struct YearOnYear
{
    CellIndex cell = -1;
    Value now;
    std::optional<Value> before; ///< nullopt: last year's report has no such figure
    /// This year less last year, in the figures' unit; nullopt where one of the two is no number or
    /// their units differ.
    std::optional<Amount> difference;
    bool jumps = false; ///< a rule finds the change remarkable

    bool isChanged() const { return difference && !difference->isZero(); }
};

/// Every figure in the edition's order. `report` is the check of the same figures.
QList<YearOnYear> yearOnYear(const Figures &figures, const CheckReport &report);

} // namespace nianbao
