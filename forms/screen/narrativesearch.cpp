// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativesearch.h"

#include "model/project/numberfields.h"

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
        count += shownText(project, section).count(search.words, search.sensitivity);
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
        if (!search.words.isEmpty() && shownText(project, sections[at]).contains(search.words, search.sensitivity))
            return sections[at];
    }
    return std::nullopt;
}

Replacement replaceEverywhere(const Project &project, const TextSearch &search, const QString &replacement)
{
    Replacement result{{EditKind::Replace, {}}};
    if (search.words.isEmpty())
        return result;
    for (const SectionId &section : writtenSections(project.edition())) {
        const QString stored = project.text(section);
        const ShownText shown(stored, project.figures());
        QString text;
        qsizetype done = 0; // in the stored text
        const auto next = [&](qsizetype from) { return shown.text().indexOf(search.words, from, search.sensitivity); };
        for (qsizetype at = next(0); at >= 0; at = next(at + search.words.size())) {
            const TextStretch words{at, search.words.size()};
            if (shown.fieldIn(words)) {
                ++result.kept;
                continue;
            }
            const TextStretch there = shown.storedOf(words);
            text += stored.mid(done, there.start - done) + replacement;
            done = there.start + there.length;
            ++result.replaced;
        }
        text += QStringView(stored).sliced(done);
        if (text != stored)
            result.edit.changes.append(project.changeOfText(section, text));
    }
    return result;
}

} // namespace nianbao
