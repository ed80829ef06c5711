// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/filelock.h"

#include "model/base/clock.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

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

/// No lock grows old by itself: a report may stay open for a week.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(FileLock::lockPath(path));
    lock->setStaleLockTime(0);
    return lock;
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
    default: return fail(ErrorCode::FileWriteFailed, {path, lock->fileName()});
    }
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!QFileInfo::exists(lock->fileName()))
        return std::nullopt;
    // To try is the only way to learn whether the program still runs; given back at once.
    if (lock->tryLock(0))
        return std::nullopt;
    return lock->error() == QLockFile::LockFailedError ? std::optional(holderOf(*lock)) : std::nullopt;
}

Status FileLock::clear(const QString &path)
{
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
