// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/readfile.h"

#include <QFile>
#include <QFileInfo>

namespace nianbao {

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than allowed tells a file that is too large from one that just fits,
    // also where size() is no help (pipes, files that grow).
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(maxBytes)});
    return bytes;
}

} // namespace nianbao
