// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules that compare the narrative with the tables and with the report itself. Remembers what a text
// says until the text changes, so that a check after a change of figures reads nothing again.

#include "model/check/issue.h"
#include "model/check/narrativereader.h"
#include "model/project/numberfields.h"

#include <QHash>

namespace nianbao {

class NarrativeRules
{
public:
    explicit NarrativeRules(const Edition &edition);

    /// Reads the texts as readers see them, number fields with `figures`; to be called before evaluate().
    void read(const Figures &figures, const Project &project);
    /// Appends what `rule` (of the edition, and one that readsNarrative()) finds in what was read.
    void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, QList<Issue> &issues) const;

private:
    struct Remembered
    {
        bool isKnown = false;
        ShownText shown{QString()};
        QString text; ///< that `reading` was read from, as the two below
        QString unit;
        int year = 0;
        SectionReading reading;
    };

    NarrativeVocabulary m_vocabulary;
    QHash<SectionId, Remembered> m_remembered;
};

} // namespace nianbao
