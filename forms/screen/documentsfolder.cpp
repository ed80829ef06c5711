// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/documentsfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace nianbao {

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(folder).isWritable() || QDir().mkpath(folder))
        return folder;
    return QDir::tempPath();
}

} // namespace nianbao
