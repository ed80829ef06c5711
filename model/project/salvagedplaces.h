// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was saved of a damaged file, place by place: what its row says, and where rows are missing what the
// history, a version or the beginning of a text says. Judges nothing by the edition but which places there are.

#include "model/edition/edition.h"
#include "model/project/recovery.h"
#include "model/project/snapshotplaces.h"
#include "model/store/salvage.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <optional>
#include <utility>

namespace nianbao {

class SalvagedPlaces
{
public:
    struct Found
    {
        std::optional<QString> value; ///< in the form of a Change
        std::optional<RecoveredPlace::From> from = {}; ///< nullopt: its own row, with nothing against it
    };

    /// The newest version that could be read; empty where there is none.
    struct NewestVersion
    {
        QDateTime at; ///< UTC; invalid where it is not known
        SnapshotPlaces places;
    };

    SalvagedPlaces(const Salvage &salvage, EditionPtr edition, const NewestVersion &newest);

    /// All that a report of this edition has, then all else that was found.
    QList<Place> places() const;
    /// nullopt: nothing was found, which where rows are missing says nothing.
    std::optional<Found> at(const Place &place) const;
    /// What the history or a version says where a row is there that says otherwise or cannot be.
    std::optional<Found> elsewhere(const Place &place) const;
    /// Whether rows of the table that holds such places are missing.
    bool isDamaged(Place::Kind kind) const;

private:
    using Key = std::pair<int, QString>;
    static Key keyOf(const Place &place) { return {static_cast<int>(place.kind), place.id}; }
    void takeRows(const StoredReport &rows);
    void takePairs(Place::Kind kind, const QHash<QString, QString> &pairs);
    void takeLogs(const QList<HistoryEntry> &history, const NewestVersion &newest);
    bool hasRow(const Change &change) const;
    void takeVersion(const SnapshotPlaces &version);
    void add(const Place &place, const std::optional<QString> &value, RecoveredPlace::From from);

    EditionPtr m_edition;
    QSet<QString> m_damagedTables;
    QMap<Key, Found> m_found;
    QMap<Key, Found> m_elsewhere;
};

} // namespace nianbao
