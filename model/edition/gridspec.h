// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table as it is printed: rows × columns of cells, some merged, each with its words or the figure
// that stands in it. Made from an edition's header trees and row trees; the screen and the paper
// both draw from it, so that they cannot differ.

#include "model/base/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace nianbao {

/// Index of a cell within its Edition: dense, from 0. -1: none.
using CellIndex = int;

struct GridCell
{
    enum class Role {
        Caption, ///< full-width line above a block: 第二十条第（一）项
        Corner, ///< top left: 信息内容, or the cross-footing note
        Header, ///< column head
        RowLabel,
        Figure,
    };
    Role role = Role::Figure;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; ///< official wording; empty for a figure
    CellIndex cell = -1; ///< the figure; -1 for words
    int level = 0; ///< depth in its tree, from 1: 三、 1, （三） 2, 1. 3
};

/// Where a stacked block of a table begins and ends; a table with one header has one block.
struct GridBlock
{
    int firstRow = 0; ///< its caption or first header row
    int firstBodyRow = 0; ///< its first row with figures
    int lastRow = 0; ///< inclusive
};

class GridSpec
{
public:
    /// `cells` are the anchors in reading order; together they cover every square exactly once.
    GridSpec(int rows, int columns, int labelColumns, QList<GridCell> cells, QList<GridBlock> blocks,
             QList<double> columnWeights);
    GridSpec() = default;

    int rowCount() const { return m_rows; }
    int columnCount() const { return m_columns; }
    /// Columns at the left that hold row labels; 0 for a table without.
    int labelColumnCount() const { return m_labelColumns; }
    /// Rows at the top that are repeated after a page break; 0 when the table is stacked blocks.
    int headerRowCount() const;

    const QList<GridCell> &cells() const { return m_cells; }
    const QList<GridBlock> &blocks() const { return m_blocks; }
    /// Relative widths, one a column.
    const QList<double> &columnWeights() const { return m_columnWeights; }

    /// The merged or single cell that covers a square; never fails inside the grid.
    const GridCell &at(int row, int column) const;
    /// The anchor that shows a figure; nullptr when it is in another table.
    const GridCell *find(CellIndex cell) const;

private:
    int m_rows = 0;
    int m_columns = 0;
    int m_labelColumns = 0;
    QList<GridCell> m_cells;
    QList<GridBlock> m_blocks;
    QList<double> m_columnWeights;
    QList<int> m_cover; ///< row-major: index into m_cells
    QHash<CellIndex, int> m_figures; ///< index into m_cells
};

} // namespace nianbao
