// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/checker.h"

#include "model/check/explaining.h"
#include "model/check/folding.h"
#include "model/check/narrativerules.h"
#include "model/check/ruleevaluation.h"
#include "model/check/suspects.h"
#include "model/check/wrongunit.h"
#include "model/edition/rulekinds.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

/// Cells are numbered by table, row and column, so that a rule's place is its first cell on the left.
/// Rules over texts come after all tables.
CellIndex placeOf(const RuleSpec &rule)
{
    return rule.left.isEmpty() || readsNarrative(rule.kind) ? std::numeric_limits<CellIndex>::max()
                                                            : *std::min_element(rule.left.cbegin(), rule.left.cend());
}

} // namespace

Checker::Checker(EditionPtr edition)
    : m_edition(std::move(edition))
    , m_texts(std::make_unique<TextMemory>())
    , m_narrative(std::make_unique<NarrativeRules>(*m_edition))
    , m_rulesOfCell(m_edition->cellCount())
{
    const QList<RuleSpec> &rules = m_edition->rules();
    m_order.resize(rules.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&rules](int a, int b) { return placeOf(rules[a]) < placeOf(rules[b]); });
    for (int position = 0; position < m_order.size(); ++position) {
        const RuleSpec &rule = rules[m_order[position]];
        if (readsNarrative(rule.kind))
            continue;
        const auto mention = [this, position](CellIndex cell) {
            if (m_rulesOfCell[cell].isEmpty() || m_rulesOfCell[cell].last() != position)
                m_rulesOfCell[cell].append(position);
        };
        for (const QList<CellIndex> *cells : {&rule.left, &rule.right, &rule.plus, &rule.minus})
            std::for_each(cells->cbegin(), cells->cend(), mention);
        if (rule.onlyIf >= 0)
            mention(rule.onlyIf);
    }
    // A cell that is part of a total touches the rules of the total; the outermost totals first.
    for (auto total = m_edition->totals().crbegin(); total != m_edition->totals().crend(); ++total) {
        for (const CellIndex part : m_edition->cell(*total).sumOf)
            m_rulesOfCell[part] += m_rulesOfCell[*total];
    }
}

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;

CheckReport Checker::check(const Project &project) const
{
    return check(project, project.figures());
}

CheckReport Checker::check(const Project &project, const Figures &figures) const
{
    CheckReport report;
    m_narrative->read(figures, project);
    for (const int rule : m_order)
        evaluateRule(rule, figures, project, report.issues);
    const auto failsAsSum
        = [](const Issue &issue) { return issue.state == IssueState::Fail && issue.rule->kind == RuleKind::SumEqual; };
    if (std::any_of(report.issues.cbegin(), report.issues.cend(), failsAsSum)) {
        const std::vector<LinearSum> sums = linearSums(figures);
        const std::vector<bool> isImplied = foldImplied(report.issues, sums, *m_edition);
        nameSuspects(report.issues, sums, isImplied, figures);
    }
    foldUnitSlips(report.issues);
    unfoldGraver(report.issues);
    applyExplanations(report.issues, figures, project);
    return report;
}

CheckReport Checker::checkCells(const Project &project, const QSet<CellIndex> &cells) const
{
    return run(project, project.figures(), cells);
}

CheckReport Checker::checkOverlay(const Project &project, CellIndex cell, const Value &value) const
{
    Figures overlaid = project.figures();
    if (m_edition->cell(cell).role == CellRole::Total)
        overlaid.setControl(cell, value);
    else
        overlaid.setValue(cell, value);
    return run(project, overlaid, {cell});
}

void Checker::evaluateRule(int rule, const Figures &figures, const Project &project, QList<Issue> &issues) const
{
    const RuleSpec &spec = m_edition->rules()[rule];
    if (readsNarrative(spec.kind))
        m_narrative->evaluate(spec, figures, project, issues);
    else
        evaluate(spec, figures, project, *m_texts, issues);
}

CheckReport Checker::run(const Project &project, const Figures &figures, const QSet<CellIndex> &cells) const
{
    QList<int> positions;
    for (const CellIndex cell : cells)
        positions += m_rulesOfCell[cell];
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    CheckReport report;
    for (const int position : positions)
        evaluateRule(m_order[position], figures, project, report.issues);
    applyExplanations(report.issues, figures, project);
    return report;
}

} // namespace nianbao
