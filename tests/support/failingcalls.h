// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A disk that does not keep or does not give what it is asked for: calls of the system fail with an error number as
// long as the object lives. They stand in place of the system's in every test program that links this.

#include <QtGlobal>

#ifdef Q_OS_UNIX

namespace nianbao::test {

class FailingCalls
{
public:
    enum class Of {
        FileSyncs,
        FolderSyncs, ///< of the names in them
        Reads, ///< of plain files
    };

    /// `error` as in errno(3), for all but the first `good` ones.
    FailingCalls(int error, Of of, int good = 0);
    ~FailingCalls();
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;
};

} // namespace nianbao::test

#endif
