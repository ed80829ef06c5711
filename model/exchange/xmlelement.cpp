// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xmlelement.h"

#include <QXmlStreamWriter>

namespace nianbao {

namespace {

bool isForbidden(char16_t unit)
{
    return (unit < u' ' && unit != u'\t' && unit != u'\n') || (unit >= 0x7F && unit < 0xA0) || unit >= 0xFFFE;
}

} // namespace

XmlElement::XmlElement(QXmlStreamWriter &xml, QLatin1String name, Attributes attributes)
    : m_xml(xml)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        attribute(key, value);
}

XmlElement::~XmlElement()
{
    m_xml.writeEndElement();
}

void XmlElement::attribute(QLatin1String name, const QString &value) const
{
    m_xml.writeAttribute(name, fileText(value));
}

void XmlElement::text(const QString &text) const
{
    m_xml.writeCharacters(fileText(text));
}

void writeEmpty(QXmlStreamWriter &xml, QLatin1String name, XmlElement::Attributes attributes)
{
    const XmlElement element(xml, name, attributes);
}

void writeText(QXmlStreamWriter &xml, QLatin1String name, const QString &text, XmlElement::Attributes attributes)
{
    XmlElement(xml, name, attributes).text(text);
}

QString fileText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            clean += c;
            clean += next;
            ++i;
        } else if (c == u'\r') {
            if (next != u'\n')
                clean += u'\n';
        } else if (c.isSurrogate() || isForbidden(c.unicode())) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += c;
        }
    }
    return clean;
}

} // namespace nianbao
