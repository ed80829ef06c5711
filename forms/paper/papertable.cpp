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
/// Wide figures in narrow columns: as small as this (六号 is 7.5), then condensed to this share of
/// their width, as offices do in Word, and only then smaller still.
constexpr double smallFigurePt = 8;
constexpr double narrowestShare = 0.66;
constexpr double smallestFigurePt = 5;
/// A cell in which not even this many characters stand side by side is set vertically.
constexpr double narrowEm = 2.3;
constexpr qsizetype verticalFrom = 3;
/// What a label column gives away at most to columns of wide figures.
constexpr double labelYield = 0.12;

/// Of nested row labels: a vertical one, a group's name beside its rows, the least for the innermost.
constexpr double uprightLabelEm = 2;
constexpr double groupLabelEm = 4.1;
constexpr double innerLabelEm = 9;
constexpr double figureColumnEm = 3.3;
/// Heads of up to so many characters are not broken.
constexpr qsizetype shortHead = 3;

/// From roomy to tight: 五号 down to 小五; each makes a lower table than the one before.
constexpr std::array<TableStyle, 12> styles = {{{10.5, 5},
                                                {10.5, 4},
                                                {10.5, 3},
                                                {10.5, 2.2},
                                                {10, 2.4},
                                                {10, 2},
                                                {9.5, 2.2},
                                                {9.5, 1.9},
                                                {9, 2.1},
                                                {9, 1.7},
                                                {9, 1.2},
                                                {9, 0.8}}};

/// Length of a text set in one line.
double lengthOf(GlyphCase &glyphs, const QString &text, double points)
{
    double length = 0;
    for (const TextCluster &cluster : clustersOf(glyphs, {{text, FontRole::Table}}, points, points))
        length += cluster.advance;
    return length;
}

/// Columns that are too narrow take from those that have more than they need.
void yieldTo(const QList<double> &needs, QList<double> &widths)
{
    double lacking = 0;
    double spare = 0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        lacking += std::max(0.0, needs[column] - widths[column]);
        spare += std::max(0.0, widths[column] - needs[column]);
    }
    if (lacking <= 0 || spare <= 0)
        return;
    const double moved = std::min(lacking, spare);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const double difference = needs[column] - widths[column];
        widths[column] += difference * moved / (difference > 0 ? lacking : spare);
    }
}

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

/// Widths as the edition gives them.
QList<double> PaperTable::givenWidths() const
{
    QList<double> widths = m_grid->columnWeights();
    if (widths.size() != m_grid->columnCount())
        widths.fill(1, m_grid->columnCount());
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width *= m_widthPt / sum;
    return widths;
}

/// What each column of figures needs: its widest figure, and a head that does not fall to crumbs.
QList<double> PaperTable::figureNeeds(GlyphCase &glyphs) const
{
    QList<double> needs(m_grid->columnCount(), 0);
    for (const GridCell &cell : m_grid->cells()) {
        if (cell.columnSpan != 1)
            continue;
        double &need = needs[cell.column];
        if (cell.role == GridCell::Role::Figure)
            need = std::max(need, lengthOf(glyphs, textOf(cell), m_style.points) + 2 * figureSidePt);
        else if (cell.role == GridCell::Role::Header && !m_block.narrowHeaders && cell.text.size() <= shortHead)
            need = std::max(need, static_cast<double>(cell.text.size()) * m_style.points + 2 * sidePt);
    }
    return needs;
}

/// Of a table whose row labels stand inside each other, the figures get what they need and the
/// innermost labels, which are the longest, all the rest. Empty when that is too little.
QList<double> PaperTable::nestedWidths(const QList<double> &needs) const
{
    const int labels = m_grid->labelColumnCount();
    if (labels < 2)
        return {};
    const double em = m_style.points;
    QList<double> widths(m_grid->columnCount(), 0);
    for (int column = labels; column < widths.size(); ++column)
        widths[column] = std::max(needs[column], figureColumnEm * em);
    for (int column = 0; column + 1 < labels; ++column)
        widths[column] = isUpright(column) ? uprightLabelEm * em : groupLabelEm * em + 2 * sidePt;
    const double rest = m_widthPt - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (rest < innerLabelEm * em)
        return {};
    widths[labels - 1] = rest;
    return widths;
}

/// Whether all merged labels of the column have rows enough to stand vertically.
bool PaperTable::isUpright(int column) const
{
    return std::all_of(m_grid->cells().cbegin(), m_grid->cells().cend(), [column](const GridCell &cell) {
        const bool isLabel = cell.role == GridCell::Role::RowLabel && cell.column == column && cell.columnSpan == 1;
        return !isLabel || (cell.rowSpan > 1 && cell.rowSpan >= 2 * cell.text.size());
    });
}

void PaperTable::setColumns(GlyphCase &glyphs)
{
    QList<double> needs = figureNeeds(glyphs);
    QList<double> widths = nestedWidths(needs);
    if (widths.isEmpty()) {
        widths = givenWidths();
        for (int column = 0; column < m_grid->labelColumnCount(); ++column)
            needs[column] = widths[column] * (1 - labelYield);
        yieldTo(needs, widths);
    }
    m_columnX.append(0);
    for (const double width : std::as_const(widths))
        m_columnX.append(m_columnX.last() + width);

    setFigures(glyphs);
}

/// One size of type for all figures of the table; condensed is only what does not fit in it.
void PaperTable::setFigures(GlyphCase &glyphs)
{
    QList<double> fitting(m_grid->columnCount(), m_style.points); // by column: the size that just fits
    for (const GridCell &cell : m_grid->cells()) {
        if (cell.role != GridCell::Role::Figure)
            continue;
        const double room = widthOfCell(cell) - 2 * figureSidePt;
        const double length = lengthOf(glyphs, textOf(cell), m_style.points);
        if (length > room)
            fitting[cell.column] = std::min(fitting[cell.column], m_style.points * room / length);
    }
    const double narrowest = *std::min_element(fitting.cbegin(), fitting.cend());
    m_figurePoints = std::min(
        m_style.points, std::max({smallestFigurePt, std::min(smallFigurePt, narrowest / narrowestShare), narrowest}));
    for (const double points : std::as_const(fitting))
        m_widthShares.append(std::min(1.0, points / m_figurePoints));
}

double PaperTable::widthOfCell(const GridCell &cell) const
{
    return m_columnX[cell.column + cell.columnSpan] - m_columnX[cell.column];
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
    cell.align = spec.role == GridCell::Role::RowLabel ? CellAlign::Left : CellAlign::Centre;
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
    // Tighter styles are lower, so that a few tries are enough.
    PaperTable best(block, glyphs, widthPt, styles.back());
    std::size_t low = 0;
    std::size_t high = styles.size() - 1;
    if (best.height() > heightPt)
        return best;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        PaperTable table(block, glyphs, widthPt, styles[middle]);
        if (table.height() <= heightPt) {
            best = table;
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return best;
}

PaperTable roomyTable(const TableBlock &block, GlyphCase &glyphs, double widthPt)
{
    return PaperTable(block, glyphs, widthPt, styles.front());
}

std::optional<PaperTable> fullSizeTable(const TableBlock &block, GlyphCase &glyphs, double widthPt, double heightPt)
{
    for (const TableStyle &style : styles) {
        if (style.points < styles.front().points)
            break;
        PaperTable table(block, glyphs, widthPt, style);
        if (table.height() <= heightPt)
            return table;
    }
    return std::nullopt;
}

} // namespace nianbao
