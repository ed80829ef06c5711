// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ZIP file in memory, as Word and Excel files are: named parts. Written so that the same parts and
// moment give the same bytes in every time zone; read with limits, because what claims to be an office
// file may come from anywhere.
//
// libzip brings OpenSSL with it, so it is in the library nianbao-zip, which the programs load when they
// first need it (ziplibrary.cpp); tests link its objects.

#include "model/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <future>

namespace nianbao {

struct ZipPart
{
    QString name; ///< with '/' between folders
    QByteArray bytes;
};

class ZipPackage
{
public:
    /// Of one part when unpacked, of all parts together, and how many there may be in a file.
    static constexpr qint64 largestPart = 32 * 1024 * 1024;
    static constexpr qint64 largestWhole = 64 * 1024 * 1024;
    static constexpr qint64 mostParts = 1000;

    /// Begins to load what is needed, in a thread of its own; the future waits in its destructor.
    [[nodiscard]] static std::future<void> prepare();

    /// `moment` is what each part carries as its date; ZIP knows none before 1980. Errors: ExportFailed.
    [[nodiscard]] static Result<QByteArray> write(const QList<ZipPart> &parts, const QDateTime &moment);

    /// The names of all parts, in the order of the file; folders are left out. Errors: FileDamaged (also where a name
    /// is there twice), FileTooLarge.
    [[nodiscard]] static Result<QStringList> names(const QByteArray &zip, const QString &path);

    /// The parts that are asked for, each once, in that order; one that is not there is left out. `path` is only
    /// named in errors. Errors: those of names().
    [[nodiscard]] static Result<QList<ZipPart>> read(const QByteArray &zip, const QStringList &names,
                                                     const QString &path);
};

} // namespace nianbao
