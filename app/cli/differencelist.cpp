// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/differencelist.h"

#include "app/cli/changetext.h"

namespace nianbao::cli {

void printDifferences(const QList<Difference> &differences, const Edition &edition, Console &console)
{
    for (const Difference &difference : differences)
        console.result(changeText(difference.kind, difference.id, difference.a, difference.b, edition));
}

void writeDifferences(const QList<Difference> &differences, JsonWriter &json)
{
    json.key(QStringLiteral("differences")).beginArray();
    for (const Difference &difference : differences) {
        json.beginObject();
        json.member(QStringLiteral("kind"), difference.kind);
        json.member(QStringLiteral("id"), difference.id);
        json.memberOrNull(QStringLiteral("a"), difference.a);
        json.memberOrNull(QStringLiteral("b"), difference.b);
        json.endObject();
    }
    json.endArray();
}

} // namespace nianbao::cli
