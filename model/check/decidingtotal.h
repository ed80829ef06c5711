// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which control total to ask for when several sets of cells explain a finding: each set says what a
// total should show; the register's figure leaves only the sets that say the same.

#include "model/check/issue.h"
#include "model/project/figures.h"

namespace nianbao {

/// The total without a control total that leaves the fewest sets on average; of equals the one that
/// the likeliest suspects are part of. nullopt when none tells any two sets apart.
std::optional<DecidingTotal> decidingTotal(const QList<QList<Suspect>> &sets, const Figures &figures);

} // namespace nianbao
