// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text of an edition in every language that the program speaks. Official labels are not of this
// kind: they exist in Chinese only.

#include <QHash>
#include <QString>

namespace nianbao {

/// Language ("zh", "en") → text. Never holds one language without the other.
using LocalText = QHash<QString, QString>;

} // namespace nianbao
