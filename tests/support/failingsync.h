// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A disk that does not keep what it is asked to: fsync(2) fails with an error number, for files or for folders,
// as long as the object lives. It stands in place of the system's in every test program that links this.

#include <QtGlobal>

#ifdef Q_OS_UNIX

namespace nianbao::test {

class FailingSync
{
public:
    enum class Of {
        Files,
        Folders, ///< the names in them
    };

    /// `error` as in errno(3), for all but the first `good` ones.
    FailingSync(int error, Of of, int good = 0);
    ~FailingSync();
    FailingSync(const FailingSync &) = delete;
    FailingSync &operator=(const FailingSync &) = delete;
};

} // namespace nianbao::test

#endif
