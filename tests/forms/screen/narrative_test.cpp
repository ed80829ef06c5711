// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativesearch.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/offeredfields.h"
#include "forms/screen/sectionstate.h"
#include "forms/screen/topics.h"
#include "model/values/narrative.h"
#include "tests/support/reports.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace nianbao {

using namespace test;

TEST(Topics, PutsMissingHeadingsWhereTheyBelong)
{
    const QStringList topics{QStringLiteral("（一）甲乙丙丁"), QStringLiteral("（二）戊己庚辛"),
                             QStringLiteral("（三）子丑寅卯")};
    EXPECT_EQ(withTopics({}, topics), topics.join(u'\n'));
    const QString text = QStringLiteral("开头\n（二）戊己庚辛。内容");
    EXPECT_EQ(withTopics(text, topics), QStringLiteral("开头\n（一）甲乙丙丁\n（二）戊己庚辛。内容\n（三）子丑寅卯"));
    EXPECT_EQ(missingTopics(text, topics), (QStringList{topics[0], topics[2]}));
}

TEST(Topics, CountsAShortenedHeadingAsThere)
{
    EXPECT_TRUE(
        missingTopics(QStringLiteral("（四）平台建设。好"), {QStringLiteral("（四）信息公开平台建设")}).isEmpty());
    EXPECT_EQ(missingTopics(QStringLiteral("平台建设很好"), {QStringLiteral("（四）信息公开平台建设")}).size(), 1);
}

TEST(NarrativeText, KeepsParagraphsOfAPasteAndDropsTheRest)
{
    NarrativeText text;
    QApplication::clipboard()->setText(QStringLiteral("　　一、标题\r\n\r\n正文\u00a0一\r\n"));
    text.paste();
    EXPECT_EQ(Narrative::fromPlainText(text.text()).plainText(), QStringLiteral("一、标题\n正文 一"));
}

TEST(NarrativeText, ReplacesOnlyWhatDiffers)
{
    NarrativeText text;
    text.takeText(QStringLiteral("一二三四"));
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(1);
    text.setTextCursor(cursor);
    text.takeText(QStringLiteral("一二五四"));
    EXPECT_EQ(text.text(), QStringLiteral("一二五四"));
    EXPECT_EQ(text.textCursor().position(), 1);
}

TEST(NarrativeText, SelectsTheWordsOfAFindingAlsoWhenTheyHaveMoved)
{
    NarrativeText text;
    text.takeText(QStringLiteral("收到17件，办结17件"));
    text.selectNearest(QStringLiteral("17"), 8);
    EXPECT_EQ(text.textCursor().selectionStart(), 8);
    text.takeText(QStringLiteral("今年收到17件"));
    text.selectNearest(QStringLiteral("17"), 8);
    EXPECT_EQ(text.textCursor().selectionStart(), 4);
    EXPECT_TRUE(text.hasSelected(QStringLiteral("17"), Qt::CaseSensitive));
    text.selectNearest(QStringLiteral("99"), 0);
    EXPECT_TRUE(text.hasSelected(QStringLiteral("17"), Qt::CaseSensitive));
}

TEST(NarrativeSearch, GoesRoundThroughTheWrittenSections)
{
    const auto report = emptyReport(edition("2021"));
    write(*report, QStringLiteral("intro"), QStringLiteral("红"));
    write(*report, QStringLiteral("s5"), QStringLiteral("红红"));
    const TextSearch search{QStringLiteral("红"), Qt::CaseSensitive};
    EXPECT_EQ(occurrences(*report, search), 3);
    const SectionId intro(QStringLiteral("intro"));
    const SectionId problems(QStringLiteral("s5"));
    EXPECT_EQ(nextSectionWith(*report, intro, search, SearchDirection::Forward), problems);
    EXPECT_EQ(nextSectionWith(*report, problems, search, SearchDirection::Forward), intro);
    EXPECT_EQ(nextSectionWith(*report, intro, search, SearchDirection::Backward), problems);
    EXPECT_FALSE(nextSectionWith(*report, intro, {QStringLiteral("白")}, SearchDirection::Forward).has_value());
    EXPECT_EQ(replaceEverywhere(*report, search, QStringLiteral("绿")).edit.changes.size(), 2);
    EXPECT_TRUE(replaceEverywhere(*report, {QStringLiteral("白")}, {}).edit.isEmpty());
}

TEST(OfferedFields, WritesAnIntroductionFromTheProfile)
{
    const auto report = emptyReport(edition("2021"));
    const QString text = offeredTextFor(*report, SectionId(QStringLiteral("intro")));
    EXPECT_TRUE(text.contains(report->edition().usualBasis()));
    EXPECT_TRUE(text.contains(QString::number(report->year())));
    EXPECT_TRUE(offeredTextFor(*report, SectionId(QStringLiteral("s3"))).isEmpty());
}

TEST(SectionState, GoesFromEmptyOverBegunToComplete)
{
    const auto report = emptyReport(edition("2021"));
    const SectionId table(QStringLiteral("s4"));
    EXPECT_EQ(stateOf(table, *report, {}).progress, SectionState::Progress::Empty);
    const CellIndex first = report->edition().table(TableId(QStringLiteral("t4")))->cells.first();
    ASSERT_TRUE(type(*report, report->edition().cell(first).id.text(), QStringLiteral("1")).has_value());
    EXPECT_EQ(stateOf(table, *report, {}).progress, SectionState::Progress::Begun);
    fillValid(*report, 1);
    EXPECT_EQ(stateOf(table, *report, {}).progress, SectionState::Progress::Complete);
}

TEST(SectionState, TextIsCompleteOnlyWithSomethingUnderEveryUsualHeading)
{
    const auto report = emptyReport(edition("2021"));
    const SectionId overview(QStringLiteral("s1"));
    const auto progress = [&](const QString &text) {
        write(*report, overview.text(), text);
        return stateOf(overview, *report, {}).progress;
    };
    const QStringList topics = report->edition().section(overview)->topics;
    EXPECT_EQ(progress(QStringLiteral("本年")), SectionState::Progress::Begun) << "a mere beginning";
    EXPECT_EQ(progress(withTopics({}, topics)), SectionState::Progress::Begun) << "only the headings";
    QStringList runIn;
    QStringList below;
    for (const QString &topic : topics) {
        runIn.append(topic + QStringLiteral("。全年没有发生。"));
        below << topic << QStringLiteral("全年没有发生。");
    }
    EXPECT_EQ(progress(runIn.join(u'\n')), SectionState::Progress::Complete);
    EXPECT_EQ(progress(below.join(u'\n')), SectionState::Progress::Complete);
    below.removeLast();
    EXPECT_EQ(progress(below.join(u'\n')), SectionState::Progress::Begun) << "nothing under the last one";
    EXPECT_EQ(progress(QString(100, u'好')), SectionState::Progress::Complete) << "written without headings";
}

} // namespace nianbao
