// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/projectlimits.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestUnitName = 200;
constexpr qsizetype shownBefore = 12; ///< characters by which a place in a text is told

} // namespace

Status checkStart(const Report::Start &start)
{
    if (start.year < earliestYear || start.year > latestYear)
        return fail(ErrorCode::BadYear, {QString::number(start.year)});
    if (start.unit.trimmed().isEmpty() || start.unit.size() > longestUnitName || start.unit.contains(u'\n'))
        return fail(ErrorCode::BadUnitName, {start.unit});
    return {};
}

Status checkText(const QString &place, const QString &text)
{
    if (text.size() > longestText)
        return fail(ErrorCode::TextTooLong, {place, QString::number(text.size()), QString::number(longestText)});
    if (text.isValidUtf16() && !text.contains(QChar::Null))
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            return fail(ErrorCode::BadCharacter,
                        {place, text.mid(std::max<qsizetype>(0, i - shownBefore), std::min(i, shownBefore))});
    }
    return {};
}

bool isYearBefore(const QString &text, int year)
{
    const int before = text.toInt();
    return before >= earliestYear && before < year;
}

} // namespace nianbao
