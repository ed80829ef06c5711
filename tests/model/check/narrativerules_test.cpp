// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativerules.h"

#include "model/base/readfile.h"
#include "model/check/checker.h"
#include "model/edition/rulekinds.h"
#include "model/exchange/valuesfile.h"
#include "tests/model/edition/officialformat.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// new 18 + carried in 2 = done 18 (5 granted, 4 in part, 3 refused, 4 unable, 1 not processed, 1 other) + carried
/// over 2; reviews 4, one pending; lawsuits 1 + 2; normative documents 4, 1, 32; fees 10 万元.
std::unique_ptr<Project> report(const char *editionId = "2021", const char *unit = "测试县人民政府", int year = 2023)
{
    auto project = Project::inMemory({year, QString::fromUtf8(unit), edition(editionId)});
    Edit zeros;
    for (CellIndex cell = 0; cell < project->edition().cellCount(); ++cell) {
        const CellSpec &spec = project->edition().cell(cell);
        if (spec.role == CellRole::Input)
            zeros.changes.append(project->changeOf(
                cell, parseValue(QStringLiteral("0"), spec.format, InputSource::Typed, MoneyUnit::WanYuan)->value));
    }
    EXPECT_TRUE(project->apply(zeros).has_value());
    const std::pair<const char *, const char *> figures[] = {
        {"t3.new.nat", "18"},        {"t3.carry_in.nat", "2"},    {"t3.granted.nat", "5"},    {"t3.partial.nat", "4"},
        {"t3.den_process.nat", "3"}, {"t3.una_nothold.nat", "4"}, {"t3.nop_repeat.nat", "1"}, {"t3.carry_out.nat", "2"},
        {"t4.rev.upheld", "2"},      {"t4.rev.corrected", "1"},   {"t4.rev.pending", "1"},    {"t4.dir.upheld", "1"},
        {"t4.post.upheld", "2"},     {"t2.norm.issued", "4"},     {"t2.norm.repealed", "1"},  {"t2.norm.valid", "32"},
        {"t2.fee.amount", "10"},     {"t3.oth_other.nat", "1"},   {"t3.other.nat", "1"},
    };
    for (const auto &[cell, text] : figures) {
        if (project->edition().find(CellId(QLatin1String(cell))) >= 0) {
            EXPECT_TRUE(type(*project, QLatin1String(cell), QLatin1String(text)).has_value()) << cell;
        }
    }
    write(*project, QStringLiteral("s6"), QStringLiteral("没有收取信息处理费。"));
    return project;
}

QList<Issue> narrativeIssues(const Project &project)
{
    const Checker checker(project.editionPtr());
    QList<Issue> found;
    for (const Issue &issue : checker.check(project).issues) {
        if (readsNarrative(issue.rule->kind) && issue.state == IssueState::Fail)
            found.append(issue);
    }
    return found;
}

/// "n.new:17 n.done:16": the rules that fail, with the words that they speak of.
QString findings(const Project &project)
{
    QStringList found;
    for (const Issue &issue : narrativeIssues(project))
        found.append(issue.rule->id.text() + (issue.place ? u':' + issue.place->words : QString()));
    return found.join(u' ');
}

struct TextCase
{
    const char *text;
    const char *expected;
};

class Overview : public testing::TestWithParam<TextCase>
{
};

} // namespace

TEST_P(Overview, IsComparedWithTheTables)
{
    const auto project = report();
    write(*project, QStringLiteral("s1"), QString::fromUtf8(GetParam().text));
    EXPECT_EQ(findings(*project).toStdString(), GetParam().expected) << GetParam().text;
}

// What is said agrees with the tables, in the meanings that the words have.
INSTANTIATE_TEST_SUITE_P(
    Right, Overview,
    testing::Values(
        TextCase{"（二）依申请公开。全年新收政府信息公开申请18件。", ""},
        TextCase{"（二）依申请公开。收到政府信息公开申请20件，结转上年度政府信息公开申请2件，共办理完成18件，结转下年度"
                 "继续办理2件。",
                 ""},
        TextCase{"（二）依申请公开。新受理政府信息公开申请18件，办结18件，上年转结申请2件，转下一年办理2件。", ""},
        TextCase{"（二）依申请公开。共收到政府信息公开申请18件，上年结转2件，全年依法办结18件。", ""},
        TextCase{"（二）依申请公开。收到依申请公开18件，办结18件，办结率100%。", ""},
        TextCase{"（二）依申请公开。答复政府信息公开申请18件（含上年度结转申请2件，另有2件申请按照《条例》顺延到下年度"
                 "答复）。",
                 ""},
        TextCase{"（二）依申请公开。18件新收，2件结转下年。", ""},
        TextCase{"（二）依申请公开。收到公民、法人和其他组织提出的政府信息公开申请十八件。", ""},
        TextCase{"（二）依申请公开。当年办结新收的申请16件。", ""}, TextCase{"（二）依申请公开。2023年办结16件。", ""},
        TextCase{"（二）依申请公开。收到申请18件。予以公开及部分公开9件，占50%"
                 "；不予公开3件；因本机关不掌握等原因无法提供4件；不予处理1件。",
                 ""},
        TextCase{"（二）依申请公开。予以公开5件、部分公开4件、不予公开3件、无法提供4件、不予处理1件、作其他处理（含主动"
                 "撤回）1件、转下年度办理2件。",
                 ""},
        TextCase{"（五）监督保障。因政府信息公开引发的行政复议4件，行政诉讼3件。", ""},
        TextCase{"（五）监督保障。信息公开类行政复议3件，诉讼3件，均获维持。", ""},
        TextCase{"（三）政府信息管理。制发行政规范性文件4件，废止1件，现行有效32件。", ""},
        TextCase{"（三）政府信息管理。全县现行有效的行政规范性文件32件。", ""},
        TextCase{"（二）依申请公开。全县共收到政府信息公开申请18件（县教育局8件、城关镇10件）。", ""},
        TextCase{"（二）依申请公开。新收申请10件，另新收申请8件。", ""}));

// What is said differs, and there is no other way to read it.
INSTANTIATE_TEST_SUITE_P(
    Wrong, Overview,
    testing::Values(
        TextCase{"（二）依申请公开。2023年受理依申请公开政府信息数量共计0条。", "n.new:0"},
        TextCase{"（一）主动公开。无政府信息公开申请行政复议、行政诉讼。",
                 "n.none_claim:无政府信息公开申请行政复议 n.none_claim:无政府信息公开申请行政复议、行政诉讼"},
        TextCase{"（二）依申请公开。答复后被行政复议9件，全部维持；诉讼1件，未审结。", "n.rev:9 n.lit:1"},
        TextCase{"（二）依申请公开。收到依申请公开件17件，均按时答复，未出现被行政诉讼、行政复议情况。",
                 "n.new:17 n.none_claim:未出现被行政诉讼 n.none_claim:未出现被行政诉讼、行政复议"},
        TextCase{"（二）依申请公开。全年新收政府信息公开申请17件。", "n.new:17"},
        TextCase{"（二）依申请公开。全年新收政府信息公开申请 １７ 件。", "n.new:１７"},
        TextCase{"（二）依申请公开。全年收到政府信息公开申请1,018件。", "n.new:1,018"},
        TextCase{"（二）依申请公开。全年收到政府信息公开申请二十一件。", "n.new:二十一"},
        TextCase{"（二）依申请公开。17件新收，3件结转下年度。", "n.new:17 n.carry_out:3"},
        TextCase{"（二）依申请公开。新受理申请18件，办结20件，上年结转1件，转下一年办理0件。",
                 "n.carry_in:1 n.done:20 n.carry_out:0"},
        TextCase{"（二）依申请公开。收到政府信息公开申请190件，结转上年度政府信息公开申请10件，共办理完成198件，结转下"
                 "年度继续办理2件。",
                 "n.new:190 n.carry_in:10 n.done:198"},
        TextCase{"（二）依申请公开。予以公开及部分公开8件。", "n.open:8"},
        TextCase{"（二）依申请公开。予以公开、部分公开共计8件。", "n.open:8"},
        TextCase{"（二）依申请公开。不予公开2件；无法提供3件；不予处理0件。", "n.denied:2 n.unable:3 n.notproc:0"},
        TextCase{"（五）监督保障。因政府信息公开引发的行政复议5件，行政诉讼2件。", "n.rev:5 n.lit:2"},
        TextCase{"（三）政府信息管理。制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件0件。",
                 "n.norm_valid:0 n.norm_issued:0 n.norm_repealed:0"},
        TextCase{"（三）政府信息管理。发布行政规范性文件5件。", "n.norm_issued:5"},
        TextCase{"（二）依申请公开。2023年全县共收到政府信息公开申请17件。", "n.new:17"},
        TextCase{"（二）依申请公开。2023年未收到政府信息公开申请。", "n.none_claim:未收到政府信息公开申请"},
        TextCase{"（二）依申请公开。无依申请公开事项，未发生因政府信息公开引起的行政复议、行政诉讼。",
                 "n.none_claim:无依申请公开事项 n.none_claim:未发生因政府信息公开引起的行政复议 "
                 "n.none_claim:未发生因政府信息公开引起的行政复议、行政诉讼"},
        TextCase{"（二）依申请公开。收到申请18件，行政复议、行政诉讼0件。", "n.rev:0 n.lit:0"},
        TextCase{
            "（二）依申请公开。收到申请18件，无因政府信息公开被申请的行政复议或行政诉讼。",
            "n.none_claim:无因政府信息公开被申请的行政复议 n.none_claim:无因政府信息公开被申请的行政复议或行政诉讼"},
        TextCase{"（二）依申请公开。收到申请18件，其中新收19件。", "n.new:19"},
        TextCase{"（二）依申请公开。较2022年增加2件，收到政府信息公开申请17件。", "n.new:17"},
        TextCase{"（二）依申请公开。新收：17件；办结：18件。", "n.new:17"}));

// What could be meant otherwise says nothing.
INSTANTIATE_TEST_SUITE_P(
    Ambiguous, Overview,
    testing::Values(
        TextCase{"（二）依申请公开。共收到依申请公开申请18件，其中网络申请1件，信函申请17件；答复完毕18件。", ""},
        TextCase{"（二）依申请公开。县教育局未收到政府信息公开申请。", ""},
        TextCase{"（二）依申请公开。处理政府信息公开申请2条，全部按时处理办结。", ""},
        TextCase{"（一）主动公开。共公开信息70条，回复12345工单38件，局长信箱回复4件。", ""},
        TextCase{"（二）依申请公开。申请9件，其中网络3件，线下1件，协助5件。", ""},
        TextCase{"（二）依申请公开。收到申请18件，其中通过网站收到12件，通过信函收到6件。", ""},
        TextCase{"（二）依申请公开。办理政府信息公开案件43件（含2022年结转1件）。", ""},
        TextCase{"（二）依申请公开。县本级收到政府信息公开申请7件，办结7件。", ""},
        TextCase{"（二）依申请公开。县公安局收到政府信息公开申请7件。", ""},
        TextCase{"（二）依申请公开。各乡镇收到政府信息公开申请7件。", ""},
        TextCase{"（二）依申请公开。去年收到申请15件。", ""},
        TextCase{"（二）依申请公开。2022年收到申请15件，今年有所增加。", ""},
        TextCase{"（二）依申请公开。收到申请约20件，答复近20件。", ""},
        TextCase{"（二）依申请公开。收到申请18件，同比增加3件，增长12.3%。", ""},
        TextCase{"（二）依申请公开。收到公众意见382条，答复网民留言30条。", ""},
        TextCase{"（二）依申请公开。收到12345热线工单500件，办结500件。", ""},
        TextCase{"（二）依申请公开。办结人大代表建议17件、政协提案20件。", ""},
        TextCase{"（二）依申请公开。未办结2件，延期答复3件，3件答复期限延长。", ""},
        TextCase{"（二）依申请公开。行政复议维持2件；行政复议2件维持，1件纠正。", ""},
        TextCase{"（一）主动公开。办理行政复议案件120件，行政诉讼60件。", ""},
        TextCase{"（一）主动公开。公开规范性文件12件，公开规章2件。", ""},
        TextCase{"（三）政府信息管理。制定规章2件，现行有效规章11件。", ""},
        TextCase{"（三）政府信息管理。制发文件300件，发布政策解读12件。", ""},
        TextCase{"（一）主动公开。受理行政许可申请120件，办结120件。", ""},
        TextCase{"（二）依申请公开。收到申请18件，部分公开和不予公开7件。", ""},
        TextCase{"（二）依申请公开。办结上年结转申请1件。", ""},
        TextCase{"（二）依申请公开。第一季度收到申请5件；上半年收到申请9件。", ""},
        TextCase{"（二）依申请公开。自2008年以来累计收到申请120件。", ""},
        TextCase{"（二）依申请公开。自然人申请15件，法人或其他组织申请3件。", ""},
        TextCase{"（二）依申请公开。无行政诉讼败诉案件，未发生行政复议被纠正情况。", ""},
        TextCase{"（二）依申请公开。县教育局等单位未收到上级转办的依申请公开。", ""},
        TextCase{"（二）依申请公开。无正当理由大量反复申请0件，没有现成信息的申请0件。", ""},
        TextCase{"（二）依申请公开。收到申请18件，新收录信息300条。", ""},
        TextCase{"（二）依申请公开。对3件答复不满意的申请作了说明。", ""}, TextCase{"全年收到17件。", ""},
        TextCase{"", ""}, TextCase{"件件有着落，事事有回音。", ""}));

TEST(NarrativeRules, CountWholeAreasOnlyInTheReportOfWhoSumsThemUp)
{
    const QString text = QStringLiteral("（二）依申请公开。全县共收到政府信息公开申请40件。");
    const auto office = report("2021", "测试县人民政府办公室");
    write(*office, QStringLiteral("s1"), text);
    EXPECT_EQ(findings(*office).toStdString(), "");
    const auto government = report();
    write(*government, QStringLiteral("s1"), text);
    EXPECT_EQ(findings(*government).toStdString(), "n.new:40");
}

TEST(NarrativeRules, SayWhereTheNumberStandsWhatItSaysAndWhatTheCellsSay)
{
    const auto project = report();
    const QString text
        = QStringLiteral("2023年工作总结。\n（二）依申请公开。全年新收 政府信息公开申请 17 件，办结18件。后文");
    write(*project, QStringLiteral("s1"), text);
    const QList<Issue> issues = narrativeIssues(*project);
    ASSERT_EQ(issues.size(), 1);
    const Issue &issue = issues.first();
    ASSERT_TRUE(issue.place.has_value());
    EXPECT_EQ(issue.place->section, SectionId(QStringLiteral("s1")));
    EXPECT_EQ(text.sliced(issue.place->start, issue.place->length).toStdString(), "17");
    EXPECT_EQ(issue.place->sentence.toStdString(), "全年新收 政府信息公开申请 17 件，办结18件。");
    EXPECT_EQ(issue.leftCells, QList<CellIndex>{cellOf(*project, QStringLiteral("t3.new.total"))});
    EXPECT_EQ(issue.left, Amount::fromWhole(18));
    EXPECT_EQ(issue.right, Amount::fromWhole(17));
    EXPECT_EQ(issue.rule->severity, Severity::Warning);
}

TEST(NarrativeRules, FollowTheFiguresWithoutReadingTheTextAgain)
{
    const auto project = report();
    write(*project, QStringLiteral("s1"), QStringLiteral("（二）依申请公开。全年新收申请18件。"));
    const Checker checker(project->editionPtr());
    const auto count = [&] { return checker.check(*project).counts().warning; };
    EXPECT_EQ(count(), 0);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("19")));
    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("18")));
    EXPECT_EQ(count(), 0);
    write(*project, QStringLiteral("s1"), QStringLiteral("（二）依申请公开。全年新收申请19件。"));
    EXPECT_EQ(count(), 1);
}

TEST(NarrativeRules, ReadNumberFieldsAsTheyAreShown)
{
    const auto project = report();
    const QString stored = QStringLiteral("（二）依申请公开。新收申请{t3.new.total}件，办结{t3.carry_in.total}件。");
    write(*project, QStringLiteral("s1"), stored);
    const QList<Issue> issues = narrativeIssues(*project);
    ASSERT_EQ(issues.size(), 1) << "a field of another cell";
    EXPECT_EQ(issues.first().rule->id.text(), QStringLiteral("n.done"));
    EXPECT_EQ(issues.first().place->words, QStringLiteral("2"));
    EXPECT_EQ(stored.sliced(issues.first().place->start, issues.first().place->length),
              QStringLiteral("{t3.carry_in.total}"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.total"), QStringLiteral("19"))); // a control total
    EXPECT_EQ(findings(*project).toStdString(), "n.done:2");
}

TEST(NarrativeRules, AreLeftOutWhileAFigureIsBeingTyped)
{
    const auto project = report();
    write(*project, QStringLiteral("s1"), QStringLiteral("（二）依申请公开。全年新收申请17件。"));
    const Checker checker(project->editionPtr());
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.new.nat"));
    for (const Issue &issue : checker.checkOverlay(*project, cell, Value::count(30)).issues)
        EXPECT_FALSE(readsNarrative(issue.rule->kind)) << issue.rule->id.text().toStdString();
}

TEST(NarrativeRules, AreNotAssessableWithoutTheTextOrTheFigures)
{
    const Result<ImportedReport> imported = ValuesFile::read(
        R"({"schema":"nianbao-values/1","edition":"2021","year":2023,"unit":"甲县人民政府",
            "cells":{"t3.new.nat":"5"},"text":{"s1":"（二）依申请公开。上年结转申请3件。"}})",
        QStringLiteral("a.json"), catalog());
    ASSERT_TRUE(imported.has_value());
    const EditionPtr format = edition("2021");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.nianbao"));
    const SystemClock clock;
    auto project = Project::create(path, {2023, QStringLiteral("甲县人民政府"), format}, imported->content, clock);
    ASSERT_TRUE(project.has_value());
    QStringList open;
    for (const Issue &issue : Checker(format).check(**project).issues) {
        if (issue.state == IssueState::NotAssessable)
            open.append(issue.rule->id.text());
    }
    EXPECT_TRUE(open.contains(QStringLiteral("n.carry_in"))) << "its cell is not known";
    EXPECT_TRUE(open.contains(QStringLiteral("n.fee_section"))) << "its section is not known";
}

struct YearCase
{
    const char *section;
    const char *text;
    const char *expected;
};

class YearsOfText : public testing::TestWithParam<YearCase>
{
};

TEST_P(YearsOfText, AreStaleOnlyWhereTheReportsYearBelongs)
{
    const auto project = report();
    write(*project, QLatin1String(GetParam().section), QString::fromUtf8(GetParam().text));
    QString found = findings(*project);
    EXPECT_EQ(found.remove(QStringLiteral(" n.fee_section")).remove(QStringLiteral("n.fee_section")).toStdString(),
              GetParam().expected)
        << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, YearsOfText,
    testing::Values(
        YearCase{"s1", "（三） 政府信息管理情况 2022年，县政府共制定规范性文件4件。", "n.year:2022"},
        YearCase{"s1", "2022年，我县扎实推进政务公开。", "n.year:2022"},
        YearCase{"s1", "２０２２年，我县扎实推进政务公开。", "n.year:２０２２"},
        YearCase{"s1", "二〇二二年，我县扎实推进政务公开。", "n.year:二〇二二"},
        YearCase{"s1", "（一）主动公开情况。2022年，公开信息300条。", "n.year:2022"},
        YearCase{"s1", "（三）2022年，制定规范性文件0件，废止规范性文件1件，现行有效的规范性文件32件。",
                 "n.year:2022 n.norm_issued:0"},
        YearCase{"intro", "测试县人民政府2022年政府信息公开工作年度报告。2023年1月1日至12月31日。", "n.year:2022"},
        YearCase{"s5", "2021年，我县工作仍有差距。", "n.year:2021"}, YearCase{"s1", "2023年，我县扎实推进。", ""},
        YearCase{"s1", "2022年以来，我县扎实推进政务公开。", ""},
        YearCase{"s1", "2022年3月，我县获批试点。2023年继续推进。", ""},
        YearCase{"s1", "2022年，我县获批试点，2023年继续推进。", ""},
        YearCase{"s1", "2022年，我县获批试点。2023年继续推进。", ""},
        YearCase{"s1", "总体平稳。2022年，我县获批试点。", ""}, YearCase{"s1", "较2022年，公开数量有所上升。", ""},
        YearCase{"s1", "2022年、2023年连续两年优秀。", ""}, YearCase{"s1", "2022年，我县连续三年被评为优秀。", ""},
        YearCase{"s1", "依据2019年修订的《条例》开展工作。", ""},
        YearCase{"s5", "2022年存在的问题已整改。2024年，我县将继续改进。", ""},
        YearCase{"s5", "2024年，我县将继续改进。", ""}, YearCase{"s1", "2015年，我县建成网站。", ""},
        YearCase{"intro", "依据国办公开办函〔2021〕30号编制，统计期限为2023年1月1日至12月31日。", ""}));

TEST(NarrativeRules, KnowTheDocumentNumberOfTheFormatThatTheReportFollows)
{
    const auto found = [](const char *editionId, int year, const char *text) {
        const auto project = report(editionId, "测试县人民政府", year);
        write(*project, QStringLiteral("intro"), QString::fromUtf8(text));
        return findings(*project).toStdString();
    };
    EXPECT_EQ(found("2021", 2023, "依据（国办公开办函〔2021〕30号）编制"), "");
    EXPECT_EQ(found("2021", 2023, "依据国办公开办函[2021] 30 号编制"), "");
    EXPECT_EQ(found("2021", 2023, "依据（国办发〔2021〕30号）编制"), "n.docno:国办发〔2021〕30号");
    EXPECT_EQ(found("2021", 2023, "依据国办公开办函【2019】60号编制"), "n.docno:国办公开办函【2019】60号");
    EXPECT_EQ(found("2021", 2023, "依据国办函〔2020〕109号收费"), "");
    EXPECT_EQ(found("2019", 2020, "依据国办公开办函〔2019〕60 号编制"), "");
    EXPECT_EQ(found("2019", 2020, "依据国办公开办函〔2021〕30号编制"), "n.docno:国办公开办函〔2021〕30号");
    EXPECT_EQ(found("2019-hubei", 2020, "依据国办发〔2019〕60号编制"), "n.docno:国办发〔2019〕60号");
}

TEST(NarrativeRules, KnowHowABodyOfThisKindSpeaksOfItself)
{
    const auto found = [](const char *unit, const char *text) {
        const auto project = report("2021", unit);
        write(*project, QStringLiteral("s5"), QString::fromUtf8(text));
        return findings(*project).toStdString();
    };
    EXPECT_EQ(found("横山镇人民政府", "我局将加强公开，我镇也一样。"), "n.unit_pronoun:我局");
    EXPECT_EQ(found("横山县审计局", "我局将加强公开，我县各单位都支持。"), "");
    EXPECT_EQ(found("横山县审计局", "根据贵办通知要求报告如下。"), "n.unit_pronoun:贵办");
    EXPECT_EQ(found("横山县人民政府办公室", "我办将为我办理的事项负责。"), "");
    EXPECT_EQ(found("横山街道办事处", "我镇将加强公开。避免自我局限。"), "n.unit_pronoun:我镇");
}

TEST(NarrativeRules, SayWhatSectionSixOwes)
{
    const auto found = [](const char *text, const char *unpaid = "0", const char *fee = "10") {
        const auto project = report();
        EXPECT_TRUE(type(*project, QStringLiteral("t3.oth_nofee.nat"), QLatin1String(unpaid)));
        EXPECT_TRUE(type(*project, QStringLiteral("t2.fee.amount"), QLatin1String(fee)));
        write(*project, QStringLiteral("s6"), QString::fromUtf8(text));
        return findings(*project).toStdString();
    };
    EXPECT_EQ(found("无。"), "n.fee_section");
    EXPECT_EQ(found("无。\n", "3"), found("无。", "3")) << "an empty line at the end says nothing";
    EXPECT_EQ(found("2023年未收取信息处理费。"), "");
    EXPECT_EQ(found("发出收费通知0件，收费总金额0元，实际收取信息处理费0元。"), "");
    EXPECT_EQ(found("发出收费通知0件，实际收取信息处理费0元。", "3"), "n.fee_vs_oth_nofee:0");
    EXPECT_EQ(found("未发出收费通知，未收取信息处理费。", "3"), "n.fee_vs_oth_nofee");
    EXPECT_EQ(found("发出收费通知5件，通知收费总金额600元，实际收取信息处理费0元。", "3"), "");
    EXPECT_EQ(found("全年实际收取信息处理费共计400元。", "3"), "");
    EXPECT_EQ(found("通知收费总金额300元，实际收取信息处理费400元。"), "n.fee_le:400");
    EXPECT_EQ(found("实际收取信息处理费12万元。"), "n.fee_in_adminfee:12");
    EXPECT_EQ(found("实际收取信息处理费400元。", "0", "0.04"), "");
    EXPECT_EQ(found("实际收取信息处理费401元。", "0", "0.04"), "n.fee_in_adminfee:401");
}

TEST(NarrativeRules, ThePublishedReportOfATownWithLastYearsTextWarnsThrice)
{
    const auto project = report();
    write(*project, QStringLiteral("s1"),
          QStringLiteral("（三）2022年制定规范性文件0件，废止规范性文件1件，现行有效的规范性文件0件"));
    EXPECT_EQ(findings(*project).toStdString(), "n.year:2022 n.norm_valid:0 n.norm_issued:0");
}

TEST(NarrativeRules, KnowTheWordsThatTheSharedFormatNames)
{
    for (const char *id : {"2019", "2021"}) {
        const std::optional<QJsonObject> format = officialFormat(QString::fromLatin1(id));
        if (!format)
            GTEST_SKIP() << "the shared domain folder is not there";
        for (const QJsonValue &rule : format->value(u"rules").toArray()) {
            if (rule[u"type"].toString() != u"narrative_number")
                continue;
            for (const QJsonValue &cue : rule[u"cue_words"].toArray()) {
                const auto project = report(id, "测试县人民政府", id[3] == '9' ? 2020 : 2023);
                const QString topic = rule[u"id"].toString().startsWith(u"n.norm")
                    ? QStringLiteral("（三）规范性文件。")
                    : QStringLiteral("（二）依申请公开。");
                write(*project, QStringLiteral("s1"), topic + cue.toString() + QStringLiteral("777件。"));
                EXPECT_EQ(findings(*project), rule[u"id"].toString() + QStringLiteral(":777"))
                    << cue.toString().toStdString();
            }
        }
    }
}

TEST(NarrativeRules, RaiseNoFalseAlarmOnPublishedReports)
{
    const QDir folder(QStringLiteral(NIANBAO_SHARED_DIR "/data/published"));
    if (!folder.exists())
        GTEST_SKIP() << "no published reports beside the repository";
    // Differences that are in the reports: 258 against 275, 265 against 337.
    const QHash<QString, QString> real{
        {QStringLiteral("shanghai_office_2019.values.json"), QStringLiteral("n.open:258 n.unable:265")}};
    const QStringList files = folder.entryList({QStringLiteral("*.values.json")}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "no published reports beside the repository";
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFile(folder.filePath(file), ValuesFile::largestBytes);
        ASSERT_TRUE(bytes.has_value());
        const Result<ImportedReport> imported = ValuesFile::read(*bytes, file, catalog());
        ASSERT_TRUE(imported.has_value()) << file.toStdString();
        const QTemporaryDir made;
        const SystemClock clock;
        const auto project
            = Project::create(made.filePath(QStringLiteral("a.nianbao")), imported->start, imported->content, clock);
        ASSERT_TRUE(project.has_value()) << file.toStdString();
        EXPECT_EQ(findings(**project).toStdString(), real.value(file).toStdString()) << file.toStdString();
    }
}

class NarrativeOfEveryEdition : public testing::TestWithParam<const char *>
{
};

TEST_P(NarrativeOfEveryEdition, IsComparedWithItsOwnTables)
{
    const auto project = report(GetParam(), "测试县人民政府", GetParam()[3] == '9' ? 2020 : 2023);
    write(*project, QStringLiteral("s1"),
          QStringLiteral("（二）依申请公开。新收申请18件，办结18件，不予公开3件，行政复议4件，诉讼3件。"));
    EXPECT_EQ(findings(*project).toStdString(), "");
    write(*project, QStringLiteral("s1"),
          QStringLiteral("（二）依申请公开。新收申请15件，办结19件，不予公开4件，行政复议5件，诉讼4件。"));
    EXPECT_EQ(findings(*project).toStdString(), "n.new:15 n.done:19 n.denied:4 n.rev:5 n.lit:4");
}

INSTANTIATE_TEST_SUITE_P(Editions, NarrativeOfEveryEdition,
                         testing::Values("2019", "2019-hubei", "2019-local-headers", "2021", "2021-one-row"));
