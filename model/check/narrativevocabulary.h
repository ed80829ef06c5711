// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All words with which an edition's narratives are read, compiled once: what each word means for
// reading, and which rules it belongs to.

#include "model/check/wordmatcher.h"
#include "model/edition/edition.h"

#include <QFlags>

namespace nianbao {

enum class WordRole {
    Filler = 1,
    Negation = 2,
    Part = 4,
    Among = 8,
    OtherTime = 16,
    Comparison = 32,
    Scope = 64,
    WideScope = 128,
};
Q_DECLARE_FLAGS(WordRoles, WordRole)

/// What a word is for one rule.
struct RuleUse
{
    enum class As {
        Cue, ///< introduces a number
        Limit, ///< introduces the number that another may not exceed
        After, ///< behind a number: it counts only a part
        Object, ///< of a denial
        Wrong, ///< should not stand there, or only in some reports
        YearAllowed, ///< in a sentence with an earlier year
        YearFollowed, ///< directly behind an earlier year: that year is meant
        Title, ///< directly behind a year: it is the year of the report
    };
    int rule = 0; ///< index in Edition::rules()
    As as = As::Cue;
    int group = -1; ///< of RuleSpec::groups

    friend bool operator==(const RuleUse &, const RuleUse &) = default;
};

struct WordUse
{
    WordRoles roles;
    int topic = -1; ///< index of a ReadingTopic
    QList<RuleUse> rules; ///< by RuleUse::rule, ascending

    bool is(WordRole role) const { return roles.testFlag(role); }
    bool isFor(RuleUse::As as) const;
    bool isFor(RuleUse::As as, int rule) const;
};

class NarrativeVocabulary
{
public:
    explicit NarrativeVocabulary(const Edition &edition);

    const Edition &edition() const { return m_edition; }
    const WordMatcher &matcher() const { return m_matcher; }
    const WordUse &use(int word) const { return m_uses[word]; }
    const QString &word(int word) const { return m_matcher.word(word); }
    bool isTopicOf(const RuleSpec &rule, int topic) const;

private:
    WordUse &useOf(const QString &word);
    void addRule(const RuleSpec &rule, int index);

    const Edition &m_edition;
    WordMatcher m_matcher;
    QList<WordUse> m_uses; ///< by number of the word
};

} // namespace nianbao

Q_DECLARE_OPERATORS_FOR_FLAGS(nianbao::WordRoles)
