// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/wordmatcher.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

QString wordAt(const WordMatcher &matcher, const QString &text, qsizetype position)
{
    const int number = matcher.match(text, position);
    return number < 0 ? QString() : matcher.word(number);
}

} // namespace

TEST(WordMatcher, TakesTheLongestWord)
{
    WordMatcher matcher;
    for (const char *word : {"申请", "申请人", "申请公开信息", "人"})
        matcher.add(QString::fromUtf8(word));
    EXPECT_EQ(wordAt(matcher, QStringLiteral("依申请人"), 1), QStringLiteral("申请人"));
    EXPECT_EQ(wordAt(matcher, QStringLiteral("申请公开"), 0), QStringLiteral("申请")) << "the longer word breaks off";
    EXPECT_EQ(wordAt(matcher, QStringLiteral("申请公开信息"), 0), QStringLiteral("申请公开信息"));
    EXPECT_EQ(wordAt(matcher, QStringLiteral("申"), 0), QString());
    EXPECT_EQ(wordAt(matcher, QStringLiteral("依申请"), 0), QString());
}

TEST(WordMatcher, NumbersWordsInTheirOrder)
{
    WordMatcher matcher;
    EXPECT_EQ(matcher.add(QStringLiteral("收到")), 0);
    EXPECT_EQ(matcher.add(QStringLiteral("收")), 1);
    EXPECT_EQ(matcher.add(QStringLiteral("收到")), 0);
    EXPECT_EQ(matcher.size(), 2);
    EXPECT_EQ(matcher.word(1), QStringLiteral("收"));
}

TEST(WordMatcher, FindsNoEmptyWord)
{
    WordMatcher matcher;
    matcher.add(QString());
    EXPECT_EQ(matcher.match(QStringLiteral("收"), 0), -1);
    EXPECT_EQ(WordMatcher().match(QStringLiteral("收"), 0), -1);
}
