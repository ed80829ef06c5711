// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes a whole project file beside its place and moves it there, so that there never is half of one.

#include "model/store/database.h"

#include <functional>

namespace nianbao::store {

/// `fill` gets an empty file of the newest schema, inside a transaction, and throws where it fails. Never
/// overwrites. The file has the permissions that the user's umask says.
/// Errors: FileExists, FileWriteFailed, DiskFull.
[[nodiscard]] Status makeProjectFile(const QString &path, const std::function<void(Database &)> &fill);

/// Gives `place`, where nothing may be, a file that `write` makes under another name in the same folder.
/// Errors: FileExists, FileWriteFailed, and those of `write`.
[[nodiscard]] Status makeInPlace(const QString &place, const std::function<Status(const QString &draft)> &write);

} // namespace nianbao::store
