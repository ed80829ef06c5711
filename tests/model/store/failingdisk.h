// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A disk on which the n-th write, sync, truncation or deletion fails, and every one after it, as when
// the disk is full or pulled out. While the object lives every SQLite connection goes through it.

#include <memory>

namespace nianbao::test {

class FailingDisk
{
public:
    /// `result` is SQLite's code for the failure, SQLITE_FULL or SQLITE_IOERR.
    explicit FailingDisk(int result);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// From now on `count` operations succeed, then all fail.
    void failAfter(int count);
    void heal();
    bool hasFailed() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao::test
