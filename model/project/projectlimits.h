// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a report can be on: which years, and what the name of a body can be. Project asks here before
// it makes a report and before it changes one.

#include "model/project/report.h"

namespace nianbao {

/// The notice behind the reports is younger than this; a year before it is a slip of the finger.
constexpr int earliestYear = 1990;
constexpr int latestYear = 2999;

/// Errors: BadYear, BadUnitName.
[[nodiscard]] Status checkStart(const Report::Start &start);

/// Of one text, in UTF-16 units: a hundred times the longest of a published report, and few enough that a file with as
/// much in every place, and last year's beside it, is still read.
constexpr qsizetype longestText = 1'000'000;

/// What a file cannot hold as it is: halves of characters and null, or more than `longestText`. `place` is where the
/// text belongs. Errors: BadCharacter, TextTooLong.
[[nodiscard]] Status checkText(const QString &place, const QString &text);

/// Whether `text` is a year that a report before that of `year` can be on.
bool isYearBefore(const QString &text, int year);

} // namespace nianbao
