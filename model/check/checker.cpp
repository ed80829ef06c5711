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
#include <utility>
#include <vector>

namespace nianbao {

namespace {

/// Cells are numbered by table, row and column, so that a finding's place is its first cell on the left.
/// Findings about texts come after all tables.
CellIndex placeOf(const Issue &issue)
{
    return issue.leftCells.isEmpty() || readsNarrative(issue.rule->kind)
        ? std::numeric_limits<CellIndex>::max()
        : *std::min_element(issue.leftCells.cbegin(), issue.leftCells.cend());
}

/// By table, row, column, rule: by the finding's own first cell, as a rule over all cells has its findings anywhere.
void sortByPlace(QList<Issue> &issues)
{
    std::vector<std::pair<CellIndex, qsizetype>> order; // an issue is large: each is moved once
    order.reserve(static_cast<size_t>(issues.size()));
    for (qsizetype i = 0; i < issues.size(); ++i)
        order.emplace_back(placeOf(issues[i]), i);
    if (std::is_sorted(order.cbegin(), order.cend()))
        return;
    std::sort(order.begin(), order.end());
    QList<Issue> sorted;
    sorted.reserve(issues.size());
    for (const auto &[place, i] : order)
        sorted.append(std::move(issues[i]));
    issues = std::move(sorted);
}

} // namespace

Checker::Checker(EditionPtr edition)
    : m_edition(std::move(edition))
    , m_texts(std::make_unique<TextMemory>())
    , m_narrative(std::make_unique<NarrativeRules>(*m_edition))
    , m_rulesOfCell(m_edition->cellCount())
{
    const QList<RuleSpec> &rules = m_edition->rules();
    for (int index = 0; index < rules.size(); ++index) {
        const RuleSpec &rule = rules[index];
        if (readsNarrative(rule.kind))
            continue;
        const auto mention = [this, index](CellIndex cell) {
            if (m_rulesOfCell[cell].isEmpty() || m_rulesOfCell[cell].last() != index)
                m_rulesOfCell[cell].append(index);
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
    for (int rule = 0; rule < m_edition->rules().size(); ++rule)
        evaluateRule(rule, figures, project, report.issues);
    sortByPlace(report.issues);
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

CheckReport Checker::checkOverlay(const Project &project, CellIndex cell, const Value &value) const
{
    Figures overlaid = project.figures();
    if (m_edition->cell(cell).role == CellRole::Total)
        overlaid.setControl(cell, value);
    else
        overlaid.setValue(cell, value);
    QList<int> rules = m_rulesOfCell[cell];
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    CheckReport report;
    for (const int rule : std::as_const(rules))
        evaluateRule(rule, overlaid, project, report.issues);
    sortByPlace(report.issues);
    applyExplanations(report.issues, overlaid, project);
    return report;
}

void Checker::evaluateRule(int rule, const Figures &figures, const Project &project, QList<Issue> &issues) const
{
    const RuleSpec &spec = m_edition->rules()[rule];
    if (readsNarrative(spec.kind))
        m_narrative->evaluate(spec, figures, project, issues);
    else
        evaluate(spec, figures, project, *m_texts, issues);
}

} // namespace nianbao
