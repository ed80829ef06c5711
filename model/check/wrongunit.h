// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Money written in yuan where ten thousands of yuan belong, or the other way round. The figure alone
// does not tell; last year's figure, a total of the register, or the text with its unit can.

#include "model/check/issue.h"
#include "model/project/figures.h"

namespace nianbao {

/// How much a figure may differ from last year's in the same unit: this year ÷ last year.
struct UsualGrowth
{
    double low = 0;
    double high = 0;
};

/// What the cell, in its unit, would hold had its amount been written in the other unit, where that is
/// about last year's and the amount as it is lies ten thousand times off. nullopt: it need not be wrong, or it
/// is no amount of money that somebody typed.
std::optional<Amount> inRightUnit(const Figures &figures, CellIndex cell, const UsualGrowth &growth);

/// Whether one amount is exactly ten thousand times the other.
bool isUnitSlip(Amount one, Amount other);

/// One slip, one finding: what the text says of a cell follows from what last year's figure says, where both
/// expect the same.
void foldUnitSlips(QList<Issue> &issues);

Suspect wrongUnit(CellIndex cell, Amount value, Amount expected);

} // namespace nianbao
