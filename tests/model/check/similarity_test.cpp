// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/similarity.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

const QString text = QStringLiteral(
    "2023年，全县主动公开政府信息1245条，办理依申请公开18件，答复率100%。一是公开的主动性不够，部分单位更新不及时；"
    "二是政策解读形式单一，群众看不懂、不爱看；三是队伍不稳定，业务能力有待提高。");

} // namespace

TEST(Similarity, IsOneForTheSameTextAndZeroForOthers)
{
    EXPECT_DOUBLE_EQ(similarity(text, text), 1);
    EXPECT_DOUBLE_EQ(similarity(text, QStringLiteral("我们围绕企业关心的事项重新设计了公开目录并开展培训")), 0);
    EXPECT_DOUBLE_EQ(similarity(text, QString()), 0);
    EXPECT_DOUBLE_EQ(similarity(QString(), QString()), 0) << "two empty texts copy nothing";
    EXPECT_DOUBLE_EQ(similarity(QStringLiteral("无"), QStringLiteral("无")), 0) << "too short to say anything";
}

TEST(Similarity, DoesNotCareForYearsFiguresAndPunctuation)
{
    QString next = text;
    next.replace(QStringLiteral("2023"), QStringLiteral("2024"))
        .replace(QStringLiteral("1245"), QStringLiteral("1,398"));
    next.replace(QStringLiteral("18件"), QStringLiteral("7 件")).replace(u'；', u'，');
    EXPECT_DOUBLE_EQ(similarity(text, next), 1);
}

TEST(Similarity, TellsAFewNewWordsFromANewText)
{
    const QString littleNew = text + QStringLiteral("四是经费不足。");
    EXPECT_GT(similarity(text, littleNew), 0.8);
    EXPECT_LT(similarity(text, littleNew), 1);
    const QString halfNew = text.left(60)
        + QStringLiteral("今年重点解决了平台分散的问题，把九个部门的栏目归并到县政府门户网站，"
                         "并公布了统一的办理指南和联系电话，群众满意度明显上升。");
    EXPECT_LT(similarity(text, halfNew), 0.8);
    EXPECT_GT(similarity(text, halfNew), 0.2);
}

TEST(Similarity, IsTheSameFromBothSidesAndCountsRepetitions)
{
    const QString twice = text + text;
    EXPECT_DOUBLE_EQ(similarity(text, twice), similarity(twice, text));
    EXPECT_LT(similarity(text, twice), 0.8);
}
