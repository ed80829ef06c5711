// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one small place for what differs between operating systems and Qt does not cover.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nianbao {

/// Puts what was written to an open file on disk; `path` is only named in errors: DiskFull, which a network disk may
/// tell only here, FileWriteFailed. Nothing is done where the system has no such call, or the disk knows none.
[[nodiscard]] Status syncFile(int handle, const QString &path);

/// Puts the list of names on disk in which `path` stands, so that a rename to it survives a loss of power; `path` is
/// named in errors: DiskFull, FileWriteFailed. Nothing is done where the system has no such call (Windows), the folder
/// may be written but not read, or the disk knows none.
[[nodiscard]] Status syncNameOf(const QString &path);

/// What tells a file from another one in its place, and from itself after somebody wrote it.
struct FileIdentity
{
    quint64 device = 0; ///< 0 where the system tells none (Windows)
    quint64 number = 0; ///< on the device; 0 as above
    qint64 size = 0; ///< in bytes
    qint64 writtenNs = 0; ///< when its content changed last, since 1970, as finely as the disk tells it

    bool operator==(const FileIdentity &other) const = default;
    bool isSameFile(const FileIdentity &other) const { return device == other.device && number == other.number; }
};

/// Of the file that a path leads to, through links; nullopt where there is none. Opens nothing.
std::optional<FileIdentity> identityOf(const QString &path);

/// Whether locks on this file hold, so that SQLite can work on it in place. Not so on network disks, nor in folders
/// that a program keeps equal with other computers, as far as these can be told: by the file system, and by what
/// Syncthing, Dropbox and Nextcloud leave in the folder that they keep. It is the place that counts to which links
/// lead. `path` may also be a folder: then it is asked for what is in it.
bool locksHoldFor(const QString &path);

/// Asks for a line on the terminal without showing what is typed; UTF-8. nullopt where there is no terminal
/// (also on Windows, where nobody has written it yet) or where it was given up (Ctrl+C).
std::optional<QByteArray> askHidden(const QString &question);

} // namespace nianbao
