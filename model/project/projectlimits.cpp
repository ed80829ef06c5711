// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/projectlimits.h"

namespace nianbao {

namespace {

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
