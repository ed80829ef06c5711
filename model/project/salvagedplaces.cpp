// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/salvagedplaces.h"

#include "model/project/editionplaces.h"
#include "model/project/snapshot.h"

namespace nianbao {

namespace {

using From = RecoveredPlace::From;
using Kind = Place::Kind;

/// The table that holds what stands at a place.
QString tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Cell:
    case Kind::Control: return QStringLiteral("cell");
    case Kind::Text: return QStringLiteral("narrative");
    case Kind::Previous: return QStringLiteral("previous");
    case Kind::PreviousText: return QStringLiteral("previous_text");
    case Kind::Explanation: return QStringLiteral("explanation");
    case Kind::Edition: return QStringLiteral("edition");
    case Kind::Profile:
    case Kind::PreviousYear:
    case Kind::State: return QStringLiteral("meta");
    }
    Q_UNREACHABLE();
}

/// A row is not there where nothing stands at the place.
bool isSame(const std::optional<QString> &row, const std::optional<QString> &change)
{
    return row == change || (row.value_or(QString()).isEmpty() && change.value_or(QString()).isEmpty());
}

} // namespace

SalvagedPlaces::SalvagedPlaces(const Salvage &salvage, EditionPtr edition, const QString &path)
    : m_edition(std::move(edition))
    , m_damagedTables(salvage.damaged)
{
    takeRows(salvage.report);
    takeHistory(salvage.history);
    takeNewestVersion(salvage.snapshots, path);
    for (auto text = salvage.cutTexts.cbegin(); text != salvage.cutTexts.cend(); ++text)
        add({Kind::Text, text.key()}, text.value(), From::Beginning);
}

bool SalvagedPlaces::isDamaged(Kind kind) const
{
    return m_damagedTables.contains(tableOf(kind));
}

std::optional<SalvagedPlaces::Found> SalvagedPlaces::at(const Place &place) const
{
    const auto found = m_found.constFind(keyOf(place));
    return found == m_found.constEnd() ? std::nullopt : std::optional(*found);
}

void SalvagedPlaces::takeRows(const StoredReport &rows)
{
    for (const StoredReport::Cell &cell : rows.cells) {
        const CellIndex index = m_edition->find(CellId(cell.id));
        const bool isTotal = index >= 0 && m_edition->cell(index).role == CellRole::Total;
        if (isTotal)
            m_found.insert(keyOf({Kind::Control, cell.id}), {cell.control});
        else
            m_found.insert(keyOf({Kind::Cell, cell.id}), {cell.value});
    }
    takePairs(Kind::Text, rows.texts);
    takePairs(Kind::Previous, rows.previous);
    takePairs(Kind::PreviousText, rows.previousTexts);
    for (const Explanation &explanation : rows.explanations)
        m_found.insert(keyOf({Kind::Explanation, explanation.placeId()}), {explanation.stored()});
    for (auto field = rows.meta.cbegin(); field != rows.meta.cend(); ++field) {
        if (Profile::fields().contains(field.key()))
            m_found.insert(keyOf({Kind::Profile, field.key()}), {field.value()});
    }
}

void SalvagedPlaces::takePairs(Kind kind, const QHash<QString, QString> &pairs)
{
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        m_found.insert(keyOf({kind, pair.key()}), {pair.value()});
}

/// Only where rows are missing: elsewhere the table is right, also about what is not in it.
void SalvagedPlaces::add(const Place &place, const std::optional<QString> &value, From from)
{
    if (isDamaged(place.kind) && !m_found.contains(keyOf(place)))
        m_found.insert(keyOf(place), {value, from});
}

void SalvagedPlaces::takeHistory(const QList<HistoryEntry> &history)
{
    QSet<Key> seen;
    for (const HistoryEntry &entry : history) {
        const Key key = keyOf(entry.change.place);
        const bool isLast = !seen.contains(key);
        seen.insert(key);
        // A row and its last change are written together: where they differ, one of them is damaged.
        const auto row = m_found.find(key);
        if (isLast && row != m_found.end() && !row->from && !isSame(row->value, entry.change.after))
            row->from = From::Disputed;
        add(entry.change.place, entry.change.after, From::History);
    }
}

void SalvagedPlaces::takeNewestVersion(const QList<QByteArray> &snapshots, const QString &path)
{
    for (const QByteArray &snapshot : snapshots) {
        const auto version = fromSnapshot(snapshot, m_edition, path);
        if (!version)
            continue;
        for (const Place &place : places()) {
            if (!isPlaceOf(*m_edition, place))
                continue;
            if (const auto value = (*version)->stored(place))
                add(place, value, From::Version);
        }
        return;
    }
}

QList<Place> SalvagedPlaces::places() const
{
    QList<Place> all;
    QSet<Key> known;
    const auto append = [&](const Place &place) {
        if (!known.contains(keyOf(place)))
            all.append(place);
        known.insert(keyOf(place));
    };
    for (const Place &place : placesOf(*m_edition))
        append(place);
    for (auto entry = m_found.cbegin(); entry != m_found.cend(); ++entry)
        append({static_cast<Kind>(entry.key().first), entry.key().second});
    return all;
}

} // namespace nianbao
