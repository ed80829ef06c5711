// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/ruleoverrides.h"

#include "model/base/writefile.h"
#include "model/edition/editioncatalog.h"
#include "tests/model/edition/smalledition.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nianbao;
using nianbao::test::smallEdition;

namespace {

const QByteArray entry = R"({ "edition": "small", "rule": "sum.*", "severity": "off", "date": "2026-01-15",
    "by": "某县政务公开办", "reason": "本县另有口径" })";

QByteArray fileOf(const QByteArray &entries)
{
    return R"({ "schema": "nianbao-rule-overrides/1", "overrides": [)" + entries + "] }";
}

QByteArray changed(const QByteArray &part, const QByteArray &replacement)
{
    EXPECT_EQ(entry.count(part), 1) << part.constData();
    QByteArray json = entry;
    return fileOf(json.replace(part, replacement));
}

class OverridesInAFolder : public testing::Test
{
protected:
    void SetUp() override { put("small.json", smallEdition); }
    void put(const char *name, const QByteArray &json)
    {
        ASSERT_TRUE(writeFile(m_folder.filePath(QString::fromLatin1(name)), json).has_value());
    }
    EditionCatalog catalog() const { return EditionCatalog({m_folder.path()}); }
    static EditionPtr small(const EditionCatalog &catalog)
    {
        return catalog.find(EditionId(QStringLiteral("small"))).value();
    }
    static QStringList idsOf(const QList<RuleSpec> &rules)
    {
        QStringList ids;
        for (const RuleSpec &rule : rules)
            ids.append(rule.id.text());
        return ids;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OverridesInAFolder, SwitchOffAFamilyAndLeaveTheEditionAsItIs)
{
    const EditionPtr before = small(catalog());
    put("rule-overrides.json", fileOf(entry));
    const EditionCatalog known = catalog();
    EXPECT_TRUE(known.problems().isEmpty());
    EXPECT_FALSE(known.overridesProblem().has_value());
    const EditionPtr edition = small(known);
    EXPECT_EQ(idsOf(edition->rules()), QStringList{QStringLiteral("min")});
    EXPECT_EQ(idsOf(edition->definedRules()), idsOf(before->definedRules()));
    EXPECT_EQ(edition->sha256(), before->sha256());
    ASSERT_EQ(edition->overrides().size(), 1);
    EXPECT_EQ(edition->overrides().first().date, QDate(2026, 1, 15));
    EXPECT_EQ(edition->overrides().first().by, QStringLiteral("某县政务公开办"));
    EXPECT_EQ(edition->overrides().first().reason, QStringLiteral("本县另有口径"));
    EXPECT_TRUE(known.find(EditionId(QStringLiteral("2021"))).value()->overrides().isEmpty());
}

TEST_F(OverridesInAFolder, ASwitchedOffSumIsStillWhatATotalIsComputedFrom)
{
    const EditionPtr before = small(catalog());
    put("rule-overrides.json", fileOf(entry));
    const EditionPtr edition = small(catalog());
    EXPECT_EQ(edition->totals(), before->totals());
    const CellIndex total = edition->find(CellId(QStringLiteral("t.r.sum")));
    EXPECT_EQ(edition->cell(total).sumOf, before->cell(total).sumOf);
    EXPECT_EQ(edition->cell(total).sumOf.size(), 2);
}

TEST_F(OverridesInAFolder, ChangeTheSeverityOfOneRule)
{
    put("rule-overrides.json",
        changed(R"("rule": "sum.*", "severity": "off")", R"("rule": "sum.q", "severity": "info")"));
    const EditionPtr edition = small(catalog());
    EXPECT_EQ(edition->rules()[0].severity, Severity::Error);
    EXPECT_EQ(edition->rules()[1].id.text(), QStringLiteral("sum.q"));
    EXPECT_EQ(edition->rules()[1].severity, Severity::Info);
    EXPECT_EQ(edition->definedRules()[1].severity, Severity::Error);
}

TEST_F(OverridesInAFolder, HoldForAReportThatBringsTheEditionWithIt)
{
    const EditionPtr plain = small(catalog());
    put("rule-overrides.json", fileOf(entry));
    EditionCatalog known = catalog();
    const EditionPtr stored = known.stored(plain->sha256(), plain->json(), QStringLiteral("a.nianbao")).value();
    EXPECT_EQ(stored->rules().size(), 1);
    EXPECT_EQ(known.bySha256(plain->sha256()), stored);
}

TEST_F(OverridesInAFolder, AreLeftOutAsAWholeWhenOneIsWrong)
{
    put("rule-overrides.json", fileOf(entry + ", " + QByteArray(entry).replace("sum.*", "none")));
    const EditionCatalog known = catalog();
    EXPECT_EQ(small(known)->rules().size(), 3);
    ASSERT_TRUE(known.overridesProblem().has_value());
    EXPECT_EQ(known.problems(), QList<Error>{*known.overridesProblem()});
    const QString file = m_folder.filePath(QStringLiteral("rule-overrides.json"));
    EXPECT_EQ(
        *known.overridesProblem(),
        (Error{ErrorCode::EditionUnknownName, {file, QStringLiteral("overrides[1].rule"), QStringLiteral("none")}}));
}

TEST(RuleOverrides, AreRefusedWithPlaceAndReason)
{
    const QList<EditionPtr> editions{EditionReader::read(smallEdition, QStringLiteral("small.json")).value()};
    const struct
    {
        QByteArray json;
        ErrorCode code;
        const char *place;
    } cases[] = {
        {"{", ErrorCode::JsonSyntax, "1:2"},
        {"[]", ErrorCode::EditionWrongType, ""},
        {fileOf(entry).replace("overrides/1", "overrides/9"), ErrorCode::EditionWrongType, "schema"},
        {fileOf(entry).replace(R"("overrides": [)", R"("more": 1, "overrides": [)"), ErrorCode::EditionUnknownKey, ""},
        {changed("small", "large"), ErrorCode::EditionUnknownName, "overrides[0].edition"},
        {changed("sum.*", "sum"), ErrorCode::EditionUnknownName, "overrides[0].rule"},
        {changed("sum.*", "none.*"), ErrorCode::EditionUnknownName, "overrides[0].rule"},
        {changed(R"("off")", R"("mild")"), ErrorCode::EditionUnknownName, "overrides[0].severity"},
        {changed("2026-01-15", "2026-02-30"), ErrorCode::EditionWrongType, "overrides[0].date"},
        {changed("2026-01-15", "15.1.2026"), ErrorCode::EditionWrongType, "overrides[0].date"},
        {changed(R"("date": "2026-01-15",)", ""), ErrorCode::EditionMissingKey, "overrides[0]"},
        {changed(R"("by": "某县政务公开办",)", ""), ErrorCode::EditionMissingKey, "overrides[0]"},
        {changed(R"("某县政务公开办")", R"(" ")"), ErrorCode::EditionWrongType, "overrides[0].by"},
        {changed(R"(, "reason": "本县另有口径")", ""), ErrorCode::EditionMissingKey, "overrides[0]"},
        {changed(R"("本县另有口径")", R"("")"), ErrorCode::EditionWrongType, "overrides[0].reason"},
        {changed(R"("severity")", R"("more": 1, "severity")"), ErrorCode::EditionUnknownKey, "overrides[0]"},
        {fileOf(entry + ", " + QByteArray(entry).replace("sum.*", "sum.r")), ErrorCode::EditionRepeatedId,
         "overrides[1].rule"},
    };
    for (const auto &expected : cases) {
        const Result<QList<RuleOverride>> read = readRuleOverrides(expected.json, QStringLiteral("f.json"), editions);
        ASSERT_FALSE(read.has_value()) << expected.json.constData();
        EXPECT_EQ(read.error().code, expected.code) << expected.json.constData();
        EXPECT_EQ(read.error().args.value(0), QStringLiteral("f.json"));
        EXPECT_EQ(read.error().args.value(1), QString::fromLatin1(expected.place)) << expected.json.constData();
    }
}
