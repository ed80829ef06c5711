// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/laterlibrary.h"

#include <QCoreApplication>
#include <QLibrary>

namespace nianbao {

Result<QFunctionPointer> loaded(const LibraryEntry &entry)
{
    const QString name = QString::fromLatin1(entry.library);
    QString problem;
    for (const char *folder : {NIANBAO_INSTALLED_LIBRARIES, NIANBAO_BUILT_LIBRARIES}) {
        QLibrary library(
            QStringLiteral("%1/%2/%3").arg(QCoreApplication::applicationDirPath(), QString::fromUtf8(folder), name));
        if (const QFunctionPointer function = library.resolve(entry.function))
            return function;
        if (problem.isEmpty())
            problem = library.errorString();
    }
    return fail(ErrorCode::LibraryMissing, {name, problem});
}

std::future<void> loadAhead(const LibraryEntry &entry)
{
    return std::async(std::launch::async, [entry] { static_cast<void>(loaded(entry)); });
}

} // namespace nianbao
