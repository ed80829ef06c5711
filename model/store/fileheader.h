// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the first hundred bytes of a file tell before SQLite sees it: whether it is ours, too new for
// this program, or cut off; and whether SQLite may read what is beside it. Source: "The Database Header" in
// SQLite's file format.

#include "model/base/result.h"

#include <QString>

namespace nianbao::store {

/// In bytes. A report of many years and versions has a few megabytes; what is larger is not held in memory.
inline constexpr qint64 largestFile = 256 * 1024 * 1024;

/// Errors, in this order: FileNotFound, FileUnreadable, FileNotOurs, FileNewer, FileDamaged.
[[nodiscard]] Status checkHeader(const QString &path);

} // namespace nianbao::store
