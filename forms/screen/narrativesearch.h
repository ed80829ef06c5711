// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finding and replacing in all written sections of a report at once, as facts and edits; the fields
// on the screen do the marking.

#include "model/project/project.h"

namespace nianbao {

struct TextSearch
{
    QString words;
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
};

/// Occurrences in all written sections.
qsizetype occurrences(const Project &project, const TextSearch &search);

/// The next written section after (before) `from`, going round, that has an occurrence; `from`
/// itself comes last. nullopt: none has.
enum class SearchDirection { Forward, Backward };
std::optional<SectionId> nextSectionWith(const Project &project, const SectionId &from, const TextSearch &search,
                                         SearchDirection direction);

/// One edit that replaces every occurrence in every section; empty when there is none.
Edit replaceEverywhere(const Project &project, const TextSearch &search, const QString &replacement);

} // namespace nianbao
