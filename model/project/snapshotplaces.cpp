// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/snapshotplaces.h"

#include "model/project/snapshotkeys.h"

#include <QJsonDocument>

namespace nianbao {

namespace {

/// The object that has the places of a kind by their ids; empty for a kind that has none.
QLatin1String objectOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Cell: return snapshotkey::cells;
    case Place::Kind::Control: return snapshotkey::controls;
    case Place::Kind::Text: return snapshotkey::texts;
    case Place::Kind::Profile: return snapshotkey::profile;
    case Place::Kind::Previous: return snapshotkey::previous;
    case Place::Kind::PreviousText: return snapshotkey::previousTexts;
    case Place::Kind::Explanation: return snapshotkey::explanations;
    case Place::Kind::PreviousYear:
    case Place::Kind::Edition:
    case Place::Kind::State: return {};
    }
    Q_UNREACHABLE();
}

/// Whether it is objects in an object and nothing deeper, as snapshotOf() makes them: Qt would take a hundred bytes for
/// each pair of brackets. A page that is gone is zeros, also within a text.
bool isFlat(const QByteArray &json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char byte = json[at];
        if (byte == '\0')
            return false;
        if (isInText && byte == '\\')
            ++at; // what follows ends no text
        else if (byte == '"')
            isInText = !isInText;
        else if (!isInText && (byte == '[' || (byte == '{' && ++depth > 2)))
            return false;
        else if (!isInText && byte == '}')
            --depth;
    }
    return true;
}

} // namespace

SnapshotPlaces::SnapshotPlaces(const QByteArray &snapshot)
{
    if (isFlat(snapshot))
        m_whole = QJsonDocument::fromJson(snapshot).object();
    if (editionSha256().isEmpty() || year() <= 0)
        m_whole = {};
}

int SnapshotPlaces::year() const
{
    return m_whole.value(snapshotkey::year).toInt();
}

QString SnapshotPlaces::editionSha256() const
{
    return m_whole.value(snapshotkey::edition).toString();
}

std::optional<QString> SnapshotPlaces::at(const Place &place) const
{
    if (place.kind == Place::Kind::PreviousYear) {
        const int year = m_whole.value(snapshotkey::previousYear).toInt();
        return year > 0 ? std::optional(QString::number(year)) : std::nullopt;
    }
    const QJsonValue found = m_whole.value(objectOf(place.kind)).toObject().value(place.id);
    const bool isThere = found.isString() && !(place.kind == Place::Kind::Profile && found.toString().isEmpty());
    return isThere ? std::optional(found.toString()) : std::nullopt;
}

QList<Place> SnapshotPlaces::explanations() const
{
    QList<Place> places;
    for (const QString &id : m_whole.value(snapshotkey::explanations).toObject().keys())
        places.append({Place::Kind::Explanation, id});
    return places;
}

QHash<QString, QString> SnapshotPlaces::all(Place::Kind kind) const
{
    QHash<QString, QString> texts;
    const QJsonObject object = m_whole.value(objectOf(kind)).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isString())
            texts.insert(entry.key(), entry.value().toString());
    }
    return texts;
}

} // namespace nianbao
