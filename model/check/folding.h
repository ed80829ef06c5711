// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One slip, one finding: a sum that fails only because other sums fail is folded under one of them.
// Sums are linear, so that "only because" is exact: as a form over what was written, the rule is a
// combination of others (Gaussian elimination).

#include "model/check/issue.h"
#include "model/check/linearsums.h"

namespace nianbao {

/// Sets Issue::foldedUnder of failing sums that follow from other failing sums. Returns of every sum
/// whether it follows from the others, failing or not.
std::vector<bool> foldImplied(QList<Issue> &issues, const std::vector<LinearSum> &sums, const Edition &edition);

/// A finding that weighs more than the one that it was folded under stands by itself again: an error is not to
/// hide under a note, as the severities of single rules can be changed.
void unfoldGraver(QList<Issue> &issues);

} // namespace nianbao
