// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The annex to a report: what its check found and how the office explains it, as a document to print.
// In the user's language; pages are made of it as of the report itself.

#include "model/check/issue.h"
#include "model/report/reportdocument.h"

namespace nianbao {
class Project;
}

namespace nianbao::wording {

/// Explained findings first, each with its explanation, then what is open, by severity, then what
/// could not be checked. Findings that only follow from another stand behind it.
ReportDocument annexOf(const Project &project, const CheckReport &report);

} // namespace nianbao::wording
