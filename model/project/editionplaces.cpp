// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/editionplaces.h"

#include "model/project/finishing.h"
#include "model/project/profile.h"
#include "model/project/report.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = Place::Kind;

bool isNarrative(const SectionSpec &section)
{
    return section.kind == SectionSpec::Kind::Narrative;
}

bool isDefined(const Edition &edition, const QString &rule)
{
    const QList<RuleSpec> &rules = edition.definedRules();
    return std::any_of(rules.cbegin(), rules.cend(), [&rule](const RuleSpec &spec) { return spec.id.text() == rule; });
}

} // namespace

Place::Kind kindOfPlaceAt(const CellSpec &cell)
{
    return cell.role == CellRole::Total ? Kind::Control : Kind::Cell;
}

QList<Place> placesOf(const Edition &edition)
{
    QList<Place> places;
    QList<Place> previous;
    for (const QString &field : Profile::fields())
        places.append({Kind::Profile, field});
    for (CellIndex index = 0; index < edition.cellCount(); ++index) {
        const CellSpec &cell = edition.cell(index);
        places.append({kindOfPlaceAt(cell), cell.id.text()});
        previous.append({Kind::Previous, cell.id.text()});
    }
    for (const SectionSpec &section : edition.sections()) {
        if (!isNarrative(section))
            continue;
        places.append({Kind::Text, section.id.text()});
        previous.append({Kind::PreviousText, section.id.text()});
    }
    return places + previous + QList<Place>{{Kind::PreviousYear, Report::previousYearId}};
}

bool isPlaceOf(const Edition &edition, const Place &place)
{
    const CellIndex cell = edition.find(CellId(place.id));
    const SectionSpec *section = edition.section(SectionId(place.id));
    switch (place.kind) {
    case Kind::Cell:
    case Kind::Control: return cell >= 0 && kindOfPlaceAt(edition.cell(cell)) == place.kind;
    case Kind::Previous: return cell >= 0;
    case Kind::Text:
    case Kind::PreviousText: return section && isNarrative(*section);
    case Kind::Profile: return Profile::fields().contains(place.id);
    case Kind::PreviousYear: return place.id == Report::previousYearId;
    case Kind::Explanation: return isDefined(edition, place.id.section(u' ', 0, 0));
    case Kind::Edition: return place.id == edition.id().text();
    case Kind::State: return place.id == Finishing::finishedId || place.id == Finishing::reopenedId;
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
