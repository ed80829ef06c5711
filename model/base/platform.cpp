// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
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

#ifdef Q_OS_UNIX
timespec modificationTime(const struct stat &facts)
{
#ifdef Q_OS_DARWIN
    return facts.st_mtimespec;
#else
    return facts.st_mtim;
#endif
}
#endif

} // namespace

bool locksHoldFor(const QString &path)
{
    const QFileInfo real(QFileInfo(path).canonicalFilePath());
    const QString folder = real.isDir() ? real.filePath() : real.path();
    return (isLocalForSure(folder) || !isServed(QStorageInfo(folder))) && !isKeptEqual(folder);
}

std::optional<FileIdentity> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    constexpr qint64 nsPerSecond = 1'000'000'000;
    const timespec written = modificationTime(facts);
    return FileIdentity{facts.st_dev, facts.st_ino, facts.st_size, written.tv_sec * nsPerSecond + written.tv_nsec};
#else
    constexpr qint64 nsPerMs = 1'000'000;
    const QFileInfo file(path);
    if (!file.exists())
        return std::nullopt;
    return FileIdentity{0, 0, file.size(), file.lastModified().toMSecsSinceEpoch() * nsPerMs};
#endif
}

#ifdef Q_OS_UNIX
namespace {

/// The terminal, silent as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_handle(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_handle < 0 || ::tcgetattr(m_handle, &m_before) != 0)
            return;
        termios silent = m_before;
        // Byte by byte and without signals: who presses Ctrl+C gets a terminal that shows letters again.
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = ::tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_handle, TCSAFLUSH, &m_before);
        if (m_handle >= 0)
            ::close(m_handle);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isReady() const { return m_isSilent; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const auto n = ::write(m_handle, text, size_t(text.size()));
    }
    /// False at the end.
    bool read(char &byte) const { return ::read(m_handle, &byte, 1) == 1; }

private:
    int m_handle;
    bool m_isSilent = false;
    termios m_before{};
};

} // namespace
#endif

std::optional<QByteArray> askHidden([[maybe_unused]] const QString &question)
{
#ifdef Q_OS_UNIX
    const SilentTerminal terminal;
    if (!terminal.isReady())
        return std::nullopt;
    terminal.write(question.toUtf8() + ' ');
    constexpr char giveUp = 3; // Ctrl+C
    constexpr char end = 4; // Ctrl+D
    constexpr char erase = 127;
    QByteArray line("");
    line.reserve(1024); // so that no piece of it is left behind where it grew
    for (char byte = 0; terminal.read(byte) && byte != giveUp && byte != end;) {
        if (byte == '\n' || byte == '\r') {
            terminal.write("\n");
            return line;
        }
        if (byte != erase && byte != '\b') {
            line.append(byte);
            continue;
        }
        while (!line.isEmpty() && (line.back() & 0xC0) == 0x80) // the rest of a character
            line.chop(1);
        line.chop(1);
    }
    terminal.write("\n");
    line.fill('\0');
#endif
    return std::nullopt;
}

Status syncFile([[maybe_unused]] int handle, [[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    int failure = 0;
    do
        failure = ::fsync(handle) == 0 ? 0 : errno;
    while (failure == EINTR);
    const bool isUnknown = failure == EINVAL || failure == ENOTSUP || failure == ENOSYS;
    if (failure != 0 && !isUnknown) {
        const bool isFull = failure == ENOSPC || failure == EDQUOT;
        return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, {path, qt_error_string(failure)});
    }
#endif
    return {};
}

Status syncNameOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return {};
    const Status synced = syncFile(handle, path);
    ::close(handle);
    return synced;
#else
    return {};
#endif
}

} // namespace nianbao
