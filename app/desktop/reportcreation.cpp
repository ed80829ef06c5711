// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reportcreation.h"

#include "app/desktop/services.h"
#include "model/project/takeover.h"

namespace nianbao {

namespace {

/// Fields that stay the same from year to year; the legal basis may change with the edition.
const QStringList &lastingFields()
{
    static const QStringList fields{Profile::kind,    Profile::rulePower, Profile::scope, Profile::published,
                                    Profile::address, Profile::postcode,  Profile::phone, Profile::email};
    return fields;
}

} // namespace

Result<Edit> takeOverFrom(const QString &lastPath, const Project &report, const Services &services)
{
    const Result<std::unique_ptr<Project>> last
        = Project::open(lastPath, ProjectFile::Access::Read, services.editions, services.clock);
    if (!last)
        return passOn(last);
    Result<Edit> edit = takeOver(report, **last);
    if (!edit)
        return edit;
    for (const QString &field : lastingFields()) {
        const QString value = (*last)->profile().value(field);
        if (report.profile().value(field).isEmpty() && !value.isEmpty())
            edit->changes.append(report.changeOfProfile(field, value));
    }
    return edit;
}

Result<std::unique_ptr<Project>> createReport(const NewReport &wanted, const Services &services)
{
    const Project::Start start{wanted.year, wanted.unit, wanted.edition};
    Edit beginning{EditKind::TakeOver, {}};
    const std::unique_ptr<Project> planned = Project::inMemory(start);
    if (!wanted.kind.isEmpty()) {
        if (const Result<Applied> done
            = planned->apply({EditKind::Profile, {planned->changeOfProfile(Profile::kind, wanted.kind)}});
            !done)
            return passOn(done);
    }
    if (!wanted.lastReport.isEmpty()) {
        Result<Edit> edit = takeOverFrom(wanted.lastReport, *planned, services);
        if (!edit)
            return passOn(edit);
        beginning = *std::move(edit);
    }
    Result<std::unique_ptr<Project>> report = Project::create(wanted.path, start, services.clock);
    if (!report)
        return report;
    if (!wanted.kind.isEmpty())
        beginning.changes.append((*report)->changeOfProfile(Profile::kind, wanted.kind));
    if (beginning.isEmpty())
        return report;
    if (const Result<Applied> done = (*report)->apply(beginning);
        !done && done.error().code != ErrorCode::NothingToChange)
        return passOn(done);
    return report;
}

} // namespace nianbao
