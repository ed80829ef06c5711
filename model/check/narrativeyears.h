// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Years left over from last year's text: an earlier year where a sentence, a paragraph or the title
// should name the year of the report. Comparisons, histories and ranges of years are left alone.

#include "model/check/narrativetokens.h"
#include "model/check/narrativevocabulary.h"

#include <QSet>

namespace nianbao {

/// Tokens that are such years under the rule with this index. `counted` holds the first tokens of
/// sentences that state a figure of the tables: there a year at the beginning is the report's.
QSet<qsizetype> staleYears(const Tokens &tokens, const NarrativeVocabulary &vocabulary, int rule, int year,
                           const QSet<qsizetype> &counted);

} // namespace nianbao
