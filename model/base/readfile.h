// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads a whole file, never more than the caller is ready to hold.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Whether there is something that is no folder, which Qt would not tell apart. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Status checkThere(const QString &path);

/// Fails with FileNotFound, FileUnreadable, or FileTooLarge when there are more than `maxBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

} // namespace nianbao
