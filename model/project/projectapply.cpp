// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Project's one mutator: an edit is proved, written, and only then taken into memory.

#include "model/project/project.h"

#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"
#include "model/project/storedform.h"

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

Status Project::verify(const Change &change) const
{
    const QString &id = change.place.id;
    switch (change.place.kind) {
    case Place::Kind::Cell:
    case Place::Kind::Control:
    case Place::Kind::Previous: {
        const CellIndex cell = edition().find(CellId(id));
        if (cell < 0)
            return fail(ErrorCode::UnknownCell, {id});
        const CellSpec &spec = edition().cell(cell);
        if (change.place.kind == Place::Kind::Cell && spec.role == CellRole::Total)
            return fail(ErrorCode::TotalIsComputed, {id});
        if (change.place.kind == Place::Kind::Control && spec.role != CellRole::Total)
            return fail(ErrorCode::UnknownField, {id});
        if (!change.after)
            return {};
        const Result<Value> value = readStoredValue(*change.after, spec.format);
        return value ? Status() : passOn(value);
    }
    case Place::Kind::Text:
    case Place::Kind::PreviousText: {
        const SectionSpec *section = edition().section(SectionId(id));
        if (!section || section->kind != SectionSpec::Kind::Narrative)
            return fail(ErrorCode::UnknownSection, {id});
        return {};
    }
    case Place::Kind::PreviousYear: {
        const QString after = change.after.value_or(QString());
        if (id != previousYearId)
            return fail(ErrorCode::UnknownField, {id});
        if (!after.isEmpty() && !isYearBefore(after, m_year))
            return fail(ErrorCode::BadYear, {after});
        return {};
    }
    case Place::Kind::Profile:
        if (!Profile::fields().contains(id))
            return fail(ErrorCode::UnknownField, {id});
        if (id == Profile::unit)
            return checkStart({m_year, change.after.value_or(QString()), nullptr});
        return {};
    case Place::Kind::Explanation: return verifyExplanation(change);
    case Place::Kind::Edition: return fail(ErrorCode::UnknownField, {id}); // withEdition()
    case Place::Kind::State: return verifyState(change);
    }
    Q_UNREACHABLE();
}

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
        if (const Status status = checkCharacters(change.place.id, change.after.value_or(QString())); !status)
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
    Applied applied;
    take(edit, applied);
    return applied;
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

void Project::take(const Edit &edit, Applied &applied)
{
    QList<std::pair<CellIndex, Value>> values;
    for (const Change &change : edit.changes) {
        const QString &id = change.place.id;
        const CellIndex cell = edition().find(CellId(id));
        // verify() has read the value once already, so that reading it again cannot fail.
        switch (change.place.kind) {
        case Place::Kind::Cell: values.append({cell, *readStored(change.after, edition().cell(cell).format)}); break;
        case Place::Kind::Control:
        case Place::Kind::Previous: {
            const std::optional<Value> value = change.after
                ? std::optional<Value>(*readStoredValue(*change.after, edition().cell(cell).format))
                : std::nullopt;
            if (change.place.kind == Place::Kind::Control) {
                m_figures.setControl(cell, value);
            } else {
                m_figures.setPrevious(cell, value);
                applied.previousChanged = true;
            }
            applied.cells.insert(cell);
            break;
        }
        case Place::Kind::Text:
            if (change.after)
                m_texts.insert(SectionId(id), *change.after);
            else
                m_texts.remove(SectionId(id));
            applied.sections.insert(SectionId(id));
            break;
        case Place::Kind::PreviousText:
            if (change.after)
                m_previousTexts.insert(SectionId(id), *change.after);
            else
                m_previousTexts.remove(SectionId(id));
            applied.sections.insert(SectionId(id));
            applied.previousChanged = true;
            break;
        case Place::Kind::PreviousYear: {
            const QString after = change.after.value_or(QString());
            m_previousYear = after.isEmpty() ? std::nullopt : std::optional(after.toInt());
            applied.previousChanged = true;
            break;
        }
        case Place::Kind::Profile:
            m_profile.setValue(id, change.after.value_or(QString()));
            applied.profileFields.insert(id);
            break;
        case Place::Kind::Edition: break; // verify() lets none pass
        case Place::Kind::Explanation:
            if (change.after)
                m_explanations.insert(id, *Explanation::fromStored(id, *change.after));
            else
                m_explanations.remove(id);
            applied.explanationsChanged = true;
            break;
        case Place::Kind::State:
            if (id == Finishing::finishedId)
                m_finishing = Finishing::fromStored(change.after.value_or(QString()));
            else
                m_reopening = Reopening::fromStored(change.after.value_or(QString()));
            applied.stateChanged = true;
            break;
        }
    }
    if (values.isEmpty())
        return;
    QList<Value> totalsBefore;
    for (const CellIndex total : edition().totals())
        totalsBefore.append(m_figures.value(total));
    m_figures.setValues(values);
    for (const auto &[cell, value] : values)
        applied.cells.insert(cell);
    for (qsizetype i = 0; i < totalsBefore.size(); ++i) {
        const CellIndex total = edition().totals()[i];
        if (m_figures.value(total) != totalsBefore[i])
            applied.cells.insert(total);
    }
}

} // namespace nianbao
