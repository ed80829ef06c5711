// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// What a spreadsheet tells: the sheets in their order, each square as it is shown.

#include "model/exchange/officeparts.h"
#include "model/exchange/tablebuilder.h"
#include "model/exchange/xlsxfile.h"
#include "model/exchange/xlsxnumber.h"
#include "model/exchange/xlsxsheet.h"
#include "model/exchange/xmlreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace nianbao {

namespace {

using Square = std::pair<int, int>; ///< row, column
using Squares = std::map<Square, QString>;

/// The squares of a sheet, as they are shown.
struct Sheet
{
    Squares squares;
    std::map<Square, double> numbers;
    Squares formulas;
};

constexpr qsizetype mostSheets = 100;
/// Of a number, in characters; spreadsheets allow no more, and each cell goes through its own.
constexpr qsizetype longestFormat = 255;
/// Of a cell's text, likewise; many cells may share one.
constexpr qsizetype longestText = 32'767;
/// Of a sheet, to add up its formulas.
constexpr int mostAdditions = 1'000'000;
/// All merged areas of a sheet together.
constexpr qint64 mostMergedSquares = 1'000'000;

/// "B7" → row 6, column 1; nullopt where it is none, or beyond what a report has.
std::optional<Square> squareOf(QStringView name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= TableBuilder::mostColumns; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    const int row = name.mid(at).toInt();
    const bool isReasonable
        = column >= 1 && column <= TableBuilder::mostColumns && row >= 1 && row <= TableBuilder::mostRows;
    return isReasonable ? std::optional(Square(row - 1, column - 1)) : std::nullopt;
}

class Reader
{
public:
    Reader(const QByteArray &xlsx, const QString &path)
        : m_zip(xlsx)
        , m_path(path)
    {
    }

    Result<PrintedReport> read()
    {
        const auto book = part(QStringLiteral("xl/workbook.xml"));
        const auto relations = part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        if (!book || !relations)
            return passOn(!book ? book : relations);
        const QStringList sheets = sheetsOf(*book, *relations);
        if (sheets.isEmpty() || sheets.size() > mostSheets)
            return damaged(QStringLiteral("xl/workbook.xml"));
        if (const auto styles = part(QStringLiteral("xl/styles.xml")))
            readFormats(*styles);
        if (const auto strings = part(QStringLiteral("xl/sharedStrings.xml")))
            readStrings(*strings);
        m_report.tables.emplace();
        for (const QString &name : sheets) {
            const auto sheet = part(name);
            if (!sheet)
                return passOn(sheet);
            if (!readSheet(*sheet))
                return damaged(name);
        }
        return std::move(m_report);
    }

private:
    tl::unexpected<Error> damaged(const QString &where) const { return fail(ErrorCode::FileDamaged, {m_path, where}); }

    Result<QByteArray> part(const QString &name)
    {
        auto parts = ZipPackage::read(m_zip, {name}, m_path);
        if (!parts)
            return passOn(parts);
        if (parts->isEmpty())
            return damaged(name);
        // A book may name one sheet many times.
        m_bytesRead += parts->first().bytes.size();
        if (m_bytesRead > ZipPackage::largestWhole)
            return fail(ErrorCode::FileTooLarge, {m_path, QString::number(ZipPackage::largestWhole)});
        return parts->first().bytes;
    }

    static QStringList sheetsOf(const QByteArray &book, const QByteArray &relations)
    {
        QHash<QString, QString> targets;
        XmlReader relationReader(relations);
        while (relationReader.goesOn()) {
            if (relationReader.readNext() == XmlReader::StartElement) {
                const QXmlStreamAttributes attributes = relationReader.attributes();
                const QString target = attributes.value(QLatin1String("Target")).toString();
                targets.insert(attributes.value(QLatin1String("Id")).toString(),
                               target.startsWith(u'/') ? target.mid(1) : QLatin1String("xl/") + target);
            }
        }
        QStringList sheets;
        XmlReader bookReader(book);
        while (bookReader.goesOn()) {
            if (bookReader.readNext() == XmlReader::StartElement && bookReader.name() == u"sheet")
                sheets.append(targets.value(
                    bookReader.attributes().value(office::relationships, QLatin1String("id")).toString()));
        }
        return sheets;
    }

    void readFormats(const QByteArray &styles)
    {
        QHash<int, QString> codes{
            {0, QStringLiteral("General")}, {1, QStringLiteral("0")}, {2, QStringLiteral("0.00")}};
        XmlReader xml(styles);
        for (bool isInCells = false; xml.goesOn();) {
            const auto token = xml.readNext();
            if (token == XmlReader::EndElement && xml.name() == u"cellXfs")
                isInCells = false;
            if (token != XmlReader::StartElement)
                continue;
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == u"cellXfs")
                isInCells = true;
            else if (xml.name() == u"numFmt")
                codes.insert(id, xml.attributes().value(QLatin1String("formatCode")).left(longestFormat).toString());
            else if (xml.name() == u"xf" && isInCells)
                m_formats.append(codes.value(id, QStringLiteral("General")));
        }
    }

    void readStrings(const QByteArray &strings)
    {
        XmlReader xml(strings);
        while (xml.goesOn()) {
            if (xml.readNext() == XmlReader::StartElement && xml.name() == u"si")
                m_strings.append(XlsxSheet::unescaped(xml.elementText()).left(longestText));
        }
    }

    bool readSheet(const QByteArray &sheet)
    {
        XmlReader xml(sheet);
        Sheet read;
        Squares &squares = read.squares;
        QStringList merged;
        while (xml.goesOn()) {
            if (xml.readNext() != XmlReader::StartElement)
                continue;
            if (xml.name() == u"mergeCell")
                merged.append(xml.attributes().value(QLatin1String("ref")).toString());
            else if (xml.name() == u"c" && !readCell(xml, read))
                return false;
        }
        if (xml.hasError())
            return false;
        showFormulas(read);
        const QStringList heads = XlsxSheet::plainHeads();
        const auto textAt = [&squares](int row, int column) {
            const auto found = squares.find({row, column});
            return found == squares.end() ? QString() : found->second;
        };
        if (textAt(0, 0) != heads[0] || textAt(0, 1) != heads[1] || textAt(0, 2) != heads[2])
            return addTable(squares, merged);
        m_report.figures.emplace();
        for (int row = 1; !textAt(row, 0).isEmpty(); ++row)
            m_report.figures->insert(textAt(row, 0), textAt(row, 2));
        return true;
    }

    /// A formula comes to what stands beside it, or it is shown itself: a program that computes anew shows another figure.
    static void showFormulas(Sheet &sheet)
    {
        int additions = 0;
        for (const auto &[square, formula] : sheet.formulas) {
            const std::optional<double> sum = sumOf(formula, sheet.numbers, additions);
            const auto number = sheet.numbers.find(square);
            const bool isRight = sum && number != sheet.numbers.end()
                && std::abs(*sum - number->second) <= 1e-9 * std::max(1.0, std::abs(*sum));
            if (!isRight)
                sheet.squares[square] = u'=' + formula;
        }
    }

    /// Of "SUM(D4:I4,K4)", as this program writes formulas; nullopt of any other.
    static std::optional<double> sumOf(const QString &formula, const std::map<Square, double> &numbers, int &additions)
    {
        const QLatin1String begin("SUM(");
        if (!formula.startsWith(begin) || !formula.endsWith(u')'))
            return std::nullopt;
        double sum = 0;
        for (const QString &range : formula.mid(begin.size()).chopped(1).split(u',')) {
            const auto first = squareOf(range.section(u':', 0, 0));
            const auto last = squareOf(range.section(u':', -1));
            if (!first || !last || last->first < first->first || last->second < first->second)
                return std::nullopt;
            for (int row = first->first; row <= last->first; ++row) {
                for (auto at = numbers.lower_bound({row, first->second});
                     at != numbers.end() && at->first <= Square(row, last->second); ++at)
                    sum += at->second;
                if ((additions += 1 + last->second - first->second) > mostAdditions)
                    return std::nullopt;
            }
        }
        return sum;
    }

    bool readCell(XmlReader &xml, Sheet &sheet) const
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto square = squareOf(attributes.value(QLatin1String("r")));
        const QStringView type = attributes.value(QLatin1String("t"));
        const QString format = m_formats.value(attributes.value(QLatin1String("s")).toInt(), QStringLiteral("General"));
        QString value;
        QString formula;
        const bool isText = type == u"str" || type == u"inlineStr";
        const bool isShared = type == u"s";
        for (int depth = 1; depth > 0 && xml.goesOn();) {
            const auto token = xml.readNext();
            depth += token == XmlReader::StartElement ? 1 : token == XmlReader::EndElement ? -1 : 0;
            if (token != XmlReader::StartElement)
                continue;
            if (xml.name() == u"f")
                formula += xml.elementText();
            else if (xml.name() == u"v" || xml.name() == u"t")
                value += xml.elementText();
            else
                continue;
            --depth;
        }
        if (!square)
            return false;
        bool isNumber = false;
        if (const double number = value.toDouble(&isNumber); isNumber && !isShared && !isText)
            sheet.numbers[*square] = number;
        if (!formula.isEmpty())
            sheet.formulas[*square] = formula;
        if (isShared)
            value = m_strings.value(value.toInt());
        else if (isText)
            value = XlsxSheet::unescaped(value).remove(u'\n'); // no words of a table have more than one line
        else
            value = XlsxNumber::shown(value, format);
        sheet.squares[*square] = value;
        return true;
    }

    bool addTable(const Squares &squares, const QStringList &merged)
    {
        std::map<Square, PrintedCell> cells;
        for (const auto &[square, text] : squares)
            cells[square] = {square.first, square.second, 1, 1, text};
        qint64 mergedSquares = 0;
        for (const QString &range : merged) {
            const auto first = squareOf(range.section(u':', 0, 0));
            const auto last = squareOf(range.section(u':', 1, 1));
            if (!first || !last || last->first < first->first || last->second < first->second)
                return false;
            mergedSquares += qint64(last->first - first->first + 1) * (last->second - first->second + 1);
            if (mergedSquares > mostMergedSquares)
                return false;
            for (int row = first->first; row <= last->first; ++row) {
                for (int column = first->second; column <= last->second; ++column) {
                    if (Square(row, column) != *first)
                        cells.erase({row, column});
                }
            }
            PrintedCell &anchor = cells[*first];
            anchor.row = first->first;
            anchor.column = first->second;
            anchor.rowSpan = last->first - first->first + 1;
            anchor.columnSpan = last->second - first->second + 1;
        }
        PrintedTable table;
        for (const auto &[square, cell] : cells)
            table.cells.append(cell);
        m_report.tables->append(table);
        return true;
    }

    const QByteArray &m_zip;
    const QString &m_path;
    qint64 m_bytesRead = 0; ///< of all parts, unpacked
    QStringList m_formats; ///< by number of style
    QStringList m_strings;
    PrintedReport m_report;
};

} // namespace

Result<PrintedReport> XlsxFile::read(const QByteArray &xlsx, const QString &path)
{
    return Reader(xlsx, path).read();
}

} // namespace nianbao
