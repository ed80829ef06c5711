// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A disk on which the n-th write, sync, open, truncation or deletion fails, once or until it is healed,
// and which can lose power: then only what was synced is sure to be there, of the rest any part. While
// the object lives every SQLite connection goes through it. It is memory of what the operations were;
// the files themselves are real.

#include <memory>

namespace nianbao::test {

class FaultyDisk
{
public:
    enum class Operation {
        Any, ///< whichever the n-th is
        Write,
        Read,
        Sync,
        Open,
        Truncate,
        Delete,
        SyncFolder, ///< after a deletion, which is done then
    };
    enum class Lasting {
        Once,
        UntilHealed, ///< and every operation of whatever kind after it, as when a stick is pulled out
        UntilOpenedAnew, ///< as above, and what was open then stays dead when it is healed, as on a new mount
    };
    /// What is left of what was written and not synced when the power goes.
    enum class Rest {
        Nothing,
        Everything,
        Parts, ///< some writes, some of them torn
    };

    /// `result` is SQLite's code for a failed write, SQLITE_FULL or SQLITE_IOERR_WRITE; operations of
    /// other kinds fail with a code of their own. When the disk is full half of the write is there.
    explicit FaultyDisk(int result);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// From now on `count` operations of the kind succeed, then one fails, or all.
    void failAfter(int count, Operation operation = Operation::Any, Lasting lasting = Lasting::UntilHealed);
    void heal();
    bool hasFailed() const;

    /// From now on it is noted what is synced and what is not.
    void watch();
    /// Leaves on the real disk what is there after the power went. Every connection must be closed.
    void losePower(Rest rest, unsigned seed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao::test
