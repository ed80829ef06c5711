// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/docxstyles.h"

#include "model/exchange/docxpage.h"
#include "model/exchange/officialfonts.h"
#include "model/exchange/officeparts.h"

#include <QXmlStreamWriter>

#include <functional>

namespace nianbao::docx {

namespace {

using Tag = QLatin1String;
using Writing = std::function<void(QXmlStreamWriter &)>;

constexpr const char *roles[] = {"title", "heading", "kai", "body", "pageNumber"};
constexpr int afterTitle = twips(20);
constexpr double watermarkWidthPt = 420;
constexpr double watermarkHeightPt = 200;

/// Of the shape that every program knows under this number: a text between two straight lines.
constexpr const char *textPathFormulas[]
    = {"sum #0 0 10800", "prod #0 2 1",    "sum 21600 0 @1", "sum 0 0 @2",     "sum 21600 0 @3",
       "if @0 @3 0",     "if @0 21600 @1", "if @0 0 @2",     "if @0 @4 21600", "mid @5 @6",
       "mid @8 @5",      "mid @7 @8",      "mid @6 @7",      "sum @6 0 @5"};

/// A whole part whose root holds what `inside` writes.
QByteArray part(Tag root, const Writing &inside)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    {
        const XmlElement element(xml, root, {{Tag("xmlns:w"), office::word}});
        inside(xml);
    }
    return bytes;
}

void exactLines(QXmlStreamWriter &xml, int pitch, int after = 0)
{
    writeEmpty(xml, Tag("w:spacing"),
               {{Tag("w:before"), QStringLiteral("0")},
                {Tag("w:after"), QString::number(after)},
                {Tag("w:line"), QString::number(pitch)},
                {Tag("w:lineRule"), QStringLiteral("exact")}});
}

void indent(QXmlStreamWriter &xml, int characters)
{
    writeEmpty(xml, Tag("w:ind"),
               {{Tag("w:firstLineChars"), QString::number(100 * characters)},
                {Tag("w:firstLine"), QString::number(characters * character)}});
}

/// Size of type in half points.
void size(QXmlStreamWriter &xml, double points)
{
    value(xml, Tag("w:sz"), static_cast<int>(points * 2));
    value(xml, Tag("w:szCs"), static_cast<int>(points * 2));
}

struct Style
{
    Tag id;
    const char *name;
    Tag basedOn;
    Writing paragraph;
    Writing characters;
    const char *type = "paragraph";
};

void write(QXmlStreamWriter &xml, const Style &style)
{
    const XmlElement element(xml, Tag("w:style"),
                             {{Tag("w:type"), QLatin1String(style.type)}, {Tag("w:styleId"), style.id}});
    if (style.basedOn.isEmpty())
        element.attribute(Tag("w:default"), QStringLiteral("1"));
    value(xml, Tag("w:name"), QLatin1String(style.name));
    if (!style.basedOn.isEmpty() && style.paragraph) {
        value(xml, Tag("w:basedOn"), style.basedOn);
        value(xml, Tag("w:next"), QStringLiteral("Normal"));
    }
    writeEmpty(xml, Tag("w:qFormat"));
    if (style.paragraph) {
        const XmlElement properties(xml, Tag("w:pPr"));
        style.paragraph(xml);
    }
    if (style.characters) {
        const XmlElement properties(xml, Tag("w:rPr"));
        style.characters(xml);
    }
}

Writing fontOf(const char *role)
{
    return [role](QXmlStreamWriter &xml) { fonts(xml, officialFont(QLatin1String(role)).name); };
}

/// In its own size, and not spaced out as the text is.
Writing sizedFontOf(const char *role)
{
    return [role](QXmlStreamWriter &xml) {
        const OfficialFont font = officialFont(QLatin1String(role));
        fonts(xml, font.name);
        value(xml, Tag("w:spacing"), 0);
        size(xml, font.points);
    };
}

Style headingStyle(Tag id, const char *name, const char *role, int level)
{
    return {id, name, Tag("Normal"),
            [level](QXmlStreamWriter &xml) {
                writeEmpty(xml, Tag("w:keepNext"));
                value(xml, Tag("w:outlineLvl"), level);
            },
            fontOf(role)};
}

QList<Style> allStyles()
{
    const Tag normal("Normal");
    return {
        {normal,
         "Normal",
         {},
         [](QXmlStreamWriter &xml) {
             value(xml, Tag("w:autoSpaceDE"), 0);
             value(xml, Tag("w:autoSpaceDN"), 0);
             value(xml, Tag("w:snapToGrid"), 0);
             exactLines(xml, line);
             indent(xml, 2);
             value(xml, Tag("w:jc"), QStringLiteral("both"));
         },
         {}},
        {style::title, "Title", normal,
         [](QXmlStreamWriter &xml) {
             exactLines(xml, titleLine, afterTitle);
             indent(xml, 0);
             value(xml, Tag("w:jc"), QStringLiteral("center"));
         },
         sizedFontOf("title")},
        headingStyle(style::section, "heading 1", "heading", 0),
        headingStyle(style::part, "heading 2", "kai", 1),
        {style::table, "Table Text", normal,
         [](QXmlStreamWriter &xml) {
             writeEmpty(xml, Tag("w:spacing"),
                        {{Tag("w:line"), QStringLiteral("240")}, {Tag("w:lineRule"), QStringLiteral("auto")}});
             indent(xml, 0);
             value(xml, Tag("w:jc"), QStringLiteral("center"));
         },
         sizedFontOf("table")},
        {style::signature,
         "Signature Line",
         normal,
         [](QXmlStreamWriter &xml) {
             writeEmpty(xml, Tag("w:keepLines"));
             indent(xml, 0);
             value(xml, Tag("w:jc"), QStringLiteral("right"));
         },
         {}},
        {style::pageNumber, "footer", normal,
         [](QXmlStreamWriter &xml) {
             exactLines(xml, twips(16));
             indent(xml, 0);
         },
         [](QXmlStreamWriter &xml) {
             const OfficialFont font = officialFont(Tag("pageNumber"));
             fonts(xml, font.name);
             value(xml, Tag("w:spacing"), 0);
             size(xml, font.points);
         }},
        {style::firstHead, "First Head", normal, {}, fontOf("heading"), "character"},
        {style::secondHead, "Second Head", normal, {}, fontOf("kai"), "character"},
    };
}

/// PAGE, as the field that programs compute.
void pageField(QXmlStreamWriter &xml)
{
    const auto mark = [&xml](const QString &kind) {
        const XmlElement run(xml, Tag("w:r"));
        writeEmpty(xml, Tag("w:fldChar"), {{Tag("w:fldCharType"), kind}});
    };
    mark(QStringLiteral("begin"));
    {
        const XmlElement run(xml, Tag("w:r"));
        writeText(xml, Tag("w:instrText"), QStringLiteral(" PAGE "), {{Tag("xml:space"), QStringLiteral("preserve")}});
    }
    mark(QStringLiteral("separate"));
    run(xml, QStringLiteral("1"));
    mark(QStringLiteral("end"));
}

} // namespace

QByteArray styles(const QString &language)
{
    return part(Tag("w:styles"), [&language](QXmlStreamWriter &xml) {
        {
            const XmlElement defaults(xml, Tag("w:docDefaults"));
            const XmlElement runs(xml, Tag("w:rPrDefault"));
            const XmlElement properties(xml, Tag("w:rPr"));
            fonts(xml, officialFont(Tag("body")).name);
            value(xml, Tag("w:spacing"), tightness);
            size(xml, bodyPt);
            writeEmpty(xml, Tag("w:lang"), {{Tag("w:val"), QStringLiteral("en-US")}, {Tag("w:eastAsia"), language}});
        }
        for (const Style &style : allStyles())
            write(xml, style);
    });
}

QByteArray settings(const QString &language)
{
    return part(Tag("w:settings"), [&language](QXmlStreamWriter &xml) {
        writeEmpty(xml, Tag("w:evenAndOddHeaders"));
        value(xml, Tag("w:characterSpacingControl"), QStringLiteral("doNotCompress"));
        {
            const XmlElement compatibility(xml, Tag("w:compat"));
            writeEmpty(xml, Tag("w:compatSetting"),
                       {{Tag("w:name"), QStringLiteral("compatibilityMode")},
                        {Tag("w:uri"), QStringLiteral("http://schemas.microsoft.com/office/word")},
                        {Tag("w:val"), QStringLiteral("15")}});
        }
        writeEmpty(xml, Tag("w:themeFontLang"),
                   {{Tag("w:val"), QStringLiteral("en-US")}, {Tag("w:eastAsia"), language}});
    });
}

QByteArray fontTable()
{
    return part(Tag("w:fonts"), [](QXmlStreamWriter &xml) {
        for (const char *role : roles) {
            const OfficialFont font = officialFont(QLatin1String(role));
            const XmlElement element(xml, Tag("w:font"), {{Tag("w:name"), font.name}});
            if (!font.otherNames.isEmpty())
                value(xml, Tag("w:altName"), font.otherNames.join(u','));
        }
    });
}

QByteArray pageNumber(Side side)
{
    return part(Tag("w:ftr"), [side](QXmlStreamWriter &xml) {
        const XmlElement paragraph(xml, Tag("w:p"));
        {
            const XmlElement properties(xml, Tag("w:pPr"));
            value(xml, Tag("w:pStyle"), style::pageNumber);
            // A character's width from the edge of the text.
            const QString distance = QString::number(twips(officialFont(Tag("pageNumber")).points));
            {
                const XmlElement indented(xml, Tag("w:ind"));
                indented.attribute(side == Side::Left ? Tag("w:left") : Tag("w:right"), distance);
                indented.attribute(Tag("w:firstLine"), QStringLiteral("0"));
            }
            value(xml, Tag("w:jc"), side == Side::Left ? QStringLiteral("left") : QStringLiteral("right"));
        }
        run(xml, QString(QChar(0x2014)) + u' ');
        pageField(xml);
        run(xml, u' ' + QString(QChar(0x2014)));
    });
}

QByteArray watermark(const QString &word)
{
    return part(Tag("w:hdr"), [&word](QXmlStreamWriter &xml) {
        const XmlElement paragraph(xml, Tag("w:p"));
        const XmlElement run(xml, Tag("w:r"));
        const XmlElement picture(xml, Tag("w:pict"));
        const QString vml = QStringLiteral("urn:schemas-microsoft-com:vml");
        const QString shapeName = QStringLiteral("_x0000_t136"); // text along a path
        const QString shapes = QStringLiteral("urn:schemas-microsoft-com:office:office");
        {
            const XmlElement type(xml, Tag("v:shapetype"),
                                  {{Tag("xmlns:v"), vml},
                                   {Tag("xmlns:o"), shapes},
                                   {Tag("id"), shapeName},
                                   {Tag("coordsize"), QStringLiteral("21600,21600")},
                                   {Tag("o:spt"), QStringLiteral("136")},
                                   {Tag("adj"), QStringLiteral("10800")},
                                   {Tag("path"), QStringLiteral("m@7,l@8,m@5,21600l@6,21600e")}});
            {
                const XmlElement formulas(xml, Tag("v:formulas"));
                for (const char *formula : textPathFormulas)
                    writeEmpty(xml, Tag("v:f"), {{Tag("eqn"), QLatin1String(formula)}});
            }
            writeEmpty(xml, Tag("v:path"), {{Tag("textpathok"), QStringLiteral("t")}});
            writeEmpty(xml, Tag("v:textpath"),
                       {{Tag("on"), QStringLiteral("t")}, {Tag("fitshape"), QStringLiteral("t")}});
        }
        const XmlElement shape(
            xml, Tag("v:shape"),
            {{Tag("xmlns:v"), vml},
             {Tag("id"), QStringLiteral("PowerPlusWaterMarkObject1")},
             {Tag("type"), u'#' + shapeName},
             {Tag("style"),
              QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;rotation:310;"
                             "z-index:-251658752;mso-position-horizontal:center;"
                             "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                             "mso-position-vertical-relative:margin")
                  .arg(watermarkWidthPt)
                  .arg(watermarkHeightPt)},
             {Tag("fillcolor"), QStringLiteral("#eaeaea")},
             {Tag("stroked"), QStringLiteral("f")}});
        writeEmpty(xml, Tag("v:textpath"),
                   {{Tag("style"),
                     QStringLiteral("font-family:\"%1\";font-size:1pt").arg(officialFont(Tag("watermark")).name)},
                    {Tag("string"), word}});
    });
}

} // namespace nianbao::docx
