// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsxsheet.h"

#include "model/exchange/csvfile.h"
#include "model/exchange/officeparts.h"
#include "model/exchange/xlsxnumber.h"
#include "model/exchange/xmlelement.h"
#include "model/report/cellwords.h"
#include "model/report/columnshares.h"
#include "model/report/tabletint.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

using Tag = QLatin1String;
using Align = XlsxStyle::Align;

/// Width of a printed table, at least; a spreadsheet counts widths in digits, two for one character.
constexpr double tableEm = 48;
constexpr double wideEm = 60;
constexpr double besideFigureEm = 0.6;
constexpr double digitsPerEm = 2.1;
constexpr double pointsPerEm = 10.5;
constexpr double lineEm = 1.3;
constexpr double paddingEm = 0.25;
/// Excel takes no more of either.
constexpr qsizetype mostRanges = 250;
constexpr qsizetype longestHeader = 200;

/// As wide as its figures need: a spreadsheet shows a number that does not fit as ###.
QList<double> widthsInEm(const TableBlock &block)
{
    QList<double> widths = columnShares(block, tableEm);
    for (double &width : widths)
        width *= tableEm;
    for (const GridCell &cell : block.grid->cells()) {
        if (cell.role == GridCell::Role::Figure && cell.columnSpan == 1)
            widths[cell.column]
                = std::max(widths[cell.column], figureLengthInEm(printedText(block, cell)) + besideFigureEm);
    }
    return widths;
}

Align alignOf(const TableBlock &block, const GridCell &cell)
{
    if (isSetVertically(block, cell))
        return Align::Vertical;
    return cell.role == GridCell::Role::RowLabel ? Align::Left : Align::Centre;
}

double widthOf(const GridCell &cell, const QList<double> &widths)
{
    const auto first = widths.cbegin() + cell.column;
    return std::accumulate(first, first + cell.columnSpan, 0.0);
}

void writeColumns(QXmlStreamWriter &xml, const QList<double> &widths)
{
    const XmlElement columns(xml, Tag("cols"));
    for (qsizetype i = 0; i < widths.size(); ++i)
        writeEmpty(xml, Tag("col"),
                   {{Tag("min"), QString::number(i + 1)},
                    {Tag("max"), QString::number(i + 1)},
                    {Tag("width"), QString::number(widths[i], 'f', 2)},
                    {Tag("customWidth"), QStringLiteral("1")}});
}

/// Asks that writePage() be followed.
void writeFitting(QXmlStreamWriter &xml)
{
    const XmlElement properties(xml, Tag("sheetPr"));
    writeEmpty(xml, Tag("pageSetUpPr"), {{Tag("fitToPage"), QStringLiteral("1")}});
}

enum class Paper { Upright, Across };

/// A wide and low table is printed larger on the paper's long side.
Paper paperFor(const QList<double> &widthsEm, const QList<double> &heightsEm)
{
    const double width = std::accumulate(widthsEm.cbegin(), widthsEm.cend(), 0.0);
    const double height = std::accumulate(heightsEm.cbegin(), heightsEm.cend(), 0.0);
    return width > wideEm && width > 2 * height ? Paper::Across : Paper::Upright;
}

/// One page wide, as many high as it takes.
void writePage(QXmlStreamWriter &xml, const QString &title, Paper paper)
{
    writeEmpty(xml, Tag("printOptions"), {{Tag("horizontalCentered"), QStringLiteral("1")}});
    writeEmpty(xml, Tag("pageMargins"),
               {{Tag("left"), QStringLiteral("0.7")},
                {Tag("right"), QStringLiteral("0.7")},
                {Tag("top"), QStringLiteral("0.9")},
                {Tag("bottom"), QStringLiteral("0.75")},
                {Tag("header"), QStringLiteral("0.4")},
                {Tag("footer"), QStringLiteral("0.3")}});
    writeEmpty(xml, Tag("pageSetup"),
               {{Tag("paperSize"), QStringLiteral("9")},
                {Tag("orientation"), paper == Paper::Across ? QStringLiteral("landscape") : QStringLiteral("portrait")},
                {Tag("fitToHeight"), QStringLiteral("0")}});
    const XmlElement headerFooter(xml, Tag("headerFooter"));
    // In headers & begins a field; two of them are one that is printed.
    const QString words = title.left(longestHeader).replace(u'&', QStringLiteral("&&"));
    writeText(xml, Tag("oddHeader"), QStringLiteral("&C") + words);
}

/// Runs of neighbours in one column or one row as ranges: "D5:D9".
QStringList rangesOf(const QList<const GridCell *> &cells)
{
    QStringList ranges;
    for (qsizetype first = 0; first < cells.size();) {
        qsizetype last = first;
        int down = 0;
        int right = 0;
        while (last + 1 < cells.size()) {
            const int rows = cells[last + 1]->row - cells[last]->row;
            const int columns = cells[last + 1]->column - cells[last]->column;
            const bool isNeighbour = (rows == 1 && columns == 0) || (rows == 0 && columns == 1);
            if (!isNeighbour || (last > first && (rows != down || columns != right)))
                break;
            down = rows;
            right = columns;
            ++last;
        }
        const auto name = [&cells](qsizetype i) { return XlsxSheet::squareName(cells[i]->row, cells[i]->column); };
        ranges.append(first == last ? name(first) : name(first) + u':' + name(last));
        first = last + 1;
    }
    return ranges;
}

} // namespace

XlsxSheet::XlsxSheet(const Project &project, XlsxStyles &styles)
    : m_project(project)
    , m_styles(styles)
{
}

QStringList XlsxSheet::plainHeads()
{
    return {QStringLiteral("cell"), QStringLiteral("label"), QStringLiteral("value")};
}

QString XlsxSheet::squareName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

QString XlsxSheet::escaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return fileText(text).replace(escape, QStringLiteral("_x005F_"));
}

QString XlsxSheet::unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype behind = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += text.mid(behind, match.capturedStart() - behind);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        behind = match.capturedEnd();
    }
    return plain + text.mid(behind);
}

void XlsxSheet::writeWords(QXmlStreamWriter &xml, const QString &square, int style, const QString &text) const
{
    const XmlElement cell(xml, Tag("c"), {{Tag("r"), square}, {Tag("s"), QString::number(style)}});
    if (text.isEmpty())
        return;
    cell.attribute(Tag("t"), QStringLiteral("inlineStr"));
    const XmlElement is(xml, Tag("is"));
    writeText(xml, Tag("t"), escaped(text), {{Tag("xml:space"), QStringLiteral("preserve")}});
}

/// With a grid, a total is a formula over it.
void XlsxSheet::writeFigure(QXmlStreamWriter &xml, const QString &square, CellIndex index, Align align,
                            const GridSpec *grid) const
{
    const Value &value = m_project.figures().value(index);
    const std::optional<XlsxNumber> number = XlsxNumber::of(value);
    if (!number) {
        writeWords(xml, square, m_styles.indexOf({align, {}}), value.text());
        return;
    }
    const int style = m_styles.indexOf({align, number->format()});
    const XmlElement cell(xml, Tag("c"), {{Tag("r"), square}, {Tag("s"), QString::number(style)}});
    if (const QString formula = grid ? formulaOf(index, *grid) : QString(); !formula.isEmpty())
        writeText(xml, Tag("f"), formula);
    writeText(xml, Tag("v"), number->number());
}

/// Empty for an input, and where the sheet would not come to the total that the program computes.
QString XlsxSheet::formulaOf(CellIndex total, const GridSpec &grid) const
{
    Amount sum;
    QList<const GridCell *> parts;
    for (const CellIndex part : m_project.edition().cell(total).sumOf) {
        const Value &value = m_project.figures().value(part);
        const GridCell *place = grid.find(part);
        if (!place || (value.isNumber() && !XlsxNumber::of(value)))
            return {};
        sum += value.amount();
        parts.append(place);
    }
    const QStringList ranges = rangesOf(parts);
    if (ranges.isEmpty() || ranges.size() > mostRanges || sum != m_project.figures().value(total).amount())
        return {};
    return QStringLiteral("SUM(%1)").arg(ranges.join(u','));
}

QByteArray XlsxSheet::table(const TableBlock &block, const QString &title)
{
    const GridSpec &grid = *block.grid;
    const QList<double> widthsEm = widthsInEm(block);
    const QList<double> heightsEm = rowHeightsEm(block, widthsEm, lineEm, paddingEm);
    QList<double> digits = widthsEm;
    for (double &width : digits)
        width *= digitsPerEm;

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    {
        const XmlElement sheet(xml, Tag("worksheet"), {{Tag("xmlns"), office::spreadsheet}});
        writeFitting(xml);
        writeColumns(xml, digits);
        QStringList merged;
        {
            const XmlElement data(xml, Tag("sheetData"));
            for (int row = 0; row < grid.rowCount(); ++row) {
                const XmlElement line(xml, Tag("row"),
                                      {{Tag("r"), QString::number(row + 1)},
                                       {Tag("ht"), QString::number(heightsEm[row] * pointsPerEm, 'f', 2)},
                                       {Tag("customHeight"), QStringLiteral("1")}});
                for (int column = 0; column < grid.columnCount(); ++column) {
                    const GridCell &cell = grid.at(row, column);
                    const QString square = squareName(row, column);
                    const Align align = alignOf(block, cell);
                    const bool isAnchor = cell.row == row && cell.column == column;
                    if (isAnchor && cell.cell >= 0)
                        writeFigure(xml, square, cell.cell, align, &grid);
                    else
                        writeWords(xml, square, m_styles.indexOf({align, {}, isTinted(cell)}),
                                   isAnchor
                                       ? fixedLines(block, cell, widthOf(cell, widthsEm) - besideWordsEm).join(u'\n')
                                       : QString());
                    if (isAnchor && (cell.rowSpan > 1 || cell.columnSpan > 1))
                        merged.append(square + u':' + squareName(row + cell.rowSpan - 1, column + cell.columnSpan - 1));
                }
            }
            if (!block.note.isEmpty()) {
                const XmlElement line(xml, Tag("row"), {{Tag("r"), QString::number(grid.rowCount() + 1)}});
                writeWords(xml, squareName(grid.rowCount(), 0), 0, block.note);
            }
        }
        if (!merged.isEmpty()) {
            const XmlElement cells(xml, Tag("mergeCells"), {{Tag("count"), QString::number(merged.size())}});
            for (const QString &range : std::as_const(merged))
                writeEmpty(xml, Tag("mergeCell"), {{Tag("ref"), range}});
        }
        writePage(xml, title, paperFor(widthsEm, heightsEm));
    }
    return bytes;
}

QByteArray XlsxSheet::list(const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    {
        const XmlElement sheet(xml, Tag("worksheet"), {{Tag("xmlns"), office::spreadsheet}});
        writeFitting(xml);
        const QList<QStringList> rows = QList<QStringList>{plainHeads()} + CsvFile::rows(m_project);
        double label = 0;
        for (const QStringList &row : rows)
            label = std::max(label, lengthInEm(row[1]));
        writeColumns(xml, {24, label * digitsPerEm, 16});
        {
            const XmlElement data(xml, Tag("sheetData"));
            for (int row = 0; row < rows.size(); ++row) {
                const XmlElement line(xml, Tag("row"), {{Tag("r"), QString::number(row + 1)}});
                for (int column = 0; column < 2; ++column)
                    writeWords(xml, squareName(row, column), 0, rows[row][column]);
                if (row == 0)
                    writeWords(xml, squareName(row, 2), 0, rows[row][2]);
                else
                    writeFigure(xml, squareName(row, 2), row - 1, Align::Plain, nullptr);
            }
        }
        writePage(xml, title, Paper::Across);
    }
    return bytes;
}

} // namespace nianbao
