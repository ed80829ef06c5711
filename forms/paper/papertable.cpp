// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/papertable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nianbao {

namespace {

/// Between a rule and the words beside it.
constexpr double sidePt = 2.5;
constexpr double figureSidePt = 1.5;
constexpr double smallestFigurePt = 5;
/// A cell in which not even this many characters stand side by side is set vertically.
constexpr double narrowEm = 2.3;
constexpr qsizetype verticalFrom = 3;
/// What a label column gives away at most to columns of wide figures.
constexpr double labelYield = 0.12;

/// From roomy to tight: 五号 down to 小五.
constexpr std::array<TableStyle, 12> styles = {{{10.5, 5},
                                                {10.5, 4},
                                                {10.5, 3},
                                                {10.5, 2.2},
                                                {10, 2.6},
                                                {10, 2},
                                                {9.5, 2.4},
                                                {9.5, 1.8},
                                                {9, 2.4},
                                                {9, 1.8},
                                                {9, 1.2},
                                                {9, 0.8}}};

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

QString PaperTable::textOf(const GridCell &cell) const
{
    return cell.role == GridCell::Role::Figure ? m_block.figures.value(cell.cell) : cell.text;
}

void PaperTable::setColumns(GlyphCase &glyphs)
{
    const int columns = m_grid->columnCount();
    QList<double> widths = m_grid->columnWeights();
    if (widths.size() != columns)
        widths.fill(1, columns);
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width *= m_widthPt / sum;

    // Wide figures take from columns that have more than they need.
    const int labels = m_grid->labelColumnCount();
    QList<double> needs(columns, 2.2 * m_style.points);
    for (int column = 0; column < labels; ++column)
        needs[column] = widths[column] * (1 - labelYield);
    for (const GridCell &cell : m_grid->cells()) {
        if (cell.role != GridCell::Role::Figure || cell.columnSpan != 1)
            continue;
        const CellText text = CellText::inLines(glyphs, textOf(cell), FontRole::Table, m_style.points, 1e6,
                                                CellAlign::Left);
        needs[cell.column] = std::max(needs[cell.column], text.width() + 2 * figureSidePt);
    }
    double lacking = 0;
    double spare = 0;
    for (int column = 0; column < columns; ++column) {
        lacking += std::max(0.0, needs[column] - widths[column]);
        spare += std::max(0.0, widths[column] - needs[column]);
    }
    if (lacking > 0) {
        const double moved = std::min(lacking, spare);
        for (int column = 0; column < columns; ++column) {
            const double difference = needs[column] - widths[column];
            widths[column] += difference > 0 ? difference * moved / lacking : difference * moved / std::max(spare, 1.0);
        }
    }
    m_columnX.append(0);
    for (const double width : std::as_const(widths))
        m_columnX.append(m_columnX.last() + width);
}

double PaperTable::widthOfCell(const GridCell &cell) const
{
    return m_columnX[cell.column + cell.columnSpan] - m_columnX[cell.column];
}

/// The size at which every figure of the column fits; the same for all of them.
double PaperTable::figurePoints(GlyphCase &glyphs, int column, int columnSpan) const
{
    double points = m_style.points;
    for (const GridCell &cell : m_grid->cells()) {
        if (cell.role != GridCell::Role::Figure || cell.column != column || cell.columnSpan != columnSpan)
            continue;
        const double room = widthOfCell(cell) - 2 * figureSidePt;
        const CellText text = CellText::inLines(glyphs, textOf(cell), FontRole::Table, m_style.points, 1e6,
                                                CellAlign::Left);
        if (text.width() > room)
            points = std::min(points, m_style.points * room / text.width());
    }
    return std::max(smallestFigurePt, points);
}

void PaperTable::setText(GlyphCase &glyphs, Cell &cell) const
{
    const GridCell &spec = *cell.spec;
    const double room = widthOfCell(spec) - 2 * sidePt;
    const FontRole role = spec.role == GridCell::Role::Caption || spec.role == GridCell::Role::Corner
            || spec.role == GridCell::Role::Header
        ? FontRole::TableHead
        : FontRole::Table;
    if (spec.role == GridCell::Role::Figure) {
        cell.text = CellText::inLines(glyphs, textOf(spec), role, figurePoints(glyphs, spec.column, spec.columnSpan),
                                      widthOfCell(spec) - figureSidePt, CellAlign::Centre);
        return;
    }
    const bool isNarrowLabel = spec.role == GridCell::Role::RowLabel && spec.rowSpan > 1
        && room < narrowEm * m_style.points && spec.text.size() >= verticalFrom;
    const bool isNarrowHead
        = m_block.narrowHeaders && spec.role == GridCell::Role::Header && spec.columnSpan == 1;
    cell.isVertical = isNarrowLabel || isNarrowHead;
    if (cell.isVertical) {
        cell.text = CellText::vertical(glyphs, spec.text, role, m_style.points);
        return;
    }
    cell.align = spec.role == GridCell::Role::RowLabel ? CellAlign::Left : CellAlign::Centre;
    cell.text = CellText::inLines(glyphs, spec.text, role, m_style.points, room, cell.align);
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
    for (const GridBlock &block : m_grid->blocks()) {
        if (row > block.firstRow && row <= block.firstBodyRow)
            return false;
    }
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

double PaperTable::draw(PageInk &ink, GlyphCase &glyphs, QPointF topLeft, int firstRow, int endRow) const
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
    for (const Cell &cell : m_cells) {
        const GridCell &spec = *cell.spec;
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
        cell.text.draw(ink, glyphs, rect, sidePt);
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

PaperTable tableThatFits(const TableBlock &block, GlyphCase &glyphs, double widthPt, double heightPt)
{
    for (const TableStyle &style : styles) {
        PaperTable table(block, glyphs, widthPt, style);
        if (table.height() <= heightPt)
            return table;
    }
    return PaperTable(block, glyphs, widthPt, styles.back());
}

PaperTable roomyTable(const TableBlock &block, GlyphCase &glyphs, double widthPt)
{
    return PaperTable(block, glyphs, widthPt, styles.front());
}

} // namespace nianbao
