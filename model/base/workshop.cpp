// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/workshop.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace nianbao {

namespace {

const QString stem = QStringLiteral(".nianbao-");

/// By the clock of the disk, which may be another computer's.
void removeLeftBehind(const QString &folder, const QDateTime &now)
{
    constexpr qint64 longestWorkSeconds = 3600;
    const auto hidden = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const QFileInfoList workshops = QDir(folder).entryInfoList({stem + QStringLiteral("??????")}, hidden);
    for (const QFileInfo &workshop : workshops) {
        if (workshop.lastModified().secsTo(now) > longestWorkSeconds)
            QDir(workshop.filePath()).removeRecursively();
    }
}

} // namespace

Workshop::Workshop(const QString &folder)
    : m_folder(QDir(folder).filePath(stem + QStringLiteral("XXXXXX")))
{
    if (m_folder.isValid())
        removeLeftBehind(folder, QFileInfo(m_folder.path()).lastModified());
}

} // namespace nianbao
