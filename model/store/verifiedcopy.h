// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A copy of an open project file that is trusted only after it was read back from the disk and every
// row found equal. Made beside its place and moved there, so that there never is half of one.

#include "model/store/database.h"

#include <QString>

namespace nianbao::store {

/// Copies `source`, the database of the file `path`, as it is committed now; `target` must not exist, its folder must.
/// To whom the file is not open the copy is not either.
/// Errors: FileExists, FileWriteFailed, DiskFull; BackupNotEqual where what was read back differs.
[[nodiscard]] Status copyVerified(Database &source, const QString &path, const QString &target);

/// SHA-256 over every row of every table and the schema, whatever the order on the pages.
QByteArray contentSha256(Database &database);

} // namespace nianbao::store
