// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the check of a report found, as documents to print: a list to work with, and the annex that goes with
// the report. In the user's language; pages are made of them as of the report itself.

#include "model/check/issue.h"
#include "model/report/reportdocument.h"

namespace nianbao {
class Project;
}

namespace nianbao::wording {

/// Explained findings first, each with its explanation, then what is open, by severity, then what
/// could not be checked. Findings that only follow from another stand behind it.
ReportDocument annexOf(const Project &project, const CheckReport &report);

/// What is still to be corrected or explained, by section: each finding with a box to tick and a line to write
/// on.
ReportDocument findingsList(const Project &project, const CheckReport &report);

} // namespace nianbao::wording
