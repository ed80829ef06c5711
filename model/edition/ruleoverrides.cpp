// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/ruleoverrides.h"

#include "model/edition/editionreader.h"
#include "model/edition/jsonnode.h"

#include <algorithm>

namespace nianbao {

namespace {

const QLatin1String schemaName("nianbao-rule-overrides/1");
constexpr qsizetype mostOverrides = 1000;

std::optional<Severity> severityOf(const JsonNode &node)
{
    const QString name = node.text();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (name == severityName(severity))
            return severity;
    }
    if (name != QLatin1String("off"))
        node.refuse(ErrorCode::EditionUnknownName, name);
    return std::nullopt;
}

QDate dateOf(const JsonNode &node)
{
    const QDate date = QDate::fromString(node.text(), Qt::ISODate);
    if (!date.isValid())
        node.refuseType("date as YYYY-MM-DD");
    return date;
}

/// The rules that an entry is for; at least one.
QList<RuleId> rulesOf(const RuleOverride &change, const JsonNode &node, const QList<EditionPtr> &editions)
{
    const auto edition = std::find_if(editions.cbegin(), editions.cend(), [&change](const EditionPtr &candidate) {
        return candidate->id() == change.edition;
    });
    if (edition == editions.cend())
        node.at(QLatin1String("edition")).refuse(ErrorCode::EditionUnknownName, change.edition.text());
    QList<RuleId> rules;
    for (const RuleSpec &rule : (*edition)->definedRules()) {
        if (change.isFor(rule.id))
            rules.append(rule.id);
    }
    if (rules.isEmpty())
        node.at(QLatin1String("rule")).refuse(ErrorCode::EditionUnknownName, change.rule);
    return rules;
}

QList<RuleOverride> readAll(const QJsonDocument &document, const QList<EditionPtr> &editions)
{
    const JsonNode root = rootOf(document, schemaName);
    root.expectKeys({QLatin1String("schema"), QLatin1String("overrides")});
    QList<RuleOverride> overrides;
    QList<std::pair<EditionId, RuleId>> changed;
    for (const JsonNode &node : root.at(QLatin1String("overrides")).items(mostOverrides)) {
        node.expectKeys({QLatin1String("edition"), QLatin1String("rule"), QLatin1String("severity"),
                         QLatin1String("date"), QLatin1String("by"), QLatin1String("reason")});
        RuleOverride change;
        change.edition = EditionId(node.at(QLatin1String("edition")).id());
        change.rule = node.at(QLatin1String("rule")).text();
        change.severity = severityOf(node.at(QLatin1String("severity")));
        change.date = dateOf(node.at(QLatin1String("date")));
        change.by = node.at(QLatin1String("by")).text();
        change.reason = node.at(QLatin1String("reason")).text();
        for (const RuleId &rule : rulesOf(change, node, editions)) {
            if (changed.contains({change.edition, rule}))
                node.at(QLatin1String("rule")).refuse(ErrorCode::EditionRepeatedId, rule.text());
            changed.append({change.edition, rule});
        }
        overrides.append(change);
    }
    return overrides;
}

} // namespace

const QString ruleOverridesFile = QStringLiteral("rule-overrides.json");

QLatin1String severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QLatin1String("error");
    case Severity::Warning: return QLatin1String("warning");
    case Severity::Info: return QLatin1String("info");
    }
    Q_UNREACHABLE();
}

Result<QList<RuleOverride>> readRuleOverrides(const QByteArray &json, const QString &file,
                                              const QList<EditionPtr> &editions)
{
    const Result<QJsonDocument> document = parsedJson(json, file, EditionReader::largestFile);
    if (!document)
        return passOn(document);
    try {
        return readAll(*document, editions);
    } catch (const Refusal &refusal) {
        return fail(refusal.code, {file, refusal.place, refusal.detail});
    }
}

} // namespace nianbao
