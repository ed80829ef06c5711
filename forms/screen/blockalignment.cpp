// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/blockalignment.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Words as they are compared: no white space, half-width brackets and marks.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        const bool isFullWidth = c >= u'\uff01' && c <= u'\uff5e';
        result.append(isFullWidth ? QChar(c.unicode() - 0xfee0) : c);
    }
    return result;
}

} // namespace

BlockAlignment::BlockAlignment(const GridSpec &grid, const GridCell &start, const QList<QStringList> &fields)
    : m_grid(grid)
    , m_fields(fields)
    , m_start(start)
{
    for (const GridCell &cell : grid.cells()) {
        if (cell.cell < 0)
            m_words.append(folded(cell.text));
    }
    for (const QStringList &row : fields)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    m_rowOf.fill(-1, fields.size());
    m_columnOf.fill(-1, m_columns);
    m_isWordRow.fill(false, fields.size());
    m_isWordColumn.fill(false, m_columns);
    findRows();
    findWordRows();
    for (const GridBlock &block : grid.blocks())
        findColumns(block);
    m_hasHeads = std::any_of(m_columnOf.begin(), m_columnOf.end(), [](int column) { return column >= 0; });
    fillRows();
    fillColumns();
    chooseUnit();
}

const GridCell *BlockAlignment::target(int row, int column) const
{
    const int gridRow = m_rowOf[row];
    if (gridRow < 0 || gridRow >= m_grid.rowCount())
        return nullptr;
    if (!m_bySquare) {
        const QList<const GridCell *> figures = figuresOf(gridRow);
        const qsizetype position = m_firstFigure + column - m_firstColumn;
        return position >= 0 && position < figures.size() ? figures[position] : nullptr;
    }
    const int gridColumn = m_columnOf[column];
    return gridColumn >= 0 && gridColumn < m_grid.columnCount() ? &m_grid.at(gridRow, gridColumn) : nullptr;
}

bool BlockAlignment::isWord(const QString &field) const
{
    const QString words = folded(field);
    return !words.isEmpty() && m_words.contains(words);
}

/// A label that stands in the table more than once is the first one below the row before.
void BlockAlignment::findRows()
{
    int last = -1;
    for (int row = 0; row < m_fields.size(); ++row) {
        for (int column = 0; column < m_fields[row].size(); ++column) {
            const QString words = folded(m_fields[row][column]);
            if (words.isEmpty())
                continue;
            for (const GridCell &cell : m_grid.cells()) {
                if (cell.role != GridCell::Role::RowLabel || folded(cell.text) != words)
                    continue;
                m_isWordColumn[column] = true;
                if (cell.rowSpan == 1 && cell.row > last && m_rowOf[row] < 0)
                    m_rowOf[row] = cell.row;
            }
        }
        if (m_rowOf[row] >= 0) {
            last = m_rowOf[row];
            m_hasLabels = true;
        }
    }
}

void BlockAlignment::findWordRows()
{
    for (int row = 0; row < m_fields.size(); ++row) {
        QStringList filled;
        for (const QString &field : m_fields[row]) {
            if (!field.trimmed().isEmpty())
                filled.append(field);
        }
        m_isWordRow[row] = m_rowOf[row] < 0 && !filled.isEmpty()
            && std::all_of(filled.begin(), filled.end(), [this](const QString &field) { return isWord(field); });
    }
}

int BlockAlignment::headOf(const QString &words, const GridBlock &block, int from) const
{
    for (const GridCell &cell : m_grid.cells()) {
        const bool isHead = cell.role == GridCell::Role::Header && cell.columnSpan == 1 && cell.row >= block.firstRow
            && cell.row < block.firstBodyRow && cell.column >= m_grid.labelColumnCount();
        if (isHead && cell.column >= from && folded(cell.text) == words)
            return cell.column;
    }
    return -1;
}

void BlockAlignment::findColumns(const GridBlock &block)
{
    int from = 0;
    for (int column = 0; column < m_columns; ++column) {
        for (int row = 0; row < m_fields.size() && m_columnOf[column] < 0; ++row) {
            const QString words = m_isWordRow[row] ? folded(m_fields[row].value(column)) : QString();
            const int head = words.isEmpty() ? -1 : headOf(words, block, from);
            if (head < 0)
                continue;
            m_columnOf[column] = head;
            from = head + 1;
            if (m_bodyOfHeads < 0)
                m_bodyOfHeads = block.firstBodyRow;
        }
    }
}

void BlockAlignment::fillRows()
{
    int next = m_hasLabels || m_bodyOfHeads < 0 ? m_start.row : m_bodyOfHeads;
    for (int row = 0; row < m_fields.size(); ++row) {
        if (m_isWordRow[row])
            continue;
        if (m_rowOf[row] < 0)
            m_rowOf[row] = nextRowWithFigures(next);
        next = m_rowOf[row] + 1;
    }
}

void BlockAlignment::fillColumns()
{
    // What stands left of the last column of labels is labels too.
    const auto lastLabels = static_cast<int>(m_isWordColumn.lastIndexOf(true));
    for (int column = 0; column < lastLabels; ++column)
        m_isWordColumn[column] = true;
    m_firstColumn = lastLabels + 1;
    if (m_hasLabels)
        skipEmptyLabelColumns();
    int square = m_hasLabels ? m_grid.labelColumnCount() : m_start.column;
    for (int column = m_firstColumn; column < m_columns; ++column, ++square) {
        if (m_columnOf[column] >= 0)
            square = m_columnOf[column];
        m_columnOf[column] = square;
    }
}

/// A label merged over several columns comes as one field and empty ones behind it.
void BlockAlignment::skipEmptyLabelColumns()
{
    const auto isEmpty = [this](int column) {
        return std::all_of(m_fields.begin(), m_fields.end(),
                           [column](const QStringList &row) { return row.value(column).trimmed().isEmpty(); });
    };
    while (m_columns - m_firstColumn > m_grid.columnCount() - m_grid.labelColumnCount() && isEmpty(m_firstColumn)) {
        m_isWordColumn[m_firstColumn] = true;
        ++m_firstColumn;
    }
}

void BlockAlignment::chooseUnit()
{
    if (!m_hasLabels) {
        const QList<const GridCell *> figures = figuresOf(m_start.row);
        const auto here = std::find_if(figures.begin(), figures.end(),
                                       [this](const GridCell *cell) { return cell->cell == m_start.cell; });
        m_firstFigure = here == figures.end() ? 0 : here - figures.begin();
    }
    m_bySquare = m_hasHeads || mostFields() > mostFigures() - m_firstFigure;
}

QList<const GridCell *> BlockAlignment::figuresOf(int gridRow) const
{
    QList<const GridCell *> figures;
    for (const GridCell &cell : m_grid.cells()) {
        if (cell.row == gridRow && cell.cell >= 0)
            figures.append(&cell);
    }
    return figures;
}

int BlockAlignment::nextRowWithFigures(int row) const
{
    while (row < m_grid.rowCount() && figuresOf(row).isEmpty())
        ++row;
    return row;
}

/// Fields of the fullest row, without the empty ones at its end.
qsizetype BlockAlignment::mostFields() const
{
    qsizetype most = 0;
    for (int row = 0; row < m_fields.size(); ++row) {
        qsizetype length = m_fields[row].size();
        while (length > m_firstColumn && m_fields[row][length - 1].trimmed().isEmpty())
            --length;
        if (!m_isWordRow[row])
            most = std::max(most, length - m_firstColumn);
    }
    return most;
}

qsizetype BlockAlignment::mostFigures() const
{
    qsizetype most = 0;
    for (int row = 0; row < m_fields.size(); ++row) {
        if (!m_isWordRow[row])
            most = std::max(most, figuresOf(m_rowOf[row]).size());
    }
    return most;
}

} // namespace nianbao
