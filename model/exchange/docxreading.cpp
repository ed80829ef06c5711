// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// What a Word document tells: paragraphs and tables of its main text.

#include "model/exchange/docxfile.h"
#include "model/exchange/tablebuilder.h"
#include "model/exchange/xmlreader.h"
#include "model/exchange/zippackage.h"

namespace nianbao {

namespace {

class Reader
{
public:
    explicit Reader(const QByteArray &xml)
        : m_xml(xml)
    {
        m_report.paragraphs.emplace();
        m_report.tables.emplace();
    }

    /// nullopt where the text is damaged.
    std::optional<PrintedReport> read()
    {
        while (m_xml.goesOn()) {
            const auto token = m_xml.readNext();
            if (token == XmlReader::StartElement ? !begin(m_xml.name()) : !end(token))
                return std::nullopt;
        }
        return m_xml.hasError() || m_depth > 0 ? std::nullopt : std::optional(std::move(m_report));
    }

private:
    QString attribute(QLatin1String name) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }

    /// A table inside a cell counts as the cell's text.
    bool begin(QStringView name)
    {
        if (name == u"tbl" && m_depth++ == 0)
            m_table = TableBuilder();
        else if (name == u"tr" && m_depth == 1)
            m_table.beginRow();
        else if (name == u"tc" && m_depth == 1)
            m_cell = Cell();
        else if (name == u"gridSpan" && m_depth == 1)
            m_cell.columnSpan = attribute(QLatin1String("val")).toInt();
        else if (name == u"vMerge" && m_depth == 1)
            m_cell.continues = attribute(QLatin1String("val")) != QLatin1String("restart");
        else if (name == u"p" && m_depth == 0)
            m_text.clear();
        else if (name == u"tab" && m_inRun)
            m_text += u'\t';
        else if (name == u"r")
            m_inRun = true;
        else if (name == u"t")
            m_text += m_xml.elementText();
        if (name == u"tc" && m_depth == 1)
            m_text.clear();
        return true;
    }

    bool end(XmlReader::TokenType token)
    {
        if (token != XmlReader::EndElement)
            return true;
        const QStringView name = m_xml.name();
        if (name == u"r") {
            m_inRun = false;
        } else if (name == u"p" && m_depth == 0) {
            if (!m_text.isEmpty())
                m_report.paragraphs->append(m_text);
        } else if (name == u"tc" && m_depth == 1) {
            return m_cell.continues ? m_table.extendAbove(m_cell.columnSpan)
                                    : m_table.add(m_text, 1, m_cell.columnSpan);
        } else if (name == u"tbl" && --m_depth == 0) {
            m_report.tables->append(m_table.table());
        }
        return true;
    }

    struct Cell
    {
        int columnSpan = 1;
        bool continues = false; ///< the cell above
    };

    XmlReader m_xml;
    PrintedReport m_report;
    TableBuilder m_table;
    Cell m_cell;
    QString m_text; ///< of the paragraph, or of the table's cell
    int m_depth = 0; ///< of tables
    bool m_inRun = false;
};

} // namespace

Result<PrintedReport> DocxFile::read(const QByteArray &docx, const QString &path)
{
    const QString main = QStringLiteral("word/document.xml");
    const auto parts = ZipPackage::read(docx, {main}, path);
    if (!parts)
        return passOn(parts);
    std::optional<PrintedReport> report = parts->isEmpty() ? std::nullopt : Reader(parts->first().bytes).read();
    if (!report)
        return fail(ErrorCode::FileDamaged, {path, main});
    return std::move(*report);
}

} // namespace nianbao
