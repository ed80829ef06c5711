// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/docxpage.h"

#include <QXmlStreamWriter>

namespace nianbao::docx {

using Tag = QLatin1String;

void value(QXmlStreamWriter &xml, QLatin1String name, const QString &value)
{
    writeEmpty(xml, name, {{Tag("w:val"), value}});
}

void value(QXmlStreamWriter &xml, QLatin1String name, int value)
{
    writeEmpty(xml, name, {{Tag("w:val"), QString::number(value)}});
}

void fonts(QXmlStreamWriter &xml, const QString &name)
{
    writeEmpty(xml, Tag("w:rFonts"),
               {{Tag("w:ascii"), name},
                {Tag("w:eastAsia"), name},
                {Tag("w:hAnsi"), name},
                {Tag("w:cs"), name},
                {Tag("w:hint"), QStringLiteral("eastAsia")}});
}

void run(QXmlStreamWriter &xml, const QString &text, QLatin1String style)
{
    if (text.isEmpty())
        return;
    const XmlElement run(xml, Tag("w:r"));
    {
        const XmlElement properties(xml, Tag("w:rPr"));
        if (!style.isEmpty())
            value(xml, Tag("w:rStyle"), style);
        // Quotation marks and dashes are Chinese ones.
        writeEmpty(xml, Tag("w:rFonts"), {{Tag("w:hint"), QStringLiteral("eastAsia")}});
    }
    writeText(xml, Tag("w:t"), text, {{Tag("xml:space"), QStringLiteral("preserve")}});
}

} // namespace nianbao::docx
