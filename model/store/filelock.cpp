// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/filelock.h"

#include "model/base/clock.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/locksign.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace nianbao::store {

namespace {

/// No lock grows old by itself: a report may stay open for a week. But one that names no program was cut off
/// while it was made, when the power went, and nobody would ever take it away.
constexpr int namelessMs = 10'000;

std::unique_ptr<QLockFile> lockOf(const QString &path, const std::optional<LockSign> &sign)
{
    auto lock = std::make_unique<QLockFile>(FileLock::lockPath(path));
    lock->setStaleLockTime(sign && sign->namesProgram() ? 0 : namelessMs);
    return lock;
}

/// Whether the program that a lock names still runs. Qt would go by the machine's id alone, and take the lock of a
/// computer that was copied from this one for left over. To try is the only way to learn it of a program here, and a
/// try takes a stale lock away, which is the sign of a crash for the next that writes: so it is done on a copy.
bool isHeld(const QString &lockFile, const LockSign &sign)
{
    if (!sign.namesProgram())
        return QFileInfo(lockFile).lastModified().msecsTo(QDateTime::currentDateTime()) < namelessMs;
    if (!sign.isOfThisComputer())
        return true;
    const QTemporaryDir folder;
    QLockFile copy(folder.filePath(QStringLiteral("lock")));
    copy.setStaleLockTime(0);
    if (!folder.isValid() || !writeFile(copy.fileName(), sign.bytes()))
        return true;
    return !copy.tryLock(0);
}

QByteArray bytesOf(const QLockFile &lock)
{
    return readFile(lock.fileName(), largestLock).value_or(QByteArray());
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
    const std::optional<LockSign> before = LockSign::read(lockPath(path));
    if (before && before->namesProgram() && !before->isOfThisComputer())
        return inUse(path, before->holder());
    std::unique_ptr<QLockFile> lock = lockOf(path, before);
    if (lock->tryLock(0)) {
        // Without the name the lock holds as well; the owner of the lock file is named then.
        (void)appendToFile(lock->fileName(), systemUserName().simplified().toUtf8() + '\n');
        return FileLock(std::move(lock), before.has_value());
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        const std::optional<LockSign> now = LockSign::read(lock->fileName());
        return inUse(path, now ? now->holder() : LockHolder());
    }
    case QLockFile::PermissionError: return fail(ErrorCode::ReadOnly, {path});
    default: return tl::unexpected<Error>(reasonAgainstLock(path));
    }
}

FileLock::FileLock(std::unique_ptr<QLockFile> lock, bool wasLeftBehind)
    : m_lock(std::move(lock))
    , m_sign(bytesOf(*m_lock))
    , m_wasLeftBehind(wasLeftBehind)
{
}

FileLock::~FileLock()
{
    if (!m_lock || bytesOf(*m_lock) == m_sign)
        return;
    // Somebody took the report over, and the lock is theirs. Qt would remove it: ours is never unlocked.
    // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): where there is no memory for it, nothing goes on anyway
    static auto *const abandoned = new std::vector<std::unique_ptr<QLockFile>>;
    abandoned->push_back(std::move(m_lock));
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const QString lockFile = lockPath(path);
    const std::optional<LockSign> sign = isObstructed(path) ? std::nullopt : LockSign::read(lockFile);
    return sign && isHeld(lockFile, *sign) ? std::optional(sign->holder()) : std::nullopt;
}

Status FileLock::clear(const QString &path, const std::optional<LockHolder> &asked)
{
    if (isObstructed(path))
        return tl::unexpected<Error>(reasonAgainstLock(path));
    const std::optional<LockHolder> found = holder(path);
    if (found && (found->isHere || found != asked))
        return inUse(path, *found);
    QFile lockFile(lockPath(path)); // also one that is left over, but of a user whose lock we may not take over
    if (lockFile.exists() && !lockFile.remove())
        return fail(ErrorCode::FileWriteFailed, {lockFile.fileName(), lockFile.errorString()});
    return {};
}

} // namespace nianbao::store
