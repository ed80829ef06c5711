// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes the file of a new report: empty, from last year's, or from a values file. Asks nothing.

#include "forms/screen/windowprompts.h"
#include "model/project/project.h"

#include <optional>

namespace nianbao {

struct Services;

/// With last year's figures, carried-over applications and contact when `wanted` names last year's
/// file. Errors: those of Project::create() and, for last year's file, of Project::open(); NotLastYear.
[[nodiscard]] Result<std::unique_ptr<Project>> createReport(const NewReport &wanted, const Services &services);

/// otherUnit() for the report in `lastPath`; nullopt, too, where nothing can be taken over from it, which
/// taking it over says.
std::optional<QString> otherUnitIn(const QString &lastPath, const Project &report, const Services &services);

/// The edit of takeOver() for the report in `lastPath`.
[[nodiscard]] Result<Edit> takeOverFrom(const QString &lastPath, const Project &report, const Services &services);

} // namespace nianbao
