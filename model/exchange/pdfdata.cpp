// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/pdfdata.h"

#include "model/exchange/valuesfile.h"
#include "model/exchange/xmlreader.h"

#include <QHash>
#include <QStringList>

namespace nianbao {

namespace {

const QString publicText = QStringLiteral("public");
const QString handInText = QStringLiteral("handIn");

/// Our properties in one packet, as elements or, as other programs write them anew, as attributes.
QHash<QString, QString> propertiesOf(const QByteArray &packet)
{
    QHash<QString, QString> properties;
    XmlReader xml(packet);
    while (xml.goesOn()) {
        if (xml.readNext() != XmlReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.namespaceUri() == PdfData::nameSpace)
                properties.insert(attribute.name().toString(), attribute.value().toString());
        }
        if (xml.namespaceUri() == PdfData::nameSpace) {
            const QString name = xml.name().toString();
            properties.insert(name, xml.elementText());
        }
    }
    return xml.hasError() ? QHash<QString, QString>() : properties;
}

ReadAs readAsOf(const QString &text)
{
    ReadAs pairs;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            pairs.append({line.left(tab), line.mid(tab + 1)});
    }
    return pairs;
}

} // namespace

// An address is a name here and nothing is fetched from it.
const QString PdfData::nameSpace = QStringLiteral("http://nianbao.github.io/ns/report/1/");
const QString PdfData::valuesName = QStringLiteral("values");
const QString PdfData::audienceName = QStringLiteral("audience");
const QString PdfData::readAsName = QStringLiteral("readAs");

QString PdfData::xmlText(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    for (const char16_t forbidden : {u'\xFFFE', u'\xFFFF'})
        text.replace(QChar(forbidden), QStringLiteral("\\u%1").arg(uint(forbidden), 4, 16));
    return text;
}

QString PdfData::audienceText(Audience audience)
{
    return audience == Audience::Public ? publicText : handInText;
}

Result<PdfData> PdfData::read(const QByteArray &pdf, const QString &path)
{
    if (pdf.size() > largestBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(largestBytes)});
    QHash<QString, QString> properties;
    if (pdf.startsWith("%PDF-")) {
        for (qsizetype at = 0; (at = pdf.indexOf("<?xpacket begin", at)) >= 0;) {
            const qsizetype end = pdf.indexOf("<?xpacket end", at);
            if (end < 0)
                break;
            const qsizetype length = QByteArrayView(pdf).sliced(at, end - at).indexOf("?>");
            const qsizetype begin = length < 0 ? end : at + length + 2;
            const QHash<QString, QString> found
                = begin < end ? propertiesOf(pdf.mid(begin, end - begin).trimmed()) : QHash<QString, QString>();
            if (found.contains(valuesName))
                properties = found;
            at = end;
        }
    }
    if (!properties.contains(valuesName))
        return fail(ErrorCode::NoReportInside, {path});
    PdfData data;
    data.values = properties.value(valuesName).toUtf8();
    if (data.values.size() > ValuesFile::largestBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(ValuesFile::largestBytes)});
    data.audience = properties.value(audienceName) == publicText ? Audience::Public : Audience::HandIn;
    data.readAs = readAsOf(properties.value(readAsName));
    return data;
}

} // namespace nianbao
