// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativetokens.h"

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr QStringView marks(u"，,。；;：:！!？?、（）()\n");
constexpr QStringView digitsAndNumerals(u"0123456789〇○零一二三四五六七八九十两");

} // namespace

bool Tokens::isMark(qsizetype at, QStringView those) const
{
    return at >= 0 && at < list.size() && list[at].kind == Token::Kind::Mark
        && those.contains(plain.text[list[at].start]);
}

bool Tokens::isConjunction(qsizetype at) const
{
    if (at < 0 || at >= list.size())
        return false;
    static constexpr QStringView words[]
        = {u"和", u"及", u"与", u"或", u"以及", u"或者", u"、", u"且", u"也无", u"也未"};
    const QStringView all = text(list[at]);
    return list[at].kind != Token::Kind::Number
        && std::any_of(std::begin(words), std::end(words), [all](QStringView word) { return all == word; });
}

qsizetype Tokens::sentenceBegin(qsizetype at) const
{
    const auto next = std::lower_bound(ends.cbegin(), ends.cend(), at);
    return next == ends.cbegin() ? 0 : *std::prev(next) + 1;
}

qsizetype Tokens::sentenceEnd(qsizetype at) const
{
    const auto end = std::lower_bound(ends.cbegin(), ends.cend(), at);
    return end == ends.cend() ? std::max(at, list.size()) : *end;
}

Tokens tokenise(const QString &written, const WordMatcher &matcher)
{
    Tokens tokens;
    tokens.plain = plainTextOf(written);
    const QStringView text(tokens.plain.text);
    for (qsizetype at = 0; at < text.size();) {
        Token token;
        token.start = at;
        token.length = 1;
        if (marks.contains(text[at])) {
            token.kind = Token::Kind::Mark;
        } else if (const int word = matcher.match(text, at); word >= 0) {
            token.kind = Token::Kind::Word;
            token.word = word;
            token.length = matcher.word(word).size();
        } else if (digitsAndNumerals.contains(text[at])) {
            if (const std::optional<NarrativeNumber> number = numberAt(text, at)) {
                token.kind = Token::Kind::Number;
                token.number = *number;
                token.length = number->lengthWithUnit;
            }
        }
        at += token.length;
        const bool goesOn
            = token.kind == Token::Kind::Gap && !tokens.list.isEmpty() && tokens.list.last().kind == Token::Kind::Gap;
        if (goesOn)
            ++tokens.list.last().length;
        else
            tokens.list.append(token);
        if (token.kind == Token::Kind::Mark && sentenceEnds.contains(text[token.start]))
            tokens.ends.append(tokens.list.size() - 1);
    }
    return tokens;
}

} // namespace nianbao
