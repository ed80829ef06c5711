// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The official formats as the project's shared domain folder states them, to compare editions with.

#include "model/base/readfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace nianbao::test {

/// nullopt where the folder is not there (a clone without it): then skip the test and say so.
inline std::optional<QJsonObject> officialFormat(const QString &edition)
{
    const QString path = QStringLiteral(NIANBAO_SHARED_DIR "/domain/format-%1.json").arg(edition);
    const Result<QByteArray> bytes = readFile(path, 4 * 1024 * 1024);
    if (!bytes)
        return std::nullopt;
    return QJsonDocument::fromJson(*bytes).object();
}

} // namespace nianbao::test
