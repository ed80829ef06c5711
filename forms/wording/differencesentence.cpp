// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/differencesentence.h"

#include "forms/wording/historywords.h"
#include "forms/wording/words.h"

namespace nianbao::wording {

namespace {

QString placeOf(const QString &where, const Edition &edition)
{
    const QString first = where.section(u' ', 0, 0);
    const QString rest = where.section(u' ', 1);
    if (rest.isEmpty())
        return placeName({Place::Kind::Cell, where}, edition);
    if (first == QStringLiteral("¶"))
        return Words::tr("paragraph %1").arg(rest);
    if (first == QStringLiteral("p."))
        return Words::tr("page %1").arg(rest);
    if (const TableSpec *table = edition.table(TableId(first))) {
        const SectionSpec *section = edition.section(table->section);
        return Words::tr("words in the table of %1").arg(section ? section->name : first);
    }
    return differencePlace(first, rest, edition);
}

/// Of a long text the beginning says which it is.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

QString differencePlace(const QString &kind, const QString &id, const Edition &edition)
{
    if (const std::optional<Place::Kind> known = placeKindFromName(kind))
        return placeWords({*known, id}, edition);
    return id == QLatin1String("year") ? Words::tr("year of the report") : Words::tr("edition of the report");
}

QString differencePlace(const PrintedDifference &difference, const Edition &edition)
{
    const QString place = placeOf(difference.where, edition);
    switch (difference.in) {
    case PrintedDifference::In::Everywhere: return place;
    case PrintedDifference::In::Pages: return Words::tr("%1, where the file prints it").arg(place);
    case PrintedDifference::In::Figures: return Words::tr("%1, in the file's list of figures").arg(place);
    case PrintedDifference::In::Data: return Words::tr("%1, in the data of the file").arg(place);
    }
    Q_UNREACHABLE();
}

QString differenceSentence(const PrintedDifference &difference, const Edition &edition)
{
    const QString page = QStringLiteral("p. ");
    if (difference.where.startsWith(page)) {
        return Words::tr("On page %1 there is something that this program does not draw, such as a note or a picture.")
            .arg(difference.where.mid(page.size()));
    }
    return Words::tr("%1: the report says “%2”, the file “%3”.")
        .arg(differencePlace(difference, edition), shortened(difference.expected), shortened(difference.found));
}

} // namespace nianbao::wording
