// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/jsonposition.h"

namespace nianbao {

QString positionOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(offset - before.lastIndexOf('\n'));
}

} // namespace nianbao
