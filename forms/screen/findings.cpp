// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/findings.h"

#include "model/edition/rulekinds.h"

#include <algorithm>

namespace nianbao {

bool isOverManyCells(RuleKind kind)
{
    return kind == RuleKind::Filled || kind == RuleKind::WholeNotNegative || kind == RuleKind::JumpPrevious
        || kind == RuleKind::UnitPrevious || kind == RuleKind::FieldsFilled;
}

bool isSameFinding(const Issue &a, const Issue &b)
{
    const bool sameKind = (a.state == IssueState::NotAssessable) == (b.state == IssueState::NotAssessable);
    if (a.rule != b.rule || !sameKind || a.place.has_value() != b.place.has_value())
        return false;
    if (a.place)
        return a.place->section == b.place->section && a.place->words == b.place->words; // typing moves it about
    if (!isOverManyCells(a.rule->kind) || a.leftCells.isEmpty() || b.leftCells.isEmpty())
        return true;
    return std::any_of(a.leftCells.begin(), a.leftCells.end(),
                       [&b](CellIndex cell) { return b.leftCells.contains(cell); });
}

qsizetype distance(const Issue &a, const Issue &b)
{
    constexpr qsizetype otherSentence = 1'000'000; // longer than any section
    if (!a.place || !b.place)
        return 0;
    return qAbs(a.place->start - b.place->start) + (a.place->sentence == b.place->sentence ? 0 : otherSentence);
}

QList<CellIndex> rightCellsNow(const Issue &issue)
{
    return looksBack(issue.rule->kind) ? issue.rule->plus + issue.rule->minus : issue.rightCells;
}

QList<CellIndex> suspectedCells(const Issue &issue)
{
    constexpr qsizetype fewEnough = 3; // marks in half a column would say nothing
    const QList<Suspect> likeliest = issue.likeliest();
    if (likeliest.isEmpty() && issue.suspectSets().size() > fewEnough)
        return {};
    QList<CellIndex> cells;
    for (const Suspect &suspect : likeliest.isEmpty() ? issue.suspects : likeliest)
        cells.append(suspect.cell);
    return cells;
}

} // namespace nianbao
