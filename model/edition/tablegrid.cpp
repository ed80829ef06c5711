// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// Lays the blocks of a table one below the other and gathers the anchors.
class GridBuilder
{
public:
    GridBuilder(const QList<BlockLayout> &blocks, qsizetype labelColumns)
        : m_blocks(blocks)
        , m_labelColumns(static_cast<int>(labelColumns))
        , m_valueColumns(static_cast<int>(valueColumnsOf(blocks)))
    {
    }

    GridSpec build(QList<double> weights)
    {
        for (const BlockLayout &block : m_blocks)
            add(block);
        std::sort(m_cells.begin(), m_cells.end(), [](const GridCell &a, const GridCell &b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        return GridSpec(m_row, m_labelColumns + m_valueColumns, m_labelColumns, m_cells, m_ranges, std::move(weights));
    }

private:
    void add(const BlockLayout &block)
    {
        GridBlock range;
        range.firstRow = m_row;
        if (!block.caption.isEmpty()) {
            put(GridCell::Role::Caption, m_row, 0, 1, m_labelColumns + m_valueColumns, block.caption);
            ++m_row;
        }
        const int headerRows = depthOf(block.columns);
        m_unit = m_valueColumns / static_cast<int>(block.columnLeaves.size());
        if (m_labelColumns > 0)
            put(GridCell::Role::Corner, m_row, 0, headerRows, m_labelColumns, block.corner);
        int column = m_labelColumns;
        for (const TreeNode &node : block.columns)
            column = header(node, 1, column, headerRows);
        m_row += headerRows;
        range.firstBodyRow = m_row;
        int labelRow = m_row;
        for (const TreeNode &node : block.rows)
            labelRow = label(node, 1, labelRow);
        for (qsizetype row = 0; row < block.rowLeaves.size(); ++row) {
            for (qsizetype leaf = 0; leaf < block.columnLeaves.size(); ++leaf) {
                const int left = m_labelColumns + static_cast<int>(leaf) * m_unit;
                put(GridCell::Role::Figure, m_row + static_cast<int>(row), left, 1, m_unit, {});
                m_cells.last().cell = block.cell(row, leaf);
            }
        }
        m_row += static_cast<int>(block.rowLeaves.size());
        range.lastRow = m_row - 1;
        m_ranges.append(range);
    }

    /// Returns the column behind the node.
    int header(const TreeNode &node, int level, int column, int headerRows)
    {
        const bool isLeaf = node.children.isEmpty();
        const int width = node.leafCount() * m_unit;
        put(GridCell::Role::Header, m_row + level - 1, column, isLeaf ? headerRows - level + 1 : 1, width, node.label);
        m_cells.last().level = level;
        int next = column;
        for (const TreeNode &child : node.children)
            next = header(child, level + 1, next, headerRows);
        return column + width;
    }

    /// Returns the row behind the node.
    int label(const TreeNode &node, int level, int row)
    {
        const bool isLeaf = node.children.isEmpty();
        const int height = node.leafCount();
        put(GridCell::Role::RowLabel, row, level - 1, height, isLeaf ? m_labelColumns - level + 1 : 1, node.label);
        m_cells.last().level = level;
        int next = row;
        for (const TreeNode &child : node.children)
            next = label(child, level + 1, next);
        return row + height;
    }

    void put(GridCell::Role role, int row, int column, int rowSpan, int columnSpan, const QString &text)
    {
        GridCell cell;
        cell.role = role;
        cell.row = row;
        cell.column = column;
        cell.rowSpan = rowSpan;
        cell.columnSpan = columnSpan;
        cell.text = text;
        m_cells.append(cell);
    }

    const QList<BlockLayout> &m_blocks;
    int m_labelColumns;
    int m_valueColumns;
    int m_unit = 1; ///< grid columns that a column of the present block takes
    int m_row = 0;
    QList<GridCell> m_cells;
    QList<GridBlock> m_ranges;
};

} // namespace

qsizetype valueColumnsOf(const QList<BlockLayout> &blocks)
{
    constexpr qsizetype hopeless = 1'000'000; // stops a hostile file before the number overflows
    qsizetype columns = 1;
    for (const BlockLayout &block : blocks)
        columns = columns > hopeless ? columns : std::lcm(columns, block.columnLeaves.size());
    return columns;
}

GridSpec gridOf(const QList<BlockLayout> &blocks, const QList<double> &labelWidths, double valueWidth)
{
    const qsizetype valueColumns = valueColumnsOf(blocks);
    QList<double> weights = labelWidths;
    for (qsizetype column = 0; column < valueColumns; ++column) {
        const double given = blocks.size() == 1 ? blocks.first().columnLeaves[column].width : 0;
        weights.append(given > 0 ? given : valueWidth / static_cast<double>(valueColumns));
    }
    return GridBuilder(blocks, labelWidths.size()).build(std::move(weights));
}

} // namespace nianbao
