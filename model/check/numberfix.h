// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be done about a number in the text that contradicts the tables: let it follow its cells.

#include "model/check/issue.h"
#include "model/project/project.h"

namespace nianbao {

/// One undoable step that puts a number field of the finding's cells in the place of the number that it
/// speaks of. Empty where that is not certain: the cell is the one in doubt, the text has changed since, the number is written in words,
/// with its ten thousands or in another unit, or a field would not show what the finding says is right.
Edit numberFix(const Issue &issue, const Project &project);

} // namespace nianbao
