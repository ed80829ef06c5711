// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/columnshares.h"

#include "model/report/cellwords.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

/// As on paper: a vertical label, a group's name beside its rows, the least for the innermost label.
constexpr double uprightEm = 2;
constexpr double groupEm = 4.6;
constexpr double innerEm = 9;
constexpr double roomyInnerEm = 14;
constexpr double figureEm = 3.3;
/// White at both sides of a figure.
constexpr double besideFigureEm = 0.5;
/// A font that stands in for the official one may have digits wider than half an em.
constexpr double widestDigit = 1.28;
/// Wide figures are condensed to this before innermost labels get less than they need to be read well.
constexpr double condensedShare = 0.6;
constexpr double besideHeadEm = 0.65;
constexpr double verticalStepEm = 1.3;
/// Hangul Jamo: everything from here on is as wide as high, but for some symbols.
constexpr char16_t firstWide = 0x1100;

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

/// What each column needs for a short head.
QList<double> headNeeds(const TableBlock &block)
{
    QList<double> needs(block.grid->columnCount(), 0);
    for (const GridCell &cell : block.grid->cells()) {
        if (isShortHead(block, cell))
            needs[cell.column] = std::max(needs[cell.column], lengthInEm(cell.text) + besideHeadEm);
    }
    return needs;
}

/// What each column of figures needs for its widest figure.
QList<double> figureNeeds(const TableBlock &block)
{
    QList<double> needs(block.grid->columnCount(), 0);
    for (const GridCell &cell : block.grid->cells()) {
        if (cell.role == GridCell::Role::Figure && cell.columnSpan == 1)
            needs[cell.column]
                = std::max(needs[cell.column], figureLengthInEm(printedText(block, cell)) + besideFigureEm);
    }
    return needs;
}

bool hasUprightLabels(const GridSpec &grid, int column)
{
    return std::all_of(grid.cells().cbegin(), grid.cells().cend(), [column](const GridCell &cell) {
        const bool isLabel = cell.role == GridCell::Role::RowLabel && cell.column == column && cell.columnSpan == 1;
        return !isLabel || (cell.rowSpan > 1 && cell.rowSpan >= 2 * cell.text.size());
    });
}

/// Empty when the table has no nested labels, or too little room for them.
QList<double> nestedWidths(const TableBlock &block, const QList<double> &needs, double widthEm)
{
    const GridSpec &grid = *block.grid;
    const int labels = grid.labelColumnCount();
    if (labels < 2)
        return {};
    const QList<double> heads = headNeeds(block);
    QList<double> widths(grid.columnCount(), 0);
    for (int column = 0; column + 1 < labels; ++column)
        widths[column] = hasUprightLabels(grid, column) ? uprightEm : groupEm;
    for (int column = labels; column < widths.size(); ++column)
        widths[column] = std::max(figureEm, heads[column]);
    double room = widthEm - innerEm - sumOf(widths);
    if (room < 0)
        return {};
    const auto widenFigures = [&](double share) {
        QList<double> wishes(widths.size(), 0);
        for (int column = labels; column < widths.size(); ++column)
            wishes[column] = std::max(0.0, needs[column] * share - widths[column]);
        const double wished = sumOf(wishes);
        const double part = wished > room ? room / wished : 1;
        for (int column = labels; column < widths.size(); ++column)
            widths[column] += wishes[column] * part;
        room -= wished * part;
    };
    widenFigures(condensedShare);
    const double more = std::min(room, roomyInnerEm - innerEm);
    room -= more;
    widenFigures(1);
    widths[labels - 1] = innerEm + more + room;
    return widths;
}

} // namespace

double lengthInEm(const QString &text)
{
    const auto wide = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= firstWide; });
    return static_cast<double>(text.size() + wide) / 2;
}

double figureLengthInEm(const QString &figure)
{
    return widestDigit * lengthInEm(figure);
}

QList<double> columnShares(const TableBlock &block, double widthEm)
{
    const GridSpec &grid = *block.grid;
    const QList<double> needs = figureNeeds(block);
    QList<double> widths = nestedWidths(block, needs, widthEm);
    if (widths.isEmpty()) {
        widths = grid.columnWeights();
        if (widths.size() != grid.columnCount())
            widths.fill(1, grid.columnCount());
        const double scale = widthEm / sumOf(widths);
        for (double &width : widths)
            width *= scale;
        balanceWidths(needs, widths);
    }
    const double whole = sumOf(widths);
    for (double &width : widths)
        width /= whole;
    return widths;
}

QList<double> rowHeightsEm(const TableBlock &block, const QList<double> &widthsEm, double lineEm, double paddingEm)
{
    QList<double> heights(block.grid->rowCount(), lineEm + 2 * paddingEm);
    QList<const GridCell *> cells;
    for (const GridCell &cell : block.grid->cells())
        cells.append(&cell);
    std::stable_sort(cells.begin(), cells.end(),
                     [](const GridCell *a, const GridCell *b) { return a->rowSpan < b->rowSpan; });
    for (const GridCell *cell : std::as_const(cells)) {
        const QString text = printedText(block, *cell);
        const auto first = widthsEm.cbegin() + cell->column;
        const double width = std::accumulate(first, first + cell->columnSpan, 0.0) - besideWordsEm;
        const bool isVertical = isSetVertically(block, *cell);
        const bool isOneLine = isVertical || cell->role == GridCell::Role::Figure;
        double lines = isOneLine ? 1 : 0;
        for (const QString &line : isOneLine ? QStringList() : fixedLines(block, *cell, width))
            lines += std::max(1.0, std::ceil(lengthInEm(line) / std::max(1.0, width)));
        const double need
            = (isVertical ? static_cast<double>(text.size()) * verticalStepEm : lines * lineEm) + 2 * paddingEm;
        const auto top = heights.begin() + cell->row;
        const double lacking = need - std::accumulate(top, top + cell->rowSpan, 0.0);
        for (int row = cell->row; lacking > 0 && row < cell->row + cell->rowSpan; ++row)
            heights[row] += lacking / cell->rowSpan;
    }
    return heights;
}

void balanceWidths(const QList<double> &needs, QList<double> &widths)
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

bool isSetVertically(const TableBlock &block, const GridCell &cell)
{
    if (cell.columnSpan != 1)
        return false;
    if (cell.role == GridCell::Role::Header)
        return block.narrowHeaders;
    return cell.role == GridCell::Role::RowLabel && cell.rowSpan > 1 && cell.column + 1 < block.grid->labelColumnCount()
        && hasUprightLabels(*block.grid, cell.column);
}

QString printedText(const TableBlock &block, const GridCell &cell)
{
    return cell.role == GridCell::Role::Figure ? block.figures.value(cell.cell) : cell.text;
}

} // namespace nianbao
