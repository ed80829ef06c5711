// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/issue.h"

#include "model/edition/edition.h"

#include <algorithm>

namespace nianbao {

namespace {

bool hasMark(const QList<Suspect> &set)
{
    const SuspectReason reason = set.first().reason;
    return reason == SuspectReason::DigitsSwapped || reason == SuspectReason::LeftBlank
        || reason == SuspectReason::WrongUnit;
}

} // namespace

QList<QList<Suspect>> Issue::suspectSets() const
{
    QList<QList<Suspect>> sets;
    for (const Suspect &suspect : suspects) {
        if (sets.isEmpty() || sets.last().first().set != suspect.set)
            sets.append(QList<Suspect>());
        sets.last().append(suspect);
    }
    return sets;
}

QList<Suspect> Issue::likeliest() const
{
    const QList<QList<Suspect>> sets = suspectSets();
    if (sets.isEmpty())
        return {};
    const bool standsOut
        = sets.size() == 1 || (hasMark(sets.first()) && std::count_if(sets.cbegin(), sets.cend(), hasMark) == 1);
    return standsOut ? sets.first() : QList<Suspect>();
}

SectionId Issue::section(const Edition &edition) const
{
    if (place)
        return place->section;
    if (!rule->section.isEmpty())
        return rule->section;
    const QList<CellIndex> &cells = leftCells.isEmpty() ? rightCells : leftCells;
    if (cells.isEmpty())
        return {};
    const TableSpec *table = edition.table(edition.cell(cells.first()).table);
    return table ? table->section : SectionId();
}

IssueCounts CheckReport::counts() const
{
    IssueCounts counts;
    for (const Issue &issue : issues) {
        if (!issue.foldedUnder.isEmpty())
            continue;
        if (issue.state == IssueState::NotAssessable)
            ++counts.notAssessable;
        else if (issue.state == IssueState::Explained)
            ++counts.explained;
        else if (issue.rule->severity == Severity::Error)
            ++counts.error;
        else if (issue.rule->severity == Severity::Warning)
            ++counts.warning;
        else
            ++counts.info;
    }
    return counts;
}

} // namespace nianbao
