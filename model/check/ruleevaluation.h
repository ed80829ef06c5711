// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One rule over one report: what each kind of rule means, but for those that read the narrative
// (narrativerules.h). Knows nothing of order or of many rules.

#include "model/check/issue.h"
#include "model/project/project.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

/// Patterns of rules over texts, compiled once: compiling costs more than all other rules together.
class CompiledPatterns
{
public:
    const QRegularExpression &of(const QString &pattern);

private:
    QHash<QString, QRegularExpression> m_compiled;
};

/// Appends what `rule` finds to `issues`: nothing where it holds, one issue where it fails or cannot
/// be assessed; rules over many single cells (blank cells, jumps) one a table or one a cell.
/// `figures` may differ from the project's own: a cell that is being typed is laid over them.
void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, CompiledPatterns &patterns,
              QList<Issue> &issues);

} // namespace nianbao
