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

    /// Reads the texts as readers see them, number fields with `figures`; to be called before evaluate(). A text that
    /// has not changed is not read again.
    void read(const Figures &figures, const Project &project);
    /// Appends what `rule` (of the edition, and one that readsNarrative()) finds in what was read.
    void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, QList<Issue> &issues) const;

private:
    struct Section
    {
        SectionId id;
        bool isKnown = false;
        ShownText shown{QString()};
        QString text; ///< that the two below were read from
        PlainText plain;
        QHash<int, QList<Statement>> statements; ///< by index of the rule, in reading order
    };
    class Comparison;

    NarrativeVocabulary m_vocabulary;
    QList<Section> m_sections; ///< the written ones, in the order of the report
    QString m_unit; ///< of the report that was read
    int m_year = 0;
    bool m_sumsUp = false; ///< the body reports for all bodies of its area
};

} // namespace nianbao
