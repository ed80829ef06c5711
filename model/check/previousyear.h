// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules that compare this year's figures with those of last year's report.

#include "model/check/issue.h"
#include "model/project/figures.h"

namespace nianbao {

/// Appends what `rule`, of a kind that looksBack(), finds; without last year's figures it is not assessable.
void compareWithPrevious(const RuleSpec &rule, const Figures &figures, QList<Issue> &issues);

} // namespace nianbao
