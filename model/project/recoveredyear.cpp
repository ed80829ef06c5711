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

bool isYearOf(const QList<EditionPtr> &forms, int year)
{
    return year >= earliestYear && year <= latestYear
        && std::any_of(forms.cbegin(), forms.cend(), [year](const EditionPtr &form) { return form->isValidFor(year); });
}

std::optional<int> yearBySigns(const YearSigns &signs)
{
    QList<int> years = numbersIn(signs.fileName, QStringLiteral("(?<![0-9])([0-9]{4})年(?!\\s*[0-9]{1,2}\\s*月)"));
    years += numbersIn(signs.fileName, QStringLiteral("(?<![0-9])([0-9]{4})(?!\\s*[-./_年]?\\s*[0-9])"));
    if (signs.previousYear)
        years.append(*signs.previousYear + 1);
    for (const QDateTime &moment : signs.moments) {
        if (moment.isValid())
            years.append(moment.toLocalTime().date().year() - 1);
    }
    if (!signs.forms.isEmpty()) {
        const Edition &form = *signs.forms.first();
        years += {form.lastYear().value_or(form.firstYear()), form.firstYear()};
    }
    const auto found
        = std::find_if(years.cbegin(), years.cend(), [&signs](int year) { return isYearOf(signs.forms, year); });
    return found == years.cend() ? std::nullopt : std::optional(*found);
}

} // namespace nianbao
