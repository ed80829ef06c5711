// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/fileheader.h"

#include "model/base/readfile.h"
#include "model/store/migrations.h"
#include "model/store/sidefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace nianbao::store {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changesAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype countedAtChangeAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The file is shorter than the number of pages that it says to have.
bool isCutOff(const QByteArray &header, qint64 fileSize)
{
    if (numberAt(header, countedAtChangeAt) != numberAt(header, changesAt))
        return false; // written by a very old SQLite, which did not count
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return numberAt(header, pageCountAt) * (pageSize == 1 ? 65536 : pageSize) > fileSize;
}

} // namespace

Status checkHeader(const QString &path)
{
    if (Status there = checkThere(path); !there)
        return there;
    QFile file(path);
    // Anything else than a plain file may block for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || numberAt(header, applicationIdAt) != applicationId)
        return fail(ErrorCode::FileNotOurs, {path});
    const quint32 version = numberAt(header, userVersionAt);
    if (version > newestSchema)
        return fail(ErrorCode::FileNewer, {path, QString::number(version), QString::number(newestSchema)});
    // Our files never have a write-ahead log, whose side files a reader would have to make.
    if (header[readVersionAt] != 1)
        return fail(ErrorCode::FileDamaged, {path, QStringLiteral("WAL")});
    // With a journal beside it the file is between two states; SQLite sorts that out.
    if (isCutOff(header, file.size()) && !QFile::exists(journalOf(path)))
        return fail(ErrorCode::FileDamaged, {path, QString::number(file.size())});
    return checkSideFiles(path);
}

} // namespace nianbao::store
