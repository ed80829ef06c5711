// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Several files that belong together, as a folder that is there whole or not at all.

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

struct NamedBytes
{
    QString name; ///< of a file, without a folder
    QByteArray bytes;
};

/// Makes the folder beside its place and moves it there. Errors: FileExists (an existing folder is never
/// touched), FolderFailed when the place cannot be written to, DiskFull, FileWriteFailed.
[[nodiscard]] Status writeFolder(const QString &path, const QList<NamedBytes> &files);

} // namespace nianbao
