// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts the cells of a table that is read row by row into their squares, as HTML and Word count them:
// a cell takes the next square that no cell from above reaches into.

#include "model/exchange/printedreport.h"

namespace nianbao {

class TableBuilder
{
public:
    /// More than any table of a report; beyond it add() refuses.
    static constexpr int mostColumns = 500;
    static constexpr int mostRows = 5000;

    void beginRow();
    /// False when the table grows beyond reason or there is no row yet.
    bool add(const QString &text, int rowSpan, int columnSpan);
    /// The cell above reaches into this row too (Word's vMerge); false when there is none.
    bool extendAbove(int columnSpan);

    const PrintedTable &table() const { return m_table; }

private:
    int m_row = -1;
    int m_column = 0;
    QList<int> m_freeFrom; ///< by column: first row that no cell from above covers
    QHash<int, qsizetype> m_lowest; ///< by column: the last cell that begins in it
    PrintedTable m_table;
};

} // namespace nianbao
