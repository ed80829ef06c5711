// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/obstacles.h"

#include "model/values/valueinput.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isUnfilled(const Figures &figures, CellIndex cell)
{
    const Value &value = figures.value(cell);
    return figures.edition().cell(cell).role == CellRole::Input && (value.isBlank() || value.isUnknown());
}

/// Also a total of nothing but blank cells.
bool isBlank(const Figures &figures, CellIndex cell)
{
    return figures.value(cell).isBlank() || figures.value(cell).isUnknown();
}

bool speaksOnlyOfBlanks(const Issue &issue, const Figures &figures)
{
    const RuleKind kind = issue.rule->kind;
    return !issue.leftCells.isEmpty()
        && std::all_of(issue.leftCells.cbegin(), issue.leftCells.cend(), [&figures, kind](CellIndex cell) {
               return (kind == RuleKind::Filled && isUnfilled(figures, cell))
                   || (kind == RuleKind::FieldsFilled && isBlank(figures, cell));
           });
}

} // namespace

Error Obstacles::error() const
{
    return {ErrorCode::FinishHindered,
            {QString::number(errors), QString::number(warnings), QString::number(unwritten.size()),
             QString::number(blanks.size())}};
}

Obstacles obstaclesOf(const Project &project, const CheckReport &report)
{
    Obstacles obstacles;
    const Figures &figures = project.figures();
    for (const SectionSpec &section : project.edition().sections()) {
        if (section.kind == SectionSpec::Kind::Narrative && project.text(section.id).trimmed().isEmpty())
            obstacles.unwritten.append(section.id);
    }
    for (const Issue &issue : report.issues) {
        const Severity severity = issue.rule->severity;
        if (issue.state != IssueState::Fail || severity == Severity::Info || !issue.foldedUnder.isEmpty()
            || speaksOnlyOfBlanks(issue, figures))
            continue;
        if (!obstacles.unwritten.contains(issue.rule->section))
            ++(severity == Severity::Error ? obstacles.errors : obstacles.warnings);
    }
    for (CellIndex cell = 0; cell < figures.edition().cellCount(); ++cell) {
        if (isUnfilled(figures, cell))
            obstacles.blanks.append(cell);
    }
    return obstacles;
}

Result<Edit> confirmZeros(const Project &project, const QList<CellIndex> &cells)
{
    Edit edit;
    edit.kind = EditKind::ConfirmZeros;
    for (const CellIndex cell : cells) {
        const Result<ParsedValue> zero = parseValue(QStringLiteral("0"), project.edition().cell(cell).format);
        if (!zero)
            return passOn(zero);
        edit.changes.append(project.changeOf(cell, zero->value));
    }
    if (edit.isEmpty())
        return fail(ErrorCode::NothingToChange);
    return edit;
}

} // namespace nianbao
