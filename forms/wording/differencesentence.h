// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// In what a file, or another report, differs from a report: places by their names, whole sentences, in the
// user's language.

#include "model/edition/edition.h"
#include "model/exchange/printedreport.h"

namespace nianbao::wording {

/// The place of a Difference.
QString differencePlace(const QString &kind, const QString &id, const Edition &edition);
/// With where in the file it is, where the file says something else elsewhere.
QString differencePlace(const PrintedDifference &difference, const Edition &edition);

/// Where, what the report says, what the file says.
QString differenceSentence(const PrintedDifference &difference, const Edition &edition);

} // namespace nianbao::wording
