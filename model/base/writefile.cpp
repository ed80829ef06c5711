// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/writefile.h"

#include "model/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace nianbao {

namespace {

Status writeError(const QString &path, const QSaveFile &file)
{
    // QSaveFile reports a full disk as ResourceError.
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, {path, file.errorString()});
}

} // namespace

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeError(path, file);
    // commit() syncs too, but renames also where that failed. So this is first: a failure is told only once.
    if (Status synced = syncFile(file.handle(), path); !synced)
        return synced;
    if (!file.commit())
        return writeError(path, file);
    return syncNameOf(path);
}

Status appendToFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly);
    if (isOpen && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return fail(ErrorCode::FileWriteFailed, {path, file.errorString()});
}

bool isSameFile(const QString &a, const QString &b)
{
    const auto real = [](const QString &path) {
        const QFileInfo file(path);
        const QString canonical = file.canonicalFilePath(); // empty where there is no file
        return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
    };
    return real(a) == real(b);
}

} // namespace nianbao
