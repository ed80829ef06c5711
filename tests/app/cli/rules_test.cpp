// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"
#include "tests/support/reports.h"

#include <QDir>

using namespace nianbao;
using test::Finished;

namespace {

const QByteArray overrides = R"({ "schema": "nianbao-rule-overrides/1", "overrides": [
    { "edition": "2021", "rule": "t3.identity.*", "severity": "off", "date": "2026-01-15", "by": "a", "reason": "b" },
    { "edition": "2021", "rule": "g.blank", "severity": "info", "date": "2026-01-15", "by": "a", "reason": "c" }] })";

class RulesCommand : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("share"));
        ASSERT_TRUE(QDir().mkpath(path("share/nianbao/editions")));
    }
};

} // namespace

TEST_F(RulesCommand, ListsEveryRuleWithFormulaSentenceExampleAndBasis)
{
    const Finished listed = run("rules --edition 2021 --format json");
    ASSERT_EQ(listed.code, 0) << listed.err.toStdString();
    EXPECT_EQ(listed.json()[QLatin1String("edition")].toString(), QStringLiteral("2021"));
    const QJsonArray rules = listed.json()[QLatin1String("rules")].toArray();
    EXPECT_GT(rules.size(), 50);
    for (const QJsonValue &rule : rules) {
        const std::string id = rule[u"id"].toString().toStdString();
        for (const char *key : {"id", "family", "kind", "severity", "message", "example", "basis"})
            EXPECT_FALSE(rule[QLatin1String(key)].toString().isEmpty()) << id << ' ' << key;
    }
    EXPECT_EQ(rules.first()[u"family"].toString(), QStringLiteral("t3.identity.*"));
    EXPECT_TRUE(rules.first()[u"formula"].toString().contains(u'='));
    EXPECT_EQ(listed.json()[QLatin1String("free")].toArray().size(), 4);
    EXPECT_TRUE(listed.json()[QLatin1String("overrides")].toArray().isEmpty());
}

TEST_F(RulesCommand, ShowsAFamilyOnceInTheList)
{
    const Finished listed = run("rules --edition 2021");
    ASSERT_EQ(listed.code, 0);
    EXPECT_EQ(listed.out.count("t3.identity.*"), 1);
    EXPECT_TRUE(listed.out.contains("example: "));
    EXPECT_TRUE(run("--language zh rules --edition 2019").out.contains("上一年项目数量"));
}

TEST_F(RulesCommand, RefusesAnEditionThatIsNotThereAndTwoAnswersToOneQuestion)
{
    EXPECT_EQ(run("rules --edition 1999").code, 3);
    EXPECT_EQ(run("rules none.nianbao").code, 3);
    makeReport();
    const Finished both = run("rules a.nianbao --edition 2021");
    EXPECT_EQ(both.code, 2);
    EXPECT_TRUE(both.err.contains("only one of") && both.err.contains("FILE") && both.err.contains("--edition"))
        << both.err.toStdString();
    EXPECT_EQ(run("rules a.nianbao").code, 0);
}

TEST_F(RulesCommand, ShowsWhatIsChangedHereAndTheCheckFollowsIt)
{
    makeReport();
    ASSERT_EQ(run("set a.nianbao t3.new.nat=3 t3.granted.nat=2").code, 0);
    EXPECT_TRUE(run("check a.nianbao").out.contains("t3.identity.nat"));
    write("share/nianbao/editions/rule-overrides.json", overrides);
    const Finished check = run("check a.nianbao --format json");
    const QJsonValue file = check.json()[QLatin1String("files")][0];
    EXPECT_FALSE(check.out.contains("t3.identity.nat")) << check.out.toStdString();
    ASSERT_EQ(file[u"overrides"].toArray().size(), 2);
    EXPECT_EQ(file[u"overrides"][0][u"severity"].toString(), QStringLiteral("off"));
    EXPECT_EQ(file[u"overrides"][1][u"reason"].toString(), QStringLiteral("c"));
    for (const QJsonValue &issue : file[u"issues"].toArray()) {
        if (issue[u"rule"] == QLatin1String("g.blank")) {
            EXPECT_EQ(issue[u"severity"].toString(), QStringLiteral("info"));
        }
    }
    EXPECT_TRUE(run("check a.nianbao").out.contains("t3.identity.* is switched off (2026-01-15, a: b)"));
    EXPECT_TRUE(run("rules a.nianbao").out.contains("t3.identity.* is switched off"));
    EXPECT_EQ(run("get a.nianbao t3.result_total.nat").out, QByteArray("t3.result_total.nat=2\n")) << "still computed";
}

TEST_F(RulesCommand, ARefusedFileOfChangesIsNamedAndTheCheckSaysSoWithItsCode)
{
    makeReport();
    write("share/nianbao/editions/rule-overrides.json", QByteArray(overrides).replace("g.blank", "g.none"));
    const Finished check = run("check a.nianbao");
    EXPECT_EQ(check.code, 3);
    EXPECT_TRUE(check.err.contains("overrides[1].rule")) << check.err.toStdString();
    EXPECT_TRUE(check.err.contains("g.none"));
    EXPECT_FALSE(check.out.contains("switched off"));
}

TEST_F(RulesCommand, NothingIsFinishedByOtherRulesThanThoseOfThisComputer)
{
    const QString sample = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json");
    ASSERT_EQ(run({QStringLiteral("import"), sample, QStringLiteral("-o"), QStringLiteral("a.nianbao")}).code, 0);
    ASSERT_EQ(run("set a.nianbao t2.pen.decided=").code, 0);
    write("share/nianbao/editions/rule-overrides.json", QByteArray(overrides).replace("g.blank", "g.none"));
    const QByteArray before = read("a.nianbao");
    const Finished refused = run("finish a.nianbao --confirm-zeros");
    EXPECT_EQ(refused.code, 3) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("overrides[1].rule")) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("a.nianbao was not finished"));
    EXPECT_EQ(read("a.nianbao"), before) << "nor is a blank cell confirmed";
    write("share/nianbao/editions/rule-overrides.json", overrides);
    EXPECT_EQ(run("finish a.nianbao --confirm-zeros").code, 0);
}

TEST_F(RulesCommand, OtherRulesInTheProgramAreSaidAndTakenOverByRenew)
{
    const SystemClock clock;
    ASSERT_TRUE(Project::create(path("old.nianbao"), {2023, QStringLiteral("某局"), test::olderText("2021")}, clock));
    const auto file = [this] { return run("check old.nianbao --format json").json()[QLatin1String("files")][0]; };
    EXPECT_EQ(file()[QLatin1String("editionText")].toString(), QStringLiteral("differs"));
    const QByteArray said = run("check old.nianbao").out;
    EXPECT_TRUE(said.contains("renew")) << said.constData();
    EXPECT_EQ(run("renew old.nianbao").code, 0);
    EXPECT_TRUE(file()[QLatin1String("editionText")].isUndefined());
    EXPECT_FALSE(run("check old.nianbao").out.contains("renew"));
    const Finished again = run("renew old.nianbao");
    EXPECT_EQ(again.code, 0) << again.err.constData();
    EXPECT_EQ(run("renew none.nianbao").code, 3);
}
