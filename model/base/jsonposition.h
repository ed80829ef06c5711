// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where in a JSON text a mistake is, for people.

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Line and column, both from 1 and counted in bytes: "3:15".
QString positionOf(const QByteArray &json, qsizetype offset);

} // namespace nianbao
