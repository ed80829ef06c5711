// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules that compare the narrative with the tables and with the report itself. Remembers what a text
// says until the text changes, so that a check after a change of figures reads nothing again.

#include "model/check/narrativecomparison.h"

namespace nianbao {

class NarrativeRules
{
public:
    explicit NarrativeRules(const Edition &edition);

    /// Reads the texts as readers see them, number fields with `figures`; to be called before evaluate(). A text that
    /// has not changed is not read again.
    void read(const Figures &figures, const Project &project);
    /// Appends what `rule` (of the edition, and one that readsNarrative()) finds in what was read.
    void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, QList<Issue> &issues) const;

private:
    NarrativeVocabulary m_vocabulary;
    ReadNarrative m_read;
    QString m_unit; ///< of the report that was read
    int m_year = 0;
};

} // namespace nianbao
