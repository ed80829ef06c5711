// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a report can be on: which years, and what the name of a body can be. Project asks here before
// it makes a report and before it changes one.

#include "model/project/project.h"

namespace nianbao {

/// Errors: BadYear, BadUnitName.
[[nodiscard]] Status checkStart(const Project::Start &start);

/// Whether `text` is a year that a report before that of `year` can be on.
bool isYearBefore(const QString &text, int year);

} // namespace nianbao
