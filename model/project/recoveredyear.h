// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which year a report is of where its damaged file no longer tells it.

#include "model/edition/edition.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace nianbao {

struct YearSigns
{
    QString fileName;
    QList<EditionPtr> forms; ///< those that the report may be of
    std::optional<int> previousYear; ///< of the report that last year's figures are of
    QList<QDateTime> moments; ///< at which somebody worked on it, the most telling first
};

/// Whether a report of one of the forms can be of that year.
bool isYearOf(const QList<EditionPtr> &forms, int year);

/// The first of these that can be: a number before 年 in the name of the file, another that begins no date (so that a
/// person can say it), the year after last year's, the year before a moment (a report is made in the year after its
/// own, on the calendar of this computer), one that the first of the forms is for.
std::optional<int> yearBySigns(const YearSigns &signs);

} // namespace nianbao
