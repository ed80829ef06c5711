// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text cut into words that are known, numbers, marks, and gaps between them; one pass.

#include "model/check/narrativenumbers.h"
#include "model/check/wordmatcher.h"

namespace nianbao {

/// Marks that end a sentence.
inline constexpr QStringView sentenceEnds(u"。；;！!？?\n");

struct Token
{
    enum class Kind {
        Gap, ///< words that nobody knows
        Word,
        Number,
        Mark, ///< punctuation; each mark by itself
    };
    Kind kind = Kind::Gap;
    qsizetype start = 0; ///< in PlainText::text
    qsizetype length = 0; ///< of a number with its unit
    int word = -1; ///< number in the WordMatcher
    NarrativeNumber number;
};

struct Tokens
{
    PlainText plain;
    QList<Token> list;
    QList<qsizetype> ends; ///< tokens that end a sentence, in their order

    QStringView text(const Token &token) const { return QStringView(plain.text).sliced(token.start, token.length); }
    bool isMark(qsizetype at, QStringView marks) const;
    /// 和 及 与 或 以及 、
    bool isConjunction(qsizetype at) const;
    /// Token behind the last (of the first) of the sentence that token `at` is in.
    qsizetype sentenceBegin(qsizetype at) const;
    qsizetype sentenceEnd(qsizetype at) const;
};

Tokens tokenise(const QString &written, const WordMatcher &matcher);

} // namespace nianbao
