// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reportcreation.h"

#include "app/desktop/services.h"
#include "model/project/takeover.h"

namespace nianbao {

Result<Edit> takeOverFrom(const QString &lastPath, const Project &report, const Services &services)
{
    const Result<std::unique_ptr<Project>> last
        = Project::open(lastPath, ProjectFile::Access::Read, services.editions, services.clock);
    if (!last)
        return passOn(last);
    return takeOver(report, **last);
}

std::optional<QString> otherUnitIn(const QString &lastPath, const Project &report, const Services &services)
{
    const Result<std::unique_ptr<Project>> last
        = Project::open(lastPath, ProjectFile::Access::Read, services.editions, services.clock);
    if (!last || (*last)->year() + 1 != report.year())
        return std::nullopt;
    return otherUnit(report, **last);
}

Result<std::unique_ptr<Project>> createReport(const NewReport &wanted, const Services &services)
{
    const Project::Start start{wanted.year, wanted.unit, wanted.edition};
    const std::unique_ptr<Project> planned = Project::inMemory(start);
    Edit beginning{EditKind::Profile, {}};
    if (!wanted.kind.isEmpty()) {
        beginning.changes.append(planned->changeOfProfile(Profile::kind, wanted.kind));
        if (const Result<Applied> done = planned->apply(beginning); !done)
            return passOn(done);
    }
    if (!wanted.lastReport.isEmpty()) {
        const Result<Edit> takenOver = takeOverFrom(wanted.lastReport, *planned, services);
        if (!takenOver)
            return passOn(takenOver);
        beginning.kind = takenOver->kind;
        beginning.changes += takenOver->changes;
    }
    return Project::create(wanted.path, start, beginning, services.clock);
}

} // namespace nianbao
