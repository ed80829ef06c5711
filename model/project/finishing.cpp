// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/finishing.h"

#include <QStringList>

namespace nianbao {

namespace {

/// Three lines: moment, user, and what is third.
QString threeLines(const QDateTime &at, const QString &who, const QString &third)
{
    return QStringList{at.toUTC().toString(Qt::ISODateWithMs), who, third}.join(u'\n');
}

struct ThreeLines
{
    QDateTime at;
    QString who;
    QString third;
};

std::optional<ThreeLines> readThreeLines(const QString &stored)
{
    const QStringList lines = stored.split(u'\n');
    if (lines.size() != 3 || lines[2].trimmed().isEmpty())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(lines[0], Qt::ISODateWithMs).toUTC();
    if (!at.isValid())
        return std::nullopt;
    return ThreeLines{at, lines[1], lines[2]};
}

} // namespace

const QString Finishing::finishedId = QStringLiteral("finished");
const QString Finishing::reopenedId = QStringLiteral("reopened");

QString Finishing::stored() const
{
    return threeLines(at, who, valuesSha256);
}

std::optional<Finishing> Finishing::fromStored(const QString &stored)
{
    const std::optional<ThreeLines> lines = readThreeLines(stored);
    return lines ? std::optional<Finishing>({lines->at, lines->who, lines->third}) : std::nullopt;
}

QString Reopening::stored() const
{
    return threeLines(at, who, reason);
}

std::optional<Reopening> Reopening::fromStored(const QString &stored)
{
    const std::optional<ThreeLines> lines = readThreeLines(stored);
    return lines ? std::optional<Reopening>({lines->at, lines->who, lines->third}) : std::nullopt;
}

} // namespace nianbao
