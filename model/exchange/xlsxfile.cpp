// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsxfile.h"

#include "model/exchange/officeparts.h"
#include "model/exchange/xlsxsheet.h"
#include "model/exchange/xmlelement.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace nianbao {

namespace {

using Tag = QLatin1String;

constexpr qsizetype longestSheetName = 31;
const QString listName = QStringLiteral("cells");

/// A name that Excel accepts and no other sheet has.
QString sheetName(const QString &wanted, const QStringList &taken)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]|^'|'$"));
    const QString base = fileText(wanted).remove(forbidden).left(longestSheetName - 3).trimmed();
    QString name = base.isEmpty() ? QStringLiteral("1") : base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive) || name == listName; ++number)
        name = base + QString::number(number);
    return name;
}

QByteArray workbook(const QStringList &names)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    {
        const XmlElement book(xml, Tag("workbook"),
                              {{Tag("xmlns"), office::spreadsheet}, {Tag("xmlns:r"), office::relationships}});
        const XmlElement sheets(xml, Tag("sheets"));
        for (qsizetype i = 0; i < names.size(); ++i)
            writeEmpty(
                xml, Tag("sheet"),
                {{Tag("name"), names[i]}, {Tag("sheetId"), QString::number(i + 1)}, {Tag("r:id"), relationId(i)}});
    }
    return bytes;
}

} // namespace

Result<QByteArray> XlsxFile::write(const ReportDocument &document, const Project &project, const QDateTime &moment)
{
    const std::future<void> preparation = ZipPackage::prepare();
    XlsxStyles styles;
    XlsxSheet sheet(project, styles);
    QStringList names;
    QList<OfficePart> others;
    const auto add = [&](const QString &name, const QByteArray &xml) {
        names.append(name);
        others.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(names.size()),
                       office::types + QLatin1String("spreadsheetml.worksheet+xml"), xml,
                       office::relationships + QLatin1String("/worksheet")});
    };
    // What stands above each printed page.
    const QString title = document.watermark.isEmpty()
        ? document.title
        : QStringLiteral("%1（%2）").arg(document.title, document.watermark);
    QString heading;
    for (const Block &block : document.blocks) {
        if (const auto *words = std::get_if<HeadingBlock>(&block))
            heading = words->text;
        else if (const auto *table = std::get_if<TableBlock>(&block))
            add(sheetName(heading.isEmpty() ? table->id : heading, names), sheet.table(*table, title));
    }
    add(listName, sheet.list(title));
    others.append({QStringLiteral("xl/styles.xml"), office::types + QLatin1String("spreadsheetml.styles+xml"),
                   styles.xml(), office::relationships + QLatin1String("/styles")});
    const OfficePart book{QStringLiteral("xl/workbook.xml"),
                          office::types + QLatin1String("spreadsheetml.sheet.main+xml"),
                          workbook(names),
                          {}};
    return officeFile(book, others, document, moment);
}

} // namespace nianbao
