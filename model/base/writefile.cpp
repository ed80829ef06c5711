// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/writefile.h"

#include "model/base/platform.h"
#include "model/base/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace nianbao {

namespace {

Status writeError(const QString &path, const QString &reason, bool isFull = false)
{
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, {path, reason});
}

/// Where a path leads to, through links, also to what is not there yet. As the system goes there: "link/.." is not "".
QString placeOf(const QString &path)
{
    constexpr int mostLinks = 40; // as many as the system follows
    QFileInfo file(path);
    for (int i = 0; i < mostLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    const QString folder = QFileInfo(file.path()).canonicalFilePath();
    return folder.isEmpty() ? path : QDir(folder).filePath(file.fileName());
}

Status writeNew(const QString &draft, const QByteArray &bytes, const QString &path)
{
    QFile file(draft);
    const bool isWritten
        = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (isWritten)
        return syncFile(file.handle(), path);
    // A full disk is a ResourceError to Qt.
    return writeError(path, file.errorString(), file.error() == QFileDevice::ResourceError);
}

/// QFile replaces nothing.
Status moveOver(const QString &draft, const QString &target, const QString &path)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(draft).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), error);
    if (!error)
        return {};
    const bool isFull = error == std::errc::no_space_on_device;
    return writeError(path, QString::fromLocal8Bit(error.message()), isFull);
}

} // namespace

Status writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo old(path);
    if (old.exists() && !old.isFile())
        return writeError(path, QStringLiteral("is not a plain file"));
    if (old.exists() && !old.isWritable())
        return writeError(path, QStringLiteral("is write-protected"));
    const QString target = placeOf(path);
    const Workshop workshop(QFileInfo(target).path());
    if (!workshop.isValid())
        return writeError(path, workshop.errorString());
    const QString draft = workshop.filePath(QStringLiteral("draft"));
    if (Status written = writeNew(draft, bytes, path); !written)
        return written;
    if (old.exists())
        QFile::setPermissions(draft, old.permissions());
    if (Status moved = moveOver(draft, target, path); !moved)
        return moved;
    return syncNameOf(target);
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
