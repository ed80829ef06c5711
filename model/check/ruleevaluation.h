// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One rule over one report: what each kind of rule means, but for those that read the narrative
// (narrativerules.h). Knows nothing of order or of many rules.

#include "model/check/issue.h"
#include "model/check/textmemory.h"
#include "model/project/project.h"

namespace nianbao {

/// Appends what `rule` finds to `issues`: nothing where it holds, one issue where it fails or cannot
/// be assessed; rules over many single cells one a cell, of blank cells one a table, of jumps one in all.
/// `figures` may differ from the project's own: a cell that is being typed is laid over them.
void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, TextMemory &texts,
              QList<Issue> &issues);

} // namespace nianbao
