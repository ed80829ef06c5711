// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativeyears.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Years further back are history, not text left over.
constexpr int farthestBack = 5;

class Years
{
public:
    Years(const Tokens &tokens, const NarrativeVocabulary &vocabulary, int rule, int year)
        : m_tokens(tokens)
        , m_vocabulary(vocabulary)
        , m_rule(rule)
        , m_year(year)
    {
    }

    bool isStale(qsizetype at, const QSet<qsizetype> &counted) const
    {
        const std::optional<int> year = yearAt(at);
        if (!year || *year >= m_year || *year < m_year - farthestBack)
            return false;
        const qsizetype begin = m_tokens.sentenceBegin(at);
        const qsizetype end = m_tokens.sentenceEnd(at);
        if (isTitle(at, begin))
            return true;
        if (!beginsSentence(at, begin) || isMeant(at) || isAllowed(begin, end))
            return false;
        if (counted.contains(begin))
            return true;
        return m_tokens.isMark(at + 1, u"，,") && isFirstOfParagraph(begin) && !paragraphNamesYear(begin);
    }

private:
    std::optional<int> yearAt(qsizetype at) const
    {
        if (at < 0 || at >= m_tokens.list.size())
            return std::nullopt;
        const Token &token = m_tokens.list[at];
        if (token.kind != Token::Kind::Number || token.number.unit != NumberUnit::Year)
            return std::nullopt;
        return static_cast<int>(token.number.amount.millionths() / Amount::scale);
    }

    bool isWord(qsizetype at, RuleUse::As as) const
    {
        return at >= 0 && at < m_tokens.list.size() && m_tokens.list[at].kind == Token::Kind::Word
            && m_vocabulary.use(m_tokens.list[at].word).isFor(as, m_rule);
    }

    /// Only in the first sentence of a section; further on it is the title of another report.
    bool isTitle(qsizetype at, qsizetype begin) const { return begin == 0 && isWord(at + 1, RuleUse::As::Title); }

    /// Whether only a numbering stands before it, or a numbered heading: （三）, 2., （三）政府信息管理
    bool beginsSentence(qsizetype at, qsizetype begin) const
    {
        constexpr qsizetype longestHeading = 20; // with its numbering
        const bool isNumbered = m_tokens.isMark(begin, u"（(") || m_tokens.isMark(begin + 1, u"、");
        if (isNumbered && m_tokens.list[at].start - m_tokens.list[begin].start <= longestHeading
            && !hasMark(begin, at, u"，,：:"))
            return true;
        if (at - begin > longestHeading)
            return false;
        return std::all_of(m_tokens.list.cbegin() + begin, m_tokens.list.cbegin() + at, [this](const Token &token) {
            static constexpr QStringView numbering(u"一二三四五六七八九十.．");
            if (token.kind == Token::Kind::Mark)
                return true;
            if (token.kind == Token::Kind::Number)
                return token.number.unit == NumberUnit::None;
            const QStringView text = m_tokens.text(token);
            return std::all_of(text.begin(), text.end(), [](QChar c) { return numbering.contains(c); });
        });
    }

    /// 以来, 底, a month, another year: the year is no slip.
    bool isMeant(qsizetype at) const
    {
        if (isWord(at + 1, RuleUse::As::YearFollowed) || m_tokens.isMark(at + 1, u"、（("))
            return true;
        return at + 1 < m_tokens.list.size() && m_tokens.list[at + 1].kind == Token::Kind::Number;
    }

    bool isAllowed(qsizetype begin, qsizetype end) const
    {
        for (qsizetype at = begin; at < end; ++at) {
            const std::optional<int> year = yearAt(at);
            if (isWord(at, RuleUse::As::YearAllowed) || (year && *year >= m_year))
                return true;
        }
        return false;
    }

    /// The first sentence behind the paragraph's heading: （一）主动公开情况。
    bool isFirstOfParagraph(qsizetype begin) const
    {
        if (begin == 0 || m_tokens.isMark(begin - 1, u"\n"))
            return true;
        const qsizetype before = m_tokens.sentenceBegin(begin - 1);
        const bool headsParagraph = before == 0 || m_tokens.isMark(before - 1, u"\n");
        return headsParagraph && m_tokens.isMark(before, u"（(") && !hasMark(before, begin - 1, u"，,");
    }

    bool hasMark(qsizetype begin, qsizetype end, QStringView marks) const
    {
        while (begin < end && !m_tokens.isMark(begin, marks))
            ++begin;
        return begin < end;
    }

    bool paragraphNamesYear(qsizetype begin) const
    {
        for (qsizetype at = begin; at < m_tokens.list.size() && !m_tokens.isMark(at, u"\n"); ++at) {
            const std::optional<int> year = yearAt(at);
            if (year && *year >= m_year)
                return true;
        }
        return false;
    }

    const Tokens &m_tokens;
    const NarrativeVocabulary &m_vocabulary;
    const int m_rule;
    const int m_year;
};

} // namespace

QSet<qsizetype> staleYears(const Tokens &tokens, const NarrativeVocabulary &vocabulary, int rule, int year,
                           const QSet<qsizetype> &counted)
{
    const Years years(tokens, vocabulary, rule, year);
    QSet<qsizetype> stale;
    for (qsizetype at = 0; at < tokens.list.size(); ++at) {
        if (tokens.list[at].kind == Token::Kind::Number && years.isStale(at, counted))
            stale.insert(at);
    }
    return stale;
}

} // namespace nianbao
