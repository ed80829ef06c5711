// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way in which a whole file gets to disk: made in a Workshop beside its place, sync, rename, sync of the
// folder. Afterwards the path holds either the old bytes or the new ones, whatever happens in between, and nothing
// half made stays for long.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Links are followed, permissions stay. Fails with DiskFull or FileWriteFailed; then the old file is untouched. But where the disk failed with nothing but
/// the new one's name, that is in its place, and only a loss of power brings the old one back.
[[nodiscard]] Status writeFile(const QString &path, const QByteArray &bytes);

/// Adds to the end of a file that is there and of no worth by itself (a lock). Errors: FileWriteFailed.
[[nodiscard]] Status appendToFile(const QString &path, const QByteArray &bytes);

/// Whether both paths lead to one file, through whatever links; also for a file that is not there yet.
/// What is about to write asks it, so that no output replaces the report that it was made from.
bool isSameFile(const QString &a, const QString &b);

} // namespace nianbao
