// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/writefolder.h"

#include "model/base/platform.h"
#include "model/base/workshop.h"
#include "model/base/writefile.h"

#include <QDir>
#include <QFileInfo>

namespace nianbao {

Status writeFolder(const QString &path, const QList<NamedBytes> &files)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::FileExists, {path});
    const QString parent = target.absolutePath();
    const Workshop workshop(parent);
    // A folder in it, because the workshop is for this user alone.
    const QString made = workshop.filePath(QStringLiteral("made"));
    if (!workshop.isValid() || !QDir().mkdir(made))
        return fail(ErrorCode::FolderFailed, {path});
    for (const NamedBytes &file : files) {
        if (const Status written = writeFile(QDir(made).filePath(file.name), file.bytes); !written)
            return written;
    }
    if (!QDir().rename(made, target.absoluteFilePath()))
        return fail(ErrorCode::FolderFailed, {path});
    Status synced = syncNameOf(path);
    if (!synced)
        QDir().rename(target.absoluteFilePath(), made);
    return synced;
}

} // namespace nianbao
