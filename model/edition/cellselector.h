// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The cells that an edition file means: each by its id, or many by a selector (a table, a block, rows, columns,
// exceptions, kinds of values). A file that names what there is not, or a cell twice, or so much that it would
// take too long, is refused at its place.

#include "model/edition/tablelayout.h"

namespace nianbao {

class CellSelector
{
public:
    /// What stands for {row}, {rowLabel}, {column}, {columnLabel} in one rule of a family.
    using Replacements = QHash<QString, QString>;

    /// Keeps references to both.
    CellSelector(const QList<TableLayout> &tables, const QHash<CellId, CellIndex> &cells);

    /// An id, a selector, or an array of both; in this order, none twice.
    QList<CellIndex> cells(const JsonNode &node, const Replacements &replacements);
    const TableLayout &table(const JsonNode &node) const;
    /// Counts work, in comparisons of names; refuses a file that takes too much of it in all.
    void spend(const JsonNode &node, qsizetype work);

private:
    CellIndex cell(const JsonNode &node, const Replacements &replacements) const;
    QList<CellIndex> selected(const JsonNode &selector, const Replacements &replacements);

    const QList<TableLayout> &m_tables;
    const QHash<CellId, CellIndex> &m_cells;
    qsizetype m_references = 0;
    qsizetype m_work = 0;
};

} // namespace nianbao
