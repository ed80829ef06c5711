// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/filelock.h"

#include <QFileInfo>

namespace nianbao::store {

QString FileLock::lockPath(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    const QFileInfo target(real.isEmpty() ? file.absoluteFilePath() : real);
    return target.absolutePath() + QStringLiteral("/.~lock.") + target.fileName() + u'#';
}

Result<FileLock> FileLock::take(const QString &path)
{
    const QString lockFile = lockPath(path);
    auto lock = std::make_unique<QLockFile>(lockFile);
    // No lock grows old by itself: a report may stay open for a week.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 pid = 0;
        QString host;
        QString application;
        lock->getLockInfo(&pid, &host, &application);
        return fail(ErrorCode::FileInUse, {path, QFileInfo(lockFile).owner(), host});
    }
    case QLockFile::PermissionError: return fail(ErrorCode::ReadOnly, {path});
    default: return fail(ErrorCode::FileWriteFailed, {path, lockFile});
    }
}

} // namespace nianbao::store
