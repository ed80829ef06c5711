// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words with which the narrative of a report is read, beside those that single rules name. Data of
// the edition: how offices speak of what the tables count.

#include "model/edition/jsonnode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What a number may be a number of: requests, documents …
struct ReadingTopic
{
    QString id;
    QStringList words; ///< whoever says one of them speaks of this topic from there on
};

struct ReadingWords
{
    QStringList fillers; ///< may stand between a rule's words and their number
    QStringList negations; ///< say that there was none of what follows
    QStringList parts; ///< a number after one of these counts only a part
    QStringList among; ///< what follows in the clause is a part, unless a rule's words follow at once
    QStringList otherTimes; ///< a number after one of these is not of this year
    QStringList comparisons; ///< a year after one of these is only compared with
    QStringList bodies; ///< names of bodies end so: whose numbers follow, if it is not this unit's name
    QStringList scopes; ///< the sentence counts for fewer bodies than the report
    QStringList wideScopes; ///< the paragraph counts for more bodies, unless the unit's kind sums up
    QList<ReadingTopic> topics; ///< one that no rule names is just another subject
};

/// A list of words to be looked for in texts. So many and so long at most that the longest text is read by them soon.
[[nodiscard]] QStringList readWords(const JsonNode &list);

/// Refuses topics that share an id.
[[nodiscard]] ReadingWords readReadingWords(const JsonNode &node);

} // namespace nianbao
