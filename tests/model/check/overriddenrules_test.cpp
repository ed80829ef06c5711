// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// What a check makes of rules whose severity an override file has changed.

#include "model/base/writefile.h"
#include "model/check/checker.h"
#include "model/check/explaining.h"
#include "model/check/obstacles.h"
#include "model/project/restoring.h"
#include "tests/support/reports.h"

#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class OverriddenRules : public ::testing::Test
{
protected:
    EditionPtr with(const char *rule, const char *severity) const
    {
        const QByteArray json = QByteArray(R"({ "schema": "nianbao-rule-overrides/1", "overrides": [{
            "edition": "2021", "rule": ")")
            + rule + R"(", "severity": ")" + severity
            + R"(", "date": "2026-01-15", "by": "某县", "reason": "本县另有口径" }] })";
        EXPECT_TRUE(writeFile(m_folder.filePath(QStringLiteral("rule-overrides.json")), json).has_value());
        return EditionCatalog({m_folder.path()}).find(EditionId(QStringLiteral("2021"))).value();
    }

private:
    QTemporaryDir m_folder;
};

const Issue *find(const CheckReport &report, const char *rule)
{
    const auto found = std::find_if(report.issues.cbegin(), report.issues.cend(), [rule](const Issue &issue) {
        return issue.rule->id.text() == QLatin1String(rule);
    });
    return found == report.issues.cend() ? nullptr : &*found;
}

} // namespace

TEST_F(OverriddenRules, AnErrorDoesNotHideUnderANote)
{
    const auto project = emptyReport(with("t3.identity.nat", "info"));
    fillValid(*project, 3);
    const qint64 now = project->figures().value(cellOf(*project, QStringLiteral("t3.new.nat"))).amount().millionths()
        / Amount::scale;
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QString::number(now + 1)).has_value());
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    ASSERT_TRUE(find(report, "t3.identity.nat"));
    ASSERT_TRUE(find(report, "t3.identity.total"));
    EXPECT_TRUE(find(report, "t3.identity.total")->foldedUnder.isEmpty());
    EXPECT_EQ(report.counts().error, 1);
    EXPECT_FALSE(report.passes());
    EXPECT_EQ(obstaclesOf(*project, report).errors, 1);
}

TEST_F(OverriddenRules, AnExplanationOfARuleThatIsSwitchedOffNowComesBackWithItsVersion)
{
    const auto explained = [](const EditionPtr &edition) {
        auto project = emptyReport(edition);
        fillValid(*project, 3);
        write(*project, QStringLiteral("s1"), QString(1001, u'字'));
        return project;
    };
    const auto then = explained(edition("2021"));
    const CheckReport report = Checker(then->editionPtr()).check(*then);
    const Issue *tooLong = find(report, "n.sec1_len");
    ASSERT_TRUE(tooLong);
    const Result<Edit> why = explain(*tooLong, QStringLiteral("上级要求逐项写明。"), *then);
    ASSERT_TRUE(why.has_value());
    ASSERT_TRUE(then->apply(*why).has_value());
    for (const char *severity : {"off", "error"}) {
        const auto now = explained(with("n.sec1_len", severity));
        const Result<Edit> back = restoreEdit(*now, *then);
        ASSERT_TRUE(back.has_value());
        EXPECT_TRUE(now->apply(*back).has_value()) << severity;
        EXPECT_EQ(now->explanations().size(), 1) << severity;
    }
}
