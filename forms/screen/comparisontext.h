// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two states of a report as text to read and print: figures in a table, written
// sections sentence by sentence. What went is struck out behind a −, what came is underlined behind a +,
// so that nothing rests on colour. White space that no reader sees at the ends of paragraphs is no difference.

#include "forms/screen/marks.h"
#include "model/project/project.h"

namespace nianbao {

/// One of the two, as the comparison calls it.
struct ComparedState
{
    const Project &report;
    QString name;
};

struct ComparisonText
{
    QString html;
    int figures = 0; ///< cells and control totals that differ
    int texts = 0;
    int fields = 0; ///< of the form “Unit and report”
    int others = 0; ///< last year's report and explanations
    int count() const { return figures + texts + fields + others; }
};

ComparisonText comparisonText(const ComparedState &a, const ComparedState &b, const Marks &marks);

/// 2 figures, 1 section: what differs, for a question.
QString summaryOf(const ComparisonText &comparison);

/// Two texts of a section, sentence by sentence.
QString sentencesHtml(const QString &a, const QString &b, const Marks &marks);

} // namespace nianbao
