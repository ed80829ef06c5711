// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window asks of findings: whether two of them, of different checks, are the same one, and which
// cells of this year's report they mark.

#include "model/check/issue.h"

namespace nianbao {

/// Whether both speak of the same place under the same rule; their figures may differ. Words that a section
/// has twice are the same place: distance() tells them apart.
bool isSameFinding(const Issue &a, const Issue &b);

/// How far apart the words of two findings stand that are the same: 0 for the very same ones, least within
/// one sentence. Typing moves words about, so that only the nearest counts.
qsizetype distance(const Issue &a, const Issue &b);

/// Rules that look at many cells one by one; their findings name the cells in question.
bool isOverManyCells(RuleKind kind);

/// The cells of this year's report on a finding's right side. Not Issue::rightCells where those
/// stand in last year's report.
QList<CellIndex> rightCellsNow(const Issue &issue);

/// Those that stand out of a finding's cells as the wrong ones; none where too many could be.
QList<CellIndex> suspectedCells(const Issue &issue);

} // namespace nianbao
