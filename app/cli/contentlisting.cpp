// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contentlisting.h"

#include "app/cli/changetext.h"
#include "app/cli/words.h"
#include "forms/wording/differencesentence.h"
#include "forms/wording/sentences.h"

#include <QJsonArray>

namespace nianbao::cli {

namespace {

QString partName(PrintedDifference::In in)
{
    switch (in) {
    case PrintedDifference::In::Everywhere: return QStringLiteral("file");
    case PrintedDifference::In::Pages: return QStringLiteral("pages");
    case PrintedDifference::In::Figures: return QStringLiteral("figures");
    case PrintedDifference::In::Data: return QStringLiteral("data");
    }
    Q_UNREACHABLE();
}

QString lineOf(const PrintedDifference &difference, const Edition &edition)
{
    const QString place = wording::differencePlace(difference, edition);
    const bool isCell = edition.find(CellId(difference.where)) >= 0;
    if (difference.where.startsWith(placeKindName(Place::Kind::Text) + u' '))
        return textChange(place, difference.expected, difference.found);
    return valueChange(isCell ? placeText(place, difference.where) : place, difference.expected, difference.found);
}

QString verdictOf(const QString &file, const Against &against, const Verification &content)
{
    const int count = static_cast<int>(content.differences.size());
    if (!against.report) {
        return content.isSame()
            ? Words::tr("The pages of %1 say what the data in it say.").arg(file)
            : Words::tr("The pages of %1 do not say what the data in it say, at %n place(s).", nullptr, count)
                  .arg(file);
    }
    return content.isSame()
        ? Words::tr("%1 says what the report says.").arg(file)
        : Words::tr("%1 no longer matches the data of the report, at %n place(s).", nullptr, count).arg(file);
}

QJsonValue recordJson(const Verification &content)
{
    if (!content.record)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("at"), content.record->at.toString(Qt::ISODate)},
                       {QStringLiteral("kind"), content.record->kind},
                       {QStringLiteral("valuesSha256"), content.record->valuesSha256},
                       {QStringLiteral("values"),
                        content.hasValuesOfRecord ? QStringLiteral("unchanged") : QStringLiteral("changed")}};
}

} // namespace

void printContent(const QString &file, const Against &against, const Verification &content, Console &console)
{
    for (const PrintedDifference &difference : content.differences)
        console.result(lineOf(difference, *content.edition));
    console.message(verdictOf(file, against, content));
    if (!against.keepsExports())
        return;
    if (!content.record)
        console.message(Words::tr("The report has no record of exporting a file with just these bytes."));
    else if (!content.hasValuesOfRecord)
        console.message(Words::tr("It was exported on %1; the report has been changed since.")
                            .arg(wording::momentText(content.record->at)));
}

QJsonObject contentJson(const Against &against, const Verification &content)
{
    QJsonArray differences;
    for (const PrintedDifference &difference : content.differences) {
        differences.append(QJsonObject{{QStringLiteral("part"), partName(difference.in)},
                                       {QStringLiteral("where"), difference.where},
                                       {QStringLiteral("expected"), difference.expected},
                                       {QStringLiteral("found"), difference.found}});
    }
    QJsonObject json{
        {QStringLiteral("content"), content.isSame() ? QStringLiteral("same") : QStringLiteral("different")},
        {QStringLiteral("differences"), differences}};
    if (against.keepsExports())
        json.insert(QStringLiteral("exported"), recordJson(content));
    return json;
}

} // namespace nianbao::cli
