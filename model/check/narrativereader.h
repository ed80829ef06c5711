// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one section of a narrative says about the things that the tables count: numbers behind (before)
// a rule's words, denials, years, words that may be wrong. Only what is sure is taken: where a
// sentence counts for a part, for others or for another year, nothing is said to be stated.

#include "model/check/narrativetokens.h"
#include "model/check/narrativevocabulary.h"

namespace nianbao {

struct Statement
{
    enum class Kind {
        Number, ///< the rule's words come with `number`
        Limit, ///< likewise the rule's limits
        None, ///< there was nothing of what the group counts
        Wrong, ///< a word that should perhaps not stand there
        Year, ///< an earlier year in the place of the report's; `number` is the year
    };
    Kind kind = Kind::Number;
    int rule = 0; ///< index in Edition::rules()
    int group = -1;
    Amount number; ///< of money: in yuan
    qsizetype start = 0; ///< of the words in question, in PlainText::text
    qsizetype length = 0;
    qsizetype sentenceStart = 0;
    qsizetype sentenceLength = 0;
    bool isWide = false; ///< counts for a whole area
    qsizetype yearToken = -1; ///< the year that the sentence speaks of, where it is not the report's
};

struct SectionReading
{
    PlainText plain;
    QList<Statement> statements; ///< in reading order
};

/// Reads `text`, a section of a report of the body `unit` on `year`. The time is proportional to its length; where it
/// states more than any report does, the rest is left.
SectionReading readSection(const QString &text, const NarrativeVocabulary &vocabulary, int year, const QString &unit);

} // namespace nianbao
