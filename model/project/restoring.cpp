// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/restoring.h"

#include "model/project/snapshot.h"

namespace nianbao {

namespace {

/// Every place that a report of this edition can have something at, but for its explanations.
QList<Place> placesOf(const Edition &edition)
{
    QList<Place> places;
    for (const QString &field : Profile::fields())
        places.append({Place::Kind::Profile, field});
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const CellSpec &spec = edition.cell(cell);
        const auto kind = spec.role == CellRole::Total ? Place::Kind::Control : Place::Kind::Cell;
        places.append({kind, spec.id.text()});
        places.append({Place::Kind::Previous, spec.id.text()});
    }
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind != SectionSpec::Kind::Narrative)
            continue;
        places.append({Place::Kind::Text, section.id.text()});
        places.append({Place::Kind::PreviousText, section.id.text()});
    }
    places.append({Place::Kind::PreviousYear, Project::previousYearId});
    return places;
}

} // namespace

Result<std::unique_ptr<Project>> versionOf(const Project &project, qint64 version)
{
    if (!project.file())
        return fail(ErrorCode::UnknownVersion, {QString::number(version)});
    const Result<QByteArray> bytes = project.file()->snapshot(version);
    if (!bytes)
        return passOn(bytes);
    return fromSnapshot(*bytes, project.editionPtr(), project.path());
}

Result<Edit> restoreEdit(const Project &now, const Project &then)
{
    if (now.year() != then.year() || now.edition().sha256() != then.edition().sha256())
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
        const Change change{place, now.stored(place), then.stored(place)};
        if (change.before != change.after)
            edit.changes.append(change);
    }
    return edit;
}

} // namespace nianbao
