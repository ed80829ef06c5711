// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/yearonyear.h"

#include <QSet>

namespace nianbao {

QList<YearOnYear> yearOnYear(const Figures &figures, const CheckReport &report)
{
    QSet<CellIndex> jumping;
    for (const Issue &issue : report.issues) {
        if (issue.rule->kind == RuleKind::JumpPrevious && issue.state != IssueState::NotAssessable)
            jumping.unite(QSet<CellIndex>(issue.leftCells.cbegin(), issue.leftCells.cend()));
    }
    QList<YearOnYear> rows;
    rows.reserve(figures.edition().cellCount());
    for (CellIndex cell = 0; cell < figures.edition().cellCount(); ++cell) {
        YearOnYear row{cell, figures.value(cell), figures.previous(cell), std::nullopt, jumping.contains(cell)};
        if (row.before && row.before->isNumber() && row.now.isNumber() && row.before->unit() == row.now.unit())
            row.difference = row.now.amount() - row.before->amount();
        rows.append(row);
    }
    return rows;
}

} // namespace nianbao
