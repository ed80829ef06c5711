// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/explanation.h"

namespace nianbao {

std::optional<Explanation> Explanation::fromStored(const QString &placeId, const QString &stored)
{
    const qsizetype space = placeId.indexOf(u' ');
    const qsizetype line = stored.indexOf(u'\n');
    if (space <= 0 || line <= 0)
        return std::nullopt;
    Explanation explanation{placeId.left(space), placeId.mid(space + 1), stored.left(line), stored.mid(line + 1)};
    const QString &text = explanation.text;
    if (explanation.subjects.isEmpty() || text.trimmed().isEmpty() || text.contains(u'\n') || text.size() > longest)
        return std::nullopt;
    return explanation;
}

} // namespace nianbao
