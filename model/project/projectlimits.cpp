// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/projectlimits.h"

namespace nianbao {

namespace {

/// The notice behind the reports is younger than this; a year before it is a slip of the finger.
constexpr int earliestYear = 1990;
constexpr int latestYear = 2999;
constexpr qsizetype longestUnitName = 200;

} // namespace

Status checkStart(const Project::Start &start)
{
    if (start.year < earliestYear || start.year > latestYear)
        return fail(ErrorCode::BadYear, {QString::number(start.year)});
    if (start.unit.trimmed().isEmpty() || start.unit.size() > longestUnitName || start.unit.contains(u'\n'))
        return fail(ErrorCode::BadUnitName, {start.unit});
    return {};
}

bool isYearBefore(const QString &text, int year)
{
    const int before = text.toInt();
    return before >= earliestYear && before < year;
}

} // namespace nianbao
