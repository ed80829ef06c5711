// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/rulewords.h"

#include "tests/support/reports.h"

#include <QSet>

using namespace nianbao;

namespace {

const RuleSpec &rule(const Edition &edition, const char *id)
{
    for (const RuleSpec &candidate : edition.definedRules()) {
        if (candidate.id == RuleId(QLatin1String(id)))
            return candidate;
    }
    throw std::invalid_argument(id);
}

QString formula(const char *editionId, const char *id)
{
    const EditionPtr edition = test::edition(editionId);
    return wording::formula(rule(*edition, id), *edition);
}

wording::RuleFamily family(const Edition &edition, const char *id)
{
    for (const wording::RuleGroup &group : wording::ruleGroups(edition)) {
        for (const wording::RuleFamily &candidate : group.families) {
            if (candidate.id == QLatin1String(id))
                return candidate;
        }
    }
    ADD_FAILURE() << "no family " << id;
    return {};
}

} // namespace

TEST(RuleFormula, SaysASumInOfficialLabels)
{
    EXPECT_EQ(formula("2021", "t3.identity.nat"),
              QStringLiteral("一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = （七）总计 + "
                             "四、结转下年度继续办理"));
    EXPECT_EQ(formula("2021", "t3.row_total.new"),
              QStringLiteral("自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计"));
    EXPECT_EQ(formula("2021", "t4.sum.rev"), QStringLiteral("结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计"));
}

TEST(RuleFormula, SaysALongSumByTheRowsOverIt)
{
    EXPECT_EQ(formula("2021", "t3.result_sum.nat"),
              QStringLiteral("sum of all rows under “三、本年度办理结果” but （七）总计 = （七）总计"));
}

TEST(RuleFormula, SaysWhichFiguresAreLastYears)
{
    EXPECT_EQ(formula("2021", "t3.carry_prev.nat"),
              QStringLiteral("二、上年结转政府信息公开申请数量 = last year's 四、结转下年度继续办理"));
    EXPECT_EQ(formula("2021", "t2.valid_prev.norm"),
              QStringLiteral("现行有效件数 = last year's 现行有效件数 + 本年制发件数 − 本年废止件数"));
    EXPECT_EQ(formula("2019", "t2.prev_items.lic"),
              QStringLiteral("上一年项目数量 = last year's (上一年项目数量 + 本年增/减)"));
    EXPECT_EQ(formula("2021", "g.yoy").left(31), QStringLiteral("0.2 ≤ this year ÷ last year ≤ 5"));
}

TEST(RuleFormula, NamesTheRowOrColumnThatAllItsCellsShare)
{
    const EditionPtr edition = test::edition("2021");
    EXPECT_EQ(wording::formulaPlace(rule(*edition, "t3.identity.nat"), *edition), QStringLiteral("自然人"));
    EXPECT_EQ(wording::formulaPlace(rule(*edition, "t2.valid_prev.norm"), *edition), QStringLiteral("行政规范性文件"));
    EXPECT_EQ(wording::formulaPlace(rule(*edition, "t4.sum.rev"), *edition), QStringLiteral("行政复议"));
    EXPECT_EQ(wording::formulaPlace(rule(*edition, "g.int"), *edition), QString());
}

TEST(RuleGroups, HoldEveryRuleOnceInEveryEdition)
{
    for (const EditionPtr &edition : test::catalog().editions()) {
        QSet<QString> seen;
        for (const wording::RuleGroup &group : wording::ruleGroups(*edition)) {
            EXPECT_FALSE(group.title.isEmpty());
            for (const wording::RuleFamily &family : group.families) {
                EXPECT_FALSE(family.sentence.isEmpty()) << family.id.toStdString();
                EXPECT_FALSE(family.example.isEmpty()) << family.id.toStdString();
                for (const RuleSpec &member : family.rules) {
                    EXPECT_FALSE(seen.contains(member.id.text())) << member.id.text().toStdString();
                    seen.insert(member.id.text());
                }
            }
        }
        EXPECT_EQ(seen.size(), edition->definedRules().size());
    }
}

TEST(RuleGroups, ShowAFamilyOnceWithItsColumns)
{
    const wording::RuleFamily identity = family(*test::edition("2021"), "t3.identity.*");
    EXPECT_EQ(identity.rules.size(), 7);
    EXPECT_EQ(identity.instances.size(), 7);
    EXPECT_EQ(identity.instances.first(), QStringLiteral("自然人"));
    EXPECT_FALSE(identity.formula.contains(u'\n')) << "one formula for all columns";
    EXPECT_TRUE(identity.sentence.contains(QStringLiteral("“…”"))) << identity.sentence.toStdString();
    EXPECT_EQ(family(*test::edition("2021"), "t3.carry_prev.*").severities, QStringLiteral("warning; 总计: error"));
    EXPECT_TRUE(identity.haystack().contains(QStringLiteral("t3.identity")));
}

TEST(RuleGroups, SayWhatSomebodyChanged)
{
    const RuleOverride change{EditionId(QStringLiteral("2021")),
                              QStringLiteral("t3.identity.*"),
                              std::nullopt,
                              QDate(2026, 1, 15),
                              QStringLiteral("甲"),
                              QStringLiteral("乙")};
    const EditionPtr edition = Edition::withOverrides(test::edition("2021"), {change});
    const wording::RuleFamily identity = family(*edition, "t3.identity.*");
    ASSERT_EQ(identity.overrides.size(), 1);
    EXPECT_EQ(wording::sentence(identity.overrides.first()),
              QStringLiteral("t3.identity.* is switched off (2026-01-15, 甲: 乙)."));
    EXPECT_EQ(identity.rules.size(), 7) << "it stays in the list";
}

TEST(RulesAnnex, HasAHeadingForEachPartAndEveryFormula)
{
    const EditionPtr edition = test::edition("2019");
    const ReportDocument document = wording::rulesAnnex(*edition);
    EXPECT_TRUE(std::holds_alternative<TitleBlock>(document.blocks.first()));
    QString all;
    int headings = 0;
    for (const Block &block : document.blocks) {
        headings += std::holds_alternative<HeadingBlock>(block) ? 1 : 0;
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            all += paragraph->paragraph.text + u'\n';
    }
    EXPECT_EQ(headings, static_cast<int>(wording::ruleGroups(*edition).size()) + 1) << "and the free figures";
    for (const wording::RuleGroup &group : wording::ruleGroups(*edition)) {
        for (const wording::RuleFamily &family : group.families)
            EXPECT_TRUE(all.contains(family.formula) && all.contains(family.basis)) << family.id.toStdString();
    }
}
