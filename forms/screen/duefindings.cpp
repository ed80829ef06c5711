// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/duefindings.h"

#include "forms/screen/findings.h"
#include "model/edition/rulekinds.h"

#include <algorithm>

namespace nianbao {

namespace {

void addInputs(const Edition &edition, CellIndex cell, QSet<CellIndex> &inputs)
{
    if (cell < 0)
        return;
    const CellSpec &spec = edition.cell(cell);
    if (spec.role == CellRole::Input)
        inputs.insert(cell);
    for (const CellIndex part : spec.sumOf)
        addInputs(edition, part, inputs);
}

} // namespace

DueFindings::DueFindings(const Project &project)
    : m_project(project)
{
    const Edition &edition = m_project.edition();
    for (const RuleSpec &rule : edition.rules()) {
        QSet<CellIndex> inputs;
        QList<CellIndex> cells = rule.left + rule.plus + rule.minus;
        if (!looksBack(rule.kind))
            cells += rule.right;
        for (const SignedCells &meaning : rule.meanings)
            cells += meaning.plus + meaning.minus;
        cells.append(rule.onlyIf);
        for (const CellIndex cell : std::as_const(cells))
            addInputs(edition, cell, inputs);
        m_inputsOfRule.append(inputs.values());
    }
}

bool DueFindings::isDue(const Issue &issue, CellIndex beingTyped) const
{
    if (issue.state == IssueState::NotAssessable)
        return false;
    if (!issue.explanationId.isEmpty())
        return true; // somebody has spoken of it
    const Edition &edition = m_project.edition();
    if (!issue.rule->section.isEmpty() && m_project.text(issue.rule->section).trimmed().isEmpty())
        return false;
    QSet<CellIndex> ofManyCells;
    if (isOverManyCells(issue.rule->kind)) {
        for (const CellIndex cell : issue.leftCells)
            addInputs(edition, cell, ofManyCells);
    }
    if (issue.rule->kind == RuleKind::JumpPrevious)
        return !duePart(issue).leftCells.isEmpty();
    const auto isFilled = [&](CellIndex cell) { return cell == beingTyped || isGiven(cell); };
    if (!ofManyCells.isEmpty())
        return std::all_of(ofManyCells.begin(), ofManyCells.end(), isFilled);
    const auto rule = issue.rule - edition.rules().constData();
    const QList<CellIndex> &inputs = m_inputsOfRule.at(rule);
    return std::all_of(inputs.begin(), inputs.end(), isFilled);
}

bool DueFindings::isGiven(CellIndex cell) const
{
    const Value &value = m_project.figures().value(cell);
    return !(value.isBlank() || value.isUnknown());
}

Issue DueFindings::duePart(const Issue &issue) const
{
    Issue part = issue;
    if (issue.rule->kind == RuleKind::JumpPrevious) {
        part.leftCells.removeIf([this](CellIndex cell) {
            QSet<CellIndex> inputs;
            addInputs(m_project.edition(), cell, inputs);
            return !std::all_of(inputs.cbegin(), inputs.cend(), [this](CellIndex input) { return isGiven(input); });
        });
    }
    return part;
}

} // namespace nianbao
