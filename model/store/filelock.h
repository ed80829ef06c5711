// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps a second program from writing the same project file: a hidden lock file beside it, as office
// programs do. It says who has the file, and on which computer. A lock whose program is gone is taken
// over; whether one of another computer is left over, only a person can know.

#include "model/base/result.h"
#include "model/store/lockholder.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao::store {

class FileLock
{
public:
    /// Errors: FileInUse (args: path, user, host), ReadOnly where the folder lets nobody write, DiskFull,
    /// FileWriteFailed. Held until the object is gone.
    [[nodiscard]] static Result<FileLock> take(const QString &path);
    /// nullopt where nobody has it, or a program that is gone had it. Changes nothing beside the file.
    static std::optional<LockHolder> holder(const QString &path);
    /// Takes away the lock of another computer, after a person was asked about it and said that nobody works there.
    /// Errors: FileInUse where the program is on this computer and running, or it is somebody else's lock by now;
    /// FileWriteFailed, also where the lock is none.
    [[nodiscard]] static Status clear(const QString &path, const std::optional<LockHolder> &asked);

    /// Gives the file free, but where somebody took it over in the meantime: that lock is not ours.
    ~FileLock();
    FileLock(FileLock &&) = default;
    FileLock &operator=(FileLock &&) = delete;

    /// The program that had the file before ended without closing it.
    bool wasLeftBehind() const { return m_wasLeftBehind; }

    /// ".~lock.NAME#" in the folder of the file, for whichever name or link it was opened by.
    static QString lockPath(const QString &path);

private:
    FileLock(std::unique_ptr<QLockFile> lock, bool wasLeftBehind);

    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_sign; ///< what the lock says as long as it is ours
    bool m_wasLeftBehind;
};

} // namespace nianbao::store
