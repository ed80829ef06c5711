// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/textflow.h"

#include "forms/paper/pagesetup.h"

#include <gtest/gtest.h>

#include <random>

using namespace nianbao;

namespace {

class TextFlow : public ::testing::Test
{
protected:
    QList<TextCluster> set(const QString &text)
    {
        return clustersOf(m_glyphs, {{text, FontRole::Body}}, PageSetup::bodyPt, PageSetup::characterPt);
    }

    /// The text of each line of a body paragraph.
    QStringList linesOf(const QString &text, double indent = 2 * PageSetup::characterPt)
    {
        const QList<TextCluster> clusters = set(text);
        QStringList lines;
        for (const FlowLine &line : breakLines(clusters, {PageSetup::widthPt, indent, FlowRules::Hanging::Yes})) {
            QString words;
            for (qsizetype i = line.first; i < line.end; ++i)
                words += clusters[i].text;
            lines.append(words);
        }
        return lines;
    }

    /// Right edge of the last glyph's square, for each line as it is drawn.
    QList<double> rightEdges(const QString &text)
    {
        const QList<TextCluster> clusters = set(text);
        QList<double> edges;
        for (const FlowLine &line : breakLines(clusters, {PageSetup::widthPt, 0, FlowRules::Hanging::Yes})) {
            PageInk ink;
            drawLine(ink, m_glyphs, clusters, line, {0, 0}, PageSetup::widthPt);
            const TextCluster &last = clusters[line.end - 1];
            edges.append(ink.glyphs().last().positions.last().x() - last.shift + last.advance);
        }
        return edges;
    }

    FontBook m_fonts;
    GlyphCase m_glyphs{m_fonts};
};

} // namespace

TEST_F(TextFlow, PutsTwentyEightCharactersInALineAndTwentySixBehindTheIndent)
{
    const QStringList lines = linesOf(QString(100, QChar(0x653F)));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0].size(), 26);
    EXPECT_EQ(lines[1].size(), 28);
    EXPECT_EQ(lines[2].size(), 28);
    EXPECT_EQ(lines[3].size(), 18);
}

TEST_F(TextFlow, SetsFullWidthCharactersOnTheGridExactly)
{
    const QList<TextCluster> clusters = set(QString(28, QChar(0x653F)));
    PageInk ink;
    drawLine(ink, m_glyphs, clusters, {0, 28, 0, false, false}, {0, 0}, PageSetup::widthPt);
    const QList<QPointF> positions = ink.glyphs().first().positions;
    for (qsizetype i = 0; i < positions.size(); ++i)
        EXPECT_NEAR(positions[i].x() - positions[0].x(), static_cast<double>(i) * PageSetup::characterPt, 0.001);
}

TEST_F(TextFlow, BeginsNoLineWithTheDotBetweenNames)
{
    for (int before = 20; before < 29; ++before) {
        for (const QString &dot :
             {QStringLiteral(" · "), QStringLiteral("·"), QStringLiteral("・"), QStringLiteral("•")}) {
            const QStringList lines = linesOf(QString(before, QChar(0x653F)) + dot + QString(9, QChar(0x653F)), 0);
            ASSERT_EQ(lines.size(), 2) << before;
            EXPECT_FALSE(lines[1].trimmed().startsWith(dot.trimmed())) << before;
        }
    }
}

TEST_F(TextFlow, LetsAStopHangOverTheEdgeRatherThanBeginALine)
{
    const QStringList lines = linesOf(QString(28, QChar(0x653F)) + QStringLiteral("。政务公开"), 0);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(u'。'));
    EXPECT_EQ(lines[0].size(), 29);
}

TEST_F(TextFlow, BreaksNoLineWhereChineseForbidsIt)
{
    const QString noStart = QStringLiteral("，。、；：？！）》」』”’…—");
    const QString noEnd = QStringLiteral("（《“‘「『");
    const QString letters = QStringLiteral("政府信息公开工作年度报告政府信息公开2023年1,234件Word");
    std::mt19937 random(20260128);
    for (int round = 0; round < 400; ++round) {
        QString text;
        while (text.size() < 200) {
            const auto dice = random() % 12;
            if (dice == 0)
                text += noStart[static_cast<qsizetype>(random() % 13)];
            else if (dice == 1)
                text += noEnd[static_cast<qsizetype>(random() % 6)] + QStringLiteral("内容");
            else if (dice == 2)
                text += random() % 2 == 0 ? QStringLiteral("——之后") : QStringLiteral("……之后");
            else
                text += letters.mid(static_cast<qsizetype>(random() % 20), 1 + static_cast<qsizetype>(random() % 6));
        }
        const QStringList lines = linesOf(text);
        EXPECT_EQ(lines.join(QString()), text) << "nothing is lost";
        for (qsizetype i = 1; i < lines.size(); ++i)
            EXPECT_FALSE(noStart.contains(lines[i].front())) << lines[i].toStdString();
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            EXPECT_FALSE(noEnd.contains(lines[i].back())) << lines[i].toStdString();
    }
}

TEST_F(TextFlow, KeepsNumbersWholeAndWithTheirUnits)
{
    for (int lead = 18; lead < 28; ++lead) {
        const QStringList lines = linesOf(QString(lead, QChar(0x653F)) + QStringLiteral("11,398件和2023年底"), 0);
        const bool kept = std::any_of(lines.cbegin(), lines.cend(),
                                      [](const QString &line) { return line.contains(QStringLiteral("11,398件")); });
        EXPECT_TRUE(kept) << lines.join(u'|').toStdString();
    }
}

TEST_F(TextFlow, SplitsAWordThatIsLongerThanALine)
{
    const QString address = QStringLiteral("https://www.example.gov.cn/") + QString(120, u'a');
    const QStringList lines = linesOf(QStringLiteral("网址") + address);
    EXPECT_EQ(lines.join(QString()), QStringLiteral("网址") + address);
    const QList<TextCluster> clusters = set(address);
    for (const FlowLine &line : breakLines(clusters, {PageSetup::widthPt, 0, FlowRules::Hanging::Yes}))
        EXPECT_LE(widthOf(clusters, line), PageSetup::widthPt + 0.1);
}

TEST_F(TextFlow, LeavesNoCrumbOfALongWord)
{
    for (int before = 0; before < 40; ++before) {
        const QStringList lines = linesOf(QString(before, QChar(0x653F)) + QStringLiteral("hzzwgk@126.com"), 0);
        const QString last = lines.last();
        EXPECT_TRUE(lines.size() == 1 || last.size() >= 5 || !lines[lines.size() - 2].contains(u'@'))
            << lines.join(u'|').toStdString();
    }
}

TEST_F(TextFlow, SpreadsALineUpToTheRightEdge)
{
    QString text;
    for (int i = 0; i < 12; ++i)
        text += QStringLiteral("公开信息%1条，答复申请（含结转）%2件；").arg(i * 37).arg(i);
    const QList<double> edges = rightEdges(text);
    ASSERT_GT(edges.size(), 4);
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        // At the edge, or hanging over it with a stop.
        EXPECT_GE(edges[i], PageSetup::widthPt - 8.1);
        EXPECT_LE(edges[i], PageSetup::widthPt + PageSetup::characterPt + 0.1);
    }
}

TEST_F(TextFlow, DrawsABoxWithTheCodePointForWhatNoFontHas)
{
    const char32_t unassigned = 0x10FFFD;
    const QString text = QStringLiteral("王") + QString::fromUcs4(&unassigned, 1);
    const QList<TextCluster> clusters = set(text);
    ASSERT_EQ(clusters.size(), 2);
    EXPECT_TRUE(clusters[1].set.isMissing);
    PageInk ink;
    drawLine(ink, m_glyphs, clusters, {0, 2, 0, false, true}, {0, 0});
    QString drawn;
    for (const GlyphInk &run : ink.glyphs())
        drawn += run.texts.join(QString());
    EXPECT_EQ(drawn, QStringLiteral("王10FFFD"));
    EXPECT_EQ(m_fonts.missingCharacters(text, FontRole::Body), QList<char32_t>{unassigned});
}

TEST_F(TextFlow, TakesCombiningMarksAndOtherWritingsAsWholes)
{
    EXPECT_EQ(set(QStringLiteral("e\u0301a")).size(), 2);
    EXPECT_EQ(set(QStringLiteral("新疆 ئۇيغۇر")).size(), 4) << "an Arabic word is one cluster";
    EXPECT_EQ(set(QStringLiteral("公\u200B开")).size(), 2) << "a mark without width is not drawn";
}

TEST_F(TextFlow, BreaksCentredTextEvenly)
{
    const QList<TextCluster> clusters = set(QStringLiteral("社会公益组织"));
    const QList<FlowLine> lines = breakEvenly(clusters, {4.2 * PageSetup::characterPt, 0, FlowRules::Hanging::No});
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].end - lines[0].first, 3);
}
