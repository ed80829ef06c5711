// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The changes of a report that a user can make, from what stands there now.

#include "model/project/report.h"

#include "model/project/storedform.h"

namespace nianbao {

Change Report::changeOf(CellIndex cell, const Value &after) const
{
    return {{Place::Kind::Cell, edition().cell(cell).id.text()}, storedText(m_figures.value(cell)), storedText(after)};
}

Change Report::changeOfControl(CellIndex cell, const std::optional<Value> &after) const
{
    return {
        {Place::Kind::Control, edition().cell(cell).id.text()}, storedText(m_figures.control(cell)), storedText(after)};
}

Change Report::changeOfText(const SectionId &section, const QString &after) const
{
    const Place place{Place::Kind::Text, section.text()};
    return {place, stored(place), after};
}

Change Report::changeOfProfile(const QString &field, const QString &after) const
{
    return {{Place::Kind::Profile, field}, m_profile.value(field), after};
}

Change Report::changeOfPrevious(CellIndex cell, const std::optional<Value> &after) const
{
    return {{Place::Kind::Previous, edition().cell(cell).id.text()},
            storedText(m_figures.previous(cell)),
            storedText(after)};
}

Change Report::changeOfExplanation(const Explanation &after) const
{
    const Place place{Place::Kind::Explanation, after.placeId()};
    return {place, stored(place), after.stored()};
}

Change Report::withoutExplanation(const QString &placeId) const
{
    const Place place{Place::Kind::Explanation, placeId};
    return {place, stored(place), std::nullopt};
}

Edit Report::reopenEdit(const QString &reason, const Clock &clock) const
{
    const Place finished{Place::Kind::State, Finishing::finishedId};
    const Place reopened{Place::Kind::State, Finishing::reopenedId};
    const Reopening reopening{clock.now(), systemUserName(), reason.simplified()};
    return {EditKind::Reopen,
            {{finished, stored(finished), std::nullopt}, {reopened, stored(reopened), reopening.stored()}}};
}

Change Report::changeOfPreviousYear(int after) const
{
    const Place place{Place::Kind::PreviousYear, previousYearId};
    return {place, stored(place), QString::number(after)};
}

Change Report::changeOfPreviousText(const SectionId &section, const std::optional<QString> &after) const
{
    return {{Place::Kind::PreviousText, section.text()}, previousText(section), after};
}

} // namespace nianbao
