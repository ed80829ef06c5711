// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/titlebreaker.h"

#include "forms/paper/pagesetup.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

QStringList titleLines(const QString &unit)
{
    const FontBook fonts;
    GlyphCase glyphs(fonts);
    const QString title = unit + QStringLiteral("2023年政府信息公开工作年度报告");
    const auto clusters = clustersOf(glyphs, {{title, FontRole::Title}}, PageSetup::titlePt, PageSetup::titlePt);
    QStringList lines;
    for (const FlowLine &line : breakTitle(clusters, unit, PageSetup::widthPt)) {
        QString text;
        for (qsizetype i = line.first; i < line.end; ++i)
            text += clusters[i].text;
        EXPECT_LE(widthOf(clusters, line), PageSetup::widthPt + 0.1);
        lines.append(text);
    }
    EXPECT_EQ(lines.join(QString()), title);
    return lines;
}

} // namespace

TEST(TitleBreaker, LeavesAShortTitleInOneLine)
{
    EXPECT_EQ(titleLines(QStringLiteral("某")).size(), 1);
}

TEST(TitleBreaker, BreaksBehindTheUnitsName)
{
    for (const QString &unit : {QStringLiteral("测试区人民政府"), QStringLiteral("测试县市场监督管理局"),
                                QStringLiteral("测试市文化广电和旅游局（测试市文物局）")}) {
        const QStringList lines = titleLines(unit);
        ASSERT_EQ(lines.size(), 2);
        EXPECT_EQ(lines[0], unit);
    }
}

TEST(TitleBreaker, KeepsTheNameOfAnAreaWithItsBody)
{
    for (const QStringList &lines :
         {titleLines(QStringLiteral("某某省测试市高新技术产业开发区管理委员会政务服务数据管理局综合科")),
          titleLines(QStringLiteral("某某壮族自治区测试市测试县人民政府办公室政务公开科"))}) {
        for (const QString &line : lines) {
            EXPECT_FALSE(line.startsWith(QStringLiteral("管理委员会"))) << lines.join(u'|').toStdString();
            EXPECT_FALSE(line.startsWith(QStringLiteral("人民政府"))) << lines.join(u'|').toStdString();
        }
    }
}

TEST(TitleBreaker, RatherTakesALineMoreThanRunTheYearIntoALongName)
{
    const QStringList lines = titleLines(QStringLiteral("湖北省恩施土家族苗族自治州利川市人民政府办公室"));
    EXPECT_EQ(lines,
              (QStringList{QStringLiteral("湖北省恩施土家族苗族自治州"), QStringLiteral("利川市人民政府办公室"),
                           QStringLiteral("2023年政府信息公开工作年度报告")}));
}

TEST(TitleBreaker, BreaksAVeryLongNameByLevelsOfAdministration)
{
    const QStringList lines
        = titleLines(QStringLiteral("某某壮族自治区某某布依族苗族自治州某某苗族自治县人民政府办公室"));
    ASSERT_GE(lines.size(), 3);
    EXPECT_TRUE(lines[0].endsWith(u'区') || lines[0].endsWith(u'州')) << lines[0].toStdString();
    EXPECT_TRUE(lines.last().startsWith(u'2'));
}

TEST(TitleBreaker, NeverLeavesACrumbHoweverLongTheName)
{
    for (int length = 1; length < 90; ++length) {
        for (const QString &line : titleLines(QString(length, QChar(0x653F)))) {
            EXPECT_GE(line.size(), 4) << length;
            EXPECT_FALSE(line.startsWith(u'年'));
        }
    }
}
