// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/sidefiles.h"

#include "model/base/readfile.h"
#include "model/store/database.h"
#include "model/store/fileheader.h"
#include "model/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <utility>

namespace nianbao::store {

namespace {

constexpr int mostLooksAtJournal = 3;

/// What every header and the end of a journal are known by.
const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");

QString besideFile(const QString &path, const char *ending)
{
    const QFileInfo file(path);
    const QString real = file.isSymLink() ? file.canonicalFilePath() : path;
    return (real.isEmpty() ? path : real) + QLatin1String(ending);
}

/// The journal ends with the name of a journal of several databases. SQLite deletes that file after it has
/// played the journal back. Ours are of one database. Source: readSuperJournal() in SQLite's pager.c.
bool namesAnotherFile(const QByteArray &end, qint64 size)
{
    constexpr qsizetype lengthAndSum = 8;
    if (end.size() < lengthAndSum + magic.size() || !end.endsWith(magic))
        return false;
    const auto length = qFromBigEndian<quint32>(end.constData());
    return length > 0 && length <= size - end.size();
}

/// SQLite makes the file as long as the journal says that it was before it plays the journal back: a size that is made
/// up fills the disk, or leaves a file of terabytes. Source: SQLite's file format, "The Rollback Journal".
bool wantsHugeFile(const QByteArray &header)
{
    constexpr qsizetype pageCountAt = 16;
    constexpr qsizetype pageSizeAt = 24;
    constexpr qint64 largestPage = 65536;
    if (!header.startsWith(magic) || header.size() < pageSizeAt + 4)
        return false; // SQLite plays nothing back
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    const qint64 pageSize = qFromBigEndian<quint32>(header.constData() + pageSizeAt);
    return pages > largestFile / (pageSize > 0 && pageSize < largestPage ? pageSize : largestPage);
}

bool canBeOurs(const QString &journal)
{
    const QFileInfo info(journal);
    if (info.isSymLink() || !info.isFile()) // what is no plain file may block for ever, or be elsewhere
        return false;
    QFile file(journal);
    constexpr qint64 headerSize = 28;
    constexpr qint64 endSize = 16;
    // It holds pages of the file as they were.
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly) || wantsHugeFile(file.read(headerSize)))
        return false;
    if (file.size() < endSize)
        return true;
    return file.seek(file.size() - endSize) && !namesAnotherFile(file.read(endSize), file.size());
}

} // namespace

QString journalOf(const QString &path)
{
    return besideFile(path, "-journal");
}

Status checkSideFiles(const QString &path)
{
    const auto refuse = [&path](const QString &beside) {
        return fail(ErrorCode::FileDamaged, {path, QFileInfo(beside).fileName()});
    };
    // SQLite would take pages out of it whatever the file itself says. Ours never have one.
    if (const QString log = besideFile(path, "-wal"); QFileInfo::exists(log))
        return refuse(log);
    const QString journal = journalOf(path);
    const auto isThere = [&journal] {
        const QFileInfo info(journal);
        return info.exists() || info.isSymLink();
    };
    // That of a program which is just writing is gone a moment later, also while it is looked at.
    for (int look = 0; look < mostLooksAtJournal; ++look) {
        if (!isThere() || canBeOurs(journal))
            return {};
    }
    return refuse(journal);
}

Result<QByteArray> readBeforeCrash(const QString &path, qint64 maxBytes)
{
    const QTemporaryDir folder; // for this user alone
    if (!folder.isValid())
        return fail(ErrorCode::FolderFailed, {QDir::tempPath()});
    const QString copy = folder.filePath(QStringLiteral("copy"));
    for (const auto &[from, to] : {std::pair(path, copy), std::pair(journalOf(path), journalOf(copy))}) {
        if (QFile file(from); !file.copy(to))
            return fail(ErrorCode::FileUnreadable, {from, file.errorString()});
    }
    const Status playedBack = guarded(path, Doing::Reading, [&copy]() -> Status {
        Database database(copy, Database::Mode::Write);
        (void)schemaVersion(database);
        return {};
    });
    return playedBack ? readFile(copy, maxBytes) : passOn(playedBack);
}

} // namespace nianbao::store
