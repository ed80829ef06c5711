// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultydisk.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>

#include <sqlite3.h>

#include <random>

namespace nianbao::test {

namespace {

using Operation = FaultyDisk::Operation;
using Lasting = FaultyDisk::Lasting;
using Rest = FaultyDisk::Rest;

/// A write, or a truncation where there are no bytes.
struct Step
{
    qint64 at = 0;
    QByteArray bytes;
    bool isTruncation = false;

    void onto(QByteArray &file) const
    {
        if (isTruncation) {
            file.resize(at);
            return;
        }
        if (file.size() < at + bytes.size())
            file.resize(at + bytes.size(), '\0');
        file.replace(at, bytes.size(), bytes);
    }
};

/// What of a file would be left without power.
struct Image
{
    QByteArray synced;
    QList<Step> steps; ///< since the last sync
    bool hasName = true; ///< its name in the folder was synced
    bool isDeleted = false; ///< but the folder not synced since

    void sync()
    {
        for (const Step &step : std::as_const(steps))
            step.onto(synced);
        steps.clear();
        hasName = true;
    }
};

struct State
{
    int writeResult = SQLITE_OK;
    int left = -1; ///< operations that still succeed; -1: all
    Operation failing = Operation::Any;
    Lasting lasting = Lasting::UntilHealed;
    bool failed = false;
    bool isWatching = false;
    QHash<QString, Image> images;
    int mount = 0; ///< which time the disk is there

    int resultOf(Operation operation) const
    {
        if (failing == Operation::Any && operation != Operation::Read)
            return writeResult;
        switch (operation) {
        case Operation::Read: return SQLITE_IOERR_READ;
        case Operation::Sync: return SQLITE_IOERR_FSYNC;
        case Operation::Open: return SQLITE_CANTOPEN;
        case Operation::Truncate: return SQLITE_IOERR_TRUNCATE;
        case Operation::Delete: return SQLITE_IOERR_DELETE;
        case Operation::SyncFolder: return SQLITE_IOERR_DIR_FSYNC;
        case Operation::Any:
        case Operation::Write: break;
        }
        return writeResult;
    }

    int spend(Operation operation)
    {
        const bool isOnlyFull = writeResult == SQLITE_FULL && operation == Operation::Read;
        const bool isPulledOut = failed && left == 0 && lasting != Lasting::Once && !isOnlyFull;
        const bool isMeant = failing == operation || (failing == Operation::Any && operation != Operation::Read);
        if (left < 0 || (!isPulledOut && !isMeant))
            return SQLITE_OK;
        if (left > 0) {
            --left;
            return SQLITE_OK;
        }
        failed = true;
        if (lasting == Lasting::Once)
            left = -1;
        return resultOf(operation);
    }

    void opened(const char *name)
    {
        if (!isWatching || !name)
            return;
        const QString path = QFile::decodeName(name);
        if (images.contains(path) && !images[path].isDeleted)
            return;
        QFile file(path);
        const bool isThere = file.open(QIODevice::ReadOnly);
        images[path] = {isThere ? file.readAll() : QByteArray(), {}, isThere, false};
    }
    void deleted(const char *name, bool isSynced)
    {
        if (!isWatching)
            return;
        const QString path = QFile::decodeName(name);
        if (isSynced)
            images.remove(path);
        else if (images.contains(path))
            images[path].isDeleted = true;
    }
    Image *image(const QString &path)
    {
        const auto found = images.find(path);
        return isWatching && found != images.end() ? &*found : nullptr;
    }
};

/// SQLite's own file behind ours.
struct File
{
    sqlite3_file base;
    State *state;
    int mount; ///< of the disk, when it was opened
    const char *name; ///< SQLite keeps it as long as the file is open
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    int spend(Operation operation) const
    {
        return mount == state->mount ? state->spend(operation) : state->resultOf(operation);
    }
    Image *image() const { return name ? state->image(QFile::decodeName(name)) : nullptr; }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int close(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xClose(ours(file)->real());
}
int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    const int result = ours(file)->spend(Operation::Read);
    return result ? result : ours(file)->real()->pMethods->xRead(ours(file)->real(), to, size, at);
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const int result = ours(file)->spend(Operation::Write);
    const int written = result == SQLITE_FULL ? size / 2 : result ? 0 : size;
    if (written == 0)
        return result;
    if (Image *image = ours(file)->image())
        image->steps.append({at, QByteArray(static_cast<const char *>(from), written)});
    const int real = ours(file)->real()->pMethods->xWrite(ours(file)->real(), from, written, at);
    return result ? result : real;
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int result = ours(file)->spend(Operation::Truncate))
        return result;
    if (Image *image = ours(file)->image())
        image->steps.append({size, {}, true});
    return ours(file)->real()->pMethods->xTruncate(ours(file)->real(), size);
}
/// The real sync would only take time: nothing here loses the power of the real disk.
int sync(sqlite3_file *file, int)
{
    if (const int result = ours(file)->spend(Operation::Sync))
        return result;
    if (Image *image = ours(file)->image())
        image->sync();
    return SQLITE_OK;
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

/// The file after the power went; `random` decides what is not certain.
QByteArray remains(const Image &image, Rest rest, std::mt19937 &random)
{
    QByteArray file = image.synced;
    for (const Step &step : image.steps) {
        const auto chance = rest == Rest::Nothing ? 0 : rest == Rest::Everything ? 1 : random() % 3;
        if (chance == 1)
            step.onto(file);
        else if (chance == 2 && !step.isTruncation)
            Step{step.at, step.bytes.left(step.bytes.size() / 2)}.onto(file);
    }
    return file;
}

} // namespace

class FaultyDisk::Private
{
public:
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    State state;

    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
    {
        File *mine = ours(file);
        mine->base.pMethods = nullptr;
        mine->state = &of(vfs)->state;
        mine->mount = mine->state->mount;
        mine->name = name;
        if (const int result = mine->state->spend(Operation::Open))
            return result;
        mine->state->opened(name);
        const int result = of(vfs)->real->xOpen(of(vfs)->real, name, mine->real(), flags, flagsOut);
        mine->base.pMethods = mine->real()->pMethods ? &methods : nullptr;
        return result;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        State &state = of(vfs)->state;
        if (const int result = state.spend(Operation::Delete))
            return result;
        const int failure = syncsFolder != 0 ? state.spend(Operation::SyncFolder) : SQLITE_OK;
        state.deleted(name, syncsFolder != 0 && failure == SQLITE_OK);
        const int removed = of(vfs)->real->xDelete(of(vfs)->real, name, 0);
        return removed ? removed : failure;
    }
};

FaultyDisk::FaultyDisk(int result)
    : d(std::make_unique<Private>())
{
    d->state.writeResult = result;
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.zName = "nianbao-faulty";
    d->vfs.pNext = nullptr;
    d->vfs.pAppData = d.get();
    d->vfs.szOsFile = static_cast<int>(sizeof(File)) + d->real->szOsFile;
    d->vfs.xOpen = &Private::open;
    d->vfs.xDelete = &Private::remove;
    sqlite3_vfs_register(&d->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

void FaultyDisk::failAfter(int count, Operation operation, Lasting lasting)
{
    d->state.left = count;
    d->state.failing = operation;
    d->state.lasting = lasting;
    d->state.failed = false;
}

void FaultyDisk::heal()
{
    d->state.left = -1;
    if (d->state.lasting == Lasting::UntilOpenedAnew && d->state.failed)
        ++d->state.mount;
}

bool FaultyDisk::hasFailed() const
{
    return d->state.failed;
}

void FaultyDisk::watch()
{
    d->state.images.clear();
    d->state.isWatching = true;
}

void FaultyDisk::losePower(Rest rest, unsigned seed)
{
    std::mt19937 random(seed);
    d->state.isWatching = false;
    for (auto entry = d->state.images.cbegin(); entry != d->state.images.cend(); ++entry) {
        const Image &image = entry.value();
        const bool isUncertain = !image.hasName || image.isDeleted;
        const bool isThere = !isUncertain || (rest == Rest::Parts ? random() % 2 == 0 : image.isDeleted);
        QFile::remove(entry.key());
        QFile file(entry.key());
        if (isThere && file.open(QIODevice::WriteOnly))
            file.write(remains(image, rest, random));
    }
    d->state.images.clear();
}

} // namespace nianbao::test
