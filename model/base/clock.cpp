// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/clock.h"

#include <QDir>
#include <QFileInfo>

namespace nianbao {

namespace {

QString findUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner(); // started without an environment, by a service
}

} // namespace

QString systemUserName()
{
    static const QString name = findUserName(); // it stands in every line of the history
    return name;
}

} // namespace nianbao
