// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/takeover.h"

#include "model/project/numberfields.h"

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

/// Every figure and text of last year's report, as its readers saw it, and its year. What it does not have is forgotten, so that
/// no two years are mixed.
QList<Change> lastYear(const Project &report, const Project &last)
{
    QList<Change> changes{report.changeOfPreviousYear(last.year())};
    const Edition &edition = report.edition();
    const QHash<CellIndex, Value> figures = figuresOf(last, edition);
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const auto value = figures.constFind(cell);
        changes.append(
            report.changeOfPrevious(cell, value == figures.constEnd() ? std::nullopt : std::optional<Value>(*value)));
    }
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind != SectionSpec::Kind::Narrative)
            continue;
        const bool isKnown = last.isTextKnown(section.id);
        changes.append(report.changeOfPreviousText(
            section.id, isKnown ? std::optional<QString>(shownText(last, section.id)) : std::nullopt));
    }
    changes.removeIf([](const Change &change) { return change.before == change.after; });
    return changes;
}

Status checkYears(const Project &report, const Project &last)
{
    const int wanted = report.year() - 1;
    if (last.year() != wanted)
        return fail(ErrorCode::NotLastYear, {QString::number(last.year()), QString::number(wanted)});
    return {};
}

} // namespace

std::optional<QString> otherUnit(const Project &report, const Project &last)
{
    const QString unit = last.unit().trimmed();
    return unit == report.unit().trimmed() ? std::nullopt : std::optional(unit);
}

QHash<CellIndex, QList<CellIndex>> carriedCells(const Edition &edition)
{
    QHash<CellIndex, QList<CellIndex>> carried = carriedFigures(edition);
    carried.removeIf([&edition](QHash<CellIndex, QList<CellIndex>>::iterator figure) {
        return edition.cell(figure.key()).role == CellRole::Total;
    });
    return carried;
}

QHash<CellIndex, QList<CellIndex>> carriedFigures(const Edition &edition)
{
    QHash<CellIndex, QList<CellIndex>> carried;
    for (const RuleSpec &rule : edition.definedRules()) {
        // A balance in which nothing of this year has a part says what the figure is, too.
        const bool isFixed = rule.kind == RuleKind::EqualPrevious
            || (rule.kind == RuleKind::BalancePrevious && rule.plus.isEmpty() && rule.minus.isEmpty());
        if (isFixed)
            carried.insert(rule.left[0], rule.right);
    }
    return carried;
}

std::optional<Value> carriedValue(const Figures &figures, CellIndex cell, const QList<CellIndex> &sources)
{
    Amount sum;
    for (const CellIndex source : sources) {
        const std::optional<Value> &previous = figures.previous(source);
        if (!previous || !previous->isNumber())
            return std::nullopt;
        if (sources.size() == 1 && previous->kind() == figures.edition().cell(cell).format.kind)
            return previous;
        sum += previous->amount();
    }
    // What is counted is a whole number from 0; a sum below it is a slip of last year's.
    const bool isCount = figures.edition().cell(cell).format.kind == Value::Kind::Count;
    if (!isCount || sum < Amount() || !sum.isWhole() || sum > Amount::fromWhole(Value::largest))
        return std::nullopt;
    return Value::count(sum.millionths() / Amount::scale);
}

bool isTakenOver(const Figures &figures, CellIndex cell, const QList<CellIndex> &sources)
{
    const Value &value = figures.value(cell);
    return value.isNumber() && carriedValue(figures, cell, sources) == value;
}

Result<Edit> takeOver(const Project &report, const Project &last)
{
    if (const Status status = checkYears(report, last); !status)
        return passOn(status);
    Edit edit;
    edit.kind = EditKind::TakeOver;
    edit.changes = lastYear(report, last);
    const Figures figures = report.inMemoryWith(edit)->figures();
    const QHash<CellIndex, QList<CellIndex>> carried = carriedCells(report.edition());
    for (CellIndex cell = 0; cell < report.edition().cellCount(); ++cell) {
        const auto sources = carried.constFind(cell);
        const Value &present = figures.value(cell);
        if (sources == carried.constEnd() || !(present.isBlank() || present.isUnknown()))
            continue;
        if (const std::optional<Value> value = carriedValue(figures, cell, *sources))
            edit.changes.append(report.changeOf(cell, *value));
    }
    for (const QString &field : lastingFields()) {
        const QString value = last.profile().value(field);
        if (report.profile().value(field).isEmpty() && !value.isEmpty() && fits(field, value, report.edition()))
            edit.changes.append(report.changeOfProfile(field, value));
    }
    return edit;
}

Result<std::unique_ptr<Project>> withPrevious(const Project &report, const Project &last)
{
    if (const Status status = checkYears(report, last); !status)
        return passOn(status);
    return report.inMemoryWith({EditKind::TakeOver, lastYear(report, last)});
}

} // namespace nianbao
