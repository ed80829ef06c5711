// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A warning is corrected, or explained in a sentence. The explanation is bound to what the finding's
// rule saw; when that changes, the finding stands again and the old sentence is offered.

#include "model/check/issue.h"
#include "model/project/project.h"

namespace nianbao {

/// Whether the finding may be explained: a warning, failing or explained. Errors are corrected, and
/// blank cells are filled.
bool isExplainable(const Issue &issue, const Figures &figures);

/// What an explanation of the finding is filed under (Explanation::subjects): ids of its cells, its
/// section, the words that it speaks of.
QString subjectsOf(const Issue &issue, const Edition &edition);

/// SHA-256 in hexadecimal over what the finding's rule saw: the figures of its cells as the rule takes
/// them (control totals, last year's figures), the sentence, the text or its length, the power to make rules.
QString fingerprintOf(const Issue &issue, const Figures &figures, const Project &project);

/// Turns failing warnings into explained ones where an explanation holds; gives the others the text
/// of one that has expired.
void applyExplanations(QList<Issue> &issues, const Figures &figures, const Project &project);

/// The edit that explains the finding (as check() gave it), in place of what was written for it before; an empty `text`
/// takes the explanation away. White space is made single.
/// Errors: NotExplainable, BadExplanation when it is too long, NothingToChange.
[[nodiscard]] Result<Edit> explain(const Issue &issue, const QString &text, const Project &project);

} // namespace nianbao
