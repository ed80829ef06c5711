// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/filelock.h"

#include "model/base/clock.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

namespace nianbao::store {

namespace {

constexpr qint64 largestLock = 4096;

/// Qt writes program, computer and start of the system in five lines; the user's name is our sixth.
QString userIn(const QString &lockFile)
{
    const QByteArray text = readFile(lockFile, largestLock).value_or(QByteArray());
    const QString user = QString::fromUtf8(text.split('\n').value(5)).trimmed();
    return user.isEmpty() ? QFileInfo(lockFile).owner() : user;
}

LockHolder holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString application;
    lock.getLockInfo(&pid, &host, &application);
    return {userIn(lock.fileName()), host, host == QSysInfo::machineHostName()};
}

bool namesProgram(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&pid, &host, &application);
}

/// No lock grows old by itself: a report may stay open for a week. But one that names no program was cut off
/// while it was made, when the power went, and nobody would ever take it away.
constexpr int namelessMs = 10'000;

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(FileLock::lockPath(path));
    lock->setStaleLockTime(namesProgram(*lock) ? 0 : namelessMs);
    return lock;
}

/// Whether the program that a lock names still runs. To try is the only way to learn it, and a try takes a stale
/// lock away, which is the sign of a crash for the next that writes: so it is done on a copy.
bool isHeld(const QLockFile &lock)
{
    if (!namesProgram(lock))
        return QFileInfo(lock.fileName()).lastModified().msecsTo(QDateTime::currentDateTime()) < namelessMs;
    const Result<QByteArray> sign = readFile(lock.fileName(), largestLock);
    const QTemporaryDir folder;
    QLockFile copy(folder.filePath(QStringLiteral("lock")));
    copy.setStaleLockTime(0);
    if (!folder.isValid() || !sign || !writeFile(copy.fileName(), *sign))
        return QFileInfo::exists(lock.fileName());
    return !copy.tryLock(0);
}

/// What is no small plain file is no lock, and may take for ever or all memory to read.
bool isObstructed(const QString &path)
{
    const QFileInfo lock(FileLock::lockPath(path));
    return lock.isSymLink() || (lock.exists() && (!lock.isFile() || lock.size() > largestLock));
}

/// Qt does not tell why there is no lock file. A file with as long a name meets the same.
Error reasonAgainstLock(const QString &path)
{
    const QString lockFile = FileLock::lockPath(path);
    const QString similar = lockFile.chopped(1) + u'~';
    const Status written = isObstructed(path) ? Status() : writeFile(similar, lockFile.toUtf8());
    QFile::remove(similar);
    if (written)
        return {ErrorCode::FileWriteFailed, {path, lockFile}};
    return {written.error().code, {path, written.error().args.value(1)}};
}

tl::unexpected<Error> inUse(const QString &path, const LockHolder &holder)
{
    return fail(ErrorCode::FileInUse, {path, holder.user, holder.host});
}

} // namespace

QString FileLock::lockPath(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    const QFileInfo target(real.isEmpty() ? file.absoluteFilePath() : real);
    return target.absolutePath() + QStringLiteral("/.~lock.") + target.fileName() + u'#';
}

Result<FileLock> FileLock::take(const QString &path)
{
    if (isObstructed(path))
        return tl::unexpected<Error>(reasonAgainstLock(path));
    std::unique_ptr<QLockFile> lock = lockOf(path);
    const bool wasThere = QFileInfo::exists(lock->fileName());
    if (lock->tryLock(0)) {
        // Without the name the lock holds as well; the owner of the lock file is named then.
        (void)appendToFile(lock->fileName(), systemUserName().simplified().toUtf8() + '\n');
        return FileLock(std::move(lock), wasThere);
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: return inUse(path, holderOf(*lock));
    case QLockFile::PermissionError: return fail(ErrorCode::ReadOnly, {path});
    default: return tl::unexpected<Error>(reasonAgainstLock(path));
    }
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    if (isObstructed(path) || !QFileInfo::exists(lockPath(path)))
        return std::nullopt;
    const std::unique_ptr<QLockFile> lock = lockOf(path);
    return isHeld(*lock) ? std::optional(holderOf(*lock)) : std::nullopt;
}

Status FileLock::clear(const QString &path)
{
    if (isObstructed(path))
        return tl::unexpected<Error>(reasonAgainstLock(path));
    const std::optional<LockHolder> found = holder(path);
    if (!found)
        return {};
    if (found->isHere)
        return inUse(path, *found);
    QFile lockFile(lockPath(path));
    if (!lockFile.remove())
        return fail(ErrorCode::FileWriteFailed, {lockFile.fileName(), lockFile.errorString()});
    return {};
}

} // namespace nianbao::store
