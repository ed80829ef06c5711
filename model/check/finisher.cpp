// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"

#include "model/check/obstacles.h"

namespace nianbao {

Finisher::Finisher(const Checker &checker, const Clock &clock)
    : m_checker(checker)
    , m_clock(clock)
{
}

Result<Applied> Finisher::finish(Project &project, const QString &versionName) const
{
    if (!project.isEditable())
        return project.finish(FinishPermit(), m_clock, versionName); // says why not
    const Obstacles obstacles = obstaclesOf(project, m_checker.check(project));
    if (!obstacles.isEmpty())
        return tl::unexpected<Error>(obstacles.error());
    return project.finish(FinishPermit(), m_clock, versionName);
}

} // namespace nianbao
