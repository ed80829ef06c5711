// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bundlelisting.h"

#include "app/cli/words.h"

#include <QJsonArray>

#include <algorithm>

namespace nianbao::cli {

namespace {

using State = FoundBundle::State;

QString stateName(State state)
{
    switch (state) {
    case State::Same: return QStringLiteral("same");
    case State::Changed: return QStringLiteral("changed");
    case State::Missing: return QStringLiteral("missing");
    case State::Extra: return QStringLiteral("extra");
    }
    Q_UNREACHABLE();
}

QString lineOf(const QString &name, State state)
{
    switch (state) {
    case State::Same: return {};
    case State::Changed: return Words::tr("%1: changed since the bundle was made").arg(name);
    case State::Missing: return Words::tr("%1: missing").arg(name);
    case State::Extra: return Words::tr("%1: not in the list of the bundle").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

void printBundle(const QString &path, const FoundBundle &bundle, const std::optional<QString> &valuesSha256,
                 Console &console)
{
    int wrong = 0;
    for (const FoundBundle::File &file : bundle.files) {
        if (file.state == State::Same)
            continue;
        ++wrong;
        console.result(lineOf(bundle.folder + file.name, file.state));
    }
    const auto all = static_cast<int>(bundle.files.size());
    console.message(wrong == 0 ? Words::tr("%1: %n file(s), as they were made.", nullptr, all).arg(path)
                               : Words::tr("%1: %n file(s) are not as they were made.", nullptr, wrong).arg(path));
    if (valuesSha256 && *valuesSha256 != bundle.valuesSha256)
        console.message(Words::tr("%1 was made of other values than these.").arg(path));
}

QJsonObject bundleJson(const FoundBundle &bundle, const std::optional<QString> &valuesSha256)
{
    QJsonArray files;
    for (const FoundBundle::File &file : bundle.files) {
        files.append(
            QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("state"), stateName(file.state)}});
    }
    const auto verdict = [](bool isSame) { return isSame ? QStringLiteral("same") : QStringLiteral("different"); };
    return {{QStringLiteral("bundle"), verdict(bundle.isWhole())},
            {QStringLiteral("values"),
             valuesSha256 ? verdict(*valuesSha256 == bundle.valuesSha256) : QStringLiteral("notCompared")},
            {QStringLiteral("files"), files}};
}

} // namespace nianbao::cli
