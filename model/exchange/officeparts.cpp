// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/officeparts.h"

#include "model/exchange/xmlelement.h"

#include <QXmlStreamWriter>

namespace nianbao {

namespace {

using Tag = QLatin1String;

const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QByteArray contentTypes(const QList<OfficePart> &parts)
{
    QByteArray bytes;
    {
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(QStringLiteral("1.0"), true);
        const XmlElement types(xml, Tag("Types"), {{Tag("xmlns"), packageSpace + QLatin1String("content-types")}});
        writeEmpty(xml, Tag("Default"),
                   {{Tag("Extension"), QStringLiteral("rels")},
                    {Tag("ContentType"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        for (const OfficePart &part : parts)
            writeEmpty(xml, Tag("Override"),
                       {{Tag("PartName"), u'/' + part.name}, {Tag("ContentType"), part.contentType}});
    }
    return bytes;
}

/// Pairs of type and target.
QByteArray relationshipsOf(const QList<std::pair<QString, QString>> &relations)
{
    QByteArray bytes;
    {
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(QStringLiteral("1.0"), true);
        const XmlElement all(xml, Tag("Relationships"),
                             {{Tag("xmlns"), packageSpace + QLatin1String("relationships")}});
        for (qsizetype i = 0; i < relations.size(); ++i)
            writeEmpty(
                xml, Tag("Relationship"),
                {{Tag("Id"), relationId(i)}, {Tag("Type"), relations[i].first}, {Tag("Target"), relations[i].second}});
    }
    return bytes;
}

QByteArray coreProperties(const ReportDocument &document, const QDateTime &moment)
{
    const QString date = moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    QByteArray bytes;
    {
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(QStringLiteral("1.0"), true);
        const XmlElement all(xml, Tag("cp:coreProperties"),
                             {{Tag("xmlns:cp"), packageSpace + QLatin1String("metadata/core-properties")},
                              {Tag("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/")},
                              {Tag("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/")},
                              {Tag("xmlns:xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
        writeText(xml, Tag("dc:title"), document.title);
        writeText(xml, Tag("dc:creator"), document.unit);
        writeText(xml, Tag("dc:language"), document.language);
        const XmlElement::Attributes type{{Tag("xsi:type"), QStringLiteral("dcterms:W3CDTF")}};
        writeText(xml, Tag("dcterms:created"), date, type);
        writeText(xml, Tag("dcterms:modified"), date, type);
    }
    return bytes;
}

QByteArray extendedProperties()
{
    QByteArray bytes;
    {
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(QStringLiteral("1.0"), true);
        const XmlElement all(
            xml, Tag("Properties"),
            {{Tag("xmlns"),
              QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
        writeText(xml, Tag("Application"), QStringLiteral("Nianbao " NIANBAO_VERSION));
    }
    return bytes;
}

} // namespace

QString relationId(qsizetype index)
{
    return QStringLiteral("rId%1").arg(index + 1);
}

Result<QByteArray> officeFile(const OfficePart &main, const QList<OfficePart> &others, const ReportDocument &document,
                              const QDateTime &moment)
{
    const OfficePart core{QStringLiteral("docProps/core.xml"),
                          QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"),
                          coreProperties(document, moment),
                          packageSpace + QLatin1String("relationships/metadata/core-properties")};
    const OfficePart extended{QStringLiteral("docProps/app.xml"),
                              office::types + QLatin1String("extended-properties+xml"), extendedProperties(),
                              office::relationships + QLatin1String("/extended-properties")};
    const QString folder = main.name.section(u'/', 0, -2) + u'/';
    QList<std::pair<QString, QString>> inside;
    for (const OfficePart &part : others)
        inside.append({part.relation, part.name.mid(folder.size())});

    QList<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(QList<OfficePart>{main} + others + QList{core, extended})},
        {QStringLiteral("_rels/.rels"),
         relationshipsOf({{office::relationships + QLatin1String("/officeDocument"), main.name},
                          {core.relation, core.name},
                          {extended.relation, extended.name}})},
        {core.name, core.xml},
        {extended.name, extended.xml},
        {main.name, main.xml},
        {folder + QLatin1String("_rels/") + main.name.mid(folder.size()) + QLatin1String(".rels"),
         relationshipsOf(inside)},
    };
    for (const OfficePart &part : others)
        parts.append({part.name, part.xml});
    return ZipPackage::write(parts, moment);
}

} // namespace nianbao
