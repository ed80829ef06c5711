// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xmlreader.h"

namespace nianbao {

namespace {

/// What may follow "<!": a comment, characters, a name of the type. Attributes or entities that are declared there
/// would come into tags that do not show them.
bool isHarmless(QByteArrayView rest)
{
    return rest.startsWith("--") || rest.startsWith("[CDATA[") || rest.startsWith("DOCTYPE");
}

/// Counts what is set equal in each tag, outside of quotation marks. A '<' begins a tag wherever it stands, for no
/// value of an attribute may have one: so no tag is missed, though in a comment one may be seen where there is none.
bool hasTagBeyondReason(const QByteArray &xml)
{
    for (qsizetype at = 0; (at = xml.indexOf('<', at)) >= 0;) {
        qsizetype attributes = 0;
        char quote = 0;
        if (++at == xml.size())
            return false;
        const char next = xml[at];
        if (next == '!' && !isHarmless(QByteArrayView(xml).sliced(at + 1)))
            return true;
        const bool isTag = next != '!' && next != '?';
        for (; isTag && at < xml.size() && xml[at] != '<' && (quote != 0 || xml[at] != '>'); ++at) {
            if (quote != 0)
                quote = xml[at] == quote ? char(0) : quote;
            else if (xml[at] == '\'' || xml[at] == '"')
                quote = xml[at];
            else if (xml[at] == '=' && ++attributes > XmlReader::mostAttributes)
                return true;
        }
    }
    return false;
}

} // namespace

XmlReader::XmlReader(const QByteArray &xml)
    : QXmlStreamReader(QString::fromUtf8(xml)) // whatever the file itself says: in UTF-7 no tag looks like one
{
    if (xml.contains('\0') || hasTagBeyondReason(xml))
        raiseError(QStringLiteral("too much in a tag"));
}

QXmlStreamReader::TokenType XmlReader::readNext()
{
    const TokenType token = QXmlStreamReader::readNext();
    if (token == StartElement) {
        begin();
    } else if (token == EndElement && !m_declared.empty()) {
        m_nameSpaces -= m_declared.back();
        m_declared.pop_back();
    }
    return hasError() ? Invalid : token;
}

void XmlReader::begin()
{
    m_declared.push_back(namespaceDeclarations().size());
    m_nameSpaces += m_declared.back();
    if (m_declared.size() > deepest || m_nameSpaces > mostNameSpaces)
        raiseError(QStringLiteral("too deep"));
}

void XmlReader::skipCurrentElement()
{
    static_cast<void>(elementText());
}

QString XmlReader::elementText()
{
    QString text;
    for (int depth = 1; depth > 0 && goesOn();) {
        switch (readNext()) {
        case StartElement: ++depth; break;
        case EndElement: --depth; break;
        case Characters: text += QXmlStreamReader::text(); break;
        default: break;
        }
    }
    return text;
}

} // namespace nianbao
