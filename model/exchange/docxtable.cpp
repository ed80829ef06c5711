// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/docxtable.h"

#include "model/exchange/docxpage.h"
#include "model/exchange/docxstyles.h"
#include "model/report/cellwords.h"
#include "model/report/columnshares.h"
#include "model/report/tabletint.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

using Tag = QLatin1String;
using docx::twips;
using docx::value;

constexpr double lineEm = 1.25;
constexpr double besideFigurePt = 0.75;
/// What stays for the table on a page that it shares with its heading, with some room for the estimate's error.
constexpr double roomPt = docx::textHeightPt - 2 * 29 - 20;

struct Size
{
    double points;
    double paddingPt;
};
/// From roomy to tight: 五号 down to 小五.
constexpr std::array<Size, 9> sizes
    = {{{10.5, 5}, {10.5, 4}, {10.5, 3}, {10.5, 2}, {10, 2}, {9.5, 2}, {9, 2}, {9, 1.2}, {9, 0.6}}};

/// Figures that are too wide for their column get smaller down to this, and are then condensed, as offices do.
constexpr double smallFigurePt = 8;
constexpr double narrowestShare = 0.5;

void writeFrame(QXmlStreamWriter &xml)
{
    const XmlElement borders(xml, Tag("w:tblBorders"));
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        writeEmpty(xml, QLatin1String(side),
                   {{Tag("w:val"), QStringLiteral("single")},
                    {Tag("w:sz"), QStringLiteral("4")},
                    {Tag("w:space"), QStringLiteral("0")},
                    {Tag("w:color"), QStringLiteral("000000")}});
}

void writeWidth(QXmlStreamWriter &xml, Tag name, int width)
{
    writeEmpty(xml, name, {{Tag("w:w"), QString::number(width)}, {Tag("w:type"), QStringLiteral("dxa")}});
}

} // namespace

DocxTable::DocxTable(const TableBlock &block)
    : m_block(block)
    , m_grid(*block.grid)
{
    chooseSize();
    chooseFigures();
}

void DocxTable::chooseSize()
{
    for (const Size &size : sizes) {
        m_points = size.points;
        const double widthEm = docx::textWidthPt / size.points;
        QList<double> widths = columnShares(m_block, widthEm);
        m_columns.clear();
        for (double &width : widths) {
            m_columns.append(twips(width * docx::textWidthPt));
            width *= widthEm;
        }
        m_rowHeightsPt = rowHeightsEm(m_block, widths, lineEm, size.paddingPt / size.points);
        for (double &height : m_rowHeightsPt)
            height *= size.points;
        m_fitsOnPage = std::accumulate(m_rowHeightsPt.cbegin(), m_rowHeightsPt.cend(), 0.0) <= roomPt;
        if (m_fitsOnPage || !m_block.keepOnOnePage)
            return;
    }
}

/// One size for all figures of the table.
void DocxTable::chooseFigures()
{
    QList<double> fitting(m_grid.columnCount(), m_points); // by column: the size that just fits
    for (const GridCell &cell : m_grid.cells()) {
        const double length = figureLengthInEm(printedText(m_block, cell));
        if (cell.role == GridCell::Role::Figure && length > 0)
            fitting[cell.column]
                = std::min(fitting[cell.column], (widthOf(cell) / docx::twipsInPoint - 2 * besideFigurePt) / length);
    }
    const double narrowest = *std::min_element(fitting.cbegin(), fitting.cend());
    m_figurePoints = std::floor(2 * std::max(narrowest, std::min(smallFigurePt, m_points))) / 2;
    for (const double points : std::as_const(fitting))
        m_figureShares.append(std::clamp(points / m_figurePoints, narrowestShare, 1.0));
}

void DocxTable::write(QXmlStreamWriter &xml) const
{
    const XmlElement table(xml, Tag("w:tbl"));
    {
        const XmlElement properties(xml, Tag("w:tblPr"));
        writeWidth(xml, Tag("w:tblW"), std::accumulate(m_columns.cbegin(), m_columns.cend(), 0));
        value(xml, Tag("w:jc"), QStringLiteral("center"));
        writeFrame(xml);
        writeEmpty(xml, Tag("w:tblLayout"), {{Tag("w:type"), QStringLiteral("fixed")}});
        const XmlElement margins(xml, Tag("w:tblCellMar"));
        writeWidth(xml, Tag("w:left"), twips(besideWordsEm / 2 * m_points));
        writeWidth(xml, Tag("w:right"), twips(besideWordsEm / 2 * m_points));
    }
    {
        const XmlElement grid(xml, Tag("w:tblGrid"));
        for (const int width : m_columns)
            writeEmpty(xml, Tag("w:gridCol"), {{Tag("w:w"), QString::number(width)}});
    }
    for (int row = 0; row < m_grid.rowCount(); ++row)
        writeRow(xml, row);
}

void DocxTable::writeRow(QXmlStreamWriter &xml, int row) const
{
    const XmlElement line(xml, Tag("w:tr"));
    {
        const XmlElement properties(xml, Tag("w:trPr"));
        writeEmpty(xml, Tag("w:cantSplit"));
        writeEmpty(
            xml, Tag("w:trHeight"),
            {{Tag("w:val"), QString::number(twips(m_rowHeightsPt[row]))}, {Tag("w:hRule"), QStringLiteral("atLeast")}});
        if (row < m_grid.headerRowCount())
            writeEmpty(xml, Tag("w:tblHeader"));
    }
    for (int column = 0; column < m_grid.columnCount();) {
        const GridCell &cell = m_grid.at(row, column);
        writeCell(xml, cell, row);
        column += cell.columnSpan;
    }
}

int DocxTable::widthOf(const GridCell &cell) const
{
    const auto first = m_columns.cbegin() + cell.column;
    return std::accumulate(first, first + cell.columnSpan, 0);
}

/// Word keeps a table together whose paragraphs all want to stand with the next; a stack of blocks may
/// break between them, but not behind their heads.
bool DocxTable::keepsWithNext(int row) const
{
    for (const GridBlock &block : m_grid.blocks()) {
        if (row >= block.firstRow && row < block.lastRow)
            return row < block.firstBodyRow || m_grid.blocks().size() > 1 || (m_block.keepOnOnePage && m_fitsOnPage);
    }
    return false;
}

void DocxTable::writeCell(QXmlStreamWriter &xml, const GridCell &cell, int row) const
{
    const XmlElement element(xml, Tag("w:tc"));
    const bool isVertical = isSetVertically(m_block, cell);
    {
        const XmlElement properties(xml, Tag("w:tcPr"));
        writeWidth(xml, Tag("w:tcW"), widthOf(cell));
        if (cell.columnSpan > 1)
            value(xml, Tag("w:gridSpan"), cell.columnSpan);
        if (cell.rowSpan > 1)
            value(xml, Tag("w:vMerge"), row == cell.row ? QStringLiteral("restart") : QStringLiteral("continue"));
        if (isTinted(cell))
            writeEmpty(xml, Tag("w:shd"),
                       {{Tag("w:val"), QStringLiteral("clear")},
                        {Tag("w:color"), QStringLiteral("auto")},
                        {Tag("w:fill"), QLatin1String(captionTint)}});
        if (cell.role == GridCell::Role::Figure) { // figures may come nearer to the lines than words
            const XmlElement margins(xml, Tag("w:tcMar"));
            writeWidth(xml, Tag("w:left"), twips(besideFigurePt));
            writeWidth(xml, Tag("w:right"), twips(besideFigurePt));
        }
        if (isVertical)
            value(xml, Tag("w:textDirection"), QStringLiteral("tbRlV"));
        value(xml, Tag("w:vAlign"), QStringLiteral("center"));
    }
    const XmlElement paragraph(xml, Tag("w:p"));
    {
        const XmlElement properties(xml, Tag("w:pPr"));
        value(xml, Tag("w:pStyle"), docx::style::table);
        if (keepsWithNext(row))
            writeEmpty(xml, Tag("w:keepNext"));
        writeEmpty(
            xml, Tag("w:spacing"),
            {{Tag("w:line"), QString::number(twips(m_points * lineEm))}, {Tag("w:lineRule"), QStringLiteral("exact")}});
        if (cell.role == GridCell::Role::RowLabel && !isVertical)
            value(xml, Tag("w:jc"), QStringLiteral("left"));
    }
    const QString text = row == cell.row ? printedText(m_block, cell) : QString();
    if (text.isEmpty())
        return;
    const XmlElement run(xml, Tag("w:r"));
    {
        const XmlElement properties(xml, Tag("w:rPr"));
        writeEmpty(xml, Tag("w:rFonts"), {{Tag("w:hint"), QStringLiteral("eastAsia")}});
        const bool isFigure = cell.role == GridCell::Role::Figure;
        if (const double share = m_figureShares[cell.column]; isFigure && share < 1)
            value(xml, Tag("w:w"), static_cast<int>(share * 100));
        const auto halves = static_cast<int>((isFigure ? m_figurePoints : m_points) * 2);
        value(xml, Tag("w:sz"), halves);
        value(xml, Tag("w:szCs"), halves);
    }
    const double roomEm = widthOf(cell) / docx::twipsInPoint / m_points - besideWordsEm;
    const QStringList lines = isVertical ? QStringList{text} : fixedLines(m_block, cell, roomEm);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            writeEmpty(xml, Tag("w:br"));
        writeText(xml, Tag("w:t"), lines[line], {{Tag("xml:space"), QStringLiteral("preserve")}});
    }
}

} // namespace nianbao
