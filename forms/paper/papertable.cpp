// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/papertable.h"

#include "model/report/tabletint.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// A cell in which not even this many characters stand side by side is set vertically.
constexpr double narrowEm = 2.3;
constexpr qsizetype verticalFrom = 3;

} // namespace

PaperTable::PaperTable(const TableBlock &block, GlyphCase &glyphs, double widthPt, const TableStyle &style)
    : m_block(block)
    , m_grid(m_block.grid.get())
    , m_style(style)
    , m_widthPt(widthPt)
{
    setColumns(glyphs);
    setCells(glyphs);
    setRows();
}

double PaperTable::sideOf(CellAlign align)
{
    return align == CellAlign::Left ? labelSidePt : sidePt;
}

QString PaperTable::textOf(const GridCell &cell) const
{
    return cell.role == GridCell::Role::Figure ? m_block.figures.value(cell.cell) : cell.text;
}

double PaperTable::widthOfCell(const GridCell &cell) const
{
    return m_columnX[cell.column + cell.columnSpan] - m_columnX[cell.column];
}

void PaperTable::setText(GlyphCase &glyphs, Cell &cell) const
{
    const GridCell &spec = *cell.spec;
    cell.align = spec.role == GridCell::Role::RowLabel ? CellAlign::Left : CellAlign::Centre;
    const double room = widthOfCell(spec) - sidePt - sideOf(cell.align);
    const FontRole role = spec.role == GridCell::Role::Caption || spec.role == GridCell::Role::Corner
            || spec.role == GridCell::Role::Header
        ? FontRole::TableHead
        : FontRole::Table;
    if (spec.role == GridCell::Role::Figure) {
        cell.text = CellText::figure(glyphs, textOf(spec), m_figurePoints, m_widthShares[spec.column],
                                     widthOfCell(spec) - figureSidePt);
        return;
    }
    const bool isNarrowLabel = spec.role == GridCell::Role::RowLabel && spec.rowSpan > 1
        && room < narrowEm * m_style.points && spec.text.size() >= verticalFrom;
    const bool isNarrowHead = m_block.narrowHeaders && spec.role == GridCell::Role::Header && spec.columnSpan == 1;
    cell.isVertical = isNarrowLabel || isNarrowHead;
    if (cell.isVertical) {
        cell.text = CellText::vertical(glyphs, spec.text, role, m_style.points);
        return;
    }
    cell.text = spec.rowSpan > 1 && cell.align == CellAlign::Left
        ? CellText::numbered(glyphs, spec.text, role, m_style.points, room)
        : CellText::inLines(glyphs, spec.text, role, m_style.points, room, cell.align);
}

void PaperTable::setCells(GlyphCase &glyphs)
{
    for (const GridCell &spec : m_grid->cells()) {
        Cell cell;
        cell.spec = &spec;
        setText(glyphs, cell);
        m_cells.append(cell);
    }
}

void PaperTable::setRows()
{
    const double least = m_style.points * CellText::lineEm + 2 * m_style.paddingPt;
    m_rowHeights.fill(least, m_grid->rowCount());
    QList<const Cell *> bySpan;
    for (const Cell &cell : std::as_const(m_cells))
        bySpan.append(&cell);
    std::stable_sort(bySpan.begin(), bySpan.end(),
                     [](const Cell *a, const Cell *b) { return a->spec->rowSpan < b->spec->rowSpan; });
    for (const Cell *cell : std::as_const(bySpan)) {
        const GridCell &spec = *cell->spec;
        const double padding = cell->isVertical ? std::max(3.0, m_style.paddingPt) : m_style.paddingPt;
        const double lacking = cell->text.height() + 2 * padding - heightOf(spec.row, spec.row + spec.rowSpan);
        if (lacking <= 0)
            continue;
        for (int row = spec.row; row < spec.row + spec.rowSpan; ++row)
            m_rowHeights[row] += lacking / spec.rowSpan;
    }
}

double PaperTable::heightOf(int firstRow, int endRow) const
{
    return std::accumulate(m_rowHeights.cbegin() + firstRow, m_rowHeights.cbegin() + endRow, 0.0);
}

bool PaperTable::mayBreakBefore(int row) const
{
    const QList<GridBlock> &blocks = m_grid->blocks();
    const auto block = std::find_if(blocks.crbegin(), blocks.crend(),
                                    [row](const GridBlock &candidate) { return row > candidate.firstRow; });
    const bool isInside = block != blocks.crend() && row <= block->lastRow;
    if (isInside && (blocks.size() > 1 || row <= block->firstBodyRow))
        return false;
    return row > headerRowCount();
}

double PaperTable::breakCost(int firstRow, int row) const
{
    double cost = 0;
    for (const Cell &cell : m_cells) {
        const GridCell &spec = *cell.spec;
        const int end = spec.row + spec.rowSpan;
        if (spec.row >= row || end <= row)
            continue;
        cost += 1; // a group is split at all
        const double need = cell.text.height();
        if (heightOf(std::max(firstRow, spec.row), row) < need || heightOf(row, end) < need)
            cost += 10;
    }
    return cost;
}

double PaperTable::draw(PageInk &ink, GlyphCase &glyphs, QPointF topLeft, int firstRow, int endRow,
                        const QList<int> &elements) const
{
    const int columns = m_grid->columnCount();
    QList<int> rows;
    if (firstRow >= headerRowCount()) {
        for (int row = 0; row < headerRowCount(); ++row)
            rows.append(row);
    }
    for (int row = firstRow; row < endRow; ++row)
        rows.append(row);
    QList<double> y{topLeft.y()};
    for (const int row : std::as_const(rows))
        y.append(y.last() + m_rowHeights[row]);

    // Edges of the squares that have a rule; neighbours become one line.
    const auto rowEdges = rows.size() + 1;
    QList<QList<bool>> across(rowEdges, QList<bool>(columns, false));
    QList<QList<bool>> down(columns + 1, QList<bool>(rows.size(), false));
    for (qsizetype index = 0; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells[index];
        const GridCell &spec = *cell.spec;
        ink.setElement(spec.row >= firstRow ? elements.value(index, PageElement::none) : PageElement::none);
        const auto inside = [&spec](int row) { return row >= spec.row && row < spec.row + spec.rowSpan; };
        const auto first = std::find_if(rows.cbegin(), rows.cend(), inside) - rows.cbegin();
        if (first == rows.size())
            continue;
        auto end = first;
        while (end < rows.size() && inside(rows[end]))
            ++end;
        for (int column = spec.column; column < spec.column + spec.columnSpan; ++column)
            across[first][column] = across[end][column] = true;
        for (auto row = first; row < end; ++row)
            down[spec.column][row] = down[spec.column + spec.columnSpan][row] = true;
        const QRectF rect(QPointF(topLeft.x() + m_columnX[spec.column], y[first]),
                          QPointF(topLeft.x() + m_columnX[spec.column + spec.columnSpan], y[end]));
        if (isTinted(spec))
            ink.addTint(rect);
        cell.text.draw(ink, glyphs, rect, sideOf(cell.align));
    }
    for (qsizetype edge = 0; edge < rowEdges; ++edge) {
        for (int column = 0; column < columns; ++column) {
            const int from = column;
            while (column < columns && across[edge][column])
                ++column;
            if (column > from)
                ink.addRule(QLineF(topLeft.x() + m_columnX[from], y[edge], topLeft.x() + m_columnX[column], y[edge]));
        }
    }
    for (int edge = 0; edge <= columns; ++edge) {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const qsizetype from = row;
            while (row < rows.size() && down[edge][row])
                ++row;
            if (row > from)
                ink.addRule(QLineF(topLeft.x() + m_columnX[edge], y[from], topLeft.x() + m_columnX[edge], y[row]));
        }
    }
    return y.last() - topLeft.y();
}

} // namespace nianbao
