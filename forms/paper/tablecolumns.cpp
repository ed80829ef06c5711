// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/papertable.h"

#include "model/report/columnshares.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// Wide figures in narrow columns: as small as this (六号 is 7.5), then condensed to this share of
/// their width, as offices do in Word, and only then smaller still.
constexpr double smallFigurePt = 8;
constexpr double narrowestShare = 0.66;
constexpr double smallestFigurePt = 5;
/// Condensed to this share they are still read well.
constexpr double wellReadShare = 0.78;
/// What a label column gives away at most to columns of wide figures.
constexpr double labelYield = 0.12;

/// Of nested row labels: a vertical one, a group's name beside its rows, the least for the innermost.
constexpr double uprightLabelEm = 2;
constexpr double groupLabelEm = 4.1;
constexpr double innerLabelEm = 9;
/// With so much the innermost labels take two lines, seldom three.
constexpr double roomyLabelEm = 14;
constexpr double figureColumnEm = 3.3;
/// Heads of up to so many characters are not broken.
constexpr qsizetype shortHead = 3;

/// Length of a text set in one line.
double lengthOf(GlyphCase &glyphs, const QString &text, double points)
{
    double length = 0;
    for (const TextCluster &cluster : clustersOf(glyphs, {{text, FontRole::Table}}, points, points))
        length += cluster.advance;
    return length;
}

} // namespace

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

/// What each column of figures needs for the widest of them.
QList<double> PaperTable::figureNeeds(GlyphCase &glyphs) const
{
    QList<double> needs(m_grid->columnCount(), 0);
    for (const GridCell &cell : m_grid->cells()) {
        if (cell.role != GridCell::Role::Figure || cell.columnSpan != 1)
            continue;
        const double need = lengthOf(glyphs, textOf(cell), m_style.points) + 2 * figureSidePt;
        needs[cell.column] = std::max(needs[cell.column], need);
    }
    return needs;
}

/// What each column needs for a short head that does not fall to crumbs.
QList<double> PaperTable::headNeeds() const
{
    QList<double> needs(m_grid->columnCount(), 0);
    for (const GridCell &cell : m_grid->cells()) {
        const bool isShortHead = cell.role == GridCell::Role::Header && cell.columnSpan == 1 && !m_block.narrowHeaders
            && cell.text.size() <= shortHead;
        if (isShortHead)
            needs[cell.column]
                = std::max(needs[cell.column], static_cast<double>(cell.text.size()) * m_style.points + 2 * sidePt);
    }
    return needs;
}

/// Of a table whose row labels stand inside each other, the figures get what they need and the
/// innermost labels, which are the longest, all the rest. Where that is too little, figures are condensed, all
/// columns alike, until the labels have room enough not to make the table too high. Empty when not even the
/// heads of the figures have room.
QList<double> PaperTable::nestedWidths(const QList<double> &figures, const QList<double> &heads) const
{
    const int labels = m_grid->labelColumnCount();
    if (labels < 2)
        return {};
    const double em = m_style.points;
    QList<double> widths(m_grid->columnCount(), 0);
    for (int column = 0; column + 1 < labels; ++column)
        widths[column] = isUpright(column) ? uprightLabelEm * em : groupLabelEm * em + labelSidePt + sidePt;
    double &inner = widths[labels - 1];
    inner = innerLabelEm * em;
    for (int column = labels; column < widths.size(); ++column)
        widths[column] = std::max(figureColumnEm * em, heads[column]);
    double room = m_widthPt - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (room < 0)
        return {};
    const auto widenFigures = [&](double share) {
        QList<double> wishes(widths.size(), 0);
        for (int column = labels; column < widths.size(); ++column)
            wishes[column]
                = std::max(0.0, (figures[column] - 2 * figureSidePt) * share + 2 * figureSidePt - widths[column]);
        const double wished = std::accumulate(wishes.cbegin(), wishes.cend(), 0.0);
        const double part = wished > room ? room / wished : 1;
        for (int column = labels; column < widths.size(); ++column)
            widths[column] += wishes[column] * part;
        room -= wished * part;
    };
    widenFigures(std::min(1.0, smallFigurePt * wellReadShare / em));
    const double more = std::min(room, (roomyLabelEm - innerLabelEm) * em);
    room -= more;
    widenFigures(1);
    inner += more + room;
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
    const QList<double> heads = headNeeds();
    QList<double> widths = nestedWidths(needs, heads);
    if (widths.isEmpty()) {
        widths = givenWidths();
        for (qsizetype column = 0; column < needs.size(); ++column)
            needs[column] = std::max(needs[column], heads[column]);
        for (int column = 0; column < m_grid->labelColumnCount(); ++column)
            needs[column] = widths[column] * (1 - labelYield);
        balanceWidths(needs, widths);
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

} // namespace nianbao
