// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/readfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

Status checkThere(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (file.isDir())
        return fail(ErrorCode::FileUnreadable, {path, QStringLiteral("is a directory")});
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    if (const Status there = checkThere(path); !there)
        return passOn(there);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than allowed tells a file that is too large from one that just fits, also where size()
    // is no help (pipes, files that grow). Never room for more than there is: read() makes it beforehand.
    constexpr qint64 pieceBytes = 64 * 1024;
    QByteArray bytes = file.read(std::min(std::max(file.size(), pieceBytes), maxBytes) + 1);
    for (QByteArray piece = bytes; !piece.isEmpty() && bytes.size() <= maxBytes; bytes += piece)
        piece = file.read(std::min(pieceBytes, maxBytes + 1 - bytes.size()));
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(maxBytes)});
    return bytes;
}

} // namespace nianbao
