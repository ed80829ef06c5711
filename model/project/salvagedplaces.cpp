// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/salvagedplaces.h"

#include "model/project/editionplaces.h"
#include "model/project/report.h"
#include "model/store/tablenames.h"

namespace nianbao {

namespace {

using From = RecoveredPlace::From;
using Kind = Place::Kind;
namespace tablename = store::tablename;

/// The table that holds what stands at a place.
QString tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Cell:
    case Kind::Control: return tablename::cell;
    case Kind::Text: return tablename::narrative;
    case Kind::Previous: return tablename::previous;
    case Kind::PreviousText: return tablename::previousText;
    case Kind::Explanation: return tablename::explanation;
    case Kind::Edition: return tablename::edition;
    case Kind::Profile:
    case Kind::PreviousYear:
    case Kind::State: return tablename::meta;
    }
    Q_UNREACHABLE();
}

/// A row is not there where nothing stands at the place.
bool isSame(const std::optional<QString> &row, const std::optional<QString> &change)
{
    return row == change || (row.value_or(QString()).isEmpty() && change.value_or(QString()).isEmpty());
}

/// Of the table of facts about the whole report, but for those without which there is none.
std::optional<Place> placeOfFact(const QString &key)
{
    if (Profile::fields().contains(key))
        return Place{Kind::Profile, key};
    if (key == Report::previousYearId)
        return Place{Kind::PreviousYear, key};
    if (key == Finishing::finishedId || key == Finishing::reopenedId)
        return Place{Kind::State, key};
    return std::nullopt;
}

} // namespace

SalvagedPlaces::SalvagedPlaces(const Salvage &salvage, EditionPtr edition, const NewestVersion &newest)
    : m_edition(std::move(edition))
    , m_damagedTables(salvage.damaged)
{
    takeRows(salvage.report);
    takeLogs(salvage.history, newest);
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

std::optional<SalvagedPlaces::Found> SalvagedPlaces::elsewhere(const Place &place) const
{
    const auto found = m_elsewhere.constFind(keyOf(place));
    return found == m_elsewhere.constEnd() ? std::nullopt : std::optional(*found);
}

void SalvagedPlaces::takeRows(const StoredReport &rows)
{
    for (const StoredReport::Cell &cell : rows.cells) {
        const CellIndex index = m_edition->find(CellId(cell.id));
        const Kind kind = index >= 0 ? kindOfPlaceAt(m_edition->cell(index)) : Kind::Cell;
        m_found.insert(keyOf({kind, cell.id}), {kind == Kind::Control ? cell.control : cell.value});
    }
    takePairs(Kind::Text, rows.texts);
    takePairs(Kind::Previous, rows.previous);
    takePairs(Kind::PreviousText, rows.previousTexts);
    for (const Explanation &explanation : rows.explanations)
        m_found.insert(keyOf({Kind::Explanation, explanation.placeId()}), {explanation.stored()});
    for (auto fact = rows.meta.cbegin(); fact != rows.meta.cend(); ++fact) {
        if (const std::optional<Place> place = placeOfFact(fact.key()))
            m_found.insert(keyOf(*place), {fact.value()});
    }
}

void SalvagedPlaces::takePairs(Kind kind, const QHash<QString, QString> &pairs)
{
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        m_found.insert(keyOf({kind, pair.key()}), {pair.value()});
}

void SalvagedPlaces::add(const Place &place, const std::optional<QString> &value, From from)
{
    const Key key = keyOf(place);
    if (!m_elsewhere.contains(key))
        m_elsewhere.insert(key, {value, from});
    // Only where rows are missing: else the table is right, also about what is not in it.
    if (isDamaged(place.kind) && !m_found.contains(key))
        m_found.insert(key, {value, from});
}

/// What was changed after the newest version was kept comes before it, what was changed earlier after it.
void SalvagedPlaces::takeLogs(const QList<HistoryEntry> &history, const NewestVersion &newest)
{
    QSet<Key> seen;
    bool isVersionTaken = false;
    for (const HistoryEntry &entry : history) {
        if (!isVersionTaken && entry.at.isValid() && newest.at.isValid() && entry.at < newest.at) {
            takeVersion(newest.places);
            isVersionTaken = true;
        }
        const Key key = keyOf(entry.change.place);
        const bool isLast = !seen.contains(key);
        seen.insert(key);
        // A row and its last change are written together: where they differ, one of them is damaged.
        const auto row = m_found.find(key);
        if (isLast && row != m_found.end() && !row->from && !isSame(row->value, entry.change.after))
            row->from = From::Disputed;
        else if (isLast && row == m_found.end() && hasRow(entry.change))
            m_found.insert(key, {entry.change.after, From::History}); // though nothing else tells that it is gone
        add(entry.change.place, entry.change.after, From::History);
    }
    if (!isVersionTaken)
        takeVersion(newest.places);
}

/// Whether there has to be a row after a change.
bool SalvagedPlaces::hasRow(const Change &change) const
{
    // An explanation also goes with its rule, and how far a report is with the next step.
    const bool hasOneOfItsOwn = change.place.kind != Kind::Explanation && change.place.kind != Kind::State
        && change.place.kind != Kind::Edition;
    return hasOneOfItsOwn && !change.after.value_or(QString()).isEmpty() && isPlaceOf(*m_edition, change.place);
}

void SalvagedPlaces::takeVersion(const SnapshotPlaces &version)
{
    for (const Place &place : placesOf(*m_edition) + version.explanations()) {
        if (const auto value = version.at(place))
            add(place, value, From::Version);
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
