// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/htmlfile.h"

#include "model/exchange/htmltable.h"
#include "model/exchange/officialfonts.h"
#include "model/exchange/tablebuilder.h"
#include "model/exchange/xmlelement.h"
#include "model/exchange/xmlreader.h"
#include "model/report/namelines.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace nianbao {

namespace {

using Attributes = XmlElement::Attributes;
using Tag = QLatin1String;

QString familiesOf(const char *role, const char *generic)
{
    const OfficialFont font = officialFont(QLatin1String(role));
    QStringList names{font.name};
    names += font.otherNames;
    for (QString &name : names)
        name = QStringLiteral("'%1'").arg(name); // double quotes would be escaped, which no browser reads in <style>
    return names.join(u',') + u',' + QLatin1String(generic);
}

/// For reading the page alone, on a screen of any width and on paper.
QString styleSheet()
{
    return QStringLiteral("\nbody{margin:0;background:#fff;color:#111}\n"
                          "main{max-width:52rem;margin:0 auto;padding:1rem;font:1.125rem/1.8 %1}\n"
                          "h1{font:1.75rem/1.4 %2;text-align:center;margin:1.5rem 0}\n"
                          "h2{font:1.25rem/1.6 %3;margin:1.5rem 0 .5rem}\n"
                          "h3,h4{font:1.125rem/1.6 %4;margin:1rem 0 .25rem}\n"
                          "h1,h2,h3,h4{text-wrap:balance}\n"
                          "p{margin:.25rem 0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}\n"
                          "p.note,p.sign,p.draft{text-indent:0}\n"
                          ".draft{color:#b00;text-align:center;letter-spacing:.5em}\n"
                          "@media (max-width:40rem){main{padding:.75rem;font-size:1rem}h1{font-size:1.375rem}}\n"
                          "@media (min-width:52rem){.wide{width:min(100vw - 2rem,max(100%,var(--least)));"
                          "margin-left:50%!important;transform:translateX(-50%)}}\n"
                          // The words of a table take no more of a phone than its figures do.
                          "@media (max-width:40rem){table.nested{min-width:var(--narrow)!important}"
                          ".nested col{width:auto!important}.nested col.upright{width:2em!important}"
                          ".nested col.group{width:4.9em!important}.nested col.inner{width:9em!important}}\n"
                          "@media print{main{max-width:none}}\n")
        .arg(familiesOf("body", "serif"), familiesOf("title", "serif"), familiesOf("heading", "sans-serif"),
             familiesOf("kai", "serif"));
}

/// With places inside a web address where a line may end: a browser would tear the line before it apart.
void writeBreakable(QXmlStreamWriter &xml, const QString &text)
{
    static const QRegularExpression place(QStringLiteral("(?<=[!-~]{8})(?<=[-/_?&=.])(?=[!-~]{4})"));
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const qsizetype end = found.next().capturedStart();
        xml.writeCharacters(fileText(text.mid(from, end - from)));
        writeEmpty(xml, Tag("wbr"));
        from = end;
    }
    xml.writeCharacters(fileText(text.mid(from)));
}

class Writer
{
public:
    Writer(const ReportDocument &document, const Edition &edition)
        : m_document(document)
        , m_edition(edition)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        newLine();
        {
            const XmlElement html(m_xml, Tag("html"), {{Tag("lang"), m_document.language}});
            newLine();
            writeHead();
            newLine();
            const XmlElement body(m_xml, Tag("body"));
            newLine();
            const XmlElement main(m_xml, Tag("main"));
            writeDraft();
            for (const Block &block : m_document.blocks)
                std::visit([this](const auto &part) { add(part); }, block);
            newLine();
        }
        newLine();
        return m_bytes;
    }

private:
    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }

    void line(Tag tag, const QString &text, Attributes attributes = {})
    {
        newLine();
        writeText(m_xml, tag, text, attributes);
    }

    void writeHead()
    {
        const XmlElement head(m_xml, Tag("head"));
        newLine();
        writeEmpty(m_xml, Tag("meta"), {{Tag("charset"), QStringLiteral("utf-8")}});
        const auto meta = [this](Tag name, const QString &content) {
            newLine();
            writeEmpty(m_xml, Tag("meta"), {{Tag("name"), name}, {Tag("content"), content}});
        };
        meta(Tag("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
        meta(Tag("generator"), QStringLiteral("Nianbao " NIANBAO_VERSION));
        if (!m_document.unit.isEmpty())
            meta(Tag("author"), m_document.unit);
        line(Tag("title"), m_document.title);
        newLine();
        // Nothing in it comes from a clerk: a browser reads no escapes here.
        writeText(m_xml, Tag("style"), styleSheet());
        newLine();
    }

    /// Not a paragraph of the report.
    void writeDraft()
    {
        if (!m_document.watermark.isEmpty())
            line(Tag("div"), m_document.watermark,
                 {{Tag("class"), QStringLiteral("draft")}, {Tag("role"), QStringLiteral("note")}});
    }

    /// One that needs more lines is broken behind the name of the unit, and a long name by sense.
    void add(const TitleBlock &title)
    {
        const qsizetype unit = title.text.startsWith(m_document.unit) ? m_document.unit.size() : 0;
        newLine();
        const XmlElement element(m_xml, Tag("h1"));
        constexpr double phoneEm = 12;
        const XmlElement::Attributes whole{{Tag("style"), QStringLiteral("display:inline-block")}};
        if (unit > 0) {
            const XmlElement name(m_xml, Tag("span"), whole);
            for (const QString &part : nameLines(title.text.left(unit), phoneEm))
                writeText(m_xml, Tag("span"), part, whole);
        }
        if (unit < title.text.size())
            writeText(m_xml, Tag("span"), title.text.mid(unit), whole);
    }

    void add(const HeadingBlock &heading)
    {
        line(Tag("h2"), heading.text);
        m_caption = heading.text;
        m_hasFirstLevel = false;
    }

    void add(const ParagraphBlock &block)
    {
        const Paragraph &paragraph = block.paragraph;
        const bool isNumbered = paragraph.level == ParagraphLevel::First || paragraph.level == ParagraphLevel::Second;
        if (paragraph.text.isEmpty())
            return;
        if (isNumbered && paragraph.headLength == paragraph.text.size()) {
            const bool isBelow = m_hasFirstLevel && paragraph.level == ParagraphLevel::Second;
            m_hasFirstLevel = m_hasFirstLevel || paragraph.level == ParagraphLevel::First;
            line(isBelow ? Tag("h4") : Tag("h3"), paragraph.text);
            return;
        }
        newLine();
        const XmlElement element(m_xml, Tag("p"));
        const qsizetype head = isNumbered ? paragraph.headLength : 0;
        if (head > 0)
            writeText(m_xml, Tag("strong"), paragraph.text.left(head));
        writeBreakable(m_xml, paragraph.text.mid(head));
    }

    void add(const TableBlock &table)
    {
        newLine();
        HtmlTable(table, m_edition, m_caption).write(m_xml);
        if (!table.note.isEmpty())
            line(Tag("p"), table.note, {{Tag("class"), QStringLiteral("note")}});
    }

    void add(const SignatureBlock &block)
    {
        const QStringList lines = signatureLines(block);
        const bool hasLabel = !block.signLabel.isEmpty();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString align = hasLabel && i == 0 ? QStringLiteral("text-align:left;margin-top:3em")
                                                     : QStringLiteral("text-align:right");
            line(Tag("p"), lines[i], {{Tag("class"), QStringLiteral("sign")}, {Tag("style"), align}});
        }
    }

    const ReportDocument &m_document;
    const Edition &m_edition;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_caption; ///< heading of the section that the next table belongs to
    bool m_hasFirstLevel = false; ///< since that heading
};

class Reader
{
public:
    Reader(const QByteArray &html, QString path)
        : m_xml(html)
        , m_path(std::move(path))
    {
        m_report.paragraphs.emplace();
        m_report.tables.emplace();
        m_report.figures.emplace();
    }

    Result<PrintedReport> read()
    {
        while (m_xml.goesOn()) {
            if (m_xml.readNext() == XmlReader::StartElement && !readElement(m_xml.name()))
                return damaged();
        }
        if (m_xml.hasError())
            return damaged();
        if (m_report.figures->isEmpty())
            m_report.figures.reset();
        return std::move(m_report);
    }

private:
    tl::unexpected<Error> damaged() const
    {
        return fail(ErrorCode::FileDamaged,
                    {m_path, QStringLiteral("%1:%2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber())});
    }

    bool readElement(QStringView name)
    {
        static const QStringList skipped{QStringLiteral("head"), QStringLiteral("style"), QStringLiteral("script")};
        static const QStringList read{QStringLiteral("p"),  QStringLiteral("h1"), QStringLiteral("h2"),
                                      QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"),
                                      QStringLiteral("h6")};
        if (skipped.contains(name)) {
            m_xml.skipCurrentElement();
        } else if (name == u"table") {
            return readTable();
        } else if (read.contains(name)) {
            if (const QString text = m_xml.elementText(); !text.isEmpty())
                m_report.paragraphs->append(text);
        }
        return true;
    }

    bool readTable()
    {
        TableBuilder builder;
        for (int depth = 1; depth > 0 && m_xml.goesOn();) {
            const auto token = m_xml.readNext();
            if (token == XmlReader::EndElement)
                --depth;
            if (token != XmlReader::StartElement)
                continue;
            ++depth;
            if (m_xml.name() == u"caption") {
                m_xml.skipCurrentElement();
                --depth;
            } else if (m_xml.name() == u"tr") {
                builder.beginRow();
            } else if (m_xml.name() == u"td" || m_xml.name() == u"th") {
                if (!readCell(builder))
                    return false;
                --depth;
            }
        }
        m_report.tables->append(builder.table());
        return true;
    }

    bool readCell(TableBuilder &builder)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto span = [&attributes](QLatin1String name) {
            return attributes.hasAttribute(name) ? attributes.value(name).toInt() : 1;
        };
        const QString cell = attributes.value(QLatin1String("data-cell")).toString();
        const QString text = m_xml.elementText();
        if (!cell.isEmpty())
            m_report.figures->insert(cell, text);
        return builder.add(text, span(QLatin1String("rowspan")), span(QLatin1String("colspan")));
    }

    XmlReader m_xml;
    QString m_path;
    PrintedReport m_report;
};

} // namespace

QByteArray HtmlFile::write(const ReportDocument &document, const Edition &edition)
{
    return Writer(document, edition).write();
}

Result<PrintedReport> HtmlFile::read(const QByteArray &html, const QString &path)
{
    return Reader(html, path).read();
}

} // namespace nianbao
