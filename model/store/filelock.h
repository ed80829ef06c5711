// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps a second program from writing the same project file: a hidden lock file beside it, as office
// programs do. A lock whose program is gone is taken over; one of another computer never is.

#include "model/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace nianbao::store {

class FileLock
{
public:
    /// Errors: FileInUse (args: path, user, host), ReadOnly where the folder lets nobody write,
    /// FileWriteFailed. Held until the object is gone.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    /// ".~lock.NAME#" in the folder of the file, for whichever name or link it was opened by.
    static QString lockPath(const QString &path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace nianbao::store
