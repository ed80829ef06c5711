// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfmetadata.h"

#include <QXmlStreamWriter>

#include <cstdlib>

namespace nianbao {

namespace {

QString offsetText(const QDateTime &moment, const QString &separator, const QString &end)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return QStringLiteral("%1%2%3%4%5")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(separator)
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'))
        .arg(end);
}

/// One RDF list with a single entry.
void writeList(QXmlStreamWriter &xml, const QString &dc, const QString &rdf, const QString &property,
               const QString &kind, const QString &text, const QString &language = QString())
{
    xml.writeStartElement(dc, property);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (!language.isEmpty())
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

/// The description of a schema that PDF/A does not know (ISO 19005-1, 6.7.8): each property with its type.
class ExtensionSchema
{
public:
    ExtensionSchema(QXmlStreamWriter &xml, const XmpData &data)
        : m_xml(xml)
    {
        m_xml.writeStartElement(rdf, QStringLiteral("Description"));
        m_xml.writeNamespace(m_extension, QStringLiteral("pdfaExtension"));
        m_xml.writeNamespace(m_schema, QStringLiteral("pdfaSchema"));
        m_xml.writeNamespace(m_property, QStringLiteral("pdfaProperty"));
        m_xml.writeAttribute(rdf, QStringLiteral("about"), QString());
        m_xml.writeStartElement(m_extension, QStringLiteral("schemas"));
        m_xml.writeStartElement(rdf, QStringLiteral("Bag"));
        beginResource();
        m_xml.writeTextElement(m_schema, QStringLiteral("schema"), data.title);
        m_xml.writeTextElement(m_schema, QStringLiteral("namespaceURI"), data.nameSpace);
        m_xml.writeTextElement(m_schema, QStringLiteral("prefix"), data.prefix);
        m_xml.writeStartElement(m_schema, QStringLiteral("property"));
        m_xml.writeStartElement(rdf, QStringLiteral("Seq"));
    }
    ~ExtensionSchema()
    {
        for (int level = 0; level < 6; ++level)
            m_xml.writeEndElement();
    }
    ExtensionSchema(const ExtensionSchema &) = delete;
    ExtensionSchema &operator=(const ExtensionSchema &) = delete;

    void describe(const XmpProperty &property)
    {
        beginResource();
        m_xml.writeTextElement(m_property, QStringLiteral("name"), property.name);
        m_xml.writeTextElement(m_property, QStringLiteral("valueType"), QStringLiteral("Text"));
        m_xml.writeTextElement(m_property, QStringLiteral("category"), QStringLiteral("internal"));
        m_xml.writeTextElement(m_property, QStringLiteral("description"), property.description);
        m_xml.writeEndElement();
    }

private:
    void beginResource()
    {
        m_xml.writeStartElement(rdf, QStringLiteral("li"));
        m_xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    }

    const QString m_extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
    const QString m_schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
    const QString m_property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");
    QXmlStreamWriter &m_xml;
};

void writeData(QXmlStreamWriter &xml, const XmpData &data)
{
    QList<XmpProperty> properties = data.properties;
    if (!data.readAs.text.isEmpty())
        properties.append(data.readAs);
    {
        ExtensionSchema schema(xml, data);
        for (const XmpProperty &property : std::as_const(properties))
            schema.describe(property);
    }
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeNamespace(data.nameSpace, data.prefix);
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    for (const XmpProperty &property : std::as_const(properties))
        xml.writeTextElement(data.nameSpace, property.name, property.text);
    xml.writeEndElement();
}

} // namespace

QString pdfProducer()
{
    return QStringLiteral("Nianbao " NIANBAO_VERSION);
}

QString xmpDate(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"))
        + offsetText(moment, QStringLiteral(":"), QString());
}

QByteArray xmpPacket(const PdfFacts &facts)
{
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    const QString meta = QStringLiteral("adobe:ns:meta/");

    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    // Declared here and not further out: some validators look for a schema's name only on its description.
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfa, QStringLiteral("pdfaid"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeList(xml, dc, rdf, QStringLiteral("title"), QStringLiteral("Alt"), facts.title, QStringLiteral("x-default"));
    if (!facts.author.isEmpty())
        writeList(xml, dc, rdf, QStringLiteral("creator"), QStringLiteral("Seq"), facts.author);
    writeList(xml, dc, rdf, QStringLiteral("language"), QStringLiteral("Bag"), facts.language);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), pdfProducer());
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), xmpDate(facts.created));
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), xmpDate(facts.created));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), pdfProducer());
    xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
    if (!facts.data.properties.isEmpty())
        writeData(xml, facts.data);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    packet.append(body.trimmed());
    packet.append("\n<?xpacket end=\"w\"?>\n");
    return packet;
}

} // namespace nianbao
