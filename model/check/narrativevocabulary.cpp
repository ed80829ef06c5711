// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativevocabulary.h"

#include "model/check/narrativenumbers.h"
#include "model/edition/rulekinds.h"

#include <algorithm>

namespace nianbao {

bool WordUse::isFor(RuleUse::As as) const
{
    return std::any_of(rules.cbegin(), rules.cend(), [as](const RuleUse &use) { return use.as == as; });
}

bool WordUse::isFor(RuleUse::As as, int rule) const
{
    const auto isBefore = [](const RuleUse &use, int wanted) { return use.rule < wanted; };
    auto use = std::lower_bound(rules.cbegin(), rules.cend(), rule, isBefore);
    while (use != rules.cend() && use->rule == rule && use->as != as)
        ++use;
    return use != rules.cend() && use->rule == rule;
}

NarrativeVocabulary::NarrativeVocabulary(const Edition &edition)
    : m_edition(edition)
{
    const ReadingWords &reading = edition.readingWords();
    const std::pair<const QStringList *, WordRole> lists[] = {
        {&reading.fillers, WordRole::Filler},       {&reading.negations, WordRole::Negation},
        {&reading.parts, WordRole::Part},           {&reading.among, WordRole::Among},
        {&reading.otherTimes, WordRole::OtherTime}, {&reading.comparisons, WordRole::Comparison},
        {&reading.scopes, WordRole::Scope},         {&reading.wideScopes, WordRole::WideScope},
    };
    for (const auto &[words, role] : lists) {
        for (const QString &word : *words)
            useOf(word).roles |= role;
    }
    for (qsizetype topic = 0; topic < reading.topics.size(); ++topic) {
        const auto isAsked
            = [&id = reading.topics[topic].id](const RuleSpec &rule) { return rule.topics.contains(id); };
        const bool isOfRules = std::any_of(edition.rules().cbegin(), edition.rules().cend(), isAsked);
        for (const QString &word : reading.topics[topic].words) {
            WordUse &use = useOf(word);
            use.topic = static_cast<int>(topic);
            // 收到政府信息公开申请17件, but not 收到建议17件
            use.roles.setFlag(WordRole::Filler, use.is(WordRole::Filler) || isOfRules);
        }
    }
    for (qsizetype i = 0; i < edition.rules().size(); ++i) {
        if (readsNarrative(edition.rules()[i].kind))
            addRule(edition.rules()[i], static_cast<int>(i));
    }
}

WordUse &NarrativeVocabulary::useOf(const QString &word)
{
    const int number = m_matcher.add(plainTextOf(word).text); // brackets and widths as in the texts
    if (number >= m_uses.size())
        m_uses.resize(number + 1);
    return m_uses[number];
}

void NarrativeVocabulary::addRule(const RuleSpec &rule, int index)
{
    const auto add = [this, index](const QStringList &words, RuleUse::As as, int group = -1) {
        for (const QString &word : words) {
            QList<RuleUse> &uses = useOf(word).rules;
            const RuleUse use{index, as, group};
            const auto isOfOther = [index](const RuleUse &other) { return other.rule != index; };
            const auto before = std::find_if(uses.crbegin(), uses.crend(), isOfOther); // rules come one by one
            if (std::find(uses.crbegin(), before, use) == before)
                uses.append(use);
        }
    };
    switch (rule.kind) {
    case RuleKind::YearOfReport:
        add(rule.words, RuleUse::As::Title);
        add(rule.except, RuleUse::As::YearAllowed);
        add(rule.exceptAfter, RuleUse::As::YearFollowed);
        return;
    case RuleKind::DocumentNumbers: add(rule.words, RuleUse::As::Wrong); break;
    case RuleKind::NarrativeNumber:
    case RuleKind::NarrativeAtMost:
    case RuleKind::NarrativeUnit:
    case RuleKind::NotDenied: add(rule.words, RuleUse::As::Cue); break;
    default: break;
    }
    add(rule.limits, RuleUse::As::Limit);
    add(rule.exceptAfter, RuleUse::As::After);
    for (const QString &word : rule.except)
        useOf(word); // known, and of no use here
    for (qsizetype group = 0; group < rule.groups.size(); ++group) {
        const auto as = rule.kind == RuleKind::NarrativeNone ? RuleUse::As::Object : RuleUse::As::Wrong;
        add(rule.groups[group].words, as, static_cast<int>(group));
    }
}

bool NarrativeVocabulary::isTopicOf(const RuleSpec &rule, int topic) const
{
    return rule.topics.isEmpty() || (topic >= 0 && rule.topics.contains(m_edition.readingWords().topics[topic].id));
}

} // namespace nianbao
