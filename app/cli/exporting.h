// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What all commands that make files of a report share.

#include "app/cli/console.h"
#include "forms/paper/paperlayout.h"

namespace nianbao::cli {

/// The date that files carry: that of a reproducible build, else the report's.
QDateTime fileMoment(const Project &project, const Clock &clock);

/// Says which official fonts others stand in for, and which characters no font has.
void sayWhatFontsLack(const FontBook &fonts, const PaperLayout &layout, Console &console);

/// Opens for writing, so that the export can be recorded; just for reading where that is not possible.
[[nodiscard]] Result<std::unique_ptr<Project>> openToRecord(const QString &file, Console &console);

/// Notes in the project file what was made of it as `output`: Project::recordExports(). Says so where that fails.
ExitCode record(Project &project, const QList<ExportEntry> &files, const QString &output, Console &console);

} // namespace nianbao::cli
