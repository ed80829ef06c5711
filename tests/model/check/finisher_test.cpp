// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"

#include "model/check/explaining.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

class FinisherTest : public ::testing::Test
{
protected:
    FinisherTest() { fillValid(*project, 5); }

    Result<Applied> finish() { return Finisher(checker, clock).finish(*project, QStringLiteral("定稿")); }
    QStringList hindrances()
    {
        const Result<Applied> done = finish();
        EXPECT_FALSE(project->finishing());
        return done || done.error().code != ErrorCode::FinishHindered ? QStringList() : done.error().args;
    }
    static QStringList numbers(int errors, int warnings, int sections, int blanks)
    {
        return {QString::number(errors), QString::number(warnings), QString::number(sections), QString::number(blanks)};
    }

    const std::unique_ptr<Project> project = emptyReport(edition("2021"));
    const Checker checker{project->editionPtr()};
    const FixedClock clock{QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC)};
};

} // namespace

TEST_F(FinisherTest, FinishesAReportWithoutFindings)
{
    const Result<Applied> done = finish();
    ASSERT_TRUE(done.has_value()) << done.error().args.join(u' ').toStdString();
    EXPECT_TRUE(done->stateChanged);
    EXPECT_TRUE(project->isAsFinished());
    EXPECT_EQ(finish().error().code, ErrorCode::Finished) << "once is enough";
}

TEST_F(FinisherTest, RefusesAnErrorAWarningAnEmptySectionAndABlankCell)
{
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("100000")));
    EXPECT_EQ(hindrances(), numbers(1, 0, 0, 0));
    fillValid(*project, 5);
    write(*project, QStringLiteral("s6"), QStringLiteral("没有其他需要报告的事项。"));
    EXPECT_EQ(hindrances(), numbers(0, 1, 0, 0)) << "the fees are not mentioned";
    write(*project, QStringLiteral("s6"), QStringLiteral("信息处理费按规定收取。"));
    write(*project, QStringLiteral("s5"), QString());
    EXPECT_EQ(hindrances(), numbers(0, 0, 1, 0));
    write(*project, QStringLiteral("s5"), QStringLiteral("公开的深度还不够，明年继续改进。"));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.pen.decided"), QString()));
    EXPECT_EQ(hindrances(), numbers(0, 0, 0, 1));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.pen.decided"), QStringLiteral("0")));
    EXPECT_TRUE(finish().has_value());
}

TEST_F(FinisherTest, TakesAWarningThatIsExplained)
{
    write(*project, QStringLiteral("s6"), QStringLiteral("没有其他需要报告的事项。"));
    ASSERT_EQ(hindrances(), numbers(0, 1, 0, 0));
    for (const Issue &issue : checker.check(*project).issues) {
        if (issue.state == IssueState::Fail && issue.rule->severity == Severity::Warning) {
            ASSERT_TRUE(project->apply(explain(issue, QStringLiteral("信息处理费由上级统一收取"), *project).value()));
        }
    }
    EXPECT_TRUE(finish().has_value());
}

TEST_F(FinisherTest, AFieldOfABlankCellIsCountedOnceAndOneOfANotApplicableCellIsAnError)
{
    write(*project, QStringLiteral("s1"),
          QStringLiteral("全年作出行政处罚{t2.pen.decided}件，制定规章{t2.rule.issued}件。"));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.pen.decided"), QString()));
    EXPECT_EQ(hindrances(), numbers(0, 0, 0, 1)) << "the blank cell says it all";
    ASSERT_TRUE(type(*project, QStringLiteral("t2.pen.decided"), QStringLiteral("3")));
    ASSERT_TRUE(type(*project, QStringLiteral("t2.rule.issued"), QStringLiteral("/")));
    EXPECT_EQ(hindrances().value(0), QStringLiteral("1")) << "the text would be printed with a gap";
}
