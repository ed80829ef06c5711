// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/explaining.h"

#include "model/check/checker.h"
#include "model/check/obstacles.h"
#include "model/project/snapshot.h"
#include "tests/support/reports.h"

#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// A report whose applications carried in are not last year's: one warning, t3.carry_prev.nat.
class Explaining : public ::testing::Test
{
protected:
    Explaining()
        : project(emptyReport(edition("2021")))
        , checker(project->editionPtr())
    {
        fill(*project);
    }

    static void fill(Project &project)
    {
        fillValid(project, 5);
        Edit previous;
        previous.kind = EditKind::TakeOver;
        for (const RuleSpec &rule : project.edition().rules()) {
            if (rule.kind != RuleKind::EqualPrevious)
                continue;
            const bool differs = rule.id.text() == QLatin1String("t3.carry_prev.nat");
            const qint64 now = project.figures().value(rule.left[0]).amount().millionths() / Amount::scale;
            // The total agrees with the figures it is made of plus one, so that only the warning is there.
            const bool isTotal = rule.id.text() == QLatin1String("t3.carry_prev.total");
            if (!isTotal)
                previous.changes.append(project.changeOfPrevious(rule.right[0], Value::count(differs ? now + 1 : now)));
        }
        ASSERT_TRUE(project.apply(previous).has_value());
    }
    Issue issue(const char *rule) const { return issue(*project, rule); }
    Issue issue(const Project &of, const char *rule) const
    {
        for (const Issue &found : checker.check(of).issues) {
            if (found.rule->id.text() == QLatin1String(rule))
                return found;
        }
        return {};
    }
    ErrorCode refusal(const char *rule, const QString &text) const
    {
        const Result<Edit> edit = explain(issue(rule), text, *project);
        return edit ? ErrorCode::NothingToChange : edit.error().code;
    }
    void explainNow(const char *rule, const QString &text) const { explainIn(*project, rule, text); }
    void explainIn(Project &target, const char *rule, const QString &text) const
    {
        const Result<Edit> edit = explain(issue(target, rule), text, target);
        ASSERT_TRUE(edit.has_value());
        ASSERT_TRUE(target.apply(*edit).has_value());
    }
    bool holds(const char *rule) const { return issue(rule).state == IssueState::Explained; }

    std::unique_ptr<Project> project;
    Checker checker;
    const QString why = QStringLiteral("上年漏报一件，已更正。");
};

} // namespace

TEST_F(Explaining, AnExplainedWarningIsCountedAsExplainedAndTellsWhy)
{
    ASSERT_EQ(checker.check(*project).counts().warning, 1);
    explainNow("t3.carry_prev.nat", QStringLiteral(" 上年漏报一件，\n已更正。 "));
    const IssueCounts counts = checker.check(*project).counts();
    EXPECT_EQ(counts.warning, 0);
    EXPECT_EQ(counts.explained, 1);
    EXPECT_EQ(issue("t3.carry_prev.nat").explanation, QStringLiteral("上年漏报一件， 已更正。"));
    EXPECT_EQ(issue("t3.carry_prev.nat").expiredExplanation, QString());
}

TEST_F(Explaining, ChangesOfEveryFigureThatTheRuleSeesMakeItExpireAndOfNoOther)
{
    const CellIndex carriedOut = cellOf(*project, QStringLiteral("t3.carry_out.nat"));
    explainNow("t3.carry_prev.nat", why);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_out.nat"), QStringLiteral("59")));
    EXPECT_TRUE(holds("t3.carry_prev.nat")) << "this year's figure of a cell that is meant as last year's";
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.biz"), QStringLiteral("999")));
    EXPECT_TRUE(holds("t3.carry_prev.nat"));

    Edit previous;
    previous.changes = {project->changeOfPrevious(carriedOut, Value::count(50))};
    ASSERT_TRUE(project->apply(previous).has_value());
    EXPECT_FALSE(holds("t3.carry_prev.nat"));
    EXPECT_EQ(issue("t3.carry_prev.nat").state, IssueState::Fail);
    EXPECT_EQ(issue("t3.carry_prev.nat").expiredExplanation, why);
    ASSERT_TRUE(project->apply(previous.inverted()).has_value());
    EXPECT_TRUE(holds("t3.carry_prev.nat")) << "it was written for these figures";

    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.nat"), QStringLiteral("40")));
    EXPECT_FALSE(holds("t3.carry_prev.nat"));
    explainNow("t3.carry_prev.nat", why);
    EXPECT_TRUE(holds("t3.carry_prev.nat")) << "the same words confirmed again";
    EXPECT_EQ(project->explanations().size(), 1);
}

TEST_F(Explaining, AFindingOverAControlTotalExpiresWithTheControlTotal)
{
    Edit power;
    power.changes = {project->changeOfProfile(Profile::rulePower, QStringLiteral("no"))};
    ASSERT_TRUE(project->apply(power).has_value());
    explainNow("t2.rule_power", QStringLiteral("有立法权的市政府授权。"));
    ASSERT_TRUE(holds("t2.rule_power"));
    power.changes = {project->changeOfProfile(Profile::kind, QStringLiteral("township"))};
    ASSERT_TRUE(project->apply(power).has_value());
    EXPECT_FALSE(holds("t2.rule_power")) << "the rule asks what kind of body it is";

    // A total without a control total is as good as its parts; with one the rule sees that.
    Issue total;
    for (const RuleSpec &rule : project->edition().rules()) {
        if (rule.id.text() == QLatin1String("t3.row_total.new"))
            total.rule = &rule;
    }
    total.leftCells = total.rule->left;
    total.rightCells = total.rule->right;
    const QString before = fingerprintOf(total, project->figures(), *project);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.total"), QStringLiteral("123456")));
    EXPECT_NE(fingerprintOf(total, project->figures(), *project), before);
}

TEST_F(Explaining, ATextThatIsTooLongIsExplainedByItsLength)
{
    write(*project, QStringLiteral("s1"), QString(1200, u'长'));
    explainNow("n.sec1_len", QStringLiteral("上级要求逐项说明。"));
    write(*project, QStringLiteral("s1"), QString(1200, u'短'));
    EXPECT_TRUE(holds("n.sec1_len"));
    write(*project, QStringLiteral("s1"), QString(1201, u'短'));
    EXPECT_FALSE(holds("n.sec1_len"));
}

TEST_F(Explaining, ATextLikeLastYearsIsExplainedForTheseWordsOnly)
{
    QString text;
    for (int number = 0; number < 40; ++number)
        text += QStringLiteral("第%1项工作按要求完成，").arg(number);
    const SectionId section(QStringLiteral("s1"));
    write(*project, section.text(), text);
    Edit previous;
    previous.kind = EditKind::TakeOver;
    previous.changes = {project->changeOfPreviousText(section, text)};
    ASSERT_TRUE(project->apply(previous).has_value());
    explainNow("n.similar_prev", QStringLiteral("机构和做法没有变化。"));
    ASSERT_TRUE(holds("n.similar_prev"));
    write(*project, section.text(), text + QStringLiteral("新增一句。"));
    EXPECT_EQ(issue("n.similar_prev").state, IssueState::Fail);
    EXPECT_EQ(issue("n.similar_prev").expiredExplanation, QStringLiteral("机构和做法没有变化。"));
}

TEST_F(Explaining, AnExplanationOfOneSectionIsNotOfferedForAnother)
{
    Issue similar;
    for (const RuleSpec &rule : project->edition().rules()) {
        if (rule.kind == RuleKind::SimilarPrevious)
            similar.rule = &rule;
    }
    ASSERT_TRUE(similar.rule);
    const auto subjectOf = [&](const char *section) {
        similar.place = TextPlace{SectionId(QLatin1String(section)), 0, 0, {}, {}};
        return subjectsOf(similar, project->edition());
    };
    EXPECT_EQ(subjectOf("s1"), QStringLiteral("s1"));
    EXPECT_EQ(subjectOf("s5"), QStringLiteral("s5"));
}

TEST_F(Explaining, ANumberInTheTextExpiresWithEveryFigureThatItCouldMean)
{
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.nat"), QStringLiteral("0")));
    write(*project, QStringLiteral("s1"), QStringLiteral("（二）依申请公开。收到申请1件。"));
    ASSERT_EQ(issue("n.new").state, IssueState::Fail);
    explainNow("n.new", QStringLiteral("只统计了书面申请。"));
    ASSERT_TRUE(holds("n.new"));
    // 收到 may mean what is new and what was carried in together.
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.nat"), QStringLiteral("2")));
    EXPECT_FALSE(holds("n.new"));
    EXPECT_EQ(issue("n.new").expiredExplanation, QStringLiteral("只统计了书面申请。"));
}

TEST_F(Explaining, IsOfferedToOneFindingAmongAnyNumberOfOthers)
{
    QString text;
    for (int number = 1000; number < 1100; ++number)
        text += QStringLiteral("收到政府信息公开申请%1件。").arg(number);
    write(*project, QStringLiteral("s1"), text);
    Edit edit;
    edit.kind = EditKind::Explain;
    const auto explainOf = [&](const QString &subjects, const QString &reason) {
        edit.changes.append(
            project->changeOfExplanation({QStringLiteral("n.new"), subjects, QStringLiteral("ab"), reason}));
    };
    for (int i = 0; i < 50'000; ++i)
        explainOf(QStringLiteral("elsewhere%1 s2").arg(i), QStringLiteral("别处。"));
    explainOf(QStringLiteral("b s1"), QStringLiteral("第二。"));
    explainOf(QStringLiteral("a s1"), QStringLiteral("第一。"));
    ASSERT_TRUE(project->apply(edit));
    QStringList offered;
    int findings = 0;
    for (const Issue &found : checker.check(*project).issues) {
        if (found.rule->id.text() != QLatin1String("n.new"))
            continue;
        ++findings;
        if (!found.expiredExplanation.isEmpty())
            offered.append(found.expiredExplanation);
    }
    EXPECT_EQ(findings, 100);
    EXPECT_EQ(offered, QStringList({QStringLiteral("第一。"), QStringLiteral("第二。")}));
}

TEST_F(Explaining, BlanksAreFilledAndOnlyWhatDoesNotApplyIsExplained)
{
    ASSERT_TRUE(type(*project, QStringLiteral("t2.pen.decided"), QStringLiteral("/")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.coe.decided"), QString()));
    EXPECT_EQ(refusal("g.blank", why), ErrorCode::NotExplainable) << "a blank cell is among them";
    ASSERT_TRUE(type(*project, QStringLiteral("t2.coe.decided"), QStringLiteral("0")));
    explainNow("g.blank", QStringLiteral("本机关没有行政处罚权。"));
    EXPECT_TRUE(holds("g.blank"));

    // The rule looks at many cells: one more is another finding, with the old words offered.
    ASSERT_TRUE(type(*project, QStringLiteral("t2.coe.decided"), QStringLiteral("/")));
    EXPECT_FALSE(holds("g.blank"));
    EXPECT_EQ(issue("g.blank").expiredExplanation, QStringLiteral("本机关没有行政处罚权。"));
    explainNow("g.blank", QStringLiteral("本机关没有行政处罚权和强制权。"));
    EXPECT_TRUE(holds("g.blank"));
    EXPECT_EQ(project->explanations().size(), 1) << "the former one is replaced";
}

TEST_F(Explaining, ErrorsAndNotesTakeNoExplanation)
{
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("999")));
    EXPECT_EQ(refusal("t3.identity.nat", why), ErrorCode::NotExplainable);
    // Nor through apply() itself, whoever made the edit.
    const Explanation forged{QStringLiteral("t3.identity.nat"), QStringLiteral("t3.new.nat"), QStringLiteral("x"), why};
    Edit edit;
    edit.kind = EditKind::Explain;
    edit.changes = {project->changeOfExplanation(forged)};
    EXPECT_EQ(project->apply(edit).error().code, ErrorCode::NotExplainable);
    edit.changes[0].place.id = QStringLiteral("no.rule t3.new.nat");
    EXPECT_EQ(project->apply(edit).error().code, ErrorCode::UnknownRule);
    edit.changes = {project->changeOfExplanation(
        {QStringLiteral("t3.carry_prev.nat"), QStringLiteral("t3.carry_in.nat"), QStringLiteral("x"), QString()})};
    EXPECT_EQ(project->apply(edit).error().code, ErrorCode::BadExplanation);
    EXPECT_EQ(refusal("t3.carry_prev.nat", QString(Explanation::longest + 1, u'长')), ErrorCode::BadExplanation);
    EXPECT_TRUE(project->explanations().isEmpty());
}

TEST_F(Explaining, CanBeTakenBackUndoneAndRedone)
{
    const Result<Edit> written = explain(issue("t3.carry_prev.nat"), why, *project);
    ASSERT_TRUE(project->apply(*written).has_value());
    EXPECT_EQ(refusal("t3.carry_prev.nat", why), ErrorCode::NothingToChange);
    ASSERT_TRUE(project->apply(written->inverted()).has_value());
    EXPECT_FALSE(holds("t3.carry_prev.nat"));
    ASSERT_TRUE(project->apply(*written).has_value());
    EXPECT_TRUE(holds("t3.carry_prev.nat"));
    explainNow("t3.carry_prev.nat", QString());
    EXPECT_TRUE(project->explanations().isEmpty());
    EXPECT_EQ(issue("t3.carry_prev.nat").expiredExplanation, QString());
}

TEST_F(Explaining, LivesInTheFileItsHistoryAndItsVersionsButNotInTheValues)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.nianbao"));
    const FixedClock clock(QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC));
    {
        const auto made = Project::create(path, {2023, QStringLiteral("某局"), edition("2021")}, clock);
        ASSERT_TRUE(made.has_value());
        fill(**made);
        const QString values = (*made)->valuesSha256();
        const QByteArray whole = snapshotOf(**made, SnapshotPart::Everything);
        explainIn(**made, "t3.carry_prev.nat", QStringLiteral("旧的说法。"));
        explainIn(**made, "t3.carry_prev.nat", why);
        EXPECT_EQ((*made)->valuesSha256(), values) << "a PDF made before still matches";
        EXPECT_NE(snapshotOf(**made, SnapshotPart::Everything), whole);
    }
    EditionCatalog fresh;
    auto again = Project::open(path, ProjectFile::Access::Write, fresh, clock);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(issue(**again, "t3.carry_prev.nat").explanation, why);
    const auto history = (*again)->file()->history();
    ASSERT_TRUE(history.has_value());
    EXPECT_EQ(history->first().origin, QStringLiteral("explain"));
    EXPECT_EQ(history->first().change.place.kind, Place::Kind::Explanation);
    EXPECT_TRUE(history->first().change.before->endsWith(QStringLiteral("旧的说法。")));
    EXPECT_TRUE(history->first().change.after->endsWith(why));
    explainIn(**again, "t3.carry_prev.nat", QString());
    again->reset();
    const auto last = Project::open(path, ProjectFile::Access::Read, fresh, clock);
    ASSERT_TRUE(last.has_value());
    EXPECT_TRUE((*last)->explanations().isEmpty());
}

TEST_F(Explaining, AFigureBeingTypedIsJudgedWithTheExplanationsThatHoldForIt)
{
    explainNow("t3.carry_prev.nat", why);
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.carry_in.nat"));
    const auto stateWith = [&](qint64 number) {
        for (const Issue &found : checker.checkOverlay(*project, cell, Value::count(number)).issues) {
            if (found.rule->id.text() == QLatin1String("t3.carry_prev.nat"))
                return found.state;
        }
        return IssueState::NotAssessable;
    };
    const qint64 now = project->figures().value(cell).amount().millionths() / Amount::scale;
    EXPECT_EQ(stateWith(now), IssueState::Explained);
    EXPECT_EQ(stateWith(now + 7), IssueState::Fail);
}

TEST_F(Explaining, WhatHindersFinishingIsToldApart)
{
    EXPECT_EQ(obstaclesOf(*project, checker.check(*project)).warnings, 1);
    explainNow("t3.carry_prev.nat", why);
    EXPECT_TRUE(obstaclesOf(*project, checker.check(*project)).isEmpty());

    ASSERT_TRUE(type(*project, QStringLiteral("t2.coe.decided"), QString()));
    Edit unknown;
    unknown.changes = {project->changeOf(cellOf(*project, QStringLiteral("t2.pen.decided")), Value::unknown())};
    ASSERT_TRUE(project->apply(unknown).has_value());
    write(*project, QStringLiteral("s5"), QString());
    Obstacles obstacles = obstaclesOf(*project, checker.check(*project));
    EXPECT_EQ(obstacles.blanks.size(), 2) << "blank, and never seen";
    EXPECT_EQ(obstacles.unwritten, QList<SectionId>{SectionId(QStringLiteral("s5"))});
    EXPECT_EQ(obstacles.errors, 0) << "said once, as a section to write";
    EXPECT_EQ(obstacles.warnings, 0) << "said once, as blank cells";
    EXPECT_EQ(obstacles.error().args, QStringLiteral("0 0 1 2").split(u' '));

    const Result<Edit> zeros = confirmZeros(*project, obstacles.blanks);
    ASSERT_TRUE(project->apply(*zeros).has_value());
    write(*project, QStringLiteral("s5"), QStringLiteral("公开的深度还不够，明年继续改进。"));
    EXPECT_TRUE(obstaclesOf(*project, checker.check(*project)).isEmpty());
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("999")));
    EXPECT_GT(obstaclesOf(*project, checker.check(*project)).errors, 0);
}
