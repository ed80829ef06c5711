// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Back to an earlier state of a report: a version that its file keeps, or a backup. What comes back is
// an Edit like any other, so that it stands in the history and can be undone. What would change, before
// it is done: comparison.h.

#include "model/base/result.h"
#include "model/project/project.h"

namespace nianbao {

/// The report as one of its versions has it, without a file; also one that was kept before it took over another text of
/// its edition: where that one is silent, it has what the report has now. Errors: UnknownVersion, FileDamaged.
[[nodiscard]] Result<std::unique_ptr<Project>> versionOf(const Project &project, qint64 version);

/// The edit that makes `now` what `then` is: figures, texts, profile, last year's report and explanations.
/// Whether it is finished stays as it is. Where `then` has another text of the edition, what only one of them has a
/// place or a rule for stays as it is, too. Empty where nothing differs. Project::apply() keeps a copy of the
/// file before it does it. Errors: OtherReport (args: path of `then`) where the year or the edition is another.
[[nodiscard]] Result<Edit> restoreEdit(const Project &now, const Project &then);

} // namespace nianbao
