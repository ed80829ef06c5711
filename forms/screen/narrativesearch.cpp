// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativesearch.h"

namespace nianbao {

namespace {

QList<SectionId> writtenSections(const Edition &edition)
{
    QList<SectionId> sections;
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            sections.append(section.id);
    }
    return sections;
}

} // namespace

qsizetype occurrences(const Project &project, const TextSearch &search)
{
    if (search.words.isEmpty())
        return 0;
    qsizetype count = 0;
    for (const SectionId &section : writtenSections(project.edition()))
        count += project.text(section).count(search.words, search.sensitivity);
    return count;
}

std::optional<SectionId> nextSectionWith(const Project &project, const SectionId &from, const TextSearch &search,
                                         SearchDirection direction)
{
    const QList<SectionId> sections = writtenSections(project.edition());
    const qsizetype count = sections.size();
    const qsizetype step = direction == SearchDirection::Forward ? 1 : count - 1;
    const qsizetype outside = direction == SearchDirection::Forward ? count - 1 : 0;
    const qsizetype found = sections.indexOf(from);
    qsizetype at = found < 0 ? outside : found;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step) % count;
        if (!search.words.isEmpty() && project.text(sections[at]).contains(search.words, search.sensitivity))
            return sections[at];
    }
    return std::nullopt;
}

Edit replaceEverywhere(const Project &project, const TextSearch &search, const QString &replacement)
{
    Edit edit{EditKind::Replace, {}};
    if (search.words.isEmpty())
        return edit;
    for (const SectionId &section : writtenSections(project.edition())) {
        QString text = project.text(section);
        if (!text.contains(search.words, search.sensitivity))
            continue;
        text.replace(search.words, replacement, search.sensitivity);
        if (text != project.text(section))
            edit.changes.append(project.changeOfText(section, text));
    }
    return edit;
}

} // namespace nianbao
