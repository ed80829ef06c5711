// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/platform.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace nianbao {

namespace {

/// Names of file systems that another computer serves, or that tell nobody of locks.
bool isServed(const QStorageInfo &storage)
{
    const QByteArray type = storage.fileSystemType().toLower();
    for (const char *name : {"nfs", "cifs", "smb", "afp", "webdav", "davfs", "9p", "afs", "ncp", "vboxsf", "ceph"}) {
        if (type.startsWith(name))
            return true;
    }
    const bool isOwnDisk = type == "fuseblk"; // NTFS and exFAT on Linux
    return (type.startsWith("fuse") && !isOwnDisk) || storage.device().startsWith("//")
        || storage.device().startsWith("\\\\");
}

/// To read the system's list of disks takes long beside opening a file: most disks are told at once.
bool isLocalForSure([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_LINUX
    // From statfs(2): ext, XFS, btrfs, tmpfs, overlay, FAT, F2FS, ZFS.
    constexpr std::array<quint32, 8> local{0xEF53,     0x58465342, 0x9123683E, 0x01021994,
                                           0x794C7630, 0x4D44,     0xF2F52010, 0x2FC12FC1};
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return false;
    const auto type = static_cast<quint32>(facts.f_type);
    return std::find(local.begin(), local.end(), type) != local.end();
#else
    return false;
#endif
}

bool isKeptEqual(const QString &folder)
{
    constexpr std::array marks{".stfolder", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log"};
    QDir above(folder);
    do {
        for (const char *mark : marks) {
            if (above.exists(QLatin1String(mark)))
                return true;
        }
    } while (above.cdUp());
    return false;
}

} // namespace

bool locksHoldIn(const QString &folder)
{
    return (isLocalForSure(folder) || !isServed(QStorageInfo(folder))) && !isKeptEqual(folder);
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace nianbao
