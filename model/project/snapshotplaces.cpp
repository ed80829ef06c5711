// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/snapshotplaces.h"

#include <QJsonDocument>

namespace nianbao {

namespace {

const QLatin1String explanationsKey("explanations");

/// The object that has the places of a kind by their ids; empty for a kind that has none.
QLatin1String objectOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Cell: return QLatin1String("cells");
    case Place::Kind::Control: return QLatin1String("controls");
    case Place::Kind::Text: return QLatin1String("texts");
    case Place::Kind::Profile: return QLatin1String("profile");
    case Place::Kind::Previous: return QLatin1String("previous");
    case Place::Kind::PreviousText: return QLatin1String("previousTexts");
    case Place::Kind::Explanation: return explanationsKey;
    case Place::Kind::PreviousYear:
    case Place::Kind::Edition:
    case Place::Kind::State: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

SnapshotPlaces::SnapshotPlaces(const QByteArray &snapshot)
    : m_whole(QJsonDocument::fromJson(snapshot).object())
{
}

int SnapshotPlaces::year() const
{
    return m_whole.value(QLatin1String("year")).toInt();
}

QString SnapshotPlaces::editionSha256() const
{
    return m_whole.value(QLatin1String("edition")).toString();
}

std::optional<QString> SnapshotPlaces::at(const Place &place) const
{
    if (place.kind == Place::Kind::PreviousYear) {
        const int year = m_whole.value(QLatin1String("previousYear")).toInt();
        return year > 0 ? std::optional(QString::number(year)) : std::nullopt;
    }
    const QJsonValue found = m_whole.value(objectOf(place.kind)).toObject().value(place.id);
    const bool isThere = found.isString() && !(place.kind == Place::Kind::Profile && found.toString().isEmpty());
    return isThere ? std::optional(found.toString()) : std::nullopt;
}

QList<Place> SnapshotPlaces::explanations() const
{
    QList<Place> places;
    for (const QString &id : m_whole.value(explanationsKey).toObject().keys())
        places.append({Place::Kind::Explanation, id});
    return places;
}

} // namespace nianbao
