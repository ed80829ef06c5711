// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One table of an edition file: its blocks of column tree × row tree, the cells that they span, and
// the printed grid computed from them. What the rules of an edition select from.

#include "model/edition/edition.h"
#include "model/edition/editiontree.h"

namespace nianbao {

struct BlockLayout
{
    QString id; ///< empty where the file gives none
    QString caption;
    QString corner;
    QList<TreeNode> columns;
    QList<TreeNode> rows; ///< empty: one row without label
    QList<Leaf> columnLeaves;
    QList<Leaf> rowLeaves;
    CellIndex firstCell = 0;

    CellIndex cell(qsizetype row, qsizetype column) const
    {
        return firstCell + static_cast<CellIndex>(row * columnLeaves.size() + column);
    }
};

struct TableLayout
{
    TableSpec spec; ///< complete but for its section
    QList<BlockLayout> blocks;
    QList<CellSpec> cells; ///< in the order of their indices
};

/// Most cells of an edition; the official form has about two hundred.
constexpr qsizetype mostCells = 5000;

/// Reads a table whose first cell gets the index `firstCell`.
[[nodiscard]] TableLayout readTable(const JsonNode &node, CellIndex firstCell);

/// The grid of a table's blocks.
[[nodiscard]] GridSpec gridOf(const QList<BlockLayout> &blocks, const QList<double> &labelWidths, double valueWidth);
/// Thin columns that all blocks' columns can be made of: the least common multiple of their numbers.
[[nodiscard]] qsizetype valueColumnsOf(const QList<BlockLayout> &blocks);

} // namespace nianbao
