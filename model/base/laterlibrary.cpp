// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/laterlibrary.h"

#include <QCoreApplication>
#include <QLibrary>

namespace nianbao {

namespace {

/// Where it is when installed, and where when built.
QStringList placesOf(const LibraryEntry &entry)
{
    QStringList places;
    for (const char *folder : {NIANBAO_INSTALLED_LIBRARIES, NIANBAO_BUILT_LIBRARIES})
        places.append(QStringLiteral("%1/%2/%3")
                          .arg(QCoreApplication::applicationDirPath(), QString::fromUtf8(folder),
                               QString::fromLatin1(entry.library)));
    return places;
}

Result<QFunctionPointer> loadedFrom(const QStringList &places, const LibraryEntry &entry)
{
    QString problem;
    for (const QString &place : places) {
        QLibrary library(place);
        if (const QFunctionPointer function = library.resolve(entry.function))
            return function;
        if (problem.isEmpty())
            problem = library.errorString();
    }
    return fail(ErrorCode::LibraryMissing, {QString::fromLatin1(entry.library), problem});
}

} // namespace

Result<QFunctionPointer> loaded(const LibraryEntry &entry)
{
    return loadedFrom(placesOf(entry), entry);
}

std::future<void> loadAhead(const LibraryEntry &entry)
{
    // Where there is no thread to be had, nothing is done ahead. Qt tells the program's folder to one thread at a time.
    return std::async(std::launch::async | std::launch::deferred,
                      [places = placesOf(entry), entry] { static_cast<void>(loadedFrom(places, entry)); });
}

} // namespace nianbao
