// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The result of a check of one file, as JSON and as text. What is checked is the caller's.

#include "model/check/issue.h"
#include "model/exchange/jsonwriter.h"
#include "model/project/project.h"

namespace nianbao::cli {

/// "error", "warning", "info" or "off".
QString overriddenName(const RuleOverride &change);
/// The key "overrides": what somebody changed about the rules here.
void writeOverrides(JsonWriter &json, const Edition &edition);

/// Whether the program has other rules and words under the id of the report's edition.
enum class EditionText { Same, Differs };

/// An object of "files" in the promised form.
void writeFileReport(JsonWriter &json, const QString &file, const Project &project, const CheckReport &report,
                     EditionText text);
/// The object of a file that could not be checked.
void writeFileError(JsonWriter &json, const QString &file, const Error &error);

/// A line on the file, then one on each finding; what only follows from another finding stands in it.
QString fileReportText(const QString &file, const Project &project, const CheckReport &report, EditionText text);

} // namespace nianbao::cli
