// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/namelines.h"

#include "model/report/columnshares.h"

#include <gtest/gtest.h>

using namespace nianbao;

TEST(NameLines, LeaveAShortNameWhole)
{
    EXPECT_EQ(nameLines(QStringLiteral("测试县人民政府"), 20), QStringList{QStringLiteral("测试县人民政府")});
    EXPECT_EQ(nameLines({}, 20), QStringList{QString()});
}

TEST(NameLines, BreakALongNameWhereWordsEndAndEvenly)
{
    const QString name = QStringLiteral("湖北省恩施土家族苗族自治州利川市人民政府办公室");
    const QStringList lines = nameLines(name, 20);
    EXPECT_EQ(lines.join(QString()), name);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("湖北省恩施土家族苗族自治州")) << lines.join(u'|').toStdString();
}

TEST(NameLines, RatherPartAnAreaFromItsBodyThanAWord)
{
    const QStringList lines = nameLines(QStringLiteral("高新技术产业开发区管理委员会"), 12);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1], QStringLiteral("管理委员会"));
}

TEST(NameLines, AreNeverLongerThanTheyMayBe)
{
    const QString name = QStringLiteral(
        "某某自治州某某土家族苗族自治县高新技术产业开发区管理委员会政务服务和数据管理局（数据局）综合科");
    for (int widest = 8; widest < 30; ++widest) {
        const QStringList lines = nameLines(name, widest);
        EXPECT_EQ(lines.join(QString()), name);
        for (const QString &line : lines) {
            EXPECT_LE(lengthInEm(line), widest + 0.01) << lines.join(u'|').toStdString();
            EXPECT_FALSE(line.startsWith(u'）')) << lines.join(u'|').toStdString();
        }
    }
}

TEST(NameLines, LeaveWhatCannotBeBrokenAsItIs)
{
    const QString name(40, u'x');
    EXPECT_EQ(nameLines(name, 10), QStringList{name});
}
