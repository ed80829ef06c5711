// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/labelbreaker.h"

#include "tests/forms/paper/samplereport.h"

using namespace nianbao;

namespace {

constexpr double points = 10;

class LabelLines : public ::testing::Test
{
protected:
    /// In a cell that holds so many characters.
    QStringList linesOf(const QString &label, double widthEm)
    {
        const auto clusters = clustersOf(m_glyphs, {{label, FontRole::Table}}, points, points);
        QStringList lines;
        for (const FlowLine &line : breakLabel(clusters, widthEm * points)) {
            QString text;
            for (qsizetype i = line.first; i < line.end; ++i)
                text += clusters[i].text;
            EXPECT_LE(widthOf(clusters, line), widthEm * points + 0.1);
            lines.append(text);
        }
        EXPECT_EQ(lines.join(QString()), label);
        return lines;
    }

    FontBook m_fonts;
    GlyphCase m_glyphs{m_fonts};
};

} // namespace

TEST_F(LabelLines, EndBehindMarksAndWords)
{
    EXPECT_EQ(
        linesOf(QStringLiteral("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"), 18),
        (QStringList{QStringLiteral("（二）部分公开（区分处理的，"), QStringLiteral("只计这一情形，不计其他情形）")}));
    EXPECT_EQ(linesOf(QStringLiteral("一、本年新收政府信息公开申请数量"), 15),
              (QStringList{QStringLiteral("一、本年新收政府信息公开"), QStringLiteral("申请数量")}));
    EXPECT_EQ(linesOf(QStringLiteral("4.无正当理由大量反复申请"), 10),
              (QStringList{QStringLiteral("4.无正当理由"), QStringLiteral("大量反复申请")}));
    EXPECT_EQ(linesOf(QStringLiteral("3.危及“三安全一稳定”"), 10),
              (QStringList{QStringLiteral("3.危及"), QStringLiteral("“三安全一稳定”")}));
}

TEST_F(LabelLines, AreNotSplitWhereTheyFit)
{
    EXPECT_EQ(linesOf(QStringLiteral("规章"), 2).size(), 1);
    EXPECT_EQ(linesOf(QString(), 2).size(), 1);
}

TEST_F(LabelLines, LeaveNoCrumbInAnyLabelOfAnEdition)
{
    for (const int year : {2019, 2025}) {
        for (const TableSpec &table : test::editionFor(year)->tables()) {
            for (const GridCell &cell : table.grid.cells()) {
                for (double widthEm = 8; cell.role == GridCell::Role::RowLabel && widthEm < 20; widthEm += 0.5) {
                    const QStringList lines = linesOf(cell.text, widthEm);
                    EXPECT_TRUE(lines.size() == 1 || lines.last().size() >= 3)
                        << lines.join(u'|').toStdString() << " at " << widthEm;
                }
            }
        }
    }
}
