// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/filenames.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace nianbao {

QString fileNameOf(const QString &title)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return QString(title).remove(unsafe);
}

QString freePathIn(const QString &folder, const QString &name, const QString &suffix)
{
    const QString ending = suffix.isEmpty() ? QString() : u'.' + suffix;
    QString path = QDir(folder).filePath(name + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending));
    return path;
}

} // namespace nianbao
