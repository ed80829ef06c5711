// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ready-written text of a section with the facts of one report in it.

#include "model/project/project.h"

namespace nianbao {

/// Empty when the edition offers nothing for the section.
QString offeredTextFor(const Project &project, const SectionId &section);

} // namespace nianbao
