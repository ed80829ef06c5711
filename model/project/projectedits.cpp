// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// Making edits of a report, and when explanations, finishing and reopening are taken.

#include "model/project/project.h"
#include "model/project/storedform.h"

#include <algorithm>

namespace nianbao {

Status Project::verifyExplanation(const Change &change) const
{
    if (!change.after)
        return {};
    const auto explanation = Explanation::fromStored(change.place.id, *change.after);
    if (!explanation)
        return fail(ErrorCode::BadExplanation, {QString::number(Explanation::longest)});
    const QList<RuleSpec> &rules = edition().rules();
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [&](const RuleSpec &spec) { return spec.id.text() == explanation->rule; });
    if (rule == rules.cend())
        return fail(ErrorCode::UnknownRule, {explanation->rule});
    if (rule->severity != Severity::Warning)
        return fail(ErrorCode::NotExplainable, {explanation->rule});
    return {};
}

Status Project::verifyState(const Change &change) const
{
    if (change.place.id == Finishing::finishedId) {
        if (!change.after)
            return {};
        const auto finishing = Finishing::fromStored(*change.after);
        if (!finishing)
            return fail(ErrorCode::UnknownField, {change.place.id});
        const QString now = valuesSha256();
        if (finishing->valuesSha256 != now)
            return fail(ErrorCode::EditOutdated, {change.place.id, finishing->valuesSha256, now});
        return {};
    }
    if (change.place.id != Finishing::reopenedId)
        return fail(ErrorCode::UnknownField, {change.place.id});
    if (!change.after || !Reopening::fromStored(*change.after))
        return fail(ErrorCode::ReasonMissing);
    return {};
}

Status Project::verifyKind(const Edit &edit) const
{
    const bool isReopening = edit.kind == EditKind::Reopen;
    if (m_finishing && !isReopening)
        return fail(ErrorCode::Finished, {path(), m_finishing->at.toString(Qt::ISODate), m_finishing->who});
    if (!m_finishing && isReopening)
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

Change Project::changeOf(CellIndex cell, const Value &after) const
{
    return {{Place::Kind::Cell, edition().cell(cell).id.text()}, storedText(m_figures.value(cell)), storedText(after)};
}

Change Project::changeOfControl(CellIndex cell, const std::optional<Value> &after) const
{
    return {
        {Place::Kind::Control, edition().cell(cell).id.text()}, storedText(m_figures.control(cell)), storedText(after)};
}

Change Project::changeOfText(const SectionId &section, const QString &after) const
{
    const Place place{Place::Kind::Text, section.text()};
    return {place, stored(place), after};
}

Change Project::changeOfProfile(const QString &field, const QString &after) const
{
    return {{Place::Kind::Profile, field}, m_profile.value(field), after};
}

Change Project::changeOfPrevious(CellIndex cell, const std::optional<Value> &after) const
{
    return {{Place::Kind::Previous, edition().cell(cell).id.text()},
            storedText(m_figures.previous(cell)),
            storedText(after)};
}

Change Project::changeOfExplanation(const Explanation &after) const
{
    const Place place{Place::Kind::Explanation, after.placeId()};
    return {place, stored(place), after.stored()};
}

Change Project::withoutExplanation(const QString &placeId) const
{
    const Place place{Place::Kind::Explanation, placeId};
    return {place, stored(place), std::nullopt};
}

Edit Project::reopenEdit(const QString &reason, const Clock &clock) const
{
    const Place finished{Place::Kind::State, Finishing::finishedId};
    const Place reopened{Place::Kind::State, Finishing::reopenedId};
    const Reopening reopening{clock.now(), systemUserName(), reason.simplified()};
    return {EditKind::Reopen,
            {{finished, stored(finished), std::nullopt}, {reopened, stored(reopened), reopening.stored()}}};
}

Change Project::changeOfPreviousYear(int after) const
{
    const Place place{Place::Kind::PreviousYear, previousYearId};
    return {place, stored(place), QString::number(after)};
}

Change Project::changeOfPreviousText(const SectionId &section, const std::optional<QString> &after) const
{
    return {{Place::Kind::PreviousText, section.text()}, previousText(section), after};
}

} // namespace nianbao
