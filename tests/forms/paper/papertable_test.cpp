// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/papertable.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/tablesizes.h"
#include "tests/forms/paper/samplereport.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

QString textOn(const PageInk &ink)
{
    QString text;
    for (const GlyphInk &run : ink.glyphs())
        text += run.texts.join(QString());
    return text;
}

QRectF boundsOf(const PageInk &ink)
{
    QRectF bounds;
    for (const QLineF &rule : ink.rules())
        bounds |= QRectF(rule.p1(), rule.p2()).normalized().adjusted(0, 0, 0.001, 0.001);
    return bounds;
}

class PaperTables : public ::testing::TestWithParam<std::tuple<int, const char *>>
{
protected:
    TableBlock block(const QString &figure) const
    {
        return tableOf(*editionFor(std::get<0>(GetParam())), QString::fromLatin1(std::get<1>(GetParam())), figure);
    }

    FontBook m_fonts;
    GlyphCase m_glyphs{m_fonts};
};

} // namespace

TEST_P(PaperTables, FillTheWidthOfTheTextAndAreClosedOnAllSides)
{
    const TableBlock full = block(QStringLiteral("7"));
    const PaperTable table = TableSizes(full, m_glyphs, PageSetup::widthPt).roomy();
    PageInk ink;
    const double height = table.draw(ink, m_glyphs, {0, 0}, 0, table.rowCount());
    EXPECT_NEAR(boundsOf(ink).width(), PageSetup::widthPt, 0.1);
    EXPECT_NEAR(boundsOf(ink).height(), height, 0.1);
    EXPECT_NEAR(height, table.height(), 0.001);
}

TEST_P(PaperTables, HoldFiguresOfEightDigitsInsideTheirColumns)
{
    const TableBlock full = block(QStringLiteral("11398889"));
    const PaperTable table = TableSizes(full, m_glyphs, PageSetup::widthPt).fitting(PageSetup::heightPt);
    PageInk ink;
    table.draw(ink, m_glyphs, {0, 0}, 0, table.rowCount());
    // No digit touches a vertical rule of its row.
    for (const GlyphInk &run : ink.glyphs()) {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            if (run.isTurned || !run.texts[i].front().isDigit())
                continue;
            const double left = run.positions[i].x();
            const double right = left + run.points * run.widthShare * 0.5;
            const double y = run.positions[i].y() - run.points * 0.3;
            for (const QLineF &rule : ink.rules()) {
                const bool isBeside = rule.dx() == 0 && rule.y1() < y && rule.y2() > y;
                EXPECT_FALSE(isBeside && rule.x1() > left + 0.1 && rule.x1() < right - 0.1);
            }
        }
    }
    EXPECT_EQ(textOn(ink).count(QStringLiteral("11398889")), full.figures.size());
}

TEST_P(PaperTables, PrintFiguresOfEightDigitsInASizeThatIsReadAndAllInTheSame)
{
    const TableBlock full = block(QStringLiteral("11398889"));
    const PaperTable table = TableSizes(full, m_glyphs, PageSetup::widthPt).fitting(PageSetup::heightPt);
    PageInk ink;
    table.draw(ink, m_glyphs, {0, 0}, 0, table.rowCount());
    QSet<double> sizes;
    for (const GlyphInk &run : ink.glyphs()) {
        if (run.texts.join(QString()).contains(QStringLiteral("11398889"))) {
            sizes.insert(run.points);
            EXPECT_GE(run.points, 7.5) << "六号";
            EXPECT_GE(run.widthShare, 0.65);
        }
    }
    EXPECT_EQ(sizes.size(), 1);
}

TEST_P(PaperTables, PrintEveryWordOfTheEdition)
{
    const TableBlock full = block(QString());
    const PaperTable table = TableSizes(full, m_glyphs, PageSetup::widthPt).roomy();
    PageInk ink;
    table.draw(ink, m_glyphs, {0, 0}, 0, table.rowCount());
    const QString text = textOn(ink);
    for (const GridCell &cell : full.grid->cells())
        EXPECT_TRUE(text.contains(cell.text)) << cell.text.toStdString();
}

TEST_P(PaperTables, TintTheCaptionsOfTheirBlocks)
{
    const TableBlock full = block(QString());
    const PaperTable table = TableSizes(full, m_glyphs, PageSetup::widthPt).roomy();
    PageInk ink;
    table.draw(ink, m_glyphs, {0, 0}, 0, table.rowCount());
    const auto captions = std::count_if(full.grid->cells().cbegin(), full.grid->cells().cend(),
                                        [](const GridCell &cell) { return cell.role == GridCell::Role::Caption; });
    ASSERT_EQ(ink.tints().size(), captions);
    for (const QRectF &tint : ink.tints())
        EXPECT_NEAR(tint.width(), PageSetup::widthPt, 0.1);
}

INSTANTIATE_TEST_SUITE_P(Editions, PaperTables,
                         ::testing::Combine(::testing::Values(2019, 2025), ::testing::Values("t2", "t3", "t4")));

TEST(PaperTable, IsPartedOnlyBetweenItsBlocks)
{
    const FontBook fonts;
    GlyphCase glyphs(fonts);
    const TableBlock block = tableOf(*editionFor(2025), QStringLiteral("t2"), QStringLiteral("7"));
    const PaperTable table = TableSizes(block, glyphs, PageSetup::widthPt).roomy();
    QList<int> places;
    for (int row = 1; row < table.rowCount(); ++row) {
        if (table.mayBreakBefore(row))
            places.append(row);
    }
    QList<int> begins;
    for (const GridBlock &part : block.grid->blocks().mid(1))
        begins.append(part.firstRow);
    EXPECT_GT(begins.size(), 1);
    EXPECT_EQ(places, begins);
}

TEST(PaperTable, RepeatsHeadsAndMergedLabelsOnEachPart)
{
    const FontBook fonts;
    GlyphCase glyphs(fonts);
    const TableBlock block = tableOf(*editionFor(2025), QStringLiteral("t3"), QStringLiteral("0"));
    const PaperTable table = TableSizes(block, glyphs, PageSetup::widthPt).roomy();
    ASSERT_EQ(table.headerRowCount(), 3);
    PageInk ink;
    const int middle = 15;
    const double height = table.draw(ink, glyphs, {0, 0}, middle, table.rowCount());
    EXPECT_NEAR(height, table.heightOf(0, 3) + table.heightOf(middle, table.rowCount()), 0.001);
    const QString text = textOn(ink);
    EXPECT_TRUE(text.contains(QStringLiteral("自然人"))) << "head";
    EXPECT_TRUE(text.contains(QStringLiteral("三、本年度办理结果"))) << "label over many rows";
    EXPECT_NEAR(boundsOf(ink).height(), height, 0.1) << "closed at the bottom";
}

TEST(PaperTable, CondensesAllColumnsAlikeAndLeavesLabelsTheirRoom)
{
    const FontBook fonts;
    GlyphCase glyphs(fonts);
    const TableBlock block = tableOf(*editionFor(2025), QStringLiteral("t3"), QStringLiteral("12345678"));
    const PaperTable table = TableSizes(block, glyphs, PageSetup::widthPt).fitting(PageSetup::heightPt - 29);
    PageInk ink;
    table.draw(ink, glyphs, {0, 0}, 0, table.rowCount());
    double narrowest = 1;
    double widest = 0;
    for (const GlyphInk &run : ink.glyphs()) {
        if (run.texts.join(QString()).contains(QStringLiteral("12345678"))) {
            narrowest = std::min(narrowest, run.widthShare);
            widest = std::max(widest, run.widthShare);
        }
    }
    EXPECT_GT(narrowest, 0.8 * widest);
    EXPECT_LE(table.height(), PageSetup::heightPt - 29) << "on one page below its heading";
    EXPECT_TRUE(textOn(ink).contains(QStringLiteral("不予公开"))) << "beside its rows, not broken";
}

TEST(PaperTable, SetsNarrowLabelsVertically)
{
    const FontBook fonts;
    GlyphCase glyphs(fonts);
    const TableBlock block = tableOf(*editionFor(2019), QStringLiteral("t3"), QStringLiteral("0"));
    const PaperTable table = TableSizes(block, glyphs, PageSetup::widthPt).roomy();
    PageInk ink;
    table.draw(ink, glyphs, {0, 0}, 0, table.rowCount());
    QList<QPointF> places;
    for (const GlyphInk &run : ink.glyphs()) {
        const qsizetype at = run.texts.join(QString()).indexOf(QStringLiteral("三、本年度办理结果"));
        if (at >= 0)
            places = run.positions.mid(at, 9);
    }
    ASSERT_EQ(places.size(), 9);
    EXPECT_NEAR(places[8].x(), places[0].x(), 0.01) << "one below the other";
    EXPECT_GT(places[8].y(), places[0].y() + 50);
}
