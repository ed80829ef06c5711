// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which square of a table each field of a block belongs to. Rows are found by the table's labels in
// the block, columns by its heads; what has neither follows on from where the cursor stands. A block
// has one field a figure, or one field a square where merged cells were copied with it.

#include "model/edition/gridspec.h"

#include <QList>
#include <QStringList>

namespace nianbao {

class BlockAlignment
{
public:
    /// `start` is the figure at the cursor. All three must outlive the alignment.
    BlockAlignment(const GridSpec &grid, const GridCell &start, const QList<QStringList> &fields);

    /// Rows and columns of the block that hold only words of the table.
    bool isWordRow(int row) const { return m_isWordRow[row]; }
    bool isWordColumn(int column) const { return m_isWordColumn[column]; }
    /// The cell that a field falls on, a figure or not; nullptr outside the table.
    const GridCell *target(int row, int column) const;

private:
    bool isWord(const QString &field) const;
    void findRows();
    void findWordRows();
    void findColumns(const GridBlock &block);
    int headOf(const QString &words, const GridBlock &block, int from) const;
    void fillRows();
    void fillColumns();
    void skipEmptyLabelColumns();
    void chooseUnit();

    QList<const GridCell *> figuresOf(int gridRow) const;
    int nextRowWithFigures(int row) const;
    qsizetype mostFields() const;
    qsizetype mostFigures() const;

    const GridSpec &m_grid;
    const QList<QStringList> &m_fields;
    const GridCell &m_start;
    int m_columns = 0;
    QList<int> m_rowOf; ///< by row of the block: row of the grid, -1 none
    QList<int> m_columnOf; ///< by column of the block: column of the grid
    QList<bool> m_isWordRow;
    QList<bool> m_isWordColumn;
    QStringList m_words; ///< the table's words as they are compared
    bool m_hasLabels = false;
    bool m_hasHeads = false;
    bool m_bySquare = false; ///< one field a square, not one a figure
    int m_bodyOfHeads = -1; ///< first body row below the heads in the block
    int m_firstColumn = 0; ///< first column of the block that is not labels
    qsizetype m_firstFigure = 0; ///< number of the figure in its row where the block begins
};

} // namespace nianbao
