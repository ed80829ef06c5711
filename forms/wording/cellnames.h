// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names for the cells that one sentence or formula is about, as brief as what they have in common allows: the
// shared row or column is said once, each cell by the rest.

#include "model/edition/edition.h"

namespace nianbao::wording {

class CellNames
{
public:
    enum class Labels {
        Full,
        Short, ///< without the explanation that some row labels carry behind them in brackets
    };

    CellNames(QList<CellIndex> cells, const Edition &edition, Labels labels);

    /// What all cells have in common: 自然人. Empty where that is nothing.
    QString common() const;
    /// A cell beside common().
    QString name(CellIndex cell) const;
    /// Whether they are rows of one column.
    bool areOfOneColumn() const { return m_sameColumn; }

private:
    const CellSpec &first() const { return m_edition.cell(m_cells.first()); }
    QString rowLabel(CellIndex cell) const;
    /// The outer words over columns that all cells have in common.
    QStringList sharedHead() const;

    const QList<CellIndex> m_cells;
    const Edition &m_edition;
    const Labels m_labels;
    bool m_sameColumn = false;
    bool m_sameRow = false;
};

} // namespace nianbao::wording
