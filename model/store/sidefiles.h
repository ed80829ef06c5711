// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What SQLite reads beside a project file by itself. A journal is what a crash leaves there; one that a
// stranger made can name another file, which SQLite then deletes, or a size that SQLite then gives the report. So
// it is looked at before SQLite sees it.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao::store {

/// Where SQLite keeps the journal: beside the file itself, whichever link it is opened by.
QString journalOf(const QString &path);

/// Whether what is beside the file can be of this program. Errors: FileDamaged (args: path, name of what is not).
[[nodiscard]] Status checkSideFiles(const QString &path);

/// The file as it was before the change that a crash cut off, without touching it: the journal is played back on a
/// copy, which is gone afterwards. Errors: FileUnreadable, FileTooLarge, FileDamaged, FolderFailed where there is no
/// place for temporary files.
[[nodiscard]] Result<QByteArray> readBeforeCrash(const QString &path, qint64 maxBytes);

} // namespace nianbao::store
