// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/differencelist.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

void printDifferences(const QList<Difference> &differences, Console &console)
{
    const auto side = [](const std::optional<QString> &text) {
        //: stands for a figure or text that a file does not have
        return text ? u'"' + *text + u'"' : Words::tr("not known");
    };
    for (const Difference &difference : differences) {
        console.result(QStringLiteral("%1 %2: %3 → %4")
                           .arg(difference.kind, difference.id, side(difference.a), side(difference.b)));
    }
}

void writeDifferences(const QList<Difference> &differences, JsonWriter &json)
{
    const auto writeSide = [&json](const QString &key, const std::optional<QString> &text) {
        json.key(key);
        if (text)
            json.value(*text);
        else
            json.null();
    };
    json.key(QStringLiteral("differences")).beginArray();
    for (const Difference &difference : differences) {
        json.beginObject();
        json.member(QStringLiteral("kind"), difference.kind);
        json.member(QStringLiteral("id"), difference.id);
        writeSide(QStringLiteral("a"), difference.a);
        writeSide(QStringLiteral("b"), difference.b);
        json.endObject();
    }
    json.endArray();
}

} // namespace nianbao::cli
