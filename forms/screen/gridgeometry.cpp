// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridgeometry.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

constexpr int rowsOfLongLabel = 6; ///< a label over that many rows has room to be set downwards
constexpr int widestInEm = 84; ///< wider tables are hard to read across

/// Shares `room` out by weight, no column under its least width.
QList<int> shared(int room, const QList<double> &weights, const QList<int> &least)
{
    QList<int> widths = least;
    QList<bool> isFixed(weights.size(), false);
    for (;;) {
        double free = room;
        double weight = 0;
        for (int i = 0; i < weights.size(); ++i) {
            if (isFixed[i])
                free -= least[i];
            else
                weight += weights[i];
        }
        bool again = false;
        for (int i = 0; i < weights.size(); ++i) {
            if (isFixed[i])
                continue;
            widths[i] = static_cast<int>(free * weights[i] / weight);
            if (widths[i] < least[i]) {
                widths[i] = least[i];
                isFixed[i] = true;
                again = true;
            }
        }
        if (!again)
            return widths;
    }
}

} // namespace

GridGeometry::GridGeometry(const GridSpec &grid, const QFont &font, int availableWidth, const Wants &wants)
    : m_metrics(font)
    , m_isNarrow(grid.columnCount(), false)
{
    findWidths(grid, availableWidth, wants);
    findHeights(grid, wants);
}

void GridGeometry::findWidths(const GridSpec &grid, int availableWidth, const Wants &wants)
{
    const int em = m_metrics.horizontalAdvance(QChar(0x4e2d));
    const int pad = 2 * padding(m_metrics) + 1;
    QList<int> least(grid.columnCount(), 2 * em + pad);
    QList<bool> hasOwnCells(grid.columnCount(), false);
    for (const GridCell &cell : grid.cells()) {
        if (cell.columnSpan != 1)
            continue;
        if (cell.role == GridCell::Role::RowLabel && cell.rowSpan >= rowsOfLongLabel)
            m_isNarrow[cell.column] = true;
        else
            hasOwnCells[cell.column] = true;
        if (cell.role == GridCell::Role::RowLabel && cell.rowSpan == 1)
            least[cell.column] = std::max(least[cell.column], 7 * em + pad);
        else if (cell.role == GridCell::Role::RowLabel && cell.rowSpan < rowsOfLongLabel)
            least[cell.column] = std::max(least[cell.column], 4 * em + pad);
    }
    QList<double> weights = grid.columnWeights();
    weights.resize(grid.columnCount());
    for (int column = 0; column < grid.columnCount(); ++column) {
        if (weights[column] <= 0)
            weights[column] = 1;
        m_isNarrow[column] = m_isNarrow[column] && !hasOwnCells[column];
        least[column] = std::max(least[column], wants.figureWidths.value(column) + pad);
        if (m_isNarrow[column]) {
            least[column] = em + pad;
            weights[column] = 0.0001;
        }
        if (wants.controlColumns.contains(column))
            least[column] = 2 * std::max(least[column], m_metrics.horizontalAdvance(QStringLiteral("00000")) + pad);
    }
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int room = std::max(needed, std::min(availableWidth - 1, widestInEm * em));
    m_left = {0};
    for (const int width : shared(room, weights, least))
        m_left.append(m_left.last() + width);
}

bool GridGeometry::isVertical(const GridCell &cell) const
{
    if (cell.cell >= 0 || cell.columnSpan != 1)
        return false;
    if (cell.rowSpan >= rowsOfLongLabel && m_isNarrow[cell.column])
        return true;
    const int inner = m_left[cell.column + 1] - m_left[cell.column] - 2 * padding(m_metrics);
    return cell.role == GridCell::Role::Header && cell.text.size() > 1
        && inner < m_metrics.horizontalAdvance(cell.text.left(2));
}

int GridGeometry::neededHeight(const GridCell &cell) const
{
    const int pad = padding(m_metrics);
    if (cell.cell >= 0)
        return m_metrics.height() + 2 * pad;
    if (isVertical(cell))
        return static_cast<int>(cell.text.size()) * m_metrics.height() + 2 * pad;
    return m_metrics.boundingRect(QRect(0, 0, wordWidth(cell), 10000), wordFlags, words(cell)).height() + 2 * pad;
}

int GridGeometry::wordWidth(const GridCell &cell) const
{
    return m_left[cell.column + cell.columnSpan] - m_left[cell.column] - 2 * padding(m_metrics) - 1;
}

QString GridGeometry::words(const GridCell &cell) const
{
    constexpr qsizetype longest = 10; // longer ones are sentences
    const int width = wordWidth(cell);
    const QString &text = cell.text;
    const int needed = m_metrics.horizontalAdvance(text);
    if (needed <= width || text.size() > longest || text.contains(u' ') || isVertical(cell))
        return text;
    const qsizetype bracket = text.indexOf(u'）') + 1;
    if (text.startsWith(u'（') && m_metrics.horizontalAdvance(text.mid(bracket)) <= width)
        return text.left(bracket) + u'\n' + text.mid(bracket);
    const int lines = (needed + width - 1) / std::max(1, width);
    const qsizetype length = (text.size() + lines - 1) / lines;
    if (m_metrics.horizontalAdvance(text.left(length)) > width)
        return text;
    QString broken;
    for (qsizetype at = 0; at < text.size(); at += length)
        broken += (at > 0 ? QStringLiteral("\n") : QString()) + text.mid(at, length);
    return broken;
}

void GridGeometry::findHeights(const GridSpec &grid, const Wants &wants)
{
    const int pad = padding(m_metrics);
    const int line = m_metrics.height();
    QList<int> heights(grid.rowCount(), line + 2 * pad);
    for (const GridCell &cell : grid.cells()) {
        if (cell.rowSpan == 1)
            heights[cell.row] = std::max(heights[cell.row], neededHeight(cell));
    }
    for (int row = 0; row < grid.rowCount(); ++row) {
        const bool hasFigures = std::any_of(grid.cells().begin(), grid.cells().end(),
                                            [row](const GridCell &cell) { return cell.cell >= 0 && cell.row == row; });
        int least = line + 2 * pad;
        if (wants.secondLine && hasFigures)
            least += line - pad;
        if (wants.controlRows.contains(row))
            least += line + pad;
        heights[row] = std::max(heights[row], least);
    }
    for (const GridCell &cell : grid.cells()) {
        if (cell.rowSpan == 1)
            continue;
        const int have = std::accumulate(heights.begin() + cell.row, heights.begin() + cell.row + cell.rowSpan, 0);
        heights[cell.row + cell.rowSpan - 1] += std::max(0, neededHeight(cell) - have);
    }
    m_top = {0};
    for (const int height : std::as_const(heights))
        m_top.append(m_top.last() + height);
}

QRect GridGeometry::rect(const GridCell &cell) const
{
    return {QPoint(m_left[cell.column], m_top[cell.row]),
            QPoint(m_left[cell.column + cell.columnSpan] - 1, m_top[cell.row + cell.rowSpan] - 1)};
}

} // namespace nianbao
