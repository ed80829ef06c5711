// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two reports, place by place: year, edition, profile, figures, control totals,
// texts. Not what they say of last year and of findings.

#include "model/project/project.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// One place with what each report has there; nullopt: not known, or not there at all.
struct ReportDifference
{
    QString kind; ///< placeKindName(), or "report" for year and edition
    QString id;
    std::optional<QString> a;
    std::optional<QString> b;
};

/// In the order of a's edition, then what only b has.
QList<ReportDifference> differencesBetween(const Project &a, const Project &b);

} // namespace nianbao
