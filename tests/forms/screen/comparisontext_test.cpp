// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/comparisontext.h"

#include "tests/support/reports.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

namespace nianbao {

using namespace test;

namespace {

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

TEST(ComparisonText, MarksSentencesByMoreThanColour)
{
    const QString html
        = sentencesHtml(QStringLiteral("一。二。三。"), QStringLiteral("一。四。三。"), Marks::from(QPalette()));
    EXPECT_EQ(plain(html).trimmed(), QStringLiteral("一。−二。+四。三。"));
    EXPECT_TRUE(html.contains(QStringLiteral("line-through")));
    EXPECT_TRUE(html.contains(QStringLiteral("underline")));
}

TEST(ComparisonText, LeavesOutWhatDidNotChangeAndDoesNotMindParagraphs)
{
    const auto sentences = [](const QString &a, const QString &b) {
        return plain(sentencesHtml(a, b, Marks::from(QPalette()))).trimmed();
    };
    EXPECT_EQ(sentences(QStringLiteral("一。二。三。四。五。"), QStringLiteral("一。二。三。四。新。")),
              QStringLiteral("[3 sentence(s) unchanged] 四。−五。+新。"));
    EXPECT_EQ(sentences(QStringLiteral("一。\n二。"), QStringLiteral("一。新。\n二。")),
              QStringLiteral("一。+新。\n二。"));
}

TEST(ComparisonText, CountsWhatDiffersByItsKind)
{
    const auto a = emptyReport(edition("2021"));
    const auto b = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*b, QStringLiteral("t2.pen.decided"), QStringLiteral("7")));
    write(*b, QStringLiteral("s1"), QStringLiteral("已写。"));
    Edit edit;
    edit.changes = {b->changeOfProfile(Profile::phone, QStringLiteral("0915-1")), b->changeOfPreviousYear(2022)};
    ASSERT_TRUE(b->apply(edit));
    const ComparisonText text
        = comparisonText({*a, QStringLiteral("初稿")}, {*b, QStringLiteral("现在")}, Marks::from(QPalette()));
    EXPECT_EQ(text.figures, 1);
    EXPECT_EQ(text.texts, 1);
    EXPECT_EQ(text.fields, 1);
    EXPECT_EQ(text.others, 1);
    const QString words = plain(text.html);
    EXPECT_TRUE(words.contains(QStringLiteral("0915-1"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("+已写。"))) << words.toStdString();
    EXPECT_EQ(comparisonText({*a, {}}, {*a, {}}, Marks::from(QPalette())).count(), 0);
}

TEST(ComparisonText, WhiteSpaceAtTheEndsOfParagraphsIsNoDifference)
{
    const auto count = [](const QString &before, const QString &after) {
        const auto a = emptyReport(edition("2021"));
        const auto b = emptyReport(edition("2021"));
        write(*a, QStringLiteral("s1"), before);
        write(*b, QStringLiteral("s1"), after);
        return comparisonText({*a, {}}, {*b, {}}, Marks::from(QPalette())).texts;
    };
    const QString text = QStringLiteral("一。\n二。");
    EXPECT_EQ(count(text, QStringLiteral("一。 \n二。　")), 0);
    EXPECT_EQ(count(text, QStringLiteral("一。\n二。\n")), 0);
    EXPECT_EQ(count(text, QStringLiteral("一。\n\n二。")), 1) << "an empty paragraph in between is seen";
    EXPECT_EQ(count(text, QStringLiteral("一。二。")), 1) << "so is where a paragraph ends";
    EXPECT_EQ(count(text, QStringLiteral("一。\n　二。")), 1) << "so is white space before the text";
}

TEST(ComparisonText, EscapesWhatTheReportSays)
{
    const QString html = sentencesHtml(QStringLiteral("<b>一</b>。"), QString(), Marks::from(QPalette()));
    EXPECT_TRUE(plain(html).contains(QStringLiteral("<b>一</b>。")));
}

} // namespace nianbao
