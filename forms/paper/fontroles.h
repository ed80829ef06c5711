// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of fonts by role (resources/fonts/roles.json): the names under which the official fonts
// are known on the systems that offices use, then what stands in for them, best first.

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class FontRole {
    Title, ///< 小标宋, 22 pt
    Heading, ///< 黑体, 16 pt: 一、
    Kai, ///< 楷体, 16 pt: （一）
    Body, ///< 仿宋, 16 pt
    Table, ///< 仿宋, 9 to 10.5 pt
    TableHead, ///< as the table
    PageNumber, ///< 宋体, 14 pt
    Watermark, ///< 黑体
};

/// One family that can serve a role.
struct FontCandidate
{
    QString family;
    int weight = 400;
    bool isOfficial = false;
    /// False: its digits and letters do not go with its characters; those of the next family do better.
    bool hasLatin = true;
};

struct FontRoleSpec
{
    FontRole role = FontRole::Body;
    double points = 16;
    QList<FontCandidate> chain; ///< official names first
};

/// All roles, in the order of FontRole. The table is part of the program.
QList<FontRoleSpec> fontRoles();

} // namespace nianbao
