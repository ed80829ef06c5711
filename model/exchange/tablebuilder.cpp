// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/tablebuilder.h"

namespace nianbao {

void TableBuilder::beginRow()
{
    ++m_row;
    m_column = 0;
}

bool TableBuilder::add(const QString &text, int rowSpan, int columnSpan)
{
    while (m_column < m_freeFrom.size() && m_freeFrom[m_column] > m_row)
        ++m_column;
    const bool isReasonable = m_row >= 0 && m_row < mostRows && rowSpan >= 1 && rowSpan <= mostRows && columnSpan >= 1
        && columnSpan <= mostColumns && m_column + columnSpan <= mostColumns;
    if (!isReasonable)
        return false;
    m_lowest.insert(m_column, m_table.cells.size());
    m_table.cells.append({m_row, m_column, rowSpan, columnSpan, text});
    for (const int end = m_column + columnSpan; m_column < end; ++m_column) {
        if (m_freeFrom.size() <= m_column)
            m_freeFrom.resize(m_column + 1);
        m_freeFrom[m_column] = m_row + rowSpan;
    }
    return true;
}

bool TableBuilder::extendAbove(int columnSpan)
{
    const auto above = m_lowest.constFind(m_column);
    if (above == m_lowest.constEnd() || columnSpan < 1 || m_column + columnSpan > m_freeFrom.size())
        return false;
    PrintedCell &cell = m_table.cells[*above];
    if (cell.row + cell.rowSpan != m_row || cell.columnSpan != columnSpan)
        return false;
    ++cell.rowSpan;
    for (const int end = m_column + columnSpan; m_column < end; ++m_column)
        m_freeFrom[m_column] = m_row + 1;
    return true;
}

} // namespace nianbao
