// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the evaluation of one rule over figures reports what it finds, as the base of the classes that evaluate.

#include "model/check/issue.h"
#include "model/project/figures.h"

namespace nianbao {

class RuleFindings
{
protected:
    RuleFindings(const RuleSpec &rule, const Figures &figures, QList<Issue> &issues)
        : m_rule(rule)
        , m_figures(figures)
        , m_issues(issues)
    {
    }
    ~RuleFindings() = default;

    void report(IssueState state, std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        Issue issue;
        issue.rule = &m_rule;
        issue.state = state;
        issue.leftCells = m_rule.left;
        issue.rightCells = m_rule.right;
        issue.left = left;
        issue.right = right;
        m_issues.append(issue);
    }
    void fails(std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        report(IssueState::Fail, left, right);
    }
    void notAssessable() { report(IssueState::NotAssessable); }
    /// One cell of a rule over many.
    void failsAt(CellIndex cell, std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        fails(left, right);
        m_issues.last().leftCells = {cell};
        m_issues.last().rightCells.clear();
    }

    std::optional<Amount> sum(const QList<CellIndex> &cells) const { return m_figures.sumForRules(cells); }

    const RuleSpec &m_rule;
    const Figures &m_figures;
    QList<Issue> &m_issues;
};

} // namespace nianbao
