// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The fingerprint of files, editions and reports, as it stands in project files, lists and names.

#include <QByteArray>
#include <QString>

namespace nianbao {

/// SHA-256 in 64 hexadecimal digits, lower case.
QString sha256Of(const QByteArray &bytes);

} // namespace nianbao
