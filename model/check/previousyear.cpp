// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/previousyear.h"

#include "model/check/rulefindings.h"
#include "model/check/wrongunit.h"
#include "model/project/takeover.h"

#include <algorithm>

namespace nianbao {

namespace {

class YearComparison : private RuleFindings
{
public:
    YearComparison(const RuleSpec &rule, const Figures &figures, QList<Issue> &issues)
        : RuleFindings(rule, figures, issues)
    {
    }

    void run()
    {
        switch (m_rule.kind) {
        case RuleKind::EqualPrevious: return equalPrevious();
        case RuleKind::BalancePrevious: return balancePrevious();
        case RuleKind::JumpPrevious: return jumpPrevious();
        case RuleKind::UnitPrevious: return unitPrevious();
        default: return;
        }
    }

private:
    /// nullopt also where last year's report is there but has no such cell.
    std::optional<Amount> sumPrevious(const QList<CellIndex> &cells) const
    {
        Amount total;
        for (const CellIndex cell : cells) {
            const std::optional<Value> &value = m_figures.previous(cell);
            if (!value || value->isUnknown())
                return std::nullopt;
            total += value->amount();
        }
        return total;
    }

    void equalPrevious()
    {
        const std::optional<Amount> now = sum(m_rule.left);
        const std::optional<Amount> before = sumPrevious(m_rule.right);
        if (!now || !before)
            notAssessable();
        else if (*now != *before)
            fails(now, before);
    }

    void balancePrevious()
    {
        const std::optional<Amount> now = sum(m_rule.left);
        const std::optional<Amount> before = sumPrevious(m_rule.right);
        const std::optional<Amount> plus = sum(m_rule.plus);
        const std::optional<Amount> minus = sum(m_rule.minus);
        if (!now || !before || !plus || !minus)
            return notAssessable();
        const Amount expected = *before + *plus - *minus;
        if (*now != expected)
            fails(now, expected);
    }

    /// One finding with all its cells.
    void jumpPrevious()
    {
        if (!m_figures.hasPrevious())
            return notAssessable();
        QList<CellIndex> jumping;
        for (const CellIndex cell : m_rule.left) {
            if (jumps(cell))
                jumping.append(cell);
        }
        if (!jumping.isEmpty())
            removeTakenOver(jumping);
        if (jumping.isEmpty())
            return;
        if (jumping.size() == 1)
            fails(m_figures.forRules(jumping.first()), m_figures.previous(jumping.first())->amount());
        else
            fails();
        m_issues.last().leftCells = jumping;
    }
    bool jumps(CellIndex cell) const
    {
        const std::optional<Value> &before = m_figures.previous(cell);
        const std::optional<Amount> now = m_figures.forRules(cell);
        if (!before || !now || before->amount() <= Amount() || !comparable(*before, m_figures.value(cell)))
            return false;
        const Amount change = *now - before->amount();
        if ((change < Amount() ? Amount() - change : change) < m_rule.least)
            return false;
        const double ratio
            = static_cast<double>(now->millionths()) / static_cast<double>(before->amount().millionths());
        return (ratio > m_rule.high || ratio < m_rule.low) && !hasWrongUnit(cell);
    }
    /// Then that is what is said of the cell.
    bool hasWrongUnit(CellIndex cell) const
    {
        const QList<RuleSpec> &rules = m_figures.edition().rules();
        return std::any_of(rules.cbegin(), rules.cend(), [this, cell](const RuleSpec &rule) {
            return rule.kind == RuleKind::UnitPrevious && rule.left.contains(cell)
                && inRightUnit(m_figures, cell, {rule.low, rule.high});
        });
    }
    /// What last year's report fixes says nothing new where it has just that figure.
    void removeTakenOver(QList<CellIndex> &cells) const
    {
        const QHash<CellIndex, QList<CellIndex>> carried = carriedFigures(m_figures.edition());
        cells.removeIf([&](CellIndex cell) {
            const auto sources = carried.constFind(cell);
            return sources != carried.cend() && isTakenOver(m_figures, cell, *sources);
        });
    }

    void unitPrevious()
    {
        if (!m_figures.hasPrevious())
            return notAssessable();
        for (const CellIndex cell : m_rule.left) {
            const std::optional<Amount> expected = inRightUnit(m_figures, cell, {m_rule.low, m_rule.high});
            if (!expected)
                continue;
            const Amount now = m_figures.value(cell).amount();
            failsAt(cell, now, m_figures.previous(cell)->amount());
            m_issues.last().suspects = {wrongUnit(cell, now, *expected)};
        }
    }

    /// Yuan and ten thousand yuan are not compared: a change of unit is no jump.
    static bool comparable(const Value &before, const Value &now)
    {
        return now.isNumber() && before.unit() == now.unit();
    }
};

} // namespace

void compareWithPrevious(const RuleSpec &rule, const Figures &figures, QList<Issue> &issues)
{
    YearComparison(rule, figures, issues).run();
}

} // namespace nianbao
