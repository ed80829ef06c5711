// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/issue.h"

namespace nianbao {

IssueCounts CheckReport::counts() const
{
    IssueCounts counts;
    for (const Issue &issue : issues) {
        if (!issue.foldedUnder.isEmpty())
            continue;
        if (issue.state == IssueState::NotAssessable)
            ++counts.notAssessable;
        else if (issue.state == IssueState::Explained)
            ++counts.explained;
        else if (issue.rule->severity == Severity::Error)
            ++counts.error;
        else if (issue.rule->severity == Severity::Warning)
            ++counts.warning;
        else
            ++counts.info;
    }
    return counts;
}

} // namespace nianbao
