// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionproof.h"

#include "model/edition/rulekinds.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// Typed figures that one total may be made of, counted once for each way that leads to it. Together
/// with Value::largest it keeps every sum within 64 bits, and totals of totals from growing without end.
constexpr qint64 mostInputs = 900;

[[noreturn]] void refuse(const QString &place, ErrorCode code, const QString &detail)
{
    throw Refusal{code, place, detail};
}

void proveUnits(const ExpandedRule &expanded, const QList<CellSpec> &cells)
{
    const RuleSpec &rule = expanded.rule;
    if (!kindFacts(rule.kind).isLinear)
        return;
    QStringList units;
    QList<CellIndex> all = rule.left + rule.right + rule.plus + rule.minus;
    for (const SignedCells &meaning : rule.meanings)
        all += meaning.plus + meaning.minus;
    for (const CellIndex cell : std::as_const(all)) {
        const ValueFormat &format = cells[cell].format;
        // A unit that the clerk chooses can differ from cell to cell and from year to year.
        QStringList names{format.unit};
        for (const MoneyUnit choice : format.unitChoices)
            names.append(moneyUnitText(choice));
        for (const QString &name : std::as_const(names)) {
            if (!units.contains(name))
                units.append(name);
        }
    }
    if (units.size() > 1)
        refuse(expanded.place, ErrorCode::EditionMixedUnits,
               QStringLiteral("%1: %2").arg(rule.id.text(), units.join(u", ")));
}

/// A figure on both sides cancels out, so that somebody meant another cell.
void proveSides(const ExpandedRule &expanded, const QList<CellSpec> &cells)
{
    const RuleSpec &rule = expanded.rule;
    const bool comparesSums = rule.kind == RuleKind::SumEqual || rule.kind == RuleKind::AtMost;
    if (!comparesSums || expanded.computes) // a total of itself is found by totalsInOrder()
        return;
    for (const CellIndex cell : rule.left) {
        if (rule.right.contains(cell))
            refuse(expanded.place, ErrorCode::EditionRepeatedId,
                   QStringLiteral("%1: %2").arg(rule.id.text(), cells[cell].id.text()));
    }
}

/// Whether a report whose every figure, last year's too, is 0 satisfies the rule. Linear relations
/// here have no constant, so they hold for zeros whatever their cells are; the other kinds hold by
/// what they say, provided they are complete. So any set of such rules can be satisfied.
bool holdsForZeros(const RuleSpec &rule)
{
    switch (rule.kind) {
    case RuleKind::SumEqual:
    case RuleKind::AtLeastZero:
    case RuleKind::AtMost:
    case RuleKind::EqualPrevious:
    case RuleKind::BalancePrevious: return true; // 0 = 0, 0 ≥ 0
    case RuleKind::SuspiciouslyEqual: return rule.onlyIf >= 0; // asked only where that cell is not 0
    case RuleKind::BothOrNeither: return true; // none
    case RuleKind::ZeroUnlessPower: return true; // zero
    case RuleKind::WholeNotNegative: return true;
    case RuleKind::Filled: return true; // 0 is filled in
    case RuleKind::UnitPrevious:
    case RuleKind::JumpPrevious: return rule.low < rule.high; // asked only where last year is above 0
    case RuleKind::TextAtLeast:
    case RuleKind::TextAtMost:
    case RuleKind::TextMatches:
    case RuleKind::SimilarPrevious: return true; // figures do not matter; see proveLengths()
    case RuleKind::NarrativeNumber:
    case RuleKind::NarrativeNone:
    case RuleKind::NarrativeAtMost:
    case RuleKind::YearOfReport:
    case RuleKind::UnitWords:
    case RuleKind::DocumentNumbers:
    case RuleKind::Mentions:
    case RuleKind::NarrativeUnit:
    case RuleKind::FieldsFilled:
    case RuleKind::NotDenied: return true; // a text that keeps to the figures satisfies them
    }
    return false;
}

/// No section has to be longer than it may be.
void proveLengths(const QList<ExpandedRule> &rules)
{
    for (const ExpandedRule &least : rules) {
        if (least.rule.kind != RuleKind::TextAtLeast)
            continue;
        for (const ExpandedRule &most : rules) {
            if (most.rule.kind == RuleKind::TextAtMost && most.rule.section == least.rule.section
                && most.rule.length < least.rule.length)
                refuse(most.place, ErrorCode::EditionUnsatisfiable, most.rule.id.text());
        }
    }
}

} // namespace

void proveRules(const QList<ExpandedRule> &rules, const QList<CellSpec> &cells)
{
    QSet<RuleId> ids;
    for (const ExpandedRule &expanded : rules) {
        if (ids.contains(expanded.rule.id))
            refuse(expanded.place, ErrorCode::EditionRepeatedId, expanded.rule.id.text());
        ids.insert(expanded.rule.id);
        proveUnits(expanded, cells);
        proveSides(expanded, cells);
        if (!holdsForZeros(expanded.rule))
            refuse(expanded.place, ErrorCode::EditionUnsatisfiable, expanded.rule.id.text());
    }
    proveLengths(rules);
}

void proveCoverage(const QList<ExpandedRule> &rules, const QList<CellIndex> &free, const QList<CellSpec> &cells)
{
    QSet<CellIndex> covered(free.cbegin(), free.cend());
    for (const ExpandedRule &expanded : rules) {
        const RuleSpec &rule = expanded.rule;
        if (!relatesFigures(rule.kind))
            continue;
        for (const CellIndex cell : rule.left + rule.right + rule.plus + rule.minus)
            covered.insert(cell);
    }
    for (CellIndex cell = 0; cell < cells.size(); ++cell) {
        if (!covered.contains(cell))
            refuse(QStringLiteral("free"), ErrorCode::EditionCellForgotten, cells[cell].id.text());
    }
}

QList<QList<CellIndex>> sumsOfTotals(const QList<ExpandedRule> &rules, const QList<CellSpec> &cells)
{
    QList<QList<CellIndex>> sums(cells.size());
    for (const ExpandedRule &expanded : rules) {
        if (!expanded.computes)
            continue;
        const CellIndex total = expanded.rule.right.first();
        if (expanded.rule.right.size() != 1 || cells[total].role != CellRole::Total)
            refuse(expanded.place, ErrorCode::EditionWrongType,
                   QStringLiteral("rule with one total on the right (%1)").arg(expanded.rule.id.text()));
        if (!sums[total].isEmpty())
            refuse(expanded.place, ErrorCode::EditionRepeatedId, cells[total].id.text());
        sums[total] = expanded.rule.left;
    }
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (cells[cell].role == CellRole::Total && sums[cell].isEmpty())
            refuse(QStringLiteral("rules"), ErrorCode::EditionMissingKey,
                   QStringLiteral("computes (%1)").arg(cells[cell].id.text()));
    }
    return sums;
}

QList<CellIndex> totalsInOrder(const QList<QList<CellIndex>> &sums, const QList<CellSpec> &cells)
{
    // Takes, again and again, the totals whose parts are all there; what is left stands in a circle.
    QList<CellIndex> order;
    QList<CellIndex> waiting;
    QList<qint64> inputs(sums.size()); // 0: not ready yet
    for (CellIndex cell = 0; cell < sums.size(); ++cell) {
        inputs[cell] = sums[cell].isEmpty() ? 1 : 0;
        if (inputs[cell] == 0)
            waiting.append(cell);
    }
    while (!waiting.isEmpty()) {
        QList<CellIndex> later;
        for (const CellIndex total : std::as_const(waiting)) {
            const QList<CellIndex> &parts = sums[total];
            if (std::any_of(parts.cbegin(), parts.cend(), [&inputs](CellIndex part) { return inputs[part] == 0; })) {
                later.append(total);
                continue;
            }
            for (const CellIndex part : parts)
                inputs[total] += inputs[part];
            if (inputs[total] > mostInputs)
                refuse(QStringLiteral("rules"), ErrorCode::EditionWrongType,
                       QStringLiteral("total of at most %1 figures (%2)").arg(mostInputs).arg(cells[total].id.text()));
            order.append(total);
        }
        if (later.size() == waiting.size())
            refuse(QStringLiteral("rules"), ErrorCode::EditionUnsatisfiable, cells[later.first()].id.text());
        waiting = later;
    }
    return order;
}

} // namespace nianbao
