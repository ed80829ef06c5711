// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/figures.h"

#include <algorithm>

namespace nianbao {

namespace {

Value totalValue(const ValueFormat &format, Amount sum)
{
    switch (format.kind) {
    case Value::Kind::Money: return Value::money(sum, 0, MoneyUnit::Fixed);
    case Value::Kind::SignedCount: return Value::signedCount(sum.millionths() / Amount::scale);
    default: return Value::count(sum.millionths() / Amount::scale);
    }
}

} // namespace

Figures::Figures(EditionPtr edition)
    : m_edition(std::move(edition))
    , m_values(m_edition->cellCount())
    , m_controls(m_edition->cellCount())
    , m_previous(m_edition->cellCount())
{
    computeTotals();
}

std::optional<Amount> Figures::forRules(CellIndex cell) const
{
    const std::optional<Value> &control = m_controls[cell];
    if (control && control->isNumber())
        return control->amount();
    if (m_values[cell].isUnknown())
        return std::nullopt;
    return m_values[cell].amount();
}

std::optional<Amount> Figures::sumForRules(const QList<CellIndex> &cells) const
{
    Amount total;
    for (const CellIndex cell : cells) {
        const std::optional<Amount> amount = forRules(cell);
        if (!amount)
            return std::nullopt;
        total += *amount;
    }
    return total;
}

void Figures::setValue(CellIndex cell, const Value &value)
{
    Q_ASSERT(m_edition->cell(cell).role == CellRole::Input);
    m_values[cell] = value;
    computeTotals();
}

void Figures::setValues(const QList<std::pair<CellIndex, Value>> &values)
{
    for (const auto &[cell, value] : values) {
        Q_ASSERT(m_edition->cell(cell).role == CellRole::Input);
        m_values[cell] = value;
    }
    computeTotals();
}

void Figures::setControl(CellIndex cell, const std::optional<Value> &control)
{
    Q_ASSERT(m_edition->cell(cell).role == CellRole::Total);
    m_controls[cell] = control;
}

void Figures::setPrevious(CellIndex cell, const std::optional<Value> &previous)
{
    m_previous[cell] = previous;
    m_hasPrevious = previous
        || std::any_of(m_previous.cbegin(), m_previous.cend(), [](const auto &value) { return value.has_value(); });
}

void Figures::computeTotals()
{
    for (const CellIndex total : m_edition->totals()) {
        Amount sum;
        bool anyNumber = false;
        bool anyUnknown = false;
        for (const CellIndex part : m_edition->cell(total).sumOf) {
            const Value &value = m_values[part];
            anyNumber = anyNumber || value.isNumber();
            anyUnknown = anyUnknown || value.isUnknown();
            sum += value.amount();
        }
        // A total of nothing but blanks is blank, as the clerk sees it; of parts that are not known
        // it is not known.
        if (anyUnknown)
            m_values[total] = Value::unknown();
        else if (anyNumber)
            m_values[total] = totalValue(m_edition->cell(total).format, sum);
        else
            m_values[total] = Value::blank();
    }
}

} // namespace nianbao
