// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paperlayout.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/paginator.h"
#include "tests/forms/paper/samplereport.h"

#include <QSet>

#include <cmath>

using namespace nianbao;
using namespace nianbao::test;

namespace {

using Page = PageSetup;

/// Base lines of body type on a page, from the top.
QList<double> bodyLines(const PageInk &ink)
{
    QSet<qint64> lines;
    for (const GlyphInk &run : ink.glyphs()) {
        if (run.points != Page::bodyPt || run.isTurned)
            continue;
        for (const QPointF &position : run.positions)
            lines.insert(std::llround(position.y() * 1000));
    }
    QList<double> sorted;
    for (const qint64 line : std::as_const(lines))
        sorted.append(static_cast<double>(line) / 1000);
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString textOn(const PageInk &ink)
{
    QString text;
    for (const GlyphInk &run : ink.glyphs())
        text += run.texts.join(QString());
    return text;
}

struct Laid
{
    explicit Laid(const ReportDocument &document)
        : glyphs(fonts)
        , paginator(document, glyphs)
    {
    }
    FontBook fonts;
    GlyphCase glyphs;
    Paginator paginator;
};

ReportDocument bodyOnly(const QList<int> &paragraphs)
{
    ReportDocument document;
    for (const int length : paragraphs)
        document.blocks.append(plainParagraph(length));
    return document;
}

} // namespace

TEST(Paginator, ALongListOfNumberedItemsFlowsFromPageToPage)
{
    ReportDocument document;
    document.blocks.append(HeadingBlock{QStringLiteral("一、总体情况")});
    for (int item = 1; item <= 60; ++item)
        document.blocks.append(
            paragraph(QStringLiteral("%1.及时公开规章和行政规范性文件，文件效力状态在网上标注，定期清理。").arg(item)));
    const Laid sentences(document);
    EXPECT_LE(sentences.paginator.pages.size(), 6) << "120 lines, 22 on a page";
    ReportDocument headings;
    for (int item = 1; item <= 60; ++item)
        headings.blocks.append(paragraph(QStringLiteral("（一）第%1项").arg(item)));
    const Laid lines(headings);
    EXPECT_LE(lines.paginator.pages.size(), 4) << "what looks like headings and is none stays no blank page";
}

TEST(PaperLayout, PutsTwentyTwoLinesOnAPageInsideTheTextArea)
{
    const Laid laid(bodyOnly({28 * 44 - 2}));
    ASSERT_EQ(laid.paginator.pages.size(), 2);
    for (const PageInk &page : laid.paginator.pages) {
        const QList<double> lines = bodyLines(page);
        ASSERT_EQ(lines.size(), 22);
        for (qsizetype i = 1; i < lines.size(); ++i)
            EXPECT_NEAR(lines[i] - lines[i - 1], Page::heightPt / 22, 0.01);
        EXPECT_GE(lines.first() - Page::bodyPt, Page::topPt);
        EXPECT_LE(lines.last(), Page::topPt + Page::heightPt);
        for (const GlyphInk &run : page.glyphs()) {
            for (const QPointF &position : run.positions) {
                EXPECT_GE(position.x(), Page::leftPt - 0.2);
                EXPECT_LE(position.x(), Page::leftPt + Page::widthPt - Page::characterPt + 0.2);
            }
        }
    }
}

TEST(PaperLayout, LeavesNoSingleLineOfAParagraphBehindOrAhead)
{
    // 21 lines, then a paragraph of four: its first line would stand alone at the foot.
    const Laid foot(bodyOnly({28 * 21 - 2, 28 * 4 - 2}));
    EXPECT_EQ(bodyLines(foot.paginator.pages[0]).size(), 21);
    // 19 lines, then four: its last line would stand alone on the next page.
    const Laid head(bodyOnly({28 * 19 - 2, 28 * 4 - 2}));
    EXPECT_EQ(bodyLines(head.paginator.pages[1]).size(), 2);
}

TEST(PaperLayout, EndsNoPageOnAHeading)
{
    for (int lines = 15; lines <= 22; ++lines) {
        ReportDocument document = bodyOnly({28 * lines - 2});
        document.blocks.append(HeadingBlock{QStringLiteral("五、存在的主要问题及改进情况")});
        document.blocks.append(paragraph(QStringLiteral("（一）存在的主要问题")));
        document.blocks.append(plainParagraph(100));
        const Laid laid(document);
        for (const PageInk &page : laid.paginator.pages) {
            const QString text = textOn(page);
            EXPECT_FALSE(text.endsWith(QStringLiteral("问题"))) << lines;
            EXPECT_FALSE(text.endsWith(QStringLiteral("情况"))) << lines;
        }
    }
}

TEST(PaperLayout, KeepsTableThreeOnOnePageWhereverItBegins)
{
    const FontBook fonts;
    for (const int year : {2019, 2025}) {
        for (int extra = 0; extra < 8; ++extra) {
            Sample sample;
            sample.year = year;
            sample.extraParagraphs = extra;
            const PaperLayout layout(sampleReport(sample), fonts);
            EXPECT_TRUE(layout.isOnOnePage(QStringLiteral("t3"))) << year << ' ' << extra;
            EXPECT_TRUE(layout.isOnOnePage(QStringLiteral("t4"))) << year << ' ' << extra;
            EXPECT_GE(layout.pageOfTable(QStringLiteral("t3")), 0);
        }
    }
    EXPECT_EQ(PaperLayout(bodyOnly({5}), fonts).pageOfTable(QStringLiteral("t3")), -1);
}

TEST(PaperLayout, KeepsTableThreeOnOnePageWithFiguresOfEightDigits)
{
    Sample sample;
    sample.figure = QStringLiteral("11398889");
    const PaperLayout layout(sampleReport(sample), FontBook());
    EXPECT_TRUE(layout.isOnOnePage(QStringLiteral("t3")));
}

TEST(PaperLayout, SpreadsATableOverAPageThatStaysWhiteBelowIt)
{
    const auto heightOfTable = [](bool hasMoreText) {
        ReportDocument document;
        const EditionPtr edition = editionFor(2025);
        document.blocks.append(HeadingBlock{QStringLiteral("二、表")});
        document.blocks.append(tableOf(*edition, QStringLiteral("t2"), QStringLiteral("0")));
        if (hasMoreText)
            document.blocks.append(plainParagraph(300));
        document.blocks.append(HeadingBlock{QStringLiteral("三、表")});
        document.blocks.append(tableOf(*edition, QStringLiteral("t3"), QStringLiteral("0")));
        const Laid laid(document);
        EXPECT_EQ(laid.paginator.tables.value(QStringLiteral("t2")).lastPage, 0);
        EXPECT_EQ(laid.paginator.tables.value(QStringLiteral("t3")).firstPage, 1);
        QRectF bounds;
        for (const QLineF &rule : laid.paginator.pages.first().rules())
            bounds |= QRectF(rule.p1(), rule.p2()).normalized().adjusted(0, 0, 0.001, 0.001);
        EXPECT_LT(bounds.bottom(), Page::topPt + Page::heightPt + 0.1);
        return bounds.height();
    };
    EXPECT_GT(heightOfTable(false), 1.2 * heightOfTable(true));
}

TEST(PaperLayout, BreaksATableThatNoPageHoldsBetweenRows)
{
    constexpr int rows = 120;
    QList<GridCell> cells;
    QHash<CellIndex, QString> figures;
    for (int row = 0; row <= rows; ++row) {
        GridCell label;
        label.role = row == 0 ? GridCell::Role::Corner : GridCell::Role::RowLabel;
        label.row = row;
        label.text = row == 0 ? QStringLiteral("项目") : QStringLiteral("第%1行").arg(row);
        GridCell value;
        value.role = row == 0 ? GridCell::Role::Header : GridCell::Role::Figure;
        value.row = row;
        value.column = 1;
        value.text = row == 0 ? QStringLiteral("数量") : QString();
        value.cell = row - 1;
        cells << label << value;
        figures.insert(row - 1, QStringLiteral("1"));
    }
    TableBlock table;
    table.id = QStringLiteral("long");
    table.grid
        = std::make_shared<const GridSpec>(rows + 1, 2, 1, cells, QList<GridBlock>{{0, 1, rows}}, QList<double>{1, 1});
    table.figures = figures;
    table.keepOnOnePage = true;
    ReportDocument document;
    document.blocks.append(table);
    const Laid laid(document);
    ASSERT_GE(laid.paginator.pages.size(), 3);
    QString all;
    for (const PageInk &page : laid.paginator.pages) {
        EXPECT_TRUE(textOn(page).contains(QStringLiteral("数量"))) << "head on each page";
        all += textOn(page);
        for (const QLineF &rule : page.rules())
            EXPECT_LE(rule.y2(), Page::topPt + Page::heightPt + 0.1);
    }
    for (int row = 1; row <= rows; ++row)
        EXPECT_EQ(all.count(QStringLiteral("第%1行").arg(row)), 1) << row;
}

TEST(PaperLayout, PutsPageNumbersOutsideWithADashOnEachSide)
{
    const PaperLayout layout(bodyOnly({28 * 22 * 3}), FontBook());
    ASSERT_GE(layout.pageCount(), 3);
    EXPECT_NEAR(PaperLayout::pageSizePt().width(), 595.276, 0.01);
    EXPECT_NEAR(PaperLayout::pageSizePt().height(), 841.89, 0.01);
    for (int page = 0; page < 2; ++page) {
        QImage image(1191, 1684, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        layout.paintPage(painter, page);
        painter.end();
        // Ink below the text area: where is it?
        double left = 1e9;
        double right = 0;
        double top = 1e9;
        for (int y = static_cast<int>(2 * (Page::topPt + Page::heightPt + 6)); y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    left = qMin(left, x / 2.0);
                    right = qMax(right, x / 2.0);
                    top = qMin(top, y / 2.0);
                }
            }
        }
        EXPECT_LT(left, right);
        if (page == 0) {
            EXPECT_NEAR(right, Page::leftPt + Page::widthPt - Page::pageNumberPt, 3);
        } else {
            EXPECT_NEAR(left, Page::leftPt + Page::pageNumberPt, 3);
        }
        EXPECT_NEAR(top, Page::topPt + Page::heightPt + pointsOf(7) - 5, 6);
    }
}

TEST(PaperLayout, TakesTheLastLinesAlongWithASignatureThatDoesNotFit)
{
    for (int lines = 14; lines <= 22; ++lines) {
        ReportDocument document = bodyOnly({28 * lines - 2});
        document.blocks.append(SignatureBlock{QStringLiteral("单位负责人（签字）："), QString(),
                                              QStringLiteral("测试县人民政府办公室"), QStringLiteral("（公章）"),
                                              QStringLiteral("2026年1月28日")});
        const Laid laid(document);
        const QString last = textOn(laid.paginator.pages.last());
        EXPECT_TRUE(last.contains(QStringLiteral("单位负责人"))) << lines;
        EXPECT_TRUE(last.contains(QStringLiteral("2026年1月28日"))) << lines;
        EXPECT_GE(last.count(QChar(0x653F)), 2) << "text stands with the signature: " << lines;
    }
}

TEST(PaperLayout, KeepsALongNameAboveTheDateInsideTheTextArea)
{
    ReportDocument document;
    document.blocks.append(SignatureBlock{QString(), QString(), QString(45, QChar(0x653F)), QStringLiteral("（公章）"),
                                          QStringLiteral("2026年1月28日")});
    const Laid laid(document);
    for (const GlyphInk &run : laid.paginator.pages.first().glyphs()) {
        for (const QPointF &position : run.positions) {
            EXPECT_GE(position.x(), Page::leftPt - 0.2);
            EXPECT_LE(position.x(), Page::leftPt + Page::widthPt - Page::characterPt + 0.2);
        }
    }
    EXPECT_EQ(bodyLines(laid.paginator.pages.first()).size(), 5);
}

TEST(PaperLayout, SetsHeadsInTheirOwnFonts)
{
    ReportDocument document;
    document.blocks.append(HeadingBlock{QStringLiteral("一、总体情况")});
    document.blocks.append(paragraph(QStringLiteral("（一）主动公开。全年公开信息。")));
    Laid laid(document);
    const QList<GlyphInk> runs = laid.paginator.pages.first().glyphs();
    ASSERT_EQ(runs.size(), 3);
    EXPECT_EQ(runs[0].texts.join(QString()), QStringLiteral("一、总体情况"));
    EXPECT_EQ(runs[1].texts.join(QString()), QStringLiteral("（一）主动公开。"));
    EXPECT_EQ(runs[2].texts.join(QString()), QStringLiteral("全年公开信息。"));
    const auto family = [&laid](const GlyphInk &run) { return laid.glyphs.face(run.face, 16).familyName(); };
    EXPECT_EQ(family(runs[2]), family(laid.paginator.pages.first().glyphs().last()));
    EXPECT_NE(runs[1].face, runs[2].face) << "a machine with the fonts of ./dev test has both";
    ASSERT_EQ(laid.paginator.marks.size(), 2);
    EXPECT_EQ(laid.paginator.marks[1].text, QStringLiteral("（一）主动公开"));
    EXPECT_EQ(laid.paginator.marks[1].level, 1);
}

TEST(PaperLayout, LaysOutTheEmptyFormWithoutAnyFigure)
{
    Sample sample;
    sample.figure = QString();
    ReportDocument document = sampleReport(sample);
    for (Block &block : document.blocks) {
        if (auto *text = std::get_if<ParagraphBlock>(&block))
            *text = ParagraphBlock();
    }
    const PaperLayout layout(document, FontBook());
    EXPECT_GE(layout.pageCount(), 3);
    EXPECT_TRUE(layout.isOnOnePage(QStringLiteral("t3")));
}

TEST(PaperLayout, GivesAnEmptyParagraphAnEmptyLine)
{
    ReportDocument document;
    document.blocks.append(plainParagraph(10));
    document.blocks.append(ParagraphBlock());
    document.blocks.append(plainParagraph(10));
    const Laid laid(document);
    const QList<double> lines = bodyLines(laid.paginator.pages.first());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_NEAR(lines[1] - lines[0], 2 * Page::linePt, 0.01);
}

TEST(PaperLayout, RulesTheEmptyLinesThatAreWrittenOnByHand)
{
    ReportDocument document;
    document.blocks.append(plainParagraph(10));
    document.blocks.append(ParagraphBlock{{}, true});
    document.blocks.append(ParagraphBlock{{}, true});
    const Laid laid(document);
    const QList<QLineF> rules = laid.paginator.pages.first().rules();
    ASSERT_EQ(rules.size(), 2);
    EXPECT_NEAR(rules[1].y1() - rules[0].y1(), Page::linePt, 0.01);
    EXPECT_NEAR(rules[0].length(), Page::widthPt, 0.01);
    EXPECT_GT(rules[0].y1(), bodyLines(laid.paginator.pages.first()).first());
}

TEST(PaperLayout, ReportsWhatNoFontHasWithTheTextAroundIt)
{
    const char32_t unassigned = 0x10FFFD;
    ReportDocument document;
    document.blocks.append(
        paragraph(QStringLiteral("联系人王") + QString::fromUcs4(&unassigned, 1) + QStringLiteral("同志")));
    const PaperLayout layout(document, FontBook());
    ASSERT_EQ(layout.missing().size(), 1);
    EXPECT_EQ(layout.missing().first().code, unassigned);
    EXPECT_TRUE(layout.missing().first().context.contains(QStringLiteral("联系人王")));
    EXPECT_TRUE(layout.missingCharacters().first().contains(QStringLiteral("10fffd"), Qt::CaseInsensitive));
}

TEST(PaperLayout, SetsANarrativeOfTwentyPagesInOrder)
{
    QList<int> paragraphs;
    for (int i = 0; i < 120; ++i)
        paragraphs.append(90 + i % 7);
    const PaperLayout layout(bodyOnly(paragraphs), FontBook());
    EXPECT_GE(layout.pageCount(), 20);
    EXPECT_LE(layout.pageCount(), 25);
}
