// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/htmlpages.h"

#include "forms/paper/paperrenderer.h"
#include "tests/support/tools.h"

#include <gtest/gtest.h>

#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace nianbao;

namespace {

/// A table of so many rows; every `tallEvery`-th has several lines.
QString tableOf(int rows, int tallEvery)
{
    QString html = QStringLiteral("<h3>Changes</h3><table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                                  "cellpadding=\"3\" style=\"border-collapse:collapse\">"
                                  "<thead><tr><th>When</th><th>What</th></tr></thead>");
    for (int row = 0; row < rows; ++row) {
        const bool isTall = row % tallEvery == 0;
        html += QStringLiteral("<tr><td>begin%1</td><td>%2 end%1</td></tr>")
                    .arg(row)
                    .arg(isTall ? QStringLiteral("some words to fill lines ").repeated(12) : QString());
    }
    return html + QStringLiteral("</table>");
}

/// The text of each page, as poppler reads it in a PDF; nothing where it is not installed.
QStringList textsOf(const HtmlPages &pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QPdfWriter writer(path);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    EXPECT_TRUE(PaperRenderer::render(pages, writer, 0, pages.pageCount() - 1).has_value());
    const auto text = test::outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    return text ? text->split(u'\f', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

TEST(HtmlPages, APageHoldsWholeRowsBelowTheHeadsOfTheirTable)
{
    const HtmlPages pages(tableOf(150, 3));
    ASSERT_GT(pages.pageCount(), 2);
    const QStringList texts = textsOf(pages);
    if (texts.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    ASSERT_EQ(texts.size(), pages.pageCount());
    static const QRegularExpression beginning(QStringLiteral("\\bbegin(\\d+)\\b"));
    QStringList rows;
    for (qsizetype page = 0; page < texts.size(); ++page) {
        EXPECT_EQ(texts[page].count(QStringLiteral("When")), 1) << page;
        const QRegularExpression number(QStringLiteral("\\b%1 ?/ ?%2\\b").arg(page + 1).arg(texts.size()));
        EXPECT_TRUE(texts[page].contains(number)) << page;
        for (auto found = beginning.globalMatch(texts[page]); found.hasNext();) {
            const QString row = found.next().captured(1);
            const QRegularExpression end(QStringLiteral("\\bend%1\\b").arg(row));
            EXPECT_EQ(texts[page].count(end), 1) << "row " << row.toStdString() << " of page " << page;
            rows.append(row);
        }
    }
    QStringList all;
    for (int row = 0; row < 150; ++row)
        all.append(QString::number(row));
    EXPECT_EQ(rows, all) << "each row once";
}

TEST(HtmlPages, NoPageEndsOnAHeading)
{
    for (int lines = 40; lines < 75; ++lines) {
        QString html;
        for (int line = 0; line < lines; ++line)
            html += QStringLiteral("<div>line</div>");
        html += QStringLiteral("<h4>Heading</h4><p>below it</p>");
        const QStringList texts = textsOf(HtmlPages(html));
        if (texts.isEmpty())
            GTEST_SKIP() << "pdftotext is not installed";
        EXPECT_TRUE(texts.last().contains(QStringLiteral("below it"))) << lines;
        EXPECT_TRUE(texts.last().contains(QStringLiteral("Heading"))) << lines;
    }
}

TEST(HtmlPages, ARowHigherThanAPageGoesOnOverSeveral)
{
    const QString tall = QStringLiteral("<table border=\"1\"><tr><td>%1</td></tr></table>")
                             .arg(QStringLiteral("a line<br>").repeated(200));
    EXPECT_GE(HtmlPages(tall).pageCount(), 3);
    EXPECT_EQ(HtmlPages(QString()).pageCount(), 1) << "an empty text is an empty page";
}
