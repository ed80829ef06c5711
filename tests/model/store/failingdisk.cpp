// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/store/failingdisk.h"

#include <sqlite3.h>

namespace nianbao::test {

namespace {

struct State
{
    int result = SQLITE_OK;
    int left = -1; ///< operations that still succeed; -1: all
    bool failed = false;
};

/// SQLite's own file behind ours.
struct File
{
    sqlite3_file base;
    State *state;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int spend(State *state)
{
    if (state->left < 0)
        return SQLITE_OK;
    if (state->left > 0) {
        --state->left;
        return SQLITE_OK;
    }
    state->failed = true;
    return state->result;
}

int close(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xClose(ours(file)->real());
}
int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return ours(file)->real()->pMethods->xRead(ours(file)->real(), to, size, at);
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const int result = spend(ours(file)->state);
    return result ? result : ours(file)->real()->pMethods->xWrite(ours(file)->real(), from, size, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = spend(ours(file)->state);
    return result ? result : ours(file)->real()->pMethods->xTruncate(ours(file)->real(), size);
}
int sync(sqlite3_file *file, int flags)
{
    const int result = spend(ours(file)->state);
    return result ? result : ours(file)->real()->pMethods->xSync(ours(file)->real(), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return ours(file)->real()->pMethods->xFileSize(ours(file)->real(), size);
}
int lock(sqlite3_file *file, int level)
{
    return ours(file)->real()->pMethods->xLock(ours(file)->real(), level);
}
int unlock(sqlite3_file *file, int level)
{
    return ours(file)->real()->pMethods->xUnlock(ours(file)->real(), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return ours(file)->real()->pMethods->xCheckReservedLock(ours(file)->real(), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return ours(file)->real()->pMethods->xFileControl(ours(file)->real(), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xSectorSize(ours(file)->real());
}
int deviceCharacteristics(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xDeviceCharacteristics(ours(file)->real());
}

constexpr sqlite3_io_methods methods{1,
                                     close,
                                     read,
                                     write,
                                     truncate,
                                     sync,
                                     fileSize,
                                     lock,
                                     unlock,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

} // namespace

class FailingDisk::Private
{
public:
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    State state;

    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
    {
        File *mine = ours(file);
        mine->state = &of(vfs)->state;
        const int result = of(vfs)->real->xOpen(of(vfs)->real, name, mine->real(), flags, flagsOut);
        mine->base.pMethods = mine->real()->pMethods ? &methods : nullptr;
        return result;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        const int result = spend(&of(vfs)->state);
        return result ? result : of(vfs)->real->xDelete(of(vfs)->real, name, syncFolder);
    }
};

FailingDisk::FailingDisk(int result)
    : d(std::make_unique<Private>())
{
    d->state.result = result;
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.zName = "nianbao-failing";
    d->vfs.pNext = nullptr;
    d->vfs.pAppData = d.get();
    d->vfs.szOsFile = static_cast<int>(sizeof(File)) + d->real->szOsFile;
    d->vfs.xOpen = &Private::open;
    d->vfs.xDelete = &Private::remove;
    sqlite3_vfs_register(&d->vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

void FailingDisk::failAfter(int count)
{
    d->state.left = count;
    d->state.failed = false;
}

void FailingDisk::heal()
{
    d->state.left = -1;
}

bool FailingDisk::hasFailed() const
{
    return d->state.failed;
}

} // namespace nianbao::test
