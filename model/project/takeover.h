// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What this year's report takes over from last year's: every figure and text, for the rules across
// years, the figures that follow from them, which are filled in, and what stays true of the body. Works
// between any two editions: what the other does not have is left out.

#include "model/base/result.h"
#include "model/project/project.h"

namespace nianbao {

/// The edit that takes over `last` into `report`: its year, its figures of all cells that both have, its
/// texts of all sections that both have, and, where they are blank, the cells of carriedCells() and the profile's lasting fields: kind, power
/// to make rules, scope, where it is published, contact. Not the legal basis, which may change with the
/// edition, nor what is signed anew each year.
/// Errors: NotLastYear when `last` is not of the year before: what it carried over, another report has taken over.
[[nodiscard]] Result<Edit> takeOver(const Project &report, const Project &last);

/// `report` without its file, with the figures and texts of `last` as last year's, for a check that
/// changes nothing. Errors: NotLastYear as above.
[[nodiscard]] Result<std::unique_ptr<Project>> withPrevious(const Project &report, const Project &last);

/// The name of the unit of `last` where it is not that of `report`: another unit's report, or the same unit's from
/// before it was renamed, which nobody but its people can tell.
std::optional<QString> otherUnit(const Project &report, const Project &last);

/// Input cells that must equal a sum of last year's figures → the cells of that sum, from the edition's
/// rules: 上年结转 ← 结转下年度继续办理.
QHash<CellIndex, QList<CellIndex>> carriedCells(const Edition &edition);
/// The same with the totals that must equal such a sum.
QHash<CellIndex, QList<CellIndex>> carriedFigures(const Edition &edition);
/// What a cell of carriedFigures() is filled with; nullopt where last year's figures do not tell.
std::optional<Value> carriedValue(const Figures &figures, CellIndex cell, const QList<CellIndex> &sources);
/// Whether a cell of carriedFigures() still has that figure.
bool isTakenOver(const Figures &figures, CellIndex cell, const QList<CellIndex> &sources);

} // namespace nianbao
