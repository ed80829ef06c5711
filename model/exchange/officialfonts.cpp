// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/officialfonts.h"

#include "model/base/readfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

constexpr qint64 mostBytes = 1'000'000;

QJsonArray readRoles()
{
    const auto bytes = readFile(QStringLiteral(":/nianbao/fonts/roles.json"), mostBytes);
    Q_ASSERT(bytes.has_value());
    return QJsonDocument::fromJson(*bytes).object()[QLatin1String("roles")].toArray();
}

} // namespace

OfficialFont officialFont(QLatin1String role)
{
    static const QJsonArray roles = readRoles();
    const auto find = [](const QString &name) {
        for (const QJsonValue &entry : roles) {
            if (entry[QLatin1String("role")].toString() == name)
                return entry.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject entry = find(role);
    const QString as = entry[QLatin1String("as")].toString();
    const QJsonObject named = as.isEmpty() ? entry : find(as);
    OfficialFont font;
    for (const QJsonValue &name : named[QLatin1String("official")].toArray())
        font.otherNames.append(name.toString());
    if (!font.otherNames.isEmpty())
        font.name = font.otherNames.takeFirst();
    font.points = entry[QLatin1String("points")].toDouble();
    return font;
}

} // namespace nianbao
