// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The figures of one report: a value for every cell, control totals, computed totals, last year's
// figures. Plain memory, indexed by CellIndex; keeps the computed totals right by itself.

#include "model/edition/edition.h"
#include "model/values/value.h"

#include <QList>

#include <optional>

namespace nianbao {

class Figures
{
public:
    explicit Figures(EditionPtr edition);

    const Edition &edition() const { return *m_edition; }
    const EditionPtr &editionPtr() const { return m_edition; }

    /// What the cell shows: the typed value of an input, the computed value of a total.
    const Value &value(CellIndex cell) const { return m_values[cell]; }
    /// The control total of a total cell. nullopt: none given. Blank: seen printed blank.
    const std::optional<Value> &control(CellIndex cell) const { return m_controls[cell]; }
    /// Last year's figure; nullopt: last year's report is not known.
    const std::optional<Value> &previous(CellIndex cell) const { return m_previous[cell]; }
    bool hasPrevious() const { return m_hasPrevious; }

    /// The number that a rule uses: of a total its control total where a number is given, else the
    /// computed total; blank and "/" count as 0. nullopt when the cell is not known.
    std::optional<Amount> forRules(CellIndex cell) const;
    /// Their sum; nullopt when one of them is not known.
    std::optional<Amount> sumForRules(const QList<CellIndex> &cells) const;

    /// Sets an input and recomputes what depends on it. Totals cannot be set.
    void setValue(CellIndex cell, const Value &value);
    void setControl(CellIndex cell, const std::optional<Value> &control);
    void setPrevious(CellIndex cell, const std::optional<Value> &previous);
    /// Sets many inputs and computes the totals once.
    void setValues(const QList<std::pair<CellIndex, Value>> &values);

private:
    void computeTotals();

    EditionPtr m_edition;
    QList<Value> m_values;
    QList<std::optional<Value>> m_controls;
    QList<std::optional<Value>> m_previous;
    bool m_hasPrevious = false;
};

} // namespace nianbao
