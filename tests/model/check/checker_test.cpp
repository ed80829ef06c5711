// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/checker.h"

#include "model/check/yearonyear.h"
#include "model/project/takeover.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

QStringList failing(const CheckReport &report)
{
    QStringList rules;
    for (const Issue &issue : report.issues) {
        if (issue.state == IssueState::Fail)
            rules.append(issue.rule->id.text());
    }
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

const Issue *find(const CheckReport &report, const QString &rule)
{
    for (const Issue &issue : report.issues) {
        if (issue.rule->id.text() == rule)
            return &issue;
    }
    return nullptr;
}

class EveryEdition : public ::testing::TestWithParam<const char *>
{
};

void setAmount(Project &project, CellIndex cell, qint64 number)
{
    const CellSpec &spec = project.edition().cell(cell);
    const Result<ParsedValue> value
        = parseValue(QString::number(number), spec.format, InputSource::Typed, MoneyUnit::WanYuan);
    Edit edit;
    edit.changes = {spec.role == CellRole::Total ? project.changeOfControl(cell, value->value)
                                                 : project.changeOf(cell, value->value)};
    ASSERT_TRUE(project.apply(edit).has_value());
}

} // namespace

TEST_P(EveryEdition, ARandomValidReportFailsNoRule)
{
    const Checker checker(edition(GetParam()));
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto project = emptyReport(edition(GetParam()));
        fillValid(*project, seed);
        EXPECT_EQ(failing(checker.check(*project)).join(u' ').toStdString(), "") << "seed " << seed;
        giveAllControls(*project);
        EXPECT_EQ(failing(checker.check(*project)).join(u' ').toStdString(), "") << "seed " << seed;
    }
}

TEST_P(EveryEdition, ACellOffByOneFailsExactlyTheSumsThatContainIt)
{
    const EditionPtr format = edition(GetParam());
    const Checker checker(format);
    const auto project = emptyReport(format);
    fillValid(*project, 7);
    giveAllControls(*project);
    for (CellIndex cell = 0; cell < format->cellCount(); ++cell) {
        QStringList expected;
        for (const RuleSpec &rule : format->rules()) {
            if (rule.kind == RuleKind::SumEqual && (rule.left.contains(cell) || rule.right.contains(cell)))
                expected.append(rule.id.text());
        }
        expected.sort();
        const bool isTotal = format->cell(cell).role == CellRole::Total;
        const qint64 right = project->figures().forRules(cell)->millionths() / Amount::scale;
        for (const qint64 wrong : {right + 1, right - 1}) {
            if (wrong < 0)
                continue;
            setAmount(*project, cell, wrong);
            EXPECT_EQ(failing(checker.check(*project)).join(u' ').toStdString(), expected.join(u' ').toStdString())
                << format->cell(cell).id.text().toStdString() << (isTotal ? " (control total)" : "");
            setAmount(*project, cell, right);
        }
    }
    EXPECT_TRUE(checker.check(*project).passes());
}

TEST_P(EveryEdition, AnOverlayOfTheCellFindsWhatTheWholeCheckFindsForIt)
{
    const EditionPtr format = edition(GetParam());
    const Checker checker(format);
    const auto project = emptyReport(format);
    fillValid(*project, 3);
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.granted.nat"));
    setAmount(*project, cell, 4711);
    const CheckReport overlay = checker.checkOverlay(*project, cell, Value::count(4711));
    EXPECT_EQ(failing(checker.check(*project)), failing(overlay));
    EXPECT_EQ(failing(overlay), (QStringList{QStringLiteral("t3.identity.nat"), QStringLiteral("t3.identity.total")}));
}

TEST_P(EveryEdition, AnAllZeroReportPassesAndABlankOneOnlyWarns)
{
    const EditionPtr format = edition(GetParam());
    const auto project = emptyReport(format);
    write(*project, QStringLiteral("intro"), QStringLiteral("2023年1月1日至12月31日"));
    write(*project, QStringLiteral("s5"), QStringLiteral("公开的深度还不够，明年继续改进。"));
    write(*project, QStringLiteral("s6"), QStringLiteral("没有收取信息处理费。"));
    const Checker checker(format);
    EXPECT_EQ(failing(checker.check(*project)), QStringList{QStringLiteral("g.blank")});
    EXPECT_EQ(checker.check(*project).counts().warning, format->tables().size());
    for (CellIndex cell = 0; cell < format->cellCount(); ++cell) {
        if (format->cell(cell).role == CellRole::Input)
            setAmount(*project, cell, 0);
    }
    EXPECT_TRUE(failing(checker.check(*project)).isEmpty());
}

TEST_P(EveryEdition, WithAllControlTotalsEveryWrongCellOfTheGridIsNamedWithItsValue)
{
    const EditionPtr format = edition(GetParam());
    const Checker checker(format);
    const auto project = emptyReport(format);
    fillValid(*project, 13);
    giveAllControls(*project);
    int named = 0;
    for (const CellIndex cell : format->table(TableId(QStringLiteral("t3")))->cells) {
        const qint64 right = project->figures().forRules(cell)->millionths() / Amount::scale;
        setAmount(*project, cell, right + 3);
        const CheckReport report = checker.check(*project);
        EXPECT_EQ(report.counts().error, 1) << "one slip, one finding: " << format->cell(cell).id.text().toStdString();
        for (const Issue &issue : report.issues) {
            if (issue.suspects.size() == 1 && issue.suspects[0].cell == cell
                && issue.suspects[0].expected == Amount::fromWhole(right))
                ++named;
        }
        setAmount(*project, cell, right);
    }
    EXPECT_EQ(named, format->table(TableId(QStringLiteral("t3")))->cells.size());
}

INSTANTIATE_TEST_SUITE_P(Editions, EveryEdition, ::testing::Values("2019", "2021"));

TEST(Checker, AFindingHasBothSidesAndTheDifference)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("3440")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.nat"), QStringLiteral("118")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("3441")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_out.nat"), QStringLiteral("118")));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const Issue *issue = find(report, QStringLiteral("t3.identity.nat"));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->left->text(), QStringLiteral("3558"));
    EXPECT_EQ(issue->right->text(), QStringLiteral("3559"));
    EXPECT_EQ(issue->difference().text(), QStringLiteral("-1"));
    EXPECT_EQ(issue->leftCells.size(), 2);
    EXPECT_EQ(issue->rightCells.size(), 2);
    EXPECT_FALSE(report.passes());
}

TEST(Checker, ARuleOverACellThatIsNotKnownIsNotAssessable)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 5);
    Edit edit;
    edit.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.granted.biz")), Value::unknown())};
    ASSERT_TRUE(project->apply(edit).has_value());
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(failing(report).join(u' ').toStdString(), "");
    for (const char *rule : {"t3.result_sum.biz", "t3.identity.biz", "t3.row_total.granted", "t3.identity.total"}) {
        const Issue *issue = find(report, QLatin1String(rule));
        ASSERT_TRUE(issue) << rule;
        EXPECT_EQ(issue->state, IssueState::NotAssessable) << rule;
    }
    EXPECT_FALSE(find(report, QStringLiteral("t3.identity.nat")));
}

TEST(Checker, ARuleThatTheBodyHasNoPowerToMakeIsAWarning)
{
    const auto project = emptyReport(edition("2021"));
    const Checker checker(project->editionPtr());
    ASSERT_TRUE(type(*project, QStringLiteral("t2.rule.valid"), QStringLiteral("3")));
    EXPECT_EQ(find(checker.check(*project), QStringLiteral("t2.rule_power"))->state, IssueState::NotAssessable);
    const auto setPower = [&](const char *power) {
        Edit edit;
        edit.changes = {project->changeOfProfile(Profile::rulePower, QLatin1String(power))};
        ASSERT_TRUE(project->apply(edit).has_value());
    };
    setPower("no");
    EXPECT_EQ(find(checker.check(*project), QStringLiteral("t2.rule_power"))->state, IssueState::Fail);
    setPower("yes");
    EXPECT_FALSE(find(checker.check(*project), QStringLiteral("t2.rule_power")));
    setPower("");
    const auto township = Project::inMemory({2023, QStringLiteral("测试县红升乡人民政府"), project->editionPtr()});
    ASSERT_TRUE(type(*township, QStringLiteral("t2.rule.valid"), QStringLiteral("3")));
    EXPECT_EQ(find(checker.check(*township), QStringLiteral("t2.rule_power"))->state, IssueState::Fail)
        << "no township has that power, and its name tells what it is";
}

TEST(Checker, DecisionsThatEqualTheSumOfItemsAreSuspicious)
{
    const auto project = emptyReport(edition("2019"), 2020);
    const Checker checker(project->editionPtr());
    ASSERT_TRUE(type(*project, QStringLiteral("t2.lic.prev"), QStringLiteral("21")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.lic.delta"), QStringLiteral("+19")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.lic.decided"), QStringLiteral("40")));
    EXPECT_TRUE(find(checker.check(*project), QStringLiteral("t2.decided_is_sum.lic")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.lic.delta"), QStringLiteral("-22")));
    EXPECT_FALSE(find(checker.check(*project), QStringLiteral("t2.decided_is_sum.lic")));
    const CheckReport report = checker.check(*project);
    const Issue *floor = find(report, QStringLiteral("t2.delta_floor.lic"));
    ASSERT_TRUE(floor);
    EXPECT_EQ(floor->left->text(), QStringLiteral("-1"));
}

TEST(Checker, OneHalfOfAPairAndMoreDisclosedThanThereAreIsAWarning)
{
    const auto project = emptyReport(edition("2019"), 2020);
    const Checker checker(project->editionPtr());
    ASSERT_TRUE(type(*project, QStringLiteral("t2.proc.projects"), QStringLiteral("6")));
    EXPECT_TRUE(find(checker.check(*project), QStringLiteral("t2.proc_zero_pair")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.proc.amount"), QStringLiteral("251000元")));
    EXPECT_FALSE(find(checker.check(*project), QStringLiteral("t2.proc_zero_pair")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.norm.disclosed"), QStringLiteral("87")));
    EXPECT_TRUE(find(checker.check(*project), QStringLiteral("t2.public_ge.norm")));
}

TEST(Checker, MoreIssuedThanAreInForceIsANote)
{
    const auto project = emptyReport(edition("2021"), 2023);
    const Checker checker(project->editionPtr());
    const QString rule = QStringLiteral("t2.valid_ge_issued.norm");
    ASSERT_TRUE(type(*project, QStringLiteral("t2.norm.issued"), QStringLiteral("12")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.norm.valid"), QStringLiteral("5")));
    const CheckReport report = checker.check(*project);
    ASSERT_TRUE(find(report, rule));
    EXPECT_EQ(find(report, rule)->rule->severity, Severity::Info);
    ASSERT_TRUE(type(*project, QStringLiteral("t2.norm.valid"), QStringLiteral("12")));
    EXPECT_FALSE(find(checker.check(*project), rule));
}

TEST(Checker, ATotalSeenBlankIsListedAndNotTakenForZero)
{
    const auto project = emptyReport(edition("2019"), 2019);
    fillValid(*project, 11);
    Edit edit;
    edit.changes = {project->changeOfControl(cellOf(*project, QStringLiteral("t3.granted.total")), Value::blank())};
    ASSERT_TRUE(project->apply(edit).has_value());
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(failing(report), QStringList{QStringLiteral("g.blank")});
    EXPECT_EQ(find(report, QStringLiteral("g.blank"))->leftCells,
              QList<CellIndex>{cellOf(*project, QStringLiteral("t3.granted.total"))});
}

TEST(Checker, RulesAcrossYearsNeedLastYearsReport)
{
    const auto last = emptyReport(edition("2021"), 2022);
    fillValid(*last, 21);
    const auto project = emptyReport(edition("2021"), 2023);
    fillValid(*project, 22);
    const Checker checker(project->editionPtr());
    const CheckReport without = checker.check(*project);
    EXPECT_EQ(find(without, QStringLiteral("t3.carry_prev.nat"))->state, IssueState::NotAssessable);
    EXPECT_EQ(find(without, QStringLiteral("g.yoy"))->state, IssueState::NotAssessable);

    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.nat"), QStringLiteral("8")));
    ASSERT_TRUE(type(*last, QStringLiteral("t3.carry_out.nat"), QStringLiteral("7")));
    const auto both = withPrevious(*project, *last);
    ASSERT_TRUE(both.has_value());
    const CheckReport with = checker.check(**both);
    const Issue *issue = find(with, QStringLiteral("t3.carry_prev.nat"));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->state, IssueState::Fail);
    EXPECT_EQ(issue->left->text(), QStringLiteral("8"));
    EXPECT_EQ(issue->right->text(), QStringLiteral("7"));
    EXPECT_TRUE(find(with, QStringLiteral("t2.valid_prev.norm")));
    EXPECT_EQ(withPrevious(*last, *project).error().code, ErrorCode::NotLastYear);
}

TEST(Checker, JumpsAreOneNoteAndSmallOnesAndWhatWasTakenOverAreNone)
{
    const auto last = emptyReport(edition("2021"), 2022);
    const auto project = emptyReport(edition("2021"), 2023);
    const auto put = [&](const char *cell, const char *before, const char *now) {
        ASSERT_TRUE(type(*last, QLatin1String(cell), QLatin1String(before)).has_value());
        ASSERT_TRUE(type(*project, QLatin1String(cell), QLatin1String(now)).has_value());
    };
    put("t3.new.nat", "40", "400");
    put("t2.lic.decided", "3000", "12");
    put("t3.granted.biz", "1", "10"); // ten times as many, but nine more
    put("t3.granted.res", "2", "12"); // ten more
    put("t2.pen.decided", "40", "200"); // five times as many is usual
    put("t3.carry_in.nat", "1", "60"); // handed over by last year
    put("t3.carry_out.nat", "60", "60");
    const auto both = withPrevious(*project, *last).value();
    const Checker checker(both->editionPtr());
    const CheckReport report = checker.check(*both);
    const Issue *jump = find(report, QStringLiteral("g.yoy"));
    ASSERT_TRUE(jump);
    EXPECT_EQ(std::count_if(report.issues.cbegin(), report.issues.cend(),
                            [](const Issue &issue) { return issue.rule->kind == RuleKind::JumpPrevious; }),
              1);
    QStringList cells;
    for (const CellIndex cell : jump->leftCells)
        cells.append(both->edition().cell(cell).id.text());
    cells.sort();
    EXPECT_EQ(
        cells,
        (QStringList{QStringLiteral("t2.lic.decided"), QStringLiteral("t3.granted.res"),
                     QStringLiteral("t3.granted.total"), QStringLiteral("t3.new.nat"), QStringLiteral("t3.new.total"),
                     QStringLiteral("t3.result_total.res"), QStringLiteral("t3.result_total.total")}));
    ASSERT_TRUE(type(*both, QStringLiteral("t3.carry_in.nat"), QStringLiteral("61")));
    const CheckReport other = checker.check(*both);
    EXPECT_TRUE(
        find(other, QStringLiteral("g.yoy"))->leftCells.contains(cellOf(*both, QStringLiteral("t3.carry_in.total"))))
        << "no longer what was handed over";
}

TEST(Checker, AFieldOfTheTextWithoutAFigureIsAnErrorThatNamesItsCells)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 9);
    const Checker checker(project->editionPtr());
    write(*project, QStringLiteral("s1"),
          QStringLiteral(
              "公开的深度还不够。\n新收申请{t3.new.total}件，结转下年{t3.carry_out.nat+t3.carry_out.biz}件。"));
    EXPECT_EQ(find(checker.check(*project), QStringLiteral("n.fields")), nullptr);
    Edit edit;
    edit.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.carry_out.biz")), Value::blank())};
    ASSERT_TRUE(project->apply(edit));
    const CheckReport report = checker.check(*project);
    const Issue *issue = find(report, QStringLiteral("n.fields"));
    ASSERT_TRUE(issue && issue->place);
    EXPECT_EQ(issue->rule->severity, Severity::Error);
    EXPECT_EQ(issue->leftCells, QList<CellIndex>{cellOf(*project, QStringLiteral("t3.carry_out.biz"))});
    EXPECT_EQ(project->text(SectionId(QStringLiteral("s1"))).mid(issue->place->start, issue->place->length),
              QStringLiteral("{t3.carry_out.nat+t3.carry_out.biz}"));
    EXPECT_TRUE(issue->place->sentence.startsWith(QStringLiteral("新收申请")));
    EXPECT_TRUE(issue->place->sentence.endsWith(QStringLiteral("结转下年＿＿件。")));
}

TEST(Checker, RemembersNothingThatChangesWhatItFinds)
{
    const auto last = emptyReport(edition("2021"), 2022);
    fillValid(*last, 3);
    write(*last, QStringLiteral("s1"), QString(60, u'甲') + QString(60, u'乙'));
    const auto project = emptyReport(edition("2021"), 2023);
    fillValid(*project, 4);
    const auto both = withPrevious(*project, *last).value();
    const Checker checker(both->editionPtr());
    const auto said = [](const CheckReport &report) {
        QStringList lines;
        for (const Issue &issue : report.issues)
            lines.append(issue.rule->id.text() + u' ' + issue.left.value_or(Amount()).text() + u' '
                         + QString::number(static_cast<int>(issue.state)));
        return lines;
    };
    const QString texts[] = {QString(60, u'甲') + QString(60, u'乙'), QStringLiteral("新收申请{t3.new.total}件。"),
                             QString(1200, u'字'), QStringLiteral("统计期限为2023年1月1日至12月31日。"), QString()};
    for (const QString &text : texts) {
        for (const char *section : {"s1", "s5", "intro"}) {
            write(*both, QLatin1String(section), text);
            EXPECT_EQ(said(checker.check(*both)), said(Checker(both->editionPtr()).check(*both)));
            ASSERT_TRUE(type(*both, QStringLiteral("t3.new.nat"), QString::number(100 + text.size())));
            EXPECT_EQ(said(checker.check(*both)), said(Checker(both->editionPtr()).check(*both)));
        }
    }
}

TEST(Checker, ATextThatOnlySwapsTheFiguresOfLastYearsIsAWarning)
{
    const QString text = QStringLiteral(
        "%1年，我们围绕群众关心的教育、医疗、就业三个领域主动公开政府信息%2条，办理依申请公开%3件，全部按期答复。"
        "一是完善了公开目录；二是开展了两次业务培训；三是把九个栏目归并到政府门户网站，方便群众查找；四是公布了联系电话"
        "。");
    const auto last = emptyReport(edition("2021"), 2022);
    write(*last, QStringLiteral("s1"), text.arg(2022).arg(1245).arg(18));
    const auto project = emptyReport(edition("2021"), 2023);
    write(*project, QStringLiteral("s1"), text.arg(2023).arg(1398).arg(7));
    const Checker checker(project->editionPtr());
    const QString rule = QStringLiteral("n.similar_prev");
    EXPECT_EQ(find(checker.check(*project), rule)->state, IssueState::NotAssessable) << "never passed without it";

    const CheckReport with = checker.check(**withPrevious(*project, *last));
    const Issue *issue = find(with, rule);
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->state, IssueState::Fail);
    EXPECT_EQ(issue->rule->severity, Severity::Warning);
    EXPECT_EQ(issue->place->section.text(), QStringLiteral("s1"));
    EXPECT_EQ(issue->left->text(), QStringLiteral("100"));
    EXPECT_EQ(issue->right->text(), QStringLiteral("80"));

    write(*project, QStringLiteral("s1"),
          QStringLiteral(
              "今年没有召开专题会议，公开工作由办公室一名同志兼职承担，主要精力放在清理历史文件上，共清理失效文件"
              "若干件，并把仍然有效的文件逐件核对后重新公布，群众来电咨询明显减少，但解读材料仍然偏少，需要改进，"
              "下一步将与业务科室商定解读计划。"));
    EXPECT_EQ(find(checker.check(**withPrevious(*project, *last)), rule), nullptr);
}

TEST(Checker, ARuleThatIsSwitchedOffFindsNothingAndChangesNoTotal)
{
    const RuleOverride off{EditionId(QStringLiteral("2021")),
                           QStringLiteral("t3.identity.*"),
                           std::nullopt,
                           QDate(2026, 1, 1),
                           QStringLiteral("a"),
                           QStringLiteral("b")};
    const EditionPtr changed = Edition::withOverrides(edition("2021"), {off});
    const auto project = emptyReport(changed, 2023);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("3")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("2")));
    const Checker checker(changed);
    EXPECT_EQ(find(checker.check(*project), QStringLiteral("t3.identity.nat")), nullptr);
    EXPECT_EQ(project->figures().value(cellOf(*project, QStringLiteral("t3.result_total.total"))), Value::count(2));
    EXPECT_NE(find(Checker(edition("2021")).check(*project), QStringLiteral("t3.identity.nat")), nullptr);
}

TEST(YearOnYear, HasTheDifferenceOfEveryFigureThatBothYearsHave)
{
    const auto last = emptyReport(edition("2021"), 2022);
    const auto project = emptyReport(edition("2021"), 2023);
    ASSERT_TRUE(type(*last, QStringLiteral("t3.new.nat"), QStringLiteral("40")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("400")));
    ASSERT_TRUE(type(*last, QStringLiteral("t3.new.biz"), QStringLiteral("5")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.biz"), QStringLiteral("4")));
    const auto both = withPrevious(*project, *last).value();
    const CheckReport report = Checker(both->editionPtr()).check(*both);
    const QList<YearOnYear> rows = yearOnYear(both->figures(), report);
    ASSERT_EQ(rows.size(), both->edition().cellCount());
    const YearOnYear &jump = rows[cellOf(*both, QStringLiteral("t3.new.nat"))];
    EXPECT_EQ(jump.difference, Amount::fromWhole(360));
    EXPECT_TRUE(jump.jumps && jump.isChanged());
    const YearOnYear &small = rows[cellOf(*both, QStringLiteral("t3.new.biz"))];
    EXPECT_EQ(small.difference, Amount::fromWhole(-1));
    EXPECT_FALSE(small.jumps);
    EXPECT_EQ(rows[cellOf(*both, QStringLiteral("t3.new.total"))].difference, Amount::fromWhole(359)) << "totals too";
    EXPECT_FALSE(rows[cellOf(*both, QStringLiteral("t3.granted.nat"))].difference) << "both years are blank";
    EXPECT_FALSE(rows[cellOf(*both, QStringLiteral("t3.granted.nat"))].isChanged());
}

TEST(Checker, TextsAreCheckedForLengthPeriodAndSectionFive)
{
    const auto project = emptyReport(edition("2021"), 2023);
    fillValid(*project, 1);
    const Checker checker(project->editionPtr());
    write(*project, QStringLiteral("s5"), QStringLiteral("无。"));
    write(*project, QStringLiteral("s1"), QString(1001, u'字'));
    write(*project, QStringLiteral("intro"), QStringLiteral("统计期限为2022年1月1日至12月31日。"));
    const CheckReport report = checker.check(*project);
    EXPECT_TRUE(find(report, QStringLiteral("n.sec5_empty")));
    EXPECT_EQ(find(report, QStringLiteral("n.sec1_len"))->left->text(), QStringLiteral("1001"));
    EXPECT_TRUE(find(report, QStringLiteral("n.period")));
    for (const char *right : {"2023 年 1 月 1 日起至 2023 年 12 月 31 日", "２０２３年１月１日至１２月３１日",
                              "2023年1月1日—12月31日", "2023年01月01日－2023年12月31日", "2023年1月1日到12月31日"}) {
        write(*project, QStringLiteral("intro"), QString::fromUtf8(right));
        EXPECT_FALSE(find(checker.check(*project), QStringLiteral("n.period"))) << right;
    }
    for (const char *wrong : {"2023年1月1日至11月30日", "2022年1月1日—12月31日", "2023年11月1日至12月31日"}) {
        write(*project, QStringLiteral("intro"), QString::fromUtf8(wrong));
        EXPECT_TRUE(find(checker.check(*project), QStringLiteral("n.period"))) << wrong;
    }
}

TEST(Checker, ListsIssuesInTheOrderOfTheTables)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 2);
    giveAllControls(*project);
    qint64 slip = 5;
    for (const char *id : {"t4.rev.total", "t3.carry_out.nat", "t3.new.nat", "t3.new.total"}) {
        const CellIndex cell = cellOf(*project, QLatin1String(id));
        setAmount(*project, cell, project->figures().forRules(cell)->millionths() / Amount::scale + slip++);
    }
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    CellIndex last = -1;
    for (const Issue &issue : report.issues) {
        if (issue.leftCells.isEmpty())
            continue;
        EXPECT_LE(last, issue.leftCells.first());
        last = issue.leftCells.first();
    }
    EXPECT_EQ(failing(report).size(), 5) << failing(report).join(u' ').toStdString();
}

TEST(Checker, ListsFindingsOfRulesOverAllCellsWhereTheirOwnCellsStand)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 2);
    write(*project, QStringLiteral("s5"), QStringLiteral("无"));
    ASSERT_TRUE(type(*project, QStringLiteral("t4.rev.upheld"), QStringLiteral("/"))); // g.blank, which begins in t2
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("/"))); // and here too
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_out.nat"), QStringLiteral("9999"))); // t3.identity.nat
    const Edition &format = project->edition();
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    QStringList places;
    CellIndex last = -1;
    bool inTexts = false;
    for (const Issue &issue : report.issues) {
        if (issue.state != IssueState::Fail)
            continue;
        if (issue.rule->kind == RuleKind::Filled)
            places.append(format.cell(issue.leftCells.first()).table.text());
        if (issue.rule->id.text() == QLatin1String("t3.identity.nat"))
            places.append(issue.rule->id.text());
        inTexts = inTexts || issue.leftCells.isEmpty();
        EXPECT_EQ(inTexts, issue.leftCells.isEmpty()) << "texts come after all tables";
        if (issue.leftCells.isEmpty())
            continue;
        EXPECT_LE(last, issue.leftCells.first()) << issue.rule->id.text().toStdString();
        last = issue.leftCells.first();
    }
    EXPECT_EQ(places.join(u' ').toStdString(), "t3.identity.nat t3 t4");
    EXPECT_TRUE(inTexts);
}

TEST(Checker, OneSlipWithoutControlTotalsIsOneFindingOfItsColumn)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 17);
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.granted.biz"));
    setAmount(*project, cell, project->figures().value(cell).amount().millionths() / Amount::scale + 9);
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(report.counts().error, 1);
    const Issue *column = find(report, QStringLiteral("t3.identity.biz"));
    const Issue *total = find(report, QStringLiteral("t3.identity.total"));
    ASSERT_TRUE(column && total);
    EXPECT_TRUE(column->foldedUnder.isEmpty());
    EXPECT_EQ(total->foldedUnder, column->rule->id);
    EXPECT_GT(column->suspects.size(), 1) << "any cell of the column explains it";
}

TEST(Checker, TwoSlipsInDifferentPlacesAreTwoFindings)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 19);
    giveAllControls(*project);
    qint64 slip = 2;
    for (const char *id : {"t3.granted.biz", "t3.den_law.nat"}) {
        const CellIndex cell = cellOf(*project, QLatin1String(id));
        setAmount(*project, cell, project->figures().value(cell).amount().millionths() / Amount::scale + slip++);
    }
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(report.counts().error, 2);
}
