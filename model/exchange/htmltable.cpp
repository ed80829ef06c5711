// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/htmltable.h"

#include "model/exchange/xmlelement.h"
#include "model/report/cellwords.h"
#include "model/report/columnshares.h"
#include "model/report/tabletint.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace nianbao {

namespace {

using Tag = QLatin1String;

/// Width of the page's text; beneath what a column needs the table scrolls.
constexpr double pageEm = 46;
/// A table of wide figures is wider than the text where the window has room; up to this in the usual size of type.
constexpr double wideEm = 70;
constexpr double widestEm = 150;
constexpr double typeEm = 0.875;
constexpr double smallestTypeEm = 0.75;
constexpr double leastColumnEm = 1.5;
constexpr double verticalEm = 1.9;
constexpr double paddingEm = 1.2;
/// On a phone, of a table with nested labels: a vertical one, a group's name, the innermost, a figure.
constexpr double uprightEm = 2;
constexpr double groupEm = 4.9;
constexpr double innerEm = 9;
constexpr double figureEm = 2.7;
constexpr double besideHeadEm = 0.65;

const QString frameStyle = QStringLiteral("overflow-x:auto;margin:.5em 0");
/// There for screen readers; the heading above says the same to everybody else.
const QString captionStyle
    = QStringLiteral("position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap");
const QString cellStyle = QStringLiteral("border:1px solid #333;padding:.25em;text-align:%1;%2");
/// From top to bottom, and no higher than its words.
const QString verticalStyle = QStringLiteral(";writing-mode:vertical-rl;white-space:nowrap;margin:auto");

bool covers(int first, int span, int place)
{
    return place >= first && place < first + span;
}

} // namespace

HtmlTable::HtmlTable(const TableBlock &block, const Edition &edition, const QString &caption)
    : m_block(block)
    , m_grid(*block.grid)
    , m_edition(edition)
    , m_caption(caption)
    , m_shares(columnShares(block, pageEm))
{
    // Columns of figures get what they need before the labels get more.
    for (double width = pageEm; leastWidthEm() > width && width < widestEm; ++width)
        m_shares = columnShares(block, width);
}

void HtmlTable::write(QXmlStreamWriter &xml) const
{
    const auto newLine = [&xml] { xml.writeCharacters(QStringLiteral("\n")); };
    const XmlElement frame(xml, Tag("div"),
                           {{Tag("role"), QStringLiteral("region")},
                            {Tag("aria-label"), m_caption.isEmpty() ? m_block.id : m_caption},
                            {Tag("tabindex"), QStringLiteral("0")}});
    const double least = leastWidthEm();
    const double type = std::max(smallestTypeEm, std::min(1.0, wideEm / least) * typeEm);
    if (least > pageEm) {
        frame.attribute(Tag("class"), QStringLiteral("wide"));
        frame.attribute(Tag("style"), frameStyle + QStringLiteral(";--least:%1em").arg(least * type, 0, 'f', 1));
    } else {
        frame.attribute(Tag("style"), frameStyle);
    }
    newLine();
    const XmlElement table(xml, Tag("table"), {{Tag("id"), m_block.id}});
    if (isNested())
        table.attribute(Tag("class"), QStringLiteral("nested"));
    table.attribute(
        Tag("style"),
        QStringLiteral("border-collapse:collapse;width:100%;min-width:%1em;table-layout:fixed;"
                       "font-size:%2em;line-height:1.4%3")
            .arg(least, 0, 'f', 1)
            .arg(type)
            .arg(isNested() ? QStringLiteral(";--narrow:%1em").arg(narrowWidthEm(), 0, 'f', 1) : QString()));
    newLine();
    if (!m_caption.isEmpty()) {
        writeText(xml, Tag("caption"), m_caption, {{Tag("style"), captionStyle}});
        newLine();
    }
    writeColumns(xml);
    newLine();
    const auto part = [&](Tag name, int first, int end) {
        if (first >= end)
            return;
        {
            const XmlElement rows(xml, name);
            newLine();
            writeRows(xml, first, end);
        }
        newLine();
    };
    const int heads = m_grid.headerRowCount();
    part(Tag("thead"), 0, heads);
    for (const GridBlock &block : m_grid.blocks())
        part(Tag("tbody"), std::max(block.firstRow, heads), block.lastRow + 1);
}

void HtmlTable::writeColumns(QXmlStreamWriter &xml) const
{
    const XmlElement columns(xml, Tag("colgroup"));
    for (int column = 0; column < m_shares.size(); ++column) {
        const XmlElement element(xml, Tag("col"));
        if (isNested() && column < m_grid.labelColumnCount())
            element.attribute(Tag("class"), labelClass(column));
        element.attribute(Tag("style"), QStringLiteral("width:%1%").arg(100 * m_shares[column], 0, 'f', 2));
    }
}

bool HtmlTable::isNested() const
{
    return m_grid.labelColumnCount() > 1;
}

/// For the style sheet of the page.
QString HtmlTable::labelClass(int column) const
{
    if (column + 1 == m_grid.labelColumnCount())
        return QStringLiteral("inner");
    const bool isUpright = std::any_of(m_grid.cells().cbegin(), m_grid.cells().cend(), [&](const GridCell &cell) {
        return cell.column == column && cell.role == GridCell::Role::RowLabel && isSetVertically(m_block, cell);
    });
    return isUpright ? QStringLiteral("upright") : QStringLiteral("group");
}

/// What the table needs on a phone, where its columns of figures are equally wide.
double HtmlTable::narrowWidthEm() const
{
    double widest = figureEm;
    for (const GridCell &cell : m_grid.cells()) {
        if (cell.role == GridCell::Role::Figure && cell.columnSpan == 1)
            widest = std::max(widest, lengthInEm(printedText(m_block, cell)) + paddingEm);
        else if (isShortHead(m_block, cell))
            widest = std::max(widest, lengthInEm(cell.text) + besideHeadEm);
    }
    double width = widest * (m_grid.columnCount() - m_grid.labelColumnCount());
    for (int column = 0; column < m_grid.labelColumnCount(); ++column) {
        const QString name = labelClass(column);
        width += name == QLatin1String("inner") ? innerEm : name == QLatin1String("upright") ? uprightEm : groupEm;
    }
    return width;
}

/// What the table needs before a figure or a vertical head would be broken.
double HtmlTable::leastWidthEm() const
{
    double least = leastColumnEm * m_grid.columnCount();
    for (const GridCell &cell : m_grid.cells()) {
        double need = leastColumnEm;
        if (isSetVertically(m_block, cell))
            need = verticalEm;
        else if (cell.role == GridCell::Role::Figure)
            need = lengthInEm(printedText(m_block, cell)) + paddingEm;
        if (cell.columnSpan == 1)
            least = std::max(least, need / m_shares[cell.column]);
    }
    return least;
}

void HtmlTable::writeRows(QXmlStreamWriter &xml, int firstRow, int endRow) const
{
    for (int row = firstRow; row < endRow; ++row) {
        {
            const XmlElement line(xml, Tag("tr"));
            for (int column = 0; column < m_grid.columnCount(); ++column) {
                const GridCell &cell = m_grid.at(row, column);
                if (cell.row == row && cell.column == column)
                    writeCell(xml, cell);
            }
        }
        xml.writeCharacters(QStringLiteral("\n"));
    }
}

void HtmlTable::writeCell(QXmlStreamWriter &xml, const GridCell &cell) const
{
    using Role = GridCell::Role;
    const bool isFigure = cell.role == Role::Figure;
    const XmlElement element(xml, isFigure ? Tag("td") : Tag("th"));
    if (isFigure) {
        element.attribute(Tag("headers"), headsOf(cell));
        if (cell.cell >= 0)
            element.attribute(Tag("data-cell"), m_edition.cell(cell.cell).id.text());
    } else {
        element.attribute(Tag("id"), idOf(cell));
        element.attribute(Tag("scope"), cell.role == Role::RowLabel ? QStringLiteral("row") : QStringLiteral("col"));
    }
    if (cell.rowSpan > 1)
        element.attribute(Tag("rowspan"), QString::number(cell.rowSpan));
    if (cell.columnSpan > 1)
        element.attribute(Tag("colspan"), QString::number(cell.columnSpan));
    const bool isVertical = isSetVertically(m_block, cell);
    const QStringList parts = headParts(m_block, cell);
    const QString align
        = cell.role == Role::RowLabel && !isVertical ? QStringLiteral("left") : QStringLiteral("center");
    element.attribute(Tag("style"),
                      cellStyle.arg(align,
                                    isFigure ? QStringLiteral("height:1.4em;overflow-wrap:anywhere")
                                             : QStringLiteral("font-weight:normal;text-wrap:balance"))
                          + (isTinted(cell) ? QStringLiteral(";background:#") + QLatin1String(captionTint) : QString())
                          // （三） does not take the first word of 不予公开 along, and no word of a head is broken
                          + ((cell.role == Role::RowLabel && cell.rowSpan > 1) || parts.size() > 1
                                 ? QStringLiteral(";word-break:keep-all")
                                 : QString()));
    if (isVertical)
        writeText(xml, Tag("span"), cell.text,
                  {{Tag("style"), QStringLiteral("display:inline-block") + verticalStyle}});
    else if (parts.size() > 1)
        writeParts(xml, element, parts);
    else
        element.text(printedText(m_block, cell));
}

/// With a place to break between two of them.
void HtmlTable::writeParts(QXmlStreamWriter &xml, const XmlElement &element, const QStringList &parts)
{
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (part > 0)
            writeEmpty(xml, Tag("wbr"));
        element.text(parts[part]);
    }
}

QString HtmlTable::idOf(const GridCell &cell) const
{
    return QStringLiteral("%1-r%2c%3").arg(m_block.id).arg(cell.row + 1).arg(cell.column + 1);
}

/// The caption of its block, the heads above it and the labels beside it, from the outermost inwards.
QString HtmlTable::headsOf(const GridCell &figure) const
{
    const auto block = std::find_if(m_grid.blocks().cbegin(), m_grid.blocks().cend(), [&figure](const GridBlock &one) {
        return covers(one.firstRow, one.lastRow - one.firstRow + 1, figure.row);
    });
    QStringList ids;
    for (const GridCell &cell : m_grid.cells()) {
        const bool isAbove = (cell.role == GridCell::Role::Caption || cell.role == GridCell::Role::Header)
            && covers(cell.column, cell.columnSpan, figure.column) && cell.row >= block->firstRow
            && cell.row < figure.row;
        const bool isBeside = cell.role == GridCell::Role::RowLabel && covers(cell.row, cell.rowSpan, figure.row);
        if (isAbove || isBeside)
            ids.append(idOf(cell));
    }
    return ids.join(u' ');
}

} // namespace nianbao
