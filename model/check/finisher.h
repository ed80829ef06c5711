// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way to finish a report (定稿). The full check and the step itself are one call, and Project
// takes the step from nobody else, so that no report is finished past its check.

#include "model/base/clock.h"
#include "model/check/checker.h"

namespace nianbao {

class Finisher
{
public:
    /// `checker` is that of the report's edition.
    Finisher(const Checker &checker, const Clock &clock);

    /// Finishes the report and keeps it as a version of this name. Errors: FinishHindered when a full
    /// check finds an error, a warning that nobody explained, an unwritten section or a blank cell
    /// (obstacles.h); those of Project::apply().
    [[nodiscard]] Result<Applied> finish(Project &project, const QString &versionName) const;

private:
    const Checker &m_checker;
    const Clock &m_clock;
};

} // namespace nianbao
