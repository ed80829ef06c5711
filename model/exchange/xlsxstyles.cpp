// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsxstyles.h"

#include "model/exchange/officialfonts.h"
#include "model/exchange/officeparts.h"
#include "model/exchange/xmlelement.h"
#include "model/report/tabletint.h"

#include <QXmlStreamWriter>

namespace nianbao {

namespace {

using Tag = QLatin1String;

/// Numbers below are built into the programs.
constexpr int firstOwnFormat = 164;
/// Fills before the tint: none and gray125, which are expected to be there.
constexpr int tintFill = 2;

void writeFills(QXmlStreamWriter &xml)
{
    const XmlElement fills(xml, Tag("fills"), {{Tag("count"), QString::number(tintFill + 1)}});
    for (const char *pattern : {"none", "gray125", "solid"}) {
        const XmlElement fill(xml, Tag("fill"));
        const XmlElement filling(xml, Tag("patternFill"), {{Tag("patternType"), QLatin1String(pattern)}});
        if (QLatin1String(pattern) == QLatin1String("solid"))
            writeEmpty(xml, Tag("fgColor"), {{Tag("rgb"), QLatin1String("FF") + QLatin1String(captionTint)}});
    }
}

void writeBorder(QXmlStreamWriter &xml, bool isFramed)
{
    const XmlElement border(xml, Tag("border"));
    for (const Tag side : {Tag("left"), Tag("right"), Tag("top"), Tag("bottom")}) {
        const XmlElement edge(xml, side);
        if (isFramed) {
            edge.attribute(Tag("style"), QStringLiteral("thin"));
            writeEmpty(xml, Tag("color"), {{Tag("auto"), QStringLiteral("1")}});
        }
    }
    writeEmpty(xml, Tag("diagonal"));
}

void writeStyle(QXmlStreamWriter &xml, const XlsxStyle &style, qsizetype format)
{
    const bool isPlain = style.align == XlsxStyle::Align::Plain;
    const XmlElement xf(xml, Tag("xf"),
                        {{Tag("numFmtId"), QString::number(format)},
                         {Tag("fontId"), QStringLiteral("0")},
                         {Tag("fillId"), QString::number(style.isTinted ? tintFill : 0)},
                         {Tag("borderId"), isPlain ? QStringLiteral("0") : QStringLiteral("1")},
                         {Tag("xfId"), QStringLiteral("0")}});
    if (format > 0)
        xf.attribute(Tag("applyNumberFormat"), QStringLiteral("1"));
    if (isPlain)
        return;
    if (style.isTinted)
        xf.attribute(Tag("applyFill"), QStringLiteral("1"));
    xf.attribute(Tag("applyBorder"), QStringLiteral("1"));
    xf.attribute(Tag("applyAlignment"), QStringLiteral("1"));
    const XmlElement alignment(xml, Tag("alignment"));
    const bool isLeft = style.align == XlsxStyle::Align::Left;
    alignment.attribute(Tag("horizontal"), isLeft ? QStringLiteral("left") : QStringLiteral("center"));
    alignment.attribute(Tag("vertical"), QStringLiteral("center"));
    if (style.align == XlsxStyle::Align::Vertical) // one below the other; LibreOffice centres them unwrapped only
        alignment.attribute(Tag("textRotation"), QStringLiteral("255"));
    else
        alignment.attribute(Tag("wrapText"), QStringLiteral("1"));
}

} // namespace

int XlsxStyles::indexOf(const XlsxStyle &style)
{
    if (!m_styles.contains(style))
        m_styles.append(style);
    return static_cast<int>(m_styles.indexOf(style));
}

QByteArray XlsxStyles::xml() const
{
    QStringList formats;
    for (const XlsxStyle &style : m_styles) {
        if (!style.format.isEmpty() && !formats.contains(style.format))
            formats.append(style.format);
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    {
        const XmlElement sheet(xml, Tag("styleSheet"), {{Tag("xmlns"), office::spreadsheet}});
        const auto counted = [](qsizetype count) { return std::pair{Tag("count"), QString::number(count)}; };
        if (!formats.isEmpty()) {
            const XmlElement numFmts(xml, Tag("numFmts"), {counted(formats.size())});
            for (qsizetype i = 0; i < formats.size(); ++i)
                writeEmpty(xml, Tag("numFmt"),
                           {{Tag("numFmtId"), QString::number(firstOwnFormat + i)}, {Tag("formatCode"), formats[i]}});
        }
        {
            const XmlElement fonts(xml, Tag("fonts"), {counted(1)});
            const XmlElement font(xml, Tag("font"));
            writeEmpty(xml, Tag("sz"), {{Tag("val"), QStringLiteral("10.5")}});
            writeEmpty(xml, Tag("name"), {{Tag("val"), officialFont(Tag("pageNumber")).name}});
        }
        writeFills(xml);
        {
            const XmlElement borders(xml, Tag("borders"), {counted(2)});
            writeBorder(xml, false);
            writeBorder(xml, true);
        }
        {
            const XmlElement base(xml, Tag("cellStyleXfs"), {counted(1)});
            writeStyle(xml, {}, 0);
        }
        const XmlElement cells(xml, Tag("cellXfs"), {counted(m_styles.size())});
        for (const XlsxStyle &style : m_styles)
            writeStyle(xml, style, style.format.isEmpty() ? 0 : firstOwnFormat + formats.indexOf(style.format));
    }
    return bytes;
}

} // namespace nianbao
