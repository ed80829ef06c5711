// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/rulewords.h"

#include "forms/wording/sentences.h"
#include "forms/wording/words.h"

#include <algorithm>

namespace nianbao::wording {

namespace {

/// The section that a rule is about; empty where it is about several.
SectionId sectionOf(const RuleSpec &rule, const Edition &edition)
{
    if (!rule.section.isEmpty())
        return rule.section;
    TableId table;
    for (const CellIndex cell : rule.left + rule.right) {
        if (!table.isEmpty() && table != edition.cell(cell).table)
            return {};
        table = edition.cell(cell).table;
    }
    const TableSpec *spec = edition.table(table);
    return spec ? spec->section : SectionId();
}

/// How much a rule weighs here and now.
QString weightOf(const RuleSpec &rule, const Edition &edition)
{
    const QList<RuleSpec> &rules = edition.rules();
    const auto here = std::find_if(rules.cbegin(), rules.cend(),
                                   [&rule](const RuleSpec &candidate) { return candidate.id == rule.id; });
    return here == rules.cend() ? Words::tr("switched off") : severityWord(here->severity);
}

QString weightsOf(const QList<RuleSpec> &rules, const Edition &edition)
{
    const QString usual = weightOf(rules.first(), edition);
    QStringList others;
    for (const RuleSpec &rule : rules) {
        if (const QString weight = weightOf(rule, edition); weight != usual)
            others.append(Words::tr("%1: %2").arg(rule.instance, weight));
    }
    others.prepend(usual);
    return others.join(Words::tr("; ", "between items"));
}

RuleFamily familyOf(const QList<RuleSpec> &rules, const Edition &edition)
{
    const RuleSpec &first = rules.first();
    RuleFamily family;
    family.id = first.family;
    family.rules = rules;
    QStringList formulas;
    for (const RuleSpec &rule : rules) {
        formulas.append(formula(rule, edition));
        if (!rule.instance.isEmpty())
            family.instances.append(rule.instance);
    }
    formulas.removeDuplicates();
    family.formula = formulas.join(u'\n');
    family.sentence = first.message.value(language());
    family.example = first.example.value(language());
    if (rules.size() > 1) {
        for (QString *text : {&family.sentence, &family.example})
            text->replace(first.instance, QStringLiteral("…"));
    } else if (const QString place = formulaPlace(first, edition); !place.isEmpty() && !family.formula.isEmpty()) {
        //: a formula, the row or column that all its figures stand in
        family.formula = Words::tr("%1 (%2)").arg(family.formula, place);
    }
    family.basis = first.basis;
    family.severities = weightsOf(rules, edition);
    for (const RuleOverride &change : edition.overrides()) {
        if (std::any_of(rules.cbegin(), rules.cend(),
                        [&change](const RuleSpec &rule) { return change.isFor(rule.id); }))
            family.overrides.append(change);
    }
    return family;
}

void appendParagraph(QList<Block> &blocks, const QString &text, ParagraphLevel level = ParagraphLevel::Body)
{
    Paragraph paragraph;
    paragraph.level = level;
    paragraph.text = text;
    paragraph.headLength = level == ParagraphLevel::Body ? 0 : text.size();
    blocks.append(ParagraphBlock{paragraph});
}

void appendFamily(QList<Block> &blocks, const RuleFamily &family, int number)
{
    //: number of a rule in the list, its id, its severity
    appendParagraph(blocks, Words::tr("%1. %2 (%3)").arg(QString::number(number), family.id, family.severities),
                    ParagraphLevel::Third);
    for (const QString &line : family.formula.split(u'\n', Qt::SkipEmptyParts))
        appendParagraph(blocks, line);
    appendParagraph(blocks, family.sentence);
    if (!family.instances.isEmpty())
        appendParagraph(blocks, Words::tr("Holds for each of: %1.").arg(family.instances.join(Words::tr(", "))));
    if (!family.example.isEmpty())
        appendParagraph(blocks, Words::tr("Example: %1").arg(family.example));
    if (!family.basis.isEmpty())
        appendParagraph(blocks, Words::tr("Basis: %1.").arg(family.basis));
    for (const RuleOverride &change : family.overrides)
        appendParagraph(blocks, Words::tr("Changed here: %1").arg(sentence(change)));
}

} // namespace

QString RuleFamily::haystack() const
{
    return QStringList{id, formula, sentence, example, basis, severities, instances.join(u' ')}.join(u'\n');
}

QList<RuleGroup> ruleGroups(const Edition &edition)
{
    QList<RuleSpec> waiting = edition.definedRules();
    const auto takeGroup = [&](const QString &title, const auto &belongs) {
        RuleGroup group{title, {}};
        QList<RuleSpec> rest;
        QList<QList<RuleSpec>> families;
        for (const RuleSpec &rule : std::as_const(waiting)) {
            if (!belongs(rule)) {
                rest.append(rule);
                continue;
            }
            const auto same = std::find_if(families.begin(), families.end(), [&rule](const QList<RuleSpec> &family) {
                return family.first().family == rule.family;
            });
            if (same == families.end())
                families.append({rule});
            else
                same->append(rule);
        }
        waiting = rest;
        for (const QList<RuleSpec> &family : std::as_const(families))
            group.families.append(familyOf(family, edition));
        return group;
    };
    QList<RuleGroup> groups;
    for (const SectionSpec &section : edition.sections()) {
        RuleGroup group
            = takeGroup(section.name, [&](const RuleSpec &rule) { return sectionOf(rule, edition) == section.id; });
        if (!group.families.isEmpty())
            groups.append(group);
    }
    RuleGroup rest = takeGroup(Words::tr("The whole report"), [](const RuleSpec &) { return true; });
    if (!rest.families.isEmpty())
        groups.append(rest);
    return groups;
}

QStringList freeCellNames(const Edition &edition)
{
    QStringList names;
    for (const CellIndex cell : edition.freeCells())
        names.append(cellName(edition, cell));
    return names;
}

ReportDocument rulesAnnex(const Edition &edition)
{
    ReportDocument document;
    document.title = Words::tr("Rules of the check: %1").arg(edition.name(language()));
    document.year = edition.firstYear();
    document.language = language() == QLatin1String("zh") ? QStringLiteral("zh-CN") : QStringLiteral("en");
    document.blocks.append(TitleBlock{document.title});
    int number = 0;
    for (const RuleGroup &group : ruleGroups(edition)) {
        document.blocks.append(HeadingBlock{group.title});
        for (const RuleFamily &family : group.families)
            appendFamily(document.blocks, family, ++number);
    }
    if (const QStringList free = freeCellNames(edition); !free.isEmpty()) {
        document.blocks.append(HeadingBlock{Words::tr("Figures that no rule relates to others")});
        for (const QString &name : free)
            appendParagraph(document.blocks, name);
    }
    return document;
}

} // namespace nianbao::wording
