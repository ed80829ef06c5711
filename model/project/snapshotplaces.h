// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a version keeps, place by place and by their ids alone, whatever text of the form it was made by, and read
// within bounds, as it may come from a stranger. To make a report of it: snapshot.h.

#include "model/values/edit.h"

#include <QHash>
#include <QJsonObject>

namespace nianbao {

class SnapshotPlaces
{
public:
    /// Of what is no snapshot everything is empty.
    explicit SnapshotPlaces(const QByteArray &snapshot = {});

    bool isEmpty() const { return m_whole.isEmpty(); }
    int year() const; ///< 0: it does not tell
    QString editionSha256() const;
    /// In the form of a Change; nullopt: nothing stands there.
    std::optional<QString> at(const Place &place) const;
    QList<Place> explanations() const;
    /// All of a kind, by their ids.
    QHash<QString, QString> all(Place::Kind kind) const;

private:
    QJsonObject m_whole;
};

} // namespace nianbao
