// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include <QCoreApplication>

namespace nianbao::wording {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// A place of the data in a PDF: kind and id.
QString placeInData(const Edition &edition, const QString &kind, const QString &id)
{
    const std::optional<Place::Kind> known = placeKindFromName(kind);
    const QString name = known ? placeName({*known, id}, edition) : id;
    if (known == Place::Kind::Control)
        return Words::tr("%1, control total in the data of the file").arg(name);
    return Words::tr("%1, in the data of the file").arg(name);
}

QString whereItIs(const Edition &edition, const QString &where)
{
    const QString first = where.section(u' ', 0, 0);
    const QString rest = where.section(u' ', 1);
    if (rest.isEmpty())
        return placeName({Place::Kind::Cell, where}, edition);
    if (first == QStringLiteral("¶"))
        return Words::tr("paragraph %1").arg(rest);
    if (const TableSpec *table = edition.table(TableId(first))) {
        const SectionSpec *section = edition.section(table->section);
        return Words::tr("words in the table of %1").arg(section ? section->name : first);
    }
    return placeInData(edition, first, rest);
}

/// Of a long text the beginning says which it is.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

QString differenceSentence(const Edition &edition, const QString &where, const QString &expected, const QString &found)
{
    const QString page = QStringLiteral("p. ");
    if (where.startsWith(page)) {
        return Words::tr("On page %1 there is something that this program does not draw, such as a note or a picture.")
            .arg(where.mid(page.size()));
    }
    return Words::tr("%1: the report says “%2”, the file “%3”.")
        .arg(whereItIs(edition, where), shortened(expected), shortened(found));
}

} // namespace nianbao::wording
