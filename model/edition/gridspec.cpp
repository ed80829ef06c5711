// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/gridspec.h"

#include <utility>

namespace nianbao {

GridSpec::GridSpec(int rows, int columns, int labelColumns, QList<GridCell> cells, QList<GridBlock> blocks,
                   QList<double> columnWeights)
    : m_rows(rows)
    , m_columns(columns)
    , m_labelColumns(labelColumns)
    , m_cells(std::move(cells))
    , m_blocks(std::move(blocks))
    , m_columnWeights(std::move(columnWeights))
    , m_cover(static_cast<qsizetype>(rows) * columns, -1)
{
    for (int index = 0; index < m_cells.size(); ++index) {
        const GridCell &cell = m_cells[index];
        if (cell.cell >= 0)
            m_figures.insert(cell.cell, index);
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                int &square = m_cover[static_cast<qsizetype>(row) * m_columns + column];
                Q_ASSERT(square == -1);
                square = index;
            }
        }
    }
    Q_ASSERT(!m_cover.contains(-1));
}

int GridSpec::headerRowCount() const
{
    return m_blocks.size() == 1 ? m_blocks.first().firstBodyRow : 0;
}

const GridCell &GridSpec::at(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_rows && column >= 0 && column < m_columns);
    return m_cells[m_cover[static_cast<qsizetype>(row) * m_columns + column]];
}

const GridCell *GridSpec::find(CellIndex cell) const
{
    const auto found = m_figures.constFind(cell);
    return found == m_figures.constEnd() ? nullptr : &m_cells[*found];
}

} // namespace nianbao
