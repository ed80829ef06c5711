// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/restoring.h"

#include "model/project/editionplaces.h"
#include "model/project/snapshot.h"

namespace nianbao {

namespace {

/// Hashes of the texts of its edition that the report had before the present one.
QSet<QString> earlierTexts(const Project &project)
{
    constexpr int mostRenewals = 1000;
    const QString edition = project.edition().id().text();
    QSet<QString> earlier;
    for (const HistoryEntry &entry : project.file()->history(edition, mostRenewals).value_or(QList<HistoryEntry>())) {
        if (entry.change.place.kind == Place::Kind::Edition && entry.change.before)
            earlier.insert(*entry.change.before);
    }
    return earlier;
}

} // namespace

Result<std::unique_ptr<Project>> versionOf(const Project &project, qint64 version)
{
    if (!project.file())
        return fail(ErrorCode::UnknownVersion, {QString::number(version)});
    const Result<QByteArray> bytes = project.file()->snapshot(version);
    if (!bytes)
        return passOn(bytes);
    return fromSnapshot(*bytes, project.editionPtr(), project.path(), &project, earlierTexts(project));
}

Result<Edit> restoreEdit(const Project &now, const Project &then)
{
    if (now.year() != then.year() || now.edition().id() != then.edition().id())
        return fail(ErrorCode::OtherReport, {then.path()});
    QList<Place> places = placesOf(now.edition());
    QSet<QString> explained;
    for (const Project *project : {&now, &then}) {
        for (const Explanation &explanation : project->explanations())
            explained.insert(explanation.placeId());
    }
    for (const QString &id : std::as_const(explained))
        places.append({Place::Kind::Explanation, id});
    Edit edit;
    edit.kind = EditKind::Restore;
    for (const Place &place : std::as_const(places)) {
        if (!isPlaceOf(now.edition(), place) || !isPlaceOf(then.edition(), place))
            continue;
        const Change change{place, now.stored(place), then.stored(place)};
        if (change.before != change.after)
            edit.changes.append(change);
    }
    return edit;
}

} // namespace nianbao
