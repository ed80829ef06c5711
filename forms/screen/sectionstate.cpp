// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/sectionstate.h"

#include "forms/screen/topics.h"

#include <algorithm>

namespace nianbao {

namespace {

/// A short sentence.
constexpr qsizetype charactersOnATopic = 15;

SectionState::Progress progressOfTable(const TableSpec &table, const Project &project)
{
    bool anyGiven = false;
    bool allGiven = true;
    for (const CellIndex cell : table.cells) {
        if (project.edition().cell(cell).role != CellRole::Input)
            continue;
        const Value &value = project.figures().value(cell);
        const bool isGiven = !value.isBlank() && !value.isUnknown();
        anyGiven = anyGiven || isGiven;
        allGiven = allGiven && isGiven;
    }
    if (!anyGiven)
        return SectionState::Progress::Empty;
    return allGiven ? SectionState::Progress::Complete : SectionState::Progress::Begun;
}

SectionState::Progress progressOfText(const SectionSpec &section, const Project &project, const CheckReport &findings)
{
    const QString text = project.text(section.id);
    if (text.trimmed().isEmpty())
        return SectionState::Progress::Empty;
    const bool isTooShort = std::any_of(findings.issues.begin(), findings.issues.end(), [&](const Issue &issue) {
        return issue.rule->kind == RuleKind::TextAtLeast && issue.state == IssueState::Fail
            && issue.rule->section == section.id;
    });
    // Some offices write without the usual headings; who began with them means to have all. Without
    // them about a sentence on each topic is expected: a mere beginning is not complete.
    const bool usesTopics = missingTopics(text, section.topics).size() < section.topics.size();
    const bool isWhole = usesTopics ? unwrittenTopics(text, section.topics).isEmpty()
                                    : text.simplified().size() >= section.topics.size() * charactersOnATopic;
    return !isTooShort && isWhole ? SectionState::Progress::Complete : SectionState::Progress::Begun;
}

SectionState::Progress progressOfProfile(const Profile &profile)
{
    const bool isComplete = !profile.value(Profile::kind).isEmpty() && !profile.value(Profile::scope).isEmpty()
        && !profile.value(Profile::basis).isEmpty();
    return isComplete ? SectionState::Progress::Complete : SectionState::Progress::Begun;
}

} // namespace

SectionState stateOf(const SectionId &section, const Project &project, const CheckReport &findings)
{
    SectionState state;
    const Edition &edition = project.edition();
    if (section.isEmpty()) {
        state.progress = progressOfProfile(project.profile());
        return state;
    }
    const SectionSpec *spec = edition.section(section);
    if (!spec)
        return state;
    const TableSpec *table = edition.table(spec->table);
    state.progress = table ? progressOfTable(*table, project) : progressOfText(*spec, project, findings);
    for (const Issue &issue : findings.issues) {
        if (issue.state != IssueState::Fail || !issue.foldedUnder.isEmpty() || issue.section(edition) != section)
            continue;
        state.errors += issue.rule->severity == Severity::Error ? 1 : 0;
        state.warnings += issue.rule->severity == Severity::Warning ? 1 : 0;
    }
    return state;
}

} // namespace nianbao
