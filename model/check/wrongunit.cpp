// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/wrongunit.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 tenThousand = 10'000;

/// nullopt where the amount has decimals that would be lost.
std::optional<Amount> divided(Amount amount)
{
    if (amount.millionths() % tenThousand != 0)
        return std::nullopt;
    return Amount::fromMillionths(amount.millionths() / tenThousand);
}

std::optional<Amount> multiplied(Amount amount)
{
    if (amount > Amount::fromWhole(Value::largest / tenThousand))
        return std::nullopt;
    return Amount::fromMillionths(amount.millionths() * tenThousand);
}

/// In yuan where the units differ, else in the unit that both have.
double comparable(const Value &value, MoneyUnit other)
{
    const auto amount = static_cast<double>(value.amount().millionths());
    const bool isTenThousands = value.unit() == MoneyUnit::WanYuan && other == MoneyUnit::Yuan;
    return isTenThousands ? amount * tenThousand : amount;
}

int decimalsOf(Amount amount)
{
    int decimals = Amount::decimals;
    for (qint64 rest = amount.millionths(); decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return decimals;
}

} // namespace

std::optional<Amount> inRightUnit(const Figures &figures, CellIndex cell, const UsualGrowth &growth)
{
    const Value &now = figures.value(cell);
    const std::optional<Value> &before = figures.previous(cell);
    const CellSpec &spec = figures.edition().cell(cell);
    if (spec.role != CellRole::Input || now.kind() != Value::Kind::Money || now.amount() <= Amount() || !before
        || before->kind() != Value::Kind::Money || before->amount() <= Amount())
        return std::nullopt;
    const double ratio = comparable(now, before->unit()) / comparable(*before, now.unit());
    const auto isUsual = [&growth](double part) { return part >= growth.low && part <= growth.high; };
    std::optional<Amount> expected;
    if (isUsual(ratio / tenThousand))
        expected = divided(now.amount());
    else if (isUsual(ratio * tenThousand))
        expected = multiplied(now.amount());
    return expected && decimalsOf(*expected) <= spec.format.decimalsMax ? expected : std::nullopt;
}

bool isUnitSlip(Amount one, Amount other)
{
    return !one.isZero() && !other.isZero() && (divided(one) == other || divided(other) == one);
}

void foldUnitSlips(QList<Issue> &issues)
{
    for (Issue &follower : issues) {
        if (follower.rule->kind != RuleKind::NarrativeUnit || follower.suspects.isEmpty())
            continue;
        const auto leader = std::find_if(issues.cbegin(), issues.cend(), [&follower](const Issue &issue) {
            return issue.rule->kind == RuleKind::UnitPrevious && !issue.suspects.isEmpty()
                && issue.suspects.first().cell == follower.suspects.first().cell
                && issue.suspects.first().expected == follower.suspects.first().expected;
        });
        if (leader != issues.cend())
            follower.foldedUnder = leader->rule->id;
    }
}

Suspect wrongUnit(CellIndex cell, Amount value, Amount expected)
{
    return {cell, value, expected, SuspectReason::WrongUnit, 0};
}

} // namespace nianbao
