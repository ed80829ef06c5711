// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/numberfields.h"

#include "model/check/checker.h"
#include "model/exchange/valuesfile.h"
#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const SectionId overview(QStringLiteral("s1"));

QString composed(const Project &project)
{
    QStringList lines;
    for (const Block &block : ReportComposer::compose(project).blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            lines.append(paragraph->paragraph.text);
    }
    return lines.join(u'\n');
}

QString shown(const Project &project, const QString &stored)
{
    return ShownText(stored, project.figures()).text();
}

} // namespace

TEST(NumberFields, ShowsTheFigureOfNowAndCannotBeOutOfDate)
{
    const auto project = emptyReport(edition("2021"));
    const QString stored = QStringLiteral("新收{t3.new.nat}件，共{t3.new.total}件。");
    write(*project, overview.text(), stored);
    for (const char *figure : {"17", "4", "1234"}) {
        ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QString::fromLatin1(figure)));
        const QString expected = QStringLiteral("新收%1件，共%1件。").arg(QLatin1String(figure));
        EXPECT_EQ(shownText(*project, overview), expected);
        EXPECT_EQ(composed(*project), expected);
        EXPECT_EQ(project->text(overview), stored) << "no figure is ever stored";
    }
}

TEST(NumberFields, AddsCellsThatAreCountedInOneUnit)
{
    const auto project = emptyReport(edition("2021"));
    const QString sum = QStringLiteral("{t4.dir.upheld+t4.post.upheld}");
    const QList<CellIndex> cells{cellOf(*project, QStringLiteral("t4.dir.upheld")),
                                 cellOf(*project, QStringLiteral("t4.post.upheld"))};
    EXPECT_EQ(fieldMark(cells, project->edition()), sum);
    EXPECT_EQ(cellsOfMark(sum, project->edition()), cells);
    ASSERT_TRUE(type(*project, QStringLiteral("t4.dir.upheld"), QStringLiteral("3")));
    EXPECT_EQ(shown(*project, sum), missingFigure) << "a part that nobody has filled in is not 0";
    ASSERT_TRUE(type(*project, QStringLiteral("t4.post.upheld"), QStringLiteral("4")));
    EXPECT_EQ(shown(*project, sum), QStringLiteral("7"));
}

TEST(NumberFields, LeavesEverythingElseInBracesAlone)
{
    const auto project = emptyReport(edition("2021"));
    for (const char *text :
         {"{", "}", "{}", "{t9.new.total}", "{t3.new.total", "{t3.new.total }", "{t3.new.total+}", "{+t3.new.total}",
          "{t3.new.total+t2.fee.amount}", "{{t9}}", "{year}", "t3.new.total}", "｛t3.new.total｝"}) {
        EXPECT_EQ(shown(*project, QString::fromUtf8(text)), QString::fromUtf8(text));
    }
    EXPECT_EQ(shown(*project, QStringLiteral("{{t3.new.total}}")), u'{' + missingFigure + u'}');
    EXPECT_EQ(shown(*project, QStringLiteral("{t3.{t3.new.total}{")), QStringLiteral("{t3.") + missingFigure + u'{');
    const QString open(1'000'000, u'{');
    EXPECT_EQ(shown(*project, open + u'}'), open + u'}');
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many.append(QStringLiteral("t3.new.nat"));
    const QString endless = u'{' + many.join(u'+') + u'}';
    EXPECT_EQ(shown(*project, endless), endless);
    const auto other = emptyReport(edition("2019"), 2019);
    EXPECT_EQ(shown(*other, QStringLiteral("{t2.fee.amount}")), QStringLiteral("{t2.fee.amount}"))
        << "a cell of another edition";
}

TEST(NumberFields, WritesAFigureAsASentenceNeedsIt)
{
    const auto project = emptyReport(edition("2019"), 2019);
    const auto figure = [&](const char *cell, const char *typed) {
        const QString id = QString::fromLatin1(cell);
        EXPECT_TRUE(type(*project, id, QString::fromUtf8(typed)));
        return shown(*project, u'{' + id + u'}');
    };
    EXPECT_EQ(figure("t2.lic.delta", "+19"), QStringLiteral("19")) << "增加19项";
    EXPECT_EQ(figure("t2.lic.delta", "-8"), QStringLiteral("-8")) << "the sign is the figure's meaning";
    EXPECT_EQ(figure("t2.proc.amount", "251000元"), QStringLiteral("251000元"));
    EXPECT_EQ(figure("t3.new.nat", "0"), QStringLiteral("0"));
    EXPECT_EQ(figure("t3.new.nat", ""), missingFigure);
    EXPECT_EQ(figure("t2.rule.made", "/"), missingFigure) << "no sentence can count what does not apply";
}

TEST(NumberFields, FindsTheWayBetweenWhatIsShownAndWhatIsStored)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("190")));
    const QString mark = QStringLiteral("{t3.new.nat}");
    const QString stored = QStringLiteral("收") + mark + QStringLiteral("件") + mark + mark;
    const ShownText text(stored, project->figures());
    EXPECT_EQ(text.text(), QStringLiteral("收190件190190"));
    ASSERT_EQ(text.fields().size(), 3);
    EXPECT_EQ(text.storedOf({0, 1}), (TextStretch{0, 1}));
    EXPECT_EQ(text.storedOf({4, 1}), (TextStretch{13, 1})) << "件";
    EXPECT_EQ(text.storedOf({2, 1}), (TextStretch{1, 12})) << "a part of a field is the field";
    EXPECT_EQ(text.storedOf({2, 3}), (TextStretch{1, 13}));
    EXPECT_EQ(text.storedOf({5, 3}), (TextStretch{14, 12}));
    EXPECT_EQ(text.storedOf({8, 3}), (TextStretch{26, 12}));
    EXPECT_EQ(text.storedOf({0, 11}), (TextStretch{0, stored.size()}));
    EXPECT_EQ(text.storedOf({11, 0}), (TextStretch{stored.size(), 0}));
    EXPECT_EQ(text.shownOf({13, 1}), (TextStretch{4, 1}));
    EXPECT_EQ(text.shownOf({5, 2}), (TextStretch{1, 3}));
    EXPECT_EQ(text.fieldIn({4, 1}), nullptr);
    EXPECT_EQ(text.fieldIn({4, 2}), &text.fields()[1]);
    for (qsizetype at = 0; at < text.text().size(); ++at) {
        const TextStretch there = text.storedOf({at, 1});
        const TextStretch back = text.shownOf(there);
        EXPECT_LE(back.start, at);
        EXPECT_GE(back.start + back.length, at + 1);
    }
}

TEST(NumberFields, LetsANumberFollowTheTableInOneStepAndBack)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("190")));
    const QString typed = QStringLiteral("新收申请180件。");
    write(*project, overview.text(), typed);
    const CellIndex total = cellOf(*project, QStringLiteral("t3.new.total"));
    const Edit edit = numberToField(*project, overview, {4, 3}, {total});
    ASSERT_TRUE(project->apply(edit));
    EXPECT_EQ(project->text(overview), QStringLiteral("新收申请{t3.new.total}件。"));
    EXPECT_EQ(shownText(*project, overview), QStringLiteral("新收申请190件。"));
    ASSERT_TRUE(project->apply(edit.inverted()));
    EXPECT_EQ(project->text(overview), typed);
    for (const TextStretch outside : {TextStretch{-1, 2}, TextStretch{4, 0}, TextStretch{8, 3}, TextStretch{99, 1}})
        EXPECT_TRUE(numberToField(*project, overview, outside, {total}).isEmpty());
    EXPECT_TRUE(numberToField(*project, overview, {4, 3}, {}).isEmpty());
    EXPECT_TRUE(numberToField(*project, overview, {4, 3}, {-1}).isEmpty());
}

TEST(NumberFields, CountAsTheCharactersThatAReaderSees)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 3);
    const QString year = QString::number(project->year());
    write(*project, QStringLiteral("intro"),
          QStringLiteral("统计期限为") + year + QStringLiteral("年1月1日至12月31日"));
    const auto fails = [&](RuleKind kind, const SectionId &section) {
        const CheckReport report = Checker(project->editionPtr()).check(*project);
        return std::any_of(report.issues.cbegin(), report.issues.cend(), [&](const Issue &issue) {
            return issue.rule->kind == kind && issue.rule->section == section && issue.state == IssueState::Fail;
        });
    };
    const SectionId problems(QStringLiteral("s5"));
    write(*project, problems.text(), QStringLiteral("{t3.new.nat}"));
    EXPECT_TRUE(fails(RuleKind::TextAtLeast, problems)) << "two digits are no text, however long the cell's name is";
    for (const RuleSpec &rule : project->edition().rules()) {
        if (rule.kind != RuleKind::TextAtMost)
            continue;
        const QString field = QStringLiteral("{t3.new.nat}");
        write(*project, rule.section.text(), field.repeated(rule.length / 4));
        EXPECT_FALSE(fails(RuleKind::TextAtMost, rule.section));
    }
}

TEST(NumberFields, GoThroughAValuesFileAsTheyAre)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 5);
    write(*project, overview.text(), QStringLiteral("共{t3.new.total}件，{年}，{t4.rev.upheld+t4.rev.other}件。"));
    const QByteArray first = ValuesFile::write(*project);
    EXPECT_TRUE(first.contains("{t3.new.total}"));
    const Result<ImportedReport> imported = ValuesFile::read(first, QStringLiteral("f.json"), catalog());
    ASSERT_TRUE(imported);
    QTemporaryDir folder;
    const FixedClock clock{QDateTime(QDate(2024, 1, 15), QTime(9, 0), Qt::UTC)};
    const auto again
        = Project::create(folder.filePath(QStringLiteral("a.nianbao")), imported->start, imported->content, clock);
    ASSERT_TRUE(again);
    EXPECT_EQ(ValuesFile::write(**again), first);
    EXPECT_EQ(shownText(**again, overview), shownText(*project, overview));
}
