// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionsections.h"

#include "model/edition/offeredtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr qsizetype mostSections = 100;
constexpr qsizetype mostTopics = 50;
constexpr qsizetype mostKinds = 50;
constexpr qsizetype mostEndings = 50;

/// What offered text may speak of: the year, and the form about unit and report.
bool isOfferedField(const QString &name)
{
    static constexpr QLatin1String fields[]
        = {QLatin1String("unit"),  QLatin1String("year"),    QLatin1String("basis"),
           QLatin1String("scope"), QLatin1String("address"), QLatin1String("published"),
           QLatin1String("phone"), QLatin1String("email"),   QLatin1String("postcode")};
    return std::any_of(std::begin(fields), std::end(fields), [&name](QLatin1String field) { return name == field; });
}

QString readOffer(const JsonNode &node)
{
    const QString offer = node.text();
    const std::optional<QStringList> fields = offeredFields(offer);
    if (!fields)
        node.refuseType("text whose [[ ]] and { } pair");
    for (const QString &field : *fields) {
        if (!isOfferedField(field))
            node.refuse(ErrorCode::EditionUnknownName, field);
    }
    return offer;
}

SectionSpec readSection(const JsonNode &node)
{
    SectionSpec section;
    if (const auto table = node.find(QLatin1String("table"))) {
        node.expectKeys({QLatin1String("id"), QLatin1String("heading"), QLatin1String("name"), QLatin1String("table"),
                         QLatin1String("help")});
        section.kind = SectionSpec::Kind::Table;
        section.table = TableId(table->id());
    } else {
        node.expectKeys({QLatin1String("id"), QLatin1String("heading"), QLatin1String("name"), QLatin1String("topics"),
                         QLatin1String("usualLength"), QLatin1String("defaultText"), QLatin1String("offer"),
                         QLatin1String("help")});
        if (const auto topics = node.find(QLatin1String("topics")))
            section.topics = topics->texts(mostTopics);
        if (const auto length = node.find(QLatin1String("usualLength")))
            section.usualLength = length->whole(1, 1'000'000);
        section.defaultText = node.textOr(QLatin1String("defaultText"));
        if (const auto offer = node.find(QLatin1String("offer")))
            section.offer = readOffer(*offer);
    }
    section.id = SectionId(node.at(QLatin1String("id")).id());
    section.heading = node.textOr(QLatin1String("heading"));
    section.name = section.heading.isEmpty() ? node.at(QLatin1String("name")).text()
                                             : node.textOr(QLatin1String("name"), section.heading);
    section.help = node.localTextOr(QLatin1String("help"));
    return section;
}

} // namespace

QList<SectionSpec> readSections(const JsonNode &nodes)
{
    QList<SectionSpec> sections;
    QSet<QString> ids;
    QSet<QString> tables;
    for (const JsonNode &node : nodes.items(mostSections)) {
        const SectionSpec section = readSection(node);
        if (ids.contains(section.id.text()))
            node.at(QLatin1String("id")).refuse(ErrorCode::EditionRepeatedId, section.id.text());
        ids.insert(section.id.text());
        if (section.kind == SectionSpec::Kind::Table) {
            if (tables.contains(section.table.text()))
                node.at(QLatin1String("table")).refuse(ErrorCode::EditionRepeatedId, section.table.text());
            tables.insert(section.table.text());
        }
        sections.append(section);
    }
    return sections;
}

QList<UnitKindSpec> readUnitKinds(const JsonNode &nodes)
{
    QList<UnitKindSpec> kinds;
    QSet<QString> ids;
    for (const JsonNode &node : nodes.items(mostKinds)) {
        node.expectKeys({QLatin1String("id"), QLatin1String("name"), QLatin1String("mayMakeRules"),
                         QLatin1String("sumsUp"), QLatin1String("nameEndings")});
        UnitKindSpec kind;
        kind.id = node.at(QLatin1String("id")).id();
        if (ids.contains(kind.id))
            node.at(QLatin1String("id")).refuse(ErrorCode::EditionRepeatedId, kind.id);
        ids.insert(kind.id);
        kind.name = node.at(QLatin1String("name")).localText();
        if (const auto power = node.find(QLatin1String("mayMakeRules")))
            kind.mayMakeRules = power->truth();
        if (const auto sumsUp = node.find(QLatin1String("sumsUp")))
            kind.sumsUp = sumsUp->truth();
        if (const auto endings = node.find(QLatin1String("nameEndings")))
            kind.nameEndings = endings->texts(mostEndings);
        kinds.append(kind);
    }
    return kinds;
}

} // namespace nianbao
