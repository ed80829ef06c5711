// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The regular expressions that an edition may ask a text for. An edition may come from a stranger and a text be long:
// what repeats, looks back or looks around could take hours, so that nothing of it is allowed.

#include <QRegularExpression>
#include <QString>

namespace nianbao {

/// Whether it is a short regular expression of letters, sets, groups, alternatives and "?" alone, once its {year} is
/// filled in.
[[nodiscard]] bool isTextPattern(const QString &pattern);

/// It gives up, and finds nothing, where it would try too long. `pattern` is one by isTextPattern(), filled in.
[[nodiscard]] QRegularExpression compiledPattern(const QString &pattern);

} // namespace nianbao
