// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/textpattern.h"

#include <gtest/gtest.h>

using namespace nianbao;

TEST(TextPattern, IsOfWhatNeverRepeats)
{
    for (const char *pattern : {"{year}年1月1日(起)?(至|到)({year}年)?12月31日", "[一二三]、", "^无。$", "第.条"})
        EXPECT_TRUE(isTextPattern(QString::fromUtf8(pattern))) << pattern;
    for (const char *pattern :
         {"(", "a*", "a+", "a{2}", "{month}", "(a+)+[bc]", "(a)\\1", "(?=a)", "(?<!a)b", "(*ACCEPT)"})
        EXPECT_FALSE(isTextPattern(QString::fromUtf8(pattern))) << pattern;
    EXPECT_TRUE(isTextPattern(QString(500, u'年')));
    EXPECT_FALSE(isTextPattern(QString(501, u'年')));
}

TEST(TextPattern, IsFoundBehindAnyNumberOfNearMisses)
{
    const QRegularExpression period = compiledPattern(QStringLiteral("2025年1月1日(起)?(至|到)(2025年)?12月31日"));
    const QString nearly = QStringLiteral("2025年1月1日起至2025年12月30日，").repeated(40'000);
    EXPECT_FALSE(period.match(nearly).hasMatch());
    EXPECT_TRUE(period.match(nearly + QStringLiteral("2025年1月1日至12月31日")).hasMatch());
}

TEST(TextPattern, GivesUpWhereThereAreTooManyWays)
{
    const QString ways = QStringLiteral("a?").repeated(200) + QStringLiteral("[bc]");
    ASSERT_TRUE(isTextPattern(ways));
    EXPECT_FALSE(compiledPattern(ways).match(QString(1'000'000, u'a')).hasMatch());
}
