// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The names of the official fonts by role, for files that name fonts and embed none. From the same
// table as the fonts of the paper (resources/fonts/roles.json).

#include <QLatin1String>
#include <QStringList>

namespace nianbao {

struct OfficialFont
{
    QString name; ///< as the standard names it: 仿宋_GB2312
    QStringList otherNames; ///< under which other systems know it, best first
    double points = 0; ///< size of type
};

/// `role` as in the table: "title", "heading", "kai", "body", "table", "pageNumber", "watermark".
OfficialFont officialFont(QLatin1String role);

} // namespace nianbao
