// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The least that a project file can hold: for tests of the file, which look at one or two cells of it.

#include "model/store/records.h"

#include <initializer_list>

namespace nianbao::test {

/// A report with a figure in each of the cells.
inline StoredReport storedReport(const QString &figure, std::initializer_list<QString> cells = {QStringLiteral("a")})
{
    StoredReport report;
    report.meta = {{QStringLiteral("year"), QStringLiteral("2030")}};
    report.editionSha256 = QStringLiteral("abc");
    for (const QString &cell : cells)
        report.cells.append({cell, figure, std::nullopt});
    return report;
}

} // namespace nianbao::test
