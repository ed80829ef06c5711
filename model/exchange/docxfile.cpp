// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/docxfile.h"

#include "model/exchange/docxpage.h"
#include "model/exchange/docxstyles.h"
#include "model/exchange/docxtable.h"
#include "model/exchange/officeparts.h"
#include "model/report/columnshares.h"
#include "model/report/namelines.h"
#include "model/report/signaturemeasures.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace nianbao {

namespace {

using Tag = QLatin1String;
using docx::value;

/// Parts beside the text, in the order of their relationships.
enum Relation { StylesPart, SettingsPart, FontsPart, OddFooterPart, EvenFooterPart, WatermarkPart };

constexpr double titlePt = 22;
/// From the lower edge of the paper to the lower edge of the page number: its dash stands 7 mm below the text.
constexpr double footerMm = 25;
constexpr double lineEm = 28;

class Body
{
public:
    explicit Body(const ReportDocument &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        {
            const XmlElement document(m_xml, Tag("w:document"),
                                      {{Tag("xmlns:w"), office::word}, {Tag("xmlns:r"), office::relationships}});
            const XmlElement body(m_xml, Tag("w:body"));
            for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
                m_isBeforeSignature = i + 1 < m_document.blocks.size()
                    && std::holds_alternative<SignatureBlock>(m_document.blocks[i + 1]);
                std::visit([this](const auto &part) { add(part); }, m_document.blocks[i]);
            }
            if (!m_document.blocks.isEmpty() && std::holds_alternative<TableBlock>(m_document.blocks.last()))
                writeEmpty(m_xml, Tag("w:p")); // a document never ends with a table
            writeSection();
        }
        return m_bytes;
    }

private:
    template <typename Content>
    void paragraph(Tag style, const Content &content)
    {
        const XmlElement element(m_xml, Tag("w:p"));
        {
            const XmlElement properties(m_xml, Tag("w:pPr"));
            if (!style.isEmpty())
                value(m_xml, Tag("w:pStyle"), style);
            if (m_isBeforeSignature) // which does not stand on a page without text
                writeEmpty(m_xml, Tag("w:keepNext"));
        }
        content();
    }

    void line(Tag style, const QString &text)
    {
        paragraph(style, [&] { docx::run(m_xml, text); });
    }

    void writeLines(const QStringList &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                const XmlElement run(m_xml, Tag("w:r"));
                writeEmpty(m_xml, Tag("w:br"));
            }
            docx::run(m_xml, lines[i]);
        }
    }

    /// A title that needs more lines is broken behind the name of the unit, and a long name by sense.
    void add(const TitleBlock &title)
    {
        constexpr double widestEm = docx::textWidthPt / titlePt;
        const bool isLong = lengthInEm(title.text) > widestEm;
        const qsizetype unit = isLong && title.text.startsWith(m_document.unit) ? m_document.unit.size() : 0;
        QStringList lines = unit > 0 ? nameLines(title.text.left(unit), widestEm) : QStringList();
        if (unit < title.text.size())
            lines.append(title.text.mid(unit));
        paragraph(docx::style::title, [&] { writeLines(lines); });
    }

    void add(const HeadingBlock &heading) { line(docx::style::section, heading.text); }

    void add(const ParagraphBlock &block)
    {
        const Paragraph &paragraphText = block.paragraph;
        const bool isFirst = paragraphText.level == ParagraphLevel::First;
        const bool isNumbered = isFirst || paragraphText.level == ParagraphLevel::Second;
        if (!isNumbered || paragraphText.headLength == 0) {
            line({}, paragraphText.text);
            return;
        }
        const bool isHeading = paragraphText.headLength == paragraphText.text.size();
        paragraph(isHeading ? docx::style::part : Tag(), [&] {
            const Tag headStyle = isFirst ? docx::style::firstHead : docx::style::secondHead;
            docx::run(m_xml, paragraphText.text.left(paragraphText.headLength), headStyle);
            docx::run(m_xml, paragraphText.text.mid(paragraphText.headLength));
        });
    }

    void add(const TableBlock &table)
    {
        DocxTable(table).write(m_xml);
        if (!table.note.isEmpty())
            line(docx::style::table, table.note);
    }

    /// Signature at the left, then unit and seal in the middle above the date.
    void add(const SignatureBlock &block)
    {
        const QStringList lines = signatureLines(block);
        const double dateEm = lengthInEm(block.dateText);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isSigned = i == 0 && !block.signLabel.isEmpty();
            const double lengthEm = lengthInEm(lines[i]);
            const bool isLong = !isSigned && lengthEm > widestNameEm;
            const XmlElement element(m_xml, Tag("w:p"));
            {
                const XmlElement properties(m_xml, Tag("w:pPr"));
                value(m_xml, Tag("w:pStyle"), docx::style::signature);
                if (i + 1 < lines.size())
                    writeEmpty(m_xml, Tag("w:keepNext"));
                if (isSigned)
                    writeEmpty(m_xml, Tag("w:spacing"),
                               {{Tag("w:before"), QString::number(docx::line)},
                                {Tag("w:after"), QString::number(docx::line)}});
                const double rightEm = std::max(0.0, dateRightEm + (dateEm - lengthEm) / 2);
                const auto characters
                    = [](double count) { return QString::number(static_cast<int>(count * docx::character)); };
                writeEmpty(m_xml, Tag("w:ind"),
                           {{Tag("w:left"),
                             characters(isSigned     ? 2
                                            : isLong ? lineEm - widestNameEm
                                                     : 0)},
                            {Tag("w:right"), characters(isSigned || isLong ? 0 : rightEm)},
                            {Tag("w:firstLine"), QStringLiteral("0")}});
                if (isSigned || isLong)
                    value(m_xml, Tag("w:jc"), isSigned ? QStringLiteral("left") : QStringLiteral("center"));
            }
            writeLines(isLong ? nameLines(lines[i], widestNameEm) : QStringList{lines[i]});
        }
    }

    void writeSection()
    {
        const XmlElement section(m_xml, Tag("w:sectPr"));
        const auto refer = [this](Tag kind, const char *pages, Relation part) {
            writeEmpty(m_xml, kind, {{Tag("w:type"), QLatin1String(pages)}, {Tag("r:id"), relationId(part)}});
        };
        if (!m_document.watermark.isEmpty()) {
            refer(Tag("w:headerReference"), "default", WatermarkPart);
            refer(Tag("w:headerReference"), "even", WatermarkPart);
        }
        refer(Tag("w:footerReference"), "default", OddFooterPart);
        refer(Tag("w:footerReference"), "even", EvenFooterPart);
        const auto measure = [](double millimetres) { return QString::number(docx::twipsOf(millimetres)); };
        writeEmpty(m_xml, Tag("w:pgSz"), {{Tag("w:w"), measure(210)}, {Tag("w:h"), measure(297)}});
        writeEmpty(m_xml, Tag("w:pgMar"),
                   {{Tag("w:top"), measure(37)},
                    {Tag("w:right"), measure(26)},
                    {Tag("w:bottom"), measure(35)},
                    {Tag("w:left"), measure(28)},
                    {Tag("w:header"), measure(15)},
                    {Tag("w:footer"), measure(footerMm)},
                    {Tag("w:gutter"), QStringLiteral("0")}});
    }

    const ReportDocument &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_isBeforeSignature = false;
};

} // namespace

Result<QByteArray> DocxFile::write(const ReportDocument &document, const QDateTime &moment)
{
    const std::future<void> preparation = ZipPackage::prepare();
    const auto part = [](const char *name, const char *kind, const QByteArray &xml) {
        return OfficePart{QLatin1String("word/") + QLatin1String(name) + QLatin1String(".xml"),
                          office::types + QLatin1String("wordprocessingml.") + QLatin1String(kind)
                              + QLatin1String("+xml"),
                          xml, office::relationships + u'/' + QLatin1String(kind)};
    };
    QList<OfficePart> others{
        part("styles", "styles", docx::styles(document.language)),
        part("settings", "settings", docx::settings(document.language)),
        part("fontTable", "fontTable", docx::fontTable()),
        part("footer1", "footer", docx::pageNumber(docx::Side::Right)),
        part("footer2", "footer", docx::pageNumber(docx::Side::Left)),
    };
    if (!document.watermark.isEmpty())
        others.append(part("header1", "header", docx::watermark(document.watermark)));
    return officeFile(part("document", "document.main", Body(document).write()), others, document, moment);
}

} // namespace nianbao
