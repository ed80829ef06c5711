// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/takeover.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The figure that last year's report printed: where somebody gave a control total, that one.
Value printedFigure(const Figures &figures, CellIndex cell)
{
    const std::optional<Value> &control = figures.control(cell);
    return control && control->isNumber() ? *control : figures.value(cell);
}

/// This edition's cell → the figure of the same cell in last year's report, where it has one.
QHash<CellIndex, Value> figuresOf(const Project &last, const Edition &edition)
{
    QHash<CellIndex, Value> result;
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const CellSpec &spec = edition.cell(cell);
        const CellIndex theirs = last.edition().find(spec.id);
        if (theirs < 0 || last.edition().cell(theirs).format.kind != spec.format.kind)
            continue;
        const Value value = printedFigure(last.figures(), theirs);
        // A unit that this edition does not offer for the cell cannot be carried over as it is.
        const bool unitFits = value.unit() == MoneyUnit::Fixed ? spec.format.unitChoices.isEmpty()
                                                               : spec.format.unitChoices.contains(value.unit());
        if (value.isNumber() && unitFits)
            result.insert(cell, value);
    }
    return result;
}

/// Fields that stay the same from year to year.
const QStringList &lastingFields()
{
    static const QStringList fields{Profile::kind,    Profile::rulePower, Profile::scope, Profile::published,
                                    Profile::address, Profile::postcode,  Profile::phone, Profile::email};
    return fields;
}

bool fits(const QString &field, const QString &value, const Edition &edition)
{
    const QList<UnitKindSpec> &kinds = edition.unitKinds();
    return field != Profile::kind
        || std::any_of(kinds.cbegin(), kinds.cend(), [&value](const UnitKindSpec &kind) { return kind.id == value; });
}

Status checkYears(const Project &report, const Project &last)
{
    if (last.year() >= report.year())
        return fail(ErrorCode::BadYear, {QString::number(last.year())});
    return {};
}

} // namespace

QHash<CellIndex, CellIndex> carriedCells(const Edition &edition)
{
    QHash<CellIndex, CellIndex> carried;
    for (const RuleSpec &rule : edition.definedRules()) {
        if (rule.kind == RuleKind::EqualPrevious && edition.cell(rule.left[0]).role == CellRole::Input)
            carried.insert(rule.left[0], rule.right[0]);
    }
    return carried;
}

Result<Edit> takeOver(const Project &report, const Project &last)
{
    if (const Status status = checkYears(report, last); !status)
        return passOn(status);
    Edit edit;
    edit.kind = EditKind::TakeOver;
    const QHash<CellIndex, Value> figures = figuresOf(last, report.edition());
    const QHash<CellIndex, CellIndex> carried = carriedCells(report.edition());
    for (CellIndex cell = 0; cell < report.edition().cellCount(); ++cell) {
        if (const auto value = figures.constFind(cell); value != figures.constEnd()) {
            const Change change = report.changeOfPrevious(cell, *value);
            if (change.before != change.after)
                edit.changes.append(change);
        }
        const auto source = carried.constFind(cell);
        if (source != carried.constEnd() && figures.contains(*source) && !report.figures().value(cell).isNumber())
            edit.changes.append(report.changeOf(cell, figures.value(*source)));
    }
    for (const QString &field : lastingFields()) {
        const QString value = last.profile().value(field);
        if (report.profile().value(field).isEmpty() && !value.isEmpty() && fits(field, value, report.edition()))
            edit.changes.append(report.changeOfProfile(field, value));
    }
    return edit;
}

Result<Figures> withPrevious(const Project &report, const Project &last)
{
    if (const Status status = checkYears(report, last); !status)
        return passOn(status);
    Figures figures = report.figures();
    const QHash<CellIndex, Value> previous = figuresOf(last, report.edition());
    for (auto value = previous.cbegin(); value != previous.cend(); ++value)
        figures.setPrevious(value.key(), *value);
    return figures;
}

} // namespace nianbao
