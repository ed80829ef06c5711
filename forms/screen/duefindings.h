// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Decides when a finding is due to be shown without being asked for: not before the cells that it speaks of are
// filled, so that nothing turns red while a row is half typed.

#include "model/check/issue.h"
#include "model/project/project.h"

namespace nianbao {

class DueFindings
{
public:
    explicit DueFindings(const Project &project);

    /// Whether every figure that the finding's rule speaks of is filled in, so that it matters.
    /// `beingTyped` counts as filled.
    bool isDue(const Issue &issue, CellIndex beingTyped = -1) const;
    /// Of a finding over figures that each speak for themselves those that are due.
    Issue duePart(const Issue &issue) const;

private:
    bool isGiven(CellIndex cell) const;

    const Project &m_project;
    QList<QList<CellIndex>> m_inputsOfRule; ///< by rule index: the inputs that it rests on
};

} // namespace nianbao
