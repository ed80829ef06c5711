// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one rule about the narrative finds in what was read of it: numbers, denials, money, years, names and
// words, compared with the figures and with what the report is.

#include "model/check/issue.h"
#include "model/check/narrativereader.h"
#include "model/project/numberfields.h"

#include <QHash>

namespace nianbao {

/// A written section and what it says.
struct ReadSection
{
    SectionId id;
    bool isKnown = false;
    ShownText shown{QString()};
    QString text; ///< that the two below were read from
    PlainText plain;
    QHash<int, QList<Statement>> statements; ///< by index of the rule, in reading order
};

struct ReadNarrative
{
    QList<ReadSection> sections; ///< in the order of the report
    bool sumsUp = false; ///< the body reports for all bodies of its area
};

/// Appends what `rule` (of the edition of `figures`) finds.
void compareNarrative(const ReadNarrative &read, const RuleSpec &rule, const Figures &figures, const Project &project,
                      QList<Issue> &issues);

} // namespace nianbao
