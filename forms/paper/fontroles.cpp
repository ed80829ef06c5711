// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontroles.h"

#include "model/base/readfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace nianbao {

namespace {

constexpr qint64 mostBytes = 1'000'000;

constexpr std::array<QLatin1String, 8> roleNames
    = {QLatin1String("title"), QLatin1String("heading"),   QLatin1String("kai"),        QLatin1String("body"),
       QLatin1String("table"), QLatin1String("tableHead"), QLatin1String("pageNumber"), QLatin1String("watermark")};

QList<FontCandidate> chainOf(const QJsonObject &entry)
{
    QList<FontCandidate> chain;
    for (const QJsonValue &name : entry[QLatin1String("official")].toArray())
        chain.append({name.toString(), 400, true, true});
    for (const QJsonValue &value : entry[QLatin1String("standIns")].toArray()) {
        const QJsonObject family = value.toObject();
        chain.append({family[QLatin1String("family")].toString(), family[QLatin1String("weight")].toInt(400), false,
                      family[QLatin1String("latin")].toBool(true)});
    }
    return chain;
}

} // namespace

QList<FontRoleSpec> fontRoles()
{
    const auto bytes = readFile(QStringLiteral(":/nianbao/fonts/roles.json"), mostBytes);
    Q_ASSERT(bytes.has_value());
    const QJsonArray entries = QJsonDocument::fromJson(*bytes).object()[QLatin1String("roles")].toArray();
    QList<FontRoleSpec> roles(static_cast<qsizetype>(roleNames.size()));
    const auto find = [&entries](QLatin1String name) {
        for (const QJsonValue &entry : entries) {
            if (entry[QLatin1String("role")].toString() == name)
                return entry.toObject();
        }
        return QJsonObject();
    };
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        const QJsonObject entry = find(roleNames[i]);
        FontRoleSpec &spec = roles[static_cast<qsizetype>(i)];
        spec.role = static_cast<FontRole>(i);
        spec.points = entry[QLatin1String("points")].toDouble(spec.points);
        const QString as = entry[QLatin1String("as")].toString();
        spec.chain = chainOf(as.isEmpty() ? entry : find(QLatin1String(as.toLatin1())));
    }
    return roles;
}

} // namespace nianbao
