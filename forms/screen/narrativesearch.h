// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finding and replacing in all written sections of a report at once, as facts and edits; the fields
// on the screen do the marking. What is looked for is what a reader sees.

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

struct Replacement
{
    Edit edit; ///< empty when there is nothing to replace
    qsizetype replaced = 0;
    qsizetype kept = 0; ///< occurrences that a number field has a part in; they stay
};

/// Replaces every occurrence in every section.
Replacement replaceEverywhere(const Project &project, const TextSearch &search, const QString &replacement);

} // namespace nianbao
