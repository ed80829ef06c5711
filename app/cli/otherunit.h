// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The remark of every command that takes last year's report: it may be another unit's. It refuses nothing,
// because a unit that was renamed is still the same.

#include "app/cli/console.h"

namespace nianbao::cli {

/// Says on standard error, behind the name of `file`, that `last` is of a unit of another name than `report`, if so.
void remarkOtherUnit(const QString &file, const Project &report, const Project &last, Console &console);

} // namespace nianbao::cli
