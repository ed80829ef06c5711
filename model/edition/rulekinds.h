// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The closed list of rule kinds as they are named and shaped in edition files.

#include "model/edition/rulespec.h"

#include <QLatin1String>

#include <limits>
#include <span>

namespace nianbao {

/// A list of cells that a kind of rule has.
struct SideFacts
{
    QLatin1String key;
    qsizetype least = 1; ///< 0: may be left out
    qsizetype most = std::numeric_limits<qsizetype>::max();
};

struct KindFacts
{
    RuleKind kind;
    QLatin1String name;
    bool isLinear; ///< adds or compares figures, so that all must have one unit
    bool needsSection; ///< must say which section it is about
    std::span<const SideFacts> sides;
    std::span<const QLatin1String> otherKeys;
};

/// nullptr for a name that is none.
[[nodiscard]] const KindFacts *kindFacts(const QString &name);
[[nodiscard]] const KindFacts &kindFacts(RuleKind kind);
/// Whether a family of this kind may have a key.
[[nodiscard]] bool isKeyOf(const KindFacts &facts, const QString &key);
/// False where a rule looks at each figure for itself: it covers a cell without saying what belongs in it; or
/// where it compares figures with words.
[[nodiscard]] bool relatesFigures(RuleKind kind);
/// Whether rules of this kind compare with last year's figures; the cells on their right then stand in last year's report.
[[nodiscard]] bool looksBack(RuleKind kind);
[[nodiscard]] bool isAboutText(RuleKind kind);
/// Whether rules of this kind read the narrative.
[[nodiscard]] bool readsNarrative(RuleKind kind);

} // namespace nianbao
