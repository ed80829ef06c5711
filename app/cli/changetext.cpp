// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changetext.h"

#include "app/cli/words.h"
#include "forms/wording/differencesentence.h"
#include "forms/wording/historywords.h"
#include "model/project/comparison.h"

namespace nianbao::cli {

namespace {

bool isWritten(std::optional<Place::Kind> kind)
{
    return kind == Place::Kind::Text || kind == Place::Kind::PreviousText;
}

} // namespace

QString placeText(const QString &name, const QString &id)
{
    //: a place of the report and its id: 自然人 (t3.new.nat)
    return name == id ? name : Words::tr("%1 (%2)").arg(name, id);
}

QString valueChange(const QString &place, const QString &before, const QString &after)
{
    //: a place, what stood there, what stands there
    return Words::tr("%1: “%2” → “%3”").arg(place, before, after);
}

QString textChange(const QString &place, const QString &before, const QString &after)
{
    QStringList lines{Words::tr("%1:").arg(place)};
    for (const SentenceDifference &difference : sentenceDifferences(before, after)) {
        if (difference.in != SentenceDifference::In::Both)
            lines.append(QStringLiteral("  %1 %2")
                             .arg(difference.in == SentenceDifference::In::OnlyA ? QChar(u'−') : QChar(u'+'))
                             .arg(difference.text.trimmed()));
    }
    return lines.join(u'\n');
}

QString changeText(const QString &kind, const QString &id, const std::optional<QString> &before,
                   const std::optional<QString> &after, const Edition &edition)
{
    const std::optional<Place::Kind> known = placeKindFromName(kind);
    const QString name = wording::differencePlace(kind, id, edition);
    const QString place = known == Place::Kind::State ? name : placeText(name, id); // whose id no command takes
    if (isWritten(known))
        return textChange(place, before.value_or(QString()), after.value_or(QString()));
    const auto side = [&](const std::optional<QString> &stored) {
        return known ? wording::contentWords({*known, id}, stored, edition) : stored.value_or(QString());
    };
    return valueChange(place, side(before), side(after));
}

} // namespace nianbao::cli
