// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recoveredyear.h"

#include "model/project/projectlimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

QList<int> numbersIn(const QString &name, const QString &pattern)
{
    QList<int> numbers;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(name);
    while (matches.hasNext())
        numbers.append(matches.next().captured(1).toInt());
    return numbers;
}

} // namespace

std::optional<int> yearBySigns(const YearSigns &signs)
{
    QList<int> years;
    years += numbersIn(signs.fileName, QStringLiteral("(?<![0-9])([0-9]{4})年"));
    years += numbersIn(signs.fileName, QStringLiteral("(?<![0-9])([0-9]{4})(?![-./_]?[0-9])"));
    if (signs.previousYear)
        years.append(*signs.previousYear + 1);
    for (const QDateTime &moment : signs.moments) {
        if (moment.isValid())
            years.append(moment.toLocalTime().date().year() - 1);
    }
    if (signs.edition)
        years += {signs.edition->lastYear().value_or(signs.edition->firstYear()), signs.edition->firstYear()};
    const auto isPossible = [&signs](int year) {
        return year >= earliestYear && year <= latestYear && (!signs.edition || signs.edition->isValidFor(year));
    };
    const auto found = std::find_if(years.cbegin(), years.cend(), isPossible);
    return found == years.cend() ? std::nullopt : std::optional(*found);
}

} // namespace nianbao
