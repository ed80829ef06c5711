// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/narrative.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {
ParagraphLevel level(const char16_t *text)
{
    return levelOfNumbering(QString::fromUtf16(text));
}
} // namespace

TEST(Narrative, LevelsFollowTheNumberingOfOfficialDocuments)
{
    EXPECT_EQ(level(u"一、总体情况"), ParagraphLevel::First);
    EXPECT_EQ(level(u"十二、其他"), ParagraphLevel::First);
    EXPECT_EQ(level(u"（一）主动公开"), ParagraphLevel::Second);
    EXPECT_EQ(level(u"(三)政府信息管理"), ParagraphLevel::Second);
    EXPECT_EQ(level(u"1.发布数量"), ParagraphLevel::Third);
    EXPECT_EQ(level(u"２．渠道"), ParagraphLevel::Third);
    EXPECT_EQ(level(u"（1）网站"), ParagraphLevel::Fourth);
    EXPECT_EQ(level(u"  （12）微信"), ParagraphLevel::Fourth);
}

TEST(Narrative, AFigureAtTheBeginningIsNoNumbering)
{
    EXPECT_EQ(level(u"1.5万件"), ParagraphLevel::Body);
    EXPECT_EQ(level(u"一是加强领导"), ParagraphLevel::Body);
    EXPECT_EQ(level(u"（一"), ParagraphLevel::Body);
    EXPECT_EQ(level(u"（二零一九）"), ParagraphLevel::Body);
    EXPECT_EQ(level(u"1234.数"), ParagraphLevel::Body);
    EXPECT_EQ(level(u""), ParagraphLevel::Body);
}

TEST(Narrative, ARunInHeadEndsWithTheFirstFullStop)
{
    const Narrative narrative = Narrative::fromPlainText(
        QStringLiteral("（一）主动公开。全年发布信息。\n（二）依申请公开\n正文。\n1.渠道。网站。"));
    const QList<Paragraph> &paragraphs = narrative.paragraphs();
    ASSERT_EQ(paragraphs.size(), 4);
    EXPECT_EQ(paragraphs[0].text.left(paragraphs[0].headLength), QStringLiteral("（一）主动公开。"));
    EXPECT_EQ(paragraphs[1].headLength, paragraphs[1].text.size());
    EXPECT_EQ(paragraphs[2].headLength, 0);
    EXPECT_EQ(paragraphs[3].text.left(paragraphs[3].headLength), QStringLiteral("1.渠道。"));
}

TEST(Narrative, ASentenceWithANumberIsAnItemOfAListAndNoHeading)
{
    for (const QString &text : {QStringLiteral("1.及时公开规章和行政规范性文件，文件效力状态在网上标注。"),
                                QStringLiteral("（一）加强学习培训，提升业务能力和依法办理申请的水平；"),
                                QStringLiteral("（二）") + QString(40, u'改')}) {
        const Paragraph paragraph = Narrative::fromPlainText(text).paragraphs().value(0);
        EXPECT_NE(paragraph.level, ParagraphLevel::Body);
        EXPECT_EQ(paragraph.headLength, 0) << text.toStdString();
    }
    const Paragraph heading = Narrative::fromPlainText(QStringLiteral("（一）主动公开情况。")).paragraphs().value(0);
    EXPECT_EQ(heading.headLength, heading.text.size()) << "offices end headings with a stop, too";
}

TEST(Narrative, CountsCharactersWithoutWhiteSpaceAndPairsOnce)
{
    // 全 年 1 2 件 。 办 结 𠮷 。
    EXPECT_EQ(Narrative::fromPlainText(QStringLiteral("全年 12 件。\n\n　　办结\U00020BB7。")).characterCount(), 10);
}

TEST(Narrative, PasteKeepsParagraphsAndDropsWhatAWordProcessorAdds)
{
    const QString pasted
        = QStringLiteral("　　（一）主动公开\r\n全年\u00a0发布\v另起一行\u200b。\r\r\n\t表格\t单元\ufeff\a\f下一页");
    EXPECT_EQ(Narrative::cleanedPaste(pasted).toStdString(),
              QStringLiteral("（一）主动公开\n全年 发布\n另起一行。\n表格 单元\n下一页").toStdString());
}

TEST(Narrative, APastedHalfOfACharacterIsReplacedForAllToSeeAndAWholeOneStays)
{
    const QString whole = QStringLiteral("𠮷"); // two halves
    ASSERT_EQ(whole.size(), 2);
    EXPECT_EQ(Narrative::cleanedPaste(whole + whole.first(1) + u'村' + whole.last(1)),
              whole + QChar::ReplacementCharacter + u'村' + QChar::ReplacementCharacter);
}

TEST(Narrative, PlainTextComesBackAsItWent)
{
    const QString text = QStringLiteral("第一段\n（一）第二段");
    EXPECT_EQ(Narrative::fromPlainText(text).plainText(), text);
    EXPECT_TRUE(Narrative::fromPlainText(QStringLiteral(" \n\n")).isEmpty());
}
