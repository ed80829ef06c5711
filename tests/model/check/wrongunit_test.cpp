// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/wrongunit.h"

#include "model/check/checker.h"
#include "model/check/numberfix.h"
#include "model/project/takeover.h"
#include "tests/model/edition/smalledition.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString fee = QStringLiteral("t2.fee.amount");
const QString purchases = QStringLiteral("t2.proc.amount");

const Issue *find(const CheckReport &report, const char *rule)
{
    const auto found = std::find_if(report.issues.cbegin(), report.issues.cend(), [rule](const Issue &issue) {
        return issue.rule->id.text() == QLatin1String(rule) && issue.state == IssueState::Fail;
    });
    return found == report.issues.cend() ? nullptr : &*found;
}

/// What the cell should be by the finding's only suspect; empty where there is no finding.
QString expected(const CheckReport &report, const char *rule)
{
    const Issue *issue = find(report, rule);
    if (!issue)
        return {};
    EXPECT_EQ(issue->likeliest().size(), 1);
    EXPECT_EQ(issue->suspects.first().reason, SuspectReason::WrongUnit);
    return issue->suspects.first().expected.text();
}

/// A report with one figure, and last year's with one of the same cell.
struct TwoYears
{
    TwoYears(const char *editionId, const QString &cell, const char *before, const char *now)
    {
        const auto last = emptyReport(edition(editionId), 2021);
        const auto project = emptyReport(edition(editionId), 2022);
        EXPECT_TRUE(type(*last, cell, QString::fromUtf8(before)).has_value());
        EXPECT_TRUE(type(*project, cell, QString::fromUtf8(now)).has_value());
        both = withPrevious(*project, *last).value();
        report = Checker(both->editionPtr()).check(*both);
    }
    std::unique_ptr<Project> both;
    CheckReport report;
};

} // namespace

TEST(WrongUnit, LastYearsFigureTellsInBothDirections)
{
    EXPECT_EQ(expected(TwoYears("2021", fee, "20.3", "215000").report, "t2.fee_unit_prev"), QStringLiteral("21.5"));
    EXPECT_EQ(expected(TwoYears("2021", fee, "20.3", "1010000").report, "t2.fee_unit_prev"), QStringLiteral("101"))
        << "five times as much is usual";
    EXPECT_EQ(expected(TwoYears("2021", fee, "215000", "20.3").report, "t2.fee_unit_prev"), QStringLiteral("203000"));
    EXPECT_EQ(expected(TwoYears("2021", fee, "59237.2449", "612345678").report, "t2.fee_unit_prev"),
              QStringLiteral("61234.5678"));
}

TEST(WrongUnit, NothingIsSaidOfOtherFactorsAndOfAmountsThatTheOtherUnitCannotWrite)
{
    for (const char *now : {"20.3", "2030", "20300", "2030000", "0", "/", "203000.0001"})
        EXPECT_EQ(find(TwoYears("2021", fee, "20.3", now).report, "t2.fee_unit_prev"), nullptr) << now;
    EXPECT_EQ(find(TwoYears("2021", fee, "0", "203000").report, "t2.fee_unit_prev"), nullptr);
    EXPECT_EQ(find(TwoYears("2021", fee, "900000", "9000000000").report, "t2.fee_unit_prev")->suspects.size(), 1);
    EXPECT_EQ(find(TwoYears("2021", fee, "9000000000", "900000").report, "t2.fee_unit_prev")->suspects.first().expected,
              Amount::fromWhole(9'000'000'000));
    EXPECT_EQ(find(TwoYears("2021", fee, "9000000000", "1000001").report, "t2.fee_unit_prev"), nullptr)
        << "larger than a cell holds";
}

TEST(WrongUnit, AUnitThatTheClerkChoosesIsComparedAsMoney)
{
    EXPECT_EQ(expected(TwoYears("2019", purchases, "712.19万元", "7500000万元").report, "t2.proc_unit_prev"),
              QStringLiteral("750"));
    EXPECT_EQ(expected(TwoYears("2019", purchases, "712.19万元", "750元").report, "t2.proc_unit_prev"),
              QStringLiteral("7500000"));
    EXPECT_EQ(expected(TwoYears("2019", purchases, "7121900元", "7500000万元").report, "t2.proc_unit_prev"),
              QStringLiteral("750"));
    EXPECT_EQ(find(TwoYears("2019", purchases, "7121900元", "750万元").report, "t2.proc_unit_prev"), nullptr)
        << "another unit, the same money";
}

TEST(WrongUnit, IsNotSaidASecondTimeAsAJump)
{
    const TwoYears slip("2021", fee, "20.3", "215000");
    EXPECT_NE(find(slip.report, "t2.fee_unit_prev"), nullptr);
    EXPECT_EQ(find(slip.report, "g.yoy"), nullptr);
    EXPECT_NE(find(TwoYears("2021", fee, "20.3", "2150").report, "g.yoy"), nullptr) << "a jump that is no such slip";
}

TEST(WrongUnit, IsOneFindingWhereLastYearAndTheTextSayTheSame)
{
    const TwoYears slip("2021", fee, "20.3", "215000");
    write(*slip.both, QStringLiteral("s1"), QStringLiteral("全年行政事业性收费21.5万元。"));
    const CheckReport report = Checker(slip.both->editionPtr()).check(*slip.both);
    ASSERT_TRUE(find(report, "n.fee_unit") && find(report, "t2.fee_unit_prev"));
    EXPECT_EQ(find(report, "n.fee_unit")->foldedUnder, RuleId(QStringLiteral("t2.fee_unit_prev")));
    EXPECT_TRUE(find(report, "t2.fee_unit_prev")->foldedUnder.isEmpty());
}

TEST(WrongUnit, IsNotAssessableFromLastYearWithoutLastYear)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, fee, QStringLiteral("215000")));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const auto isIt = [](const Issue &issue) { return issue.rule->id.text() == QLatin1String("t2.fee_unit_prev"); };
    const auto found = std::find_if(report.issues.cbegin(), report.issues.cend(), isIt);
    ASSERT_NE(found, report.issues.cend());
    EXPECT_EQ(found->state, IssueState::NotAssessable);
}

TEST(WrongUnit, TheTextWithItsUnitTells)
{
    const auto project = emptyReport(edition("2021"));
    const Checker checker(project->editionPtr());
    const auto said = [&](const char *text) {
        write(*project, QStringLiteral("s1"), QString::fromUtf8(text));
        return expected(checker.check(*project), "n.fee_unit");
    };
    ASSERT_TRUE(type(*project, fee, QStringLiteral("215000")));
    EXPECT_EQ(said("全年行政事业性收费21.5万元。"), QStringLiteral("21.5"));
    EXPECT_EQ(said("全年收取行政事业性收费215,000元。"), QStringLiteral("21.5"));
    EXPECT_EQ(said("行政事业性收费215000万元。"), QString()) << "as in the table";
    EXPECT_EQ(said("行政事业性收费约21.5万元。"), QString()) << "about that much tells nothing exactly";
    EXPECT_EQ(said("行政事业性收费21.6万元。"), QString()) << "another difference";
    ASSERT_TRUE(type(*project, fee, QStringLiteral("21.5")));
    EXPECT_EQ(said("行政事业性收费215000万元。"), QStringLiteral("215000"));
    EXPECT_EQ(said("行政事业性收费21.5万元。"), QString());
    EXPECT_EQ(said("行政事业性收费21.5元，也就是行政事业性收费21.5万元。"), QString()) << "once it is right";
    const auto older = emptyReport(edition("2019"));
    ASSERT_TRUE(type(*older, purchases, QStringLiteral("7121900万元")));
    write(*older, QStringLiteral("s1"), QStringLiteral("全年政府集中采购总金额712.19万元。"));
    EXPECT_EQ(expected(Checker(older->editionPtr()).check(*older), "n.proc_unit"), QStringLiteral("712.19"));
}

TEST(WrongUnit, OfASlipInTheTableTheTextIsNotMadeToFollowIt)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, fee, QStringLiteral("215000")));
    write(*project, QStringLiteral("s1"), QStringLiteral("全年行政事业性收费21.5万元。"));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const Issue *issue = find(report, "n.fee_unit");
    ASSERT_TRUE(issue && issue->place);
    EXPECT_EQ(issue->place->words, QStringLiteral("21.5"));
    EXPECT_TRUE(numberFix(*issue, *project).isEmpty());
}

TEST(WrongUnit, AControlTotalTells)
{
    // A third money column that is the total of one more and of w.
    QByteArray json = smallEdition;
    json.replace(R"({ "id": "w", "label": "W",)",
                 R"({ "id": "v", "label": "V", "format": { "kind": "money", "unit": "万元", "decimals": 6 } },
                    { "id": "all", "label": "A", "total": true, "format": { "kind": "money", "unit": "万元", "decimals": 6 } },
                    { "id": "w", "label": "W",)");
    json.replace(R"({ "id": "min",)",
                 R"({ "id": "all.{row}", "each": { "table": "t", "rows": "all" }, "kind": "sum_eq", "severity": "error",
      "left": { "table": "t", "rows": "{row}", "columns": ["v", "w"] }, "right": "t.{row}.all", "computes": true,
      "message": { "zh": "{rowLabel}。", "en": "{rowLabel}." }, "basis": "A", "example": { "zh": "例。", "en": "E." } }, { "id": "min",)");
    const Result<EditionPtr> read = EditionReader::read(json, QStringLiteral("small.json"));
    ASSERT_TRUE(read.has_value()) << read.error().args.join(u' ').toStdString();
    const auto project = Project::inMemory({2023, QStringLiteral("某局"), *read});
    ASSERT_TRUE(type(*project, QStringLiteral("t.r.v"), QStringLiteral("12.5")));
    ASSERT_TRUE(type(*project, QStringLiteral("t.r.w"), QStringLiteral("215000")));
    ASSERT_TRUE(type(*project, QStringLiteral("t.r.all"), QStringLiteral("34")));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(expected(report, "all.r"), QStringLiteral("21.5"));
    EXPECT_EQ(find(report, "all.r")->suspects.first().cell, cellOf(*project, QStringLiteral("t.r.w")));
}
