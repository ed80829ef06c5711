// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads a whole file, never more than the caller is ready to hold.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Fails with FileNotFound, FileUnreadable, or FileTooLarge when there are more than `maxBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

} // namespace nianbao
