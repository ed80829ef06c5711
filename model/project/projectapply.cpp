// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Project's one mutator: an edit is proved, written, and only then taken into memory.

#include "model/project/project.h"

#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"

namespace nianbao {

namespace {

/// Of what a person might wish to have back as it was before.
std::optional<BackupReason> reasonBefore(EditKind kind)
{
    switch (kind) {
    case EditKind::Import:
    case EditKind::TakeOver: return BackupReason::Import;
    case EditKind::Restore: return BackupReason::Restoring;
    case EditKind::Finish: return BackupReason::Finishing;
    default: return std::nullopt;
    }
}

} // namespace

Result<Applied> Project::apply(const Edit &edit)
{
    if (edit.kind == EditKind::Finish) // takes a permit
        return fail(ErrorCode::UnknownField, {Finishing::finishedId});
    return perform(edit, {});
}

Result<Applied> Project::finish(const FinishPermit &, const Clock &clock, const QString &versionName)
{
    const Place place{Place::Kind::State, Finishing::finishedId};
    const Finishing finishing{clock.now(), systemUserName(), valuesSha256()};
    return perform({EditKind::Finish, {{place, stored(place), finishing.stored()}}}, versionName);
}

Status Project::verifyKind(const Edit &edit) const
{
    const bool isReopening = edit.kind == EditKind::Reopen;
    if (finishing() && !isReopening)
        return fail(ErrorCode::Finished, {path(), finishing()->at.toString(Qt::ISODate), finishing()->who});
    if (!finishing() && isReopening)
        return fail(ErrorCode::NotFinished, {path()});
    // The state changes by finishing and reopening alone, and these change nothing else. Reopening says why.
    const bool changesState = isReopening || edit.kind == EditKind::Finish;
    QStringList ids;
    for (const Change &change : edit.changes) {
        if ((change.place.kind == Place::Kind::State) != changesState)
            return fail(ErrorCode::UnknownField, {change.place.id});
        ids.append(change.place.id);
    }
    if (isReopening && ids != QStringList{Finishing::finishedId, Finishing::reopenedId})
        return fail(ErrorCode::ReasonMissing);
    return {};
}

Result<Applied> Project::perform(const Edit &edit, const QString &versionName)
{
    if (isReadOnly())
        return fail(ErrorCode::ReadOnly, {path()});
    if (edit.isEmpty())
        return fail(ErrorCode::NothingToChange);
    if (const Status status = verifyKind(edit); !status)
        return passOn(status);
    // Two changes of one place in one edit follow each other.
    QHash<std::pair<int, QString>, std::optional<QString>> pending;
    for (const Change &change : edit.changes) {
        if (const Status status = checkText(change.place.id, change.after.value_or(QString())); !status)
            return passOn(status);
        if (const Status status = verify(change); !status)
            return passOn(status);
        const std::pair<int, QString> key(static_cast<int>(change.place.kind), change.place.id);
        const auto earlier = pending.constFind(key);
        const std::optional<QString> present = earlier == pending.constEnd() ? stored(change.place) : *earlier;
        if (present != change.before) {
            return fail(ErrorCode::EditOutdated,
                        {change.place.id, change.before.value_or(QString()), present.value_or(QString())});
        }
        pending.insert(key, change.after);
    }
    if (m_file) {
        if (const Status written = writeToFile(edit, versionName); !written)
            return passOn(written);
    }
    return take(edit);
}

Status Project::writeToFile(const Edit &edit, const QString &versionName)
{
    if (const std::optional<BackupReason> reason = reasonBefore(edit.kind)) {
        if (const Result<QString> copy = m_file->backUp(*reason); !copy)
            return fail(ErrorCode::StoppedWithoutBackup, {path()}, copy.error());
    }
    std::optional<NamedSnapshot> version; // finishing changes nothing that a snapshot holds
    if (!versionName.isEmpty())
        version = {versionName, snapshotOf(*this, SnapshotPart::Everything)};
    return m_file->write(edit, version);
}

} // namespace nianbao
