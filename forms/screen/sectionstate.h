// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How far a section of the report has come: what the list at the left says of it. Pure facts from
// the project and its findings; no words.

#include "model/check/issue.h"
#include "model/project/project.h"

namespace nianbao {

struct SectionState
{
    enum class Progress {
        Empty, ///< nothing written, no figure given
        Begun,
        Complete, ///< every figure given, or text under every usual heading and as much as the rules want
    };
    Progress progress = Progress::Empty;
    int errors = 0; ///< failing rules of severity error, folded ones left out
    int warnings = 0;

    friend bool operator==(const SectionState &, const SectionState &) = default;
};

/// An empty id is the form 单位和报告.
SectionState stateOf(const SectionId &section, const Project &project, const CheckReport &findings);

} // namespace nianbao
