// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What this year's report takes over from last year's: every figure, for the rules across years, the
// applications carried over, which are filled in, and what stays true of the body. Works between any
// two editions: what the other does not have is left out.

#include "model/base/result.h"
#include "model/project/project.h"

namespace nianbao {

/// The edit that takes over `last` into `report`: last year's figures of all cells that both have,
/// and, where they are blank, the cells of carriedCells() and the profile's lasting fields: kind, power
/// to make rules, scope, where it is published, contact. Not the legal basis, which may change with the
/// edition, nor what is signed anew each year.
/// Errors: BadYear (args: year of `last`) when `last` is not of an earlier year.
[[nodiscard]] Result<Edit> takeOver(const Project &report, const Project &last);

/// `report`'s figures with those of `last` as last year's, for a check that changes nothing.
[[nodiscard]] Result<Figures> withPrevious(const Project &report, const Project &last);

/// Input cells that must equal one figure of last year's report → that cell, from the edition's rules.
QHash<CellIndex, CellIndex> carriedCells(const Edition &edition);

} // namespace nianbao
