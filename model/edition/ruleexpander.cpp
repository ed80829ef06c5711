// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/ruleexpander.h"

#include "model/edition/rulekinds.h"
#include "model/edition/rulenames.h"
#include "model/edition/textpattern.h"

#include <algorithm>

namespace nianbao {

namespace {

const QString star(u'*');
constexpr qsizetype mostFamilies = 500;
constexpr qsizetype mostRules = 5000;
constexpr qsizetype mostRulesOfTexts = 100; ///< each reads a text from its beginning to its end
constexpr qsizetype mostMeanings = 20;
constexpr qsizetype mostGroups = 100;

/// Id of the row or column that a rule of a family is for; empty for a rule alone.
QString instanceId(const QHash<QString, QString> &replacements)
{
    return replacements.value(QStringLiteral("row"), replacements.value(QStringLiteral("column")));
}

Severity severityOf(const JsonNode &node)
{
    const QString name = node.text();
    if (name == QLatin1String("error"))
        return Severity::Error;
    if (name == QLatin1String("warning"))
        return Severity::Warning;
    if (name != QLatin1String("info"))
        node.refuse(ErrorCode::EditionUnknownName, name);
    return Severity::Info;
}

bool readsTexts(const ExpandedRule &expanded)
{
    return isAboutText(expanded.rule.kind) || readsNarrative(expanded.rule.kind);
}

LocalText localText(const JsonNode &node, const QHash<QString, QString> &replacements)
{
    LocalText texts = node.localText();
    for (QString &text : texts)
        text = filled(node, text, replacements);
    return texts;
}

} // namespace

RuleExpander::RuleExpander(const QList<TableLayout> &tables, const QHash<CellId, CellIndex> &cells,
                           const QList<SectionSpec> &sections, const QList<ReadingTopic> &topics, DefinitionFrom from)
    : m_selector(tables, cells)
    , m_sections(sections)
    , m_topics(topics)
    , m_from(from)
{
}

QList<ExpandedRule> RuleExpander::expand(const JsonNode &families)
{
    QList<ExpandedRule> rules;
    for (const JsonNode &family : families.items(mostFamilies)) {
        rules += expandFamily(family);
        if (rules.size() > mostRules)
            family.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 rules").arg(mostRules));
        if (std::count_if(rules.cbegin(), rules.cend(), readsTexts) > mostRulesOfTexts)
            family.refuse(ErrorCode::EditionWrongType,
                          QStringLiteral("at most %1 rules about texts").arg(mostRulesOfTexts));
    }
    return rules;
}

QList<ExpandedRule> RuleExpander::expandFamily(const JsonNode &family)
{
    const JsonNode kindNode = family.at(QLatin1String("kind"));
    const KindFacts *facts = kindFacts(kindNode.text());
    if (!facts)
        kindNode.refuse(ErrorCode::EditionUnknownName, kindNode.text());
    for (const QString &key : family.value().toObject().keys()) {
        if (!isKeyOf(*facts, key))
            family.refuse(ErrorCode::EditionUnknownKey, key);
    }
    const auto each = family.find(QLatin1String("each"));
    QList<ExpandedRule> rules;
    QStringList ids;
    for (const Replacements &replacements : each ? instances(*each) : QList<Replacements>{{}}) {
        rules.append(readRule(family, facts->kind, replacements));
        ids.append(instanceId(replacements));
    }
    // Exceptions must be for rules that the family has, or they would be slips of the pen.
    if (const auto exceptions = family.find(QLatin1String("severityFor"))) {
        for (const QString &id : exceptions->value().toObject().keys()) {
            if (!ids.contains(id))
                exceptions->refuse(ErrorCode::EditionUnknownName, id);
        }
    }
    return rules;
}

QList<RuleExpander::Replacements> RuleExpander::instances(const JsonNode &each)
{
    each.expectKeys({QLatin1String("table"), QLatin1String("block"), QLatin1String("rows"), QLatin1String("columns"),
                     QLatin1String("except")});
    const TableLayout &layout = m_selector.table(each.at(QLatin1String("table")));
    const QString block = blockIdOf(each, layout);
    const auto rows = each.find(QLatin1String("rows"));
    const auto columns = each.find(QLatin1String("columns"));
    if (rows.has_value() == columns.has_value())
        each.refuseType("object with either rows or columns");
    const QString name = rows ? QStringLiteral("row") : QStringLiteral("column");
    const QList<const TreeNode *> nodes = nodesOf(layout, rows ? Axis::Rows : Axis::Columns, block);
    const RuleNames wanted(rows ? rows : columns, {});
    const auto exceptNode = each.find(QLatin1String("except"));
    const QStringList except = exceptNode ? RuleNames(exceptNode, {}).ids() : QStringList();
    m_selector.spend(each, nodes.size() * (1 + nodes.size() + wanted.ids().size() + except.size()));
    expectKnown(each, wanted.ids() + except, nodes);

    QList<Replacements> instances;
    QStringList seen;
    for (const TreeNode *node : nodes) {
        const bool isWanted = wanted.isAll() ? node->children.isEmpty() : wanted.ids().contains(node->id);
        if (!isWanted || except.contains(node->id) || seen.contains(node->id))
            continue;
        seen.append(node->id);
        instances.append({{name, node->id}, {name + QLatin1String("Label"), node->label}});
    }
    return instances;
}

ExpandedRule RuleExpander::readRule(const JsonNode &family, RuleKind kind, const Replacements &replacements)
{
    ExpandedRule expanded;
    expanded.place = family.place();
    RuleSpec &rule = expanded.rule;
    rule.kind = kind;
    const JsonNode id = family.at(QLatin1String("id"));
    rule.id = RuleId(filled(id, id.text(), replacements));
    rule.family = filled(id, id.text(), {{QStringLiteral("row"), star}, {QStringLiteral("column"), star}});
    rule.instance = replacements.value(QStringLiteral("rowLabel"), replacements.value(QStringLiteral("columnLabel")));
    rule.severity = severityOf(family.at(QLatin1String("severity")));
    const QString instance = instanceId(replacements);
    if (const auto exceptions = family.find(QLatin1String("severityFor"))) {
        if (const auto severity = exceptions->find(QLatin1String(instance.toLatin1())))
            rule.severity = severityOf(*severity);
    }
    rule.message = localText(family.at(QLatin1String("message")), replacements);
    const auto example = family.find(QLatin1String("example"));
    if (example || m_from == DefinitionFrom::File)
        rule.example = localText(family.at(QLatin1String("example")), replacements);
    rule.basis = family.textOr(QLatin1String("basis"));
    readCells(family, rule, replacements);
    readTextFields(family, rule, replacements);

    if (const auto computes = family.find(QLatin1String("computes"))) {
        if (computes->isObject()) {
            computes->expectKeys({QLatin1String("except")});
            const QStringList except = computes->at(QLatin1String("except")).texts(mostTerms);
            expanded.computes = !except.contains(instance);
        } else {
            expanded.computes = computes->truth();
        }
    }
    return expanded;
}

void RuleExpander::readCells(const JsonNode &family, RuleSpec &rule, const Replacements &replacements)
{
    const KindFacts &facts = kindFacts(rule.kind);
    const auto read = [&](QLatin1String key, QList<CellIndex> &cells) {
        const auto side = std::find_if(facts.sides.begin(), facts.sides.end(),
                                       [&key](const SideFacts &known) { return known.key == key; });
        if (side == facts.sides.end() || (side->least == 0 && !family.has(key)))
            return;
        const JsonNode node = family.at(key);
        cells = m_selector.cells(node, replacements);
        if (cells.size() < side->least || cells.size() > side->most)
            node.refuse(ErrorCode::EditionWrongType,
                        side->most == 1 ? QStringLiteral("one cell")
                                        : QStringLiteral("at least %1 cells").arg(side->least));
    };
    read(QLatin1String("left"), rule.left);
    read(QLatin1String("right"), rule.right);
    read(QLatin1String("plus"), rule.plus);
    read(QLatin1String("minus"), rule.minus);
    QList<CellIndex> condition;
    read(QLatin1String("onlyIf"), condition);
    rule.onlyIf = condition.value(0, -1);
    if (rule.kind == RuleKind::JumpPrevious || rule.kind == RuleKind::UnitPrevious) {
        rule.low = family.at(QLatin1String("low")).number(0, 1);
        rule.high = family.at(QLatin1String("high")).number(1, 1e9);
    }
    if (const auto least = family.find(QLatin1String("least")))
        rule.least = Amount::fromWhole(least->whole(0, 1'000'000'000));
}

void RuleExpander::readTextFields(const JsonNode &family, RuleSpec &rule, const Replacements &replacements)
{
    if (readsNarrative(rule.kind))
        return readNarrativeFields(family, rule, replacements);
    if (!isAboutText(rule.kind))
        return;
    if (rule.kind == RuleKind::SimilarPrevious) {
        for (const JsonNode &node : family.at(QLatin1String("sections")).items(mostTerms))
            rule.sections.append(section(node));
        rule.length = family.at(QLatin1String("length")).whole(1, 1'000'000);
        rule.high = family.at(QLatin1String("threshold")).number(0, 1);
        return;
    }
    rule.section = section(family.at(QLatin1String("section")));
    if (rule.kind == RuleKind::TextMatches) {
        const JsonNode pattern = family.at(QLatin1String("pattern"));
        if (!isTextPattern(pattern.text()))
            pattern.refuseType("regular expression without repetitions");
        rule.words = {pattern.text()};
        return;
    }
    rule.length = family.at(QLatin1String("length")).whole(0, 1'000'000);
    if (const auto words = family.find(QLatin1String("words")))
        rule.words = readWords(*words);
}

void RuleExpander::readNarrativeFields(const JsonNode &family, RuleSpec &rule, const Replacements &replacements)
{
    if (kindFacts(rule.kind).needsSection || family.has(QLatin1String("section")))
        rule.section = section(family.at(QLatin1String("section")));
    const auto texts = [&family](QLatin1String key) {
        const auto words = family.find(key);
        return words ? readWords(*words) : QStringList();
    };
    rule.words = texts(QLatin1String("words"));
    rule.except = texts(QLatin1String("except"));
    rule.exceptAfter = texts(QLatin1String("exceptAfter"));
    rule.limits = texts(QLatin1String("limits"));
    rule.denials = texts(QLatin1String("denials"));
    if (const auto topics = family.find(QLatin1String("topics"))) {
        rule.topics = topics->texts(mostTerms);
        for (const QString &id : std::as_const(rule.topics)) {
            if (std::none_of(m_topics.cbegin(), m_topics.cend(),
                             [&id](const ReadingTopic &known) { return known.id == id; }))
                topics->refuse(ErrorCode::EditionUnknownName, id);
        }
    }
    if (const auto meanings = family.find(QLatin1String("meanings"))) {
        for (const JsonNode &meaning : meanings->items(mostMeanings))
            rule.meanings.append(readMeaning(meaning, replacements));
    }
    if (const auto groups = family.find(QLatin1String("groups"))) {
        for (const JsonNode &group : groups->items(mostGroups)) {
            rule.groups.append(readGroup(group, rule.kind, replacements));
            if (rule.kind == RuleKind::NarrativeNone)
                rule.left += rule.groups.last().cells;
        }
    }
}

WordGroup RuleExpander::readGroup(const JsonNode &node, RuleKind kind, const Replacements &replacements)
{
    WordGroup group;
    group.words = readWords(node.at(QLatin1String("words")));
    if (kind == RuleKind::NarrativeNone) {
        node.expectKeys({QLatin1String("words"), QLatin1String("cells")});
        group.cells = m_selector.cells(node.at(QLatin1String("cells")), replacements);
    } else {
        node.expectKeys({QLatin1String("words"), QLatin1String("fits")});
        if (const auto fits = node.find(QLatin1String("fits")))
            group.fits = readWords(*fits);
    }
    return group;
}

SignedCells RuleExpander::readMeaning(const JsonNode &node, const Replacements &replacements)
{
    node.expectKeys({QLatin1String("plus"), QLatin1String("minus")});
    SignedCells meaning;
    meaning.plus = m_selector.cells(node.at(QLatin1String("plus")), replacements);
    if (const auto minus = node.find(QLatin1String("minus")))
        meaning.minus = m_selector.cells(*minus, replacements);
    return meaning;
}

SectionId RuleExpander::section(const JsonNode &node) const
{
    SectionId id(node.id());
    const auto isIt
        = [&id](const SectionSpec &spec) { return spec.id == id && spec.kind == SectionSpec::Kind::Narrative; };
    if (std::none_of(m_sections.cbegin(), m_sections.cend(), isIt))
        node.refuse(ErrorCode::EditionUnknownName, id.text());
    return id;
}

} // namespace nianbao
