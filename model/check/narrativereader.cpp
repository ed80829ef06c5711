// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativereader.h"

#include "model/check/narrativeyears.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// In words, marks and gaps: what is farther apart has nothing to do with each other. It also keeps the longest text, with
/// the same word again and again, from being read to its end at each word.
constexpr qsizetype farthest = 64;
/// Bounds for a text and an edition that were made to be slow or large; no section of a report comes near them.
constexpr qsizetype mostStatements = 100'000;
constexpr qint64 mostUses = 200'000'000; ///< of words for rules that are looked at

class Reader
{
public:
    Reader(const Tokens &tokens, const NarrativeVocabulary &vocabulary, int year, const QString &unit)
        : m_tokens(tokens)
        , m_vocabulary(vocabulary)
        , m_rules(vocabulary.edition().rules())
        , m_year(year)
        , m_unit(unit)
    {
    }

    QList<Statement> read()
    {
        for (qsizetype at = 0; at < m_tokens.list.size() && !isEnough(); ++at) {
            const Token &token = m_tokens.list[at];
            switch (token.kind) {
            case Token::Kind::Gap: break;
            case Token::Kind::Mark: passMark(at); break;
            case Token::Kind::Word: passWord(at); break;
            case Token::Kind::Number: passNumber(at); break;
            }
        }
        judgeYears();
        return m_statements;
    }

private:
    /// What has been said so far, and holds until the clause, the sentence, the bracket or the paragraph ends.
    struct Context
    {
        int topic = -1;
        bool isWide = false;
        bool isScoped = false;
        bool isPart = false;
        bool isOtherTime = false;
        qsizetype among = -1;
        qsizetype yearToken = -1;
    };

    bool isEnough() const { return m_statements.size() >= mostStatements || m_usesSeen >= mostUses; }
    const WordUse &use(qsizetype at) const
    {
        const WordUse &use = m_vocabulary.use(m_tokens.list[at].word);
        m_usesSeen += 1 + use.rules.size();
        return use;
    }
    bool isWord(qsizetype at) const
    {
        return at >= 0 && at < m_tokens.list.size() && m_tokens.list[at].kind == Token::Kind::Word;
    }
    bool isCue(qsizetype at) const
    {
        return isWord(at) && (use(at).isFor(RuleUse::As::Cue) || use(at).isFor(RuleUse::As::Limit));
    }
    bool isFiller(qsizetype at) const { return isWord(at) && use(at).is(WordRole::Filler); }
    /// 市公安局收到…, in the report of another body.
    bool isAnotherBody(qsizetype at) const
    {
        if (at < 0 || m_tokens.list[at].kind != Token::Kind::Gap)
            return false;
        const QStringView name = m_tokens.text(m_tokens.list[at]);
        constexpr qsizetype tail = 3; // enough to tell 沭阳县 from 岚皋县
        const QStringList &endings = m_vocabulary.edition().readingWords().bodies;
        return name.size() > 1 && !QStringView(u"我本").contains(name.front())
            && !m_unit.contains(name.last(std::min(name.size(), tail)))
            && std::any_of(endings.cbegin(), endings.cend(),
                           [name](const QString &ending) { return name.endsWith(ending); });
    }

    void passMark(qsizetype at)
    {
        m_context.isPart = false;
        m_context.isOtherTime = false;
        m_context.among = -1;
        if (m_tokens.isMark(at, u"（("))
            m_brackets.append(m_context);
        if (m_tokens.isMark(at, u"）)") && !m_brackets.isEmpty()) {
            const Context outside = m_brackets.takeLast();
            m_context.yearToken = outside.yearToken;
            m_context.isScoped = outside.isScoped;
            m_context.topic = outside.topic >= 0 ? outside.topic : m_context.topic;
        }
        if (!m_tokens.isMark(at, sentenceEnds))
            return;
        m_brackets.clear();
        m_context.isScoped = false;
        m_context.yearToken = -1;
        if (m_tokens.isMark(at, u"\n"))
            m_context = {};
    }

    void passWord(qsizetype at)
    {
        const WordUse &word = use(at);
        const QString &text = m_vocabulary.word(m_tokens.list[at].word);
        if (word.topic >= 0)
            m_context.topic = word.topic;
        if (word.is(WordRole::Part))
            m_context.isPart = true;
        if (word.is(WordRole::Among))
            m_context.among = at;
        if (word.is(WordRole::OtherTime))
            m_context.isOtherTime = true;
        if (word.is(WordRole::Scope) && !m_unit.contains(text))
            m_context.isScoped = true;
        if (word.is(WordRole::WideScope))
            m_context.isWide = true;
        for (const RuleUse &use : word.rules) {
            if (use.as == RuleUse::As::Wrong)
                state(Statement::Kind::Wrong, use.rule, use.group, at, at + 1, {});
        }
        if (word.is(WordRole::Negation))
            readDenial(at);
    }

    void passNumber(qsizetype at)
    {
        const NarrativeNumber &number = m_tokens.list[at].number;
        if (number.unit == NumberUnit::Year) {
            if (isWord(at - 1) && use(at - 1).is(WordRole::Comparison))
                m_context.isOtherTime = true;
            else
                m_context.yearToken = at;
            return;
        }
        const bool isMoney = number.unit == NumberUnit::Money;
        if (!number.isExact || (number.unit != NumberUnit::Item && !isMoney) || m_context.isOtherTime
            || m_context.isPart || m_context.isScoped)
            return;
        QList<qsizetype> cues = cuesBefore(at);
        if (cues.isEmpty())
            cues = cueBehind(at);
        const bool isNone = number.amount.isZero();
        if (cues.size() > 1 && !isNone)
            return; // a sum of several things
        if (cues.isEmpty())
            return;
        const std::optional<QSet<int>> partRules = rulesWithPartBehind(at);
        if (!partRules)
            return;
        for (const qsizetype cue : std::as_const(cues))
            stateNumber(at, cue, isMoney, *partRules);
    }

    static bool countsMoney(const RuleSpec &rule)
    {
        return rule.kind == RuleKind::NarrativeAtMost || rule.kind == RuleKind::NarrativeUnit;
    }

    void stateNumber(qsizetype at, qsizetype cue, bool isMoney, const QSet<int> &partRules)
    {
        for (const RuleUse &use : use(cue).rules) {
            if (use.as != RuleUse::As::Cue && use.as != RuleUse::As::Limit)
                continue;
            const RuleSpec &rule = m_rules[use.rule];
            if (countsMoney(rule) != isMoney || !m_vocabulary.isTopicOf(rule, m_context.topic)
                || partRules.contains(use.rule))
                continue;
            const auto kind = use.as == RuleUse::As::Limit ? Statement::Kind::Limit : Statement::Kind::Number;
            state(kind, use.rule, use.group, at, at + 1, m_tokens.list[at].number.amount);
            m_statements.last().length = m_tokens.list[at].number.length;
        }
    }

    qsizetype behindFillers(qsizetype at) const
    {
        for (const qsizetype begin = at; at - begin < farthest && isFiller(at) && !isCue(at);)
            ++at;
        return at;
    }
    qsizetype beforeFillers(qsizetype at) const
    {
        const qsizetype begin = at;
        while (begin - at < farthest && ((isFiller(at) && !isCue(at)) || m_tokens.isMark(at, u"：:")))
            --at;
        return at;
    }

    /// The rule words that the number at `at` belongs to: 新收…17件. More than one where they are
    /// joined: 行政复议、行政诉讼0件. None where it is not sure what is counted.
    QList<qsizetype> cuesBefore(qsizetype at) const
    {
        const qsizetype cue = beforeFillers(at - 1);
        if (!isCue(cue))
            return {};
        if (m_context.among >= 0 && behindFillers(m_context.among + 1) != cue)
            return {};
        QList<qsizetype> cues{cue};
        if (isAnotherBody(beforeFillers(cue - 1)))
            return {};
        for (;;) {
            const qsizetype before = beforeFillers(cues.last() - 1);
            if (isCue(before))
                return {}; // 办结上年结转…3件
            if (!joins(before))
                return cues;
            const qsizetype other = beforeFillers(before - 1);
            if (other >= 0 && m_tokens.list[other].kind == Token::Kind::Number)
                return cues; // 不予公开142件、无法提供1078件
            if (!isCue(other))
                return {};
            cues.append(other);
        }
    }
    bool joins(qsizetype at) const
    {
        if (m_tokens.isConjunction(at))
            return true;
        // 公开方面和
        return at >= 0 && m_tokens.list[at].kind == Token::Kind::Gap
            && QStringView(u"和及与或").contains(m_tokens.text(m_tokens.list[at]).back());
    }

    /// 17件新收; the words must end the clause, or 3件答复期限延长 would count as well.
    QList<qsizetype> cueBehind(qsizetype at) const
    {
        const qsizetype cue = behindFillers(at + 1);
        if (!isCue(cue) || m_context.among >= 0)
            return {};
        const qsizetype end = behindFillers(cue + 1);
        if (end < m_tokens.list.size() && m_tokens.list[end].kind != Token::Kind::Mark)
            return {};
        const qsizetype begin = beforeFillers(at - 1);
        const bool isAlone = begin < 0 || m_tokens.list[begin].kind == Token::Kind::Mark
            || m_tokens.list[begin].kind == Token::Kind::Number || (isWord(begin) && use(begin).is(WordRole::Among));
        return isAlone ? QList<qsizetype>{cue} : QList<qsizetype>();
    }

    /// The rules that count only a part by what stands behind the number in its clause; nullopt: all do.
    std::optional<QSet<int>> rulesWithPartBehind(qsizetype number) const
    {
        QSet<int> rules;
        const qsizetype end = std::min(m_tokens.list.size(), number + farthest);
        for (qsizetype at = number + 1; at < end && m_tokens.list[at].kind != Token::Kind::Mark; ++at) {
            if (!isWord(at))
                continue;
            const WordUse &word = use(at);
            if (word.is(WordRole::Part))
                return std::nullopt;
            for (const RuleUse &use : word.rules) {
                if (use.as == RuleUse::As::After)
                    rules.insert(use.rule);
            }
        }
        return rules;
    }

    /// 未发生因政府信息公开引起的行政复议、行政诉讼。
    void readDenial(qsizetype negation)
    {
        if (m_context.isScoped || m_context.isPart || m_context.isOtherTime || isAnotherBody(negation - 1))
            return;
        qsizetype object = -1;
        QList<qsizetype> objects;
        qsizetype at = negation + 1;
        for (const qsizetype end = std::min(m_tokens.list.size(), negation + farthest); at < end; ++at) {
            if (isWord(at) && use(at).isFor(RuleUse::As::Object)) {
                object = at; // of two in a row the second: 申请行政复议
            } else if (m_tokens.isConjunction(at)) {
                if (object >= 0)
                    objects.append(object);
                object = -1;
            } else if (!isFiller(at) && !(isWord(at) && use(at).is(WordRole::Negation))) {
                break;
            }
        }
        if (at < m_tokens.list.size() && m_tokens.list[at].kind != Token::Kind::Mark)
            return; // 无行政诉讼败诉
        if (object >= 0)
            objects.append(object);
        for (const qsizetype one : std::as_const(objects)) {
            for (const RuleUse &use : use(one).rules) {
                if (use.as == RuleUse::As::Object)
                    state(Statement::Kind::None, use.rule, use.group, negation, one + 1, {});
            }
        }
    }

    void state(Statement::Kind kind, int rule, int group, qsizetype begin, qsizetype end, Amount number)
    {
        Statement statement;
        statement.kind = kind;
        statement.rule = rule;
        statement.group = group;
        statement.number = number;
        const Token &last = m_tokens.list[end - 1];
        statement.start = m_tokens.list[begin].start;
        statement.length = last.start + last.length - statement.start;
        const Token &first = m_tokens.list[m_tokens.sentenceBegin(begin)];
        const Token &closing = m_tokens.list[std::min(m_tokens.sentenceEnd(begin), m_tokens.list.size() - 1)];
        statement.sentenceStart = first.start;
        statement.sentenceLength = closing.start + closing.length - first.start;
        statement.isWide = m_context.isWide;
        statement.yearToken = m_context.yearToken;
        m_statements.append(statement);
    }

    /// A stale year stands for the report's; what is said of other years is not this report's business.
    void judgeYears()
    {
        QSet<qsizetype> counted;
        for (const Statement &statement : std::as_const(m_statements)) {
            if (statement.kind == Statement::Kind::Number && statement.yearToken >= 0)
                counted.insert(m_tokens.sentenceBegin(statement.yearToken));
        }
        QSet<qsizetype> stale;
        for (qsizetype rule = 0; rule < m_rules.size(); ++rule) {
            if (m_rules[rule].kind != RuleKind::YearOfReport)
                continue;
            const auto index = static_cast<int>(rule);
            const QSet<qsizetype> found = staleYears(m_tokens, m_vocabulary, index, m_year, counted);
            stale += found;
            for (const qsizetype at : found) {
                state(Statement::Kind::Year, index, -1, at, at + 1, m_tokens.list[at].number.amount);
                m_statements.last().length = m_tokens.list[at].number.length;
                m_statements.last().yearToken = -1;
            }
        }
        const auto isOfAnotherYear = [&](const Statement &statement) {
            if (statement.yearToken < 0 || stale.contains(statement.yearToken)
                || statement.kind == Statement::Kind::Wrong)
                return false;
            return m_tokens.list[statement.yearToken].number.amount != Amount::fromWhole(m_year);
        };
        m_statements.removeIf(isOfAnotherYear);
        std::stable_sort(m_statements.begin(), m_statements.end(),
                         [](const Statement &a, const Statement &b) { return a.start < b.start; });
    }

    const Tokens &m_tokens;
    const NarrativeVocabulary &m_vocabulary;
    const QList<RuleSpec> &m_rules;
    const int m_year;
    const QString &m_unit;
    Context m_context;
    QList<Context> m_brackets;
    QList<Statement> m_statements;
    mutable qint64 m_usesSeen = 0;
};

} // namespace

SectionReading readSection(const QString &text, const NarrativeVocabulary &vocabulary, int year, const QString &unit)
{
    Tokens tokens = tokenise(text, vocabulary.matcher());
    SectionReading reading;
    reading.statements = Reader(tokens, vocabulary, year, unit).read();
    reading.plain = std::move(tokens.plain);
    return reading;
}

} // namespace nianbao
