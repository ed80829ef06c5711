// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tables of a project file as resources/sql names them, for what reads them without SQL.

#include <QString>

namespace nianbao::store::tablename {

inline const QString meta = QStringLiteral("meta");
inline const QString edition = QStringLiteral("edition");
inline const QString cell = QStringLiteral("cell");
inline const QString narrative = QStringLiteral("narrative");
inline const QString previous = QStringLiteral("previous");
inline const QString previousText = QStringLiteral("previous_text");
inline const QString explanation = QStringLiteral("explanation");
inline const QString history = QStringLiteral("history");
inline const QString version = QStringLiteral("version");
inline const QString exported = QStringLiteral("export");

} // namespace nianbao::store::tablename
