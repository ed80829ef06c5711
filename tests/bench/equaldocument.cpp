// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/equaldocument.h"

#include <QXmlStreamWriter>

namespace nianbao::bench {

namespace {

const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

class Writer
{
public:
    QByteArray write(const ReportDocument &document)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(office, QStringLiteral("office"));
        m_xml.writeNamespace(table, QStringLiteral("table"));
        m_xml.writeNamespace(text, QStringLiteral("text"));
        m_xml.writeStartElement(office, QStringLiteral("document"));
        m_xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
        m_xml.writeAttribute(office, QStringLiteral("mimetype"),
                             QStringLiteral("application/vnd.oasis.opendocument.text"));
        m_xml.writeStartElement(office, QStringLiteral("body"));
        m_xml.writeStartElement(office, QStringLiteral("text"));
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { writeBlock(content); }, block);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeBlock(const TitleBlock &block) { writeParagraph(block.text); }
    void writeBlock(const HeadingBlock &block) { writeParagraph(block.text); }
    void writeBlock(const ParagraphBlock &block) { writeParagraph(block.paragraph.text); }
    void writeBlock(const SignatureBlock &block)
    {
        writeParagraph(block.signLabel + block.signer);
        writeParagraph(block.sealLabel);
        writeParagraph(block.dateText);
    }

    void writeBlock(const TableBlock &block)
    {
        const GridSpec &grid = *block.grid;
        m_xml.writeStartElement(table, QStringLiteral("table"));
        m_xml.writeEmptyElement(table, QStringLiteral("table-column"));
        m_xml.writeAttribute(table, QStringLiteral("number-columns-repeated"), QString::number(grid.columnCount()));
        for (int row = 0; row < grid.rowCount(); ++row) {
            m_xml.writeStartElement(table, QStringLiteral("table-row"));
            for (int column = 0; column < grid.columnCount(); ++column)
                writeSquare(block, row, column);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSquare(const TableBlock &block, int row, int column)
    {
        const GridCell &cell = block.grid->at(row, column);
        if (cell.row != row || cell.column != column) {
            m_xml.writeEmptyElement(table, QStringLiteral("covered-table-cell"));
            return;
        }
        m_xml.writeStartElement(table, QStringLiteral("table-cell"));
        m_xml.writeAttribute(table, QStringLiteral("number-rows-spanned"), QString::number(cell.rowSpan));
        m_xml.writeAttribute(table, QStringLiteral("number-columns-spanned"), QString::number(cell.columnSpan));
        writeParagraph(cell.cell >= 0 ? block.figures.value(cell.cell) : cell.text);
        m_xml.writeEndElement();
    }

    void writeParagraph(const QString &words) { m_xml.writeTextElement(text, QStringLiteral("p"), words); }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray openDocumentOf(const ReportDocument &document)
{
    return Writer().write(document);
}

} // namespace nianbao::bench
