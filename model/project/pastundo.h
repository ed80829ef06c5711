// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be undone and redone in a report that was just opened: the steps of its file's history, as
// far as they still fit what the report says now.

#include "model/project/pastedits.h"

namespace nianbao {

class Project;

/// Rows of the history that are looked at; of an older step nothing is undone after reopening.
constexpr int pastUndoRows = 1000;

/// Empty without a file, and where the history cannot be read: then there is nothing to undo, and no
/// reason not to work. A step that does not fit, and all before it, is left out.
UndoState undoStateOf(const Project &project);

} // namespace nianbao
