// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/valuesfile.h"

#include "model/base/readfile.h"
#include "model/check/checker.h"
#include "model/edition/editioncatalog.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

class ValuesFileTest : public ::testing::Test
{
protected:
    static EditionCatalog &catalog()
    {
        static EditionCatalog all;
        return all;
    }
    /// The smallest file that is accepted, with `extra` put in front of its other keys.
    static QByteArray json(const QByteArray &cells, const QByteArray &extra = {})
    {
        return "{" + extra
            + R"("schema": "nianbao-values/1", "edition": "2021", "year": 2024, "unit": "某县人民政府", "cells": {)"
            + cells + "}}";
    }
    static Result<ImportedReport> read(const QByteArray &bytes)
    {
        return ValuesFile::read(bytes, QStringLiteral("f.json"), catalog());
    }
    static Error refusal(const QByteArray &bytes)
    {
        const Result<ImportedReport> result = read(bytes);
        EXPECT_FALSE(result.has_value()) << bytes.toStdString();
        return result ? Error{ErrorCode::Cancelled, {}} : result.error();
    }
    std::unique_ptr<Project> create(const ImportedReport &imported)
    {
        const QString path = folder.filePath(QStringLiteral("%1.nianbao").arg(++created));
        return Project::create(path, imported.start, imported.content, clock).value();
    }
    std::unique_ptr<Project> import(const QByteArray &bytes) { return create(read(bytes).value()); }
    static QString text(const Project &project, const char *cell)
    {
        return project.figures().value(project.edition().find(CellId(QLatin1String(cell)))).text();
    }
    static const Value &value(const Project &project, const char *cell)
    {
        return project.figures().value(project.edition().find(CellId(QLatin1String(cell))));
    }

    QTemporaryDir folder;
    SystemClock clock;
    int created = 0;
};

} // namespace

TEST_F(ValuesFileTest, BlankAndNotKnownAreKeptApart)
{
    const auto project = import(json(R"("t3.new.nat": "12", "t3.new.biz": "")"));
    EXPECT_EQ(text(*project, "t3.new.nat"), QStringLiteral("12"));
    EXPECT_TRUE(value(*project, "t3.new.biz").isBlank());
    EXPECT_TRUE(value(*project, "t3.new.res").isUnknown());
    EXPECT_TRUE(value(*project, "t3.new.total").isUnknown()) << "a sum of what is not known";
    EXPECT_FALSE(project->isTextKnown(SectionId(QStringLiteral("s1"))));
}

TEST_F(ValuesFileTest, AValueOfATotalIsItsControlTotal)
{
    const auto project = import(json(R"("t3.new.total": "14", "t3.granted.total": "")"));
    const Edition &edition = project->edition();
    EXPECT_EQ(project->figures().control(edition.find(CellId(QStringLiteral("t3.new.total"))))->text(),
              QStringLiteral("14"));
    const auto blank = project->figures().control(edition.find(CellId(QStringLiteral("t3.granted.total"))));
    ASSERT_TRUE(blank.has_value());
    EXPECT_TRUE(blank->isBlank());
    EXPECT_FALSE(project->figures().control(edition.find(CellId(QStringLiteral("t3.partial.total")))).has_value());
}

TEST_F(ValuesFileTest, EveryDecisionIsListed)
{
    const auto imported = read(json(R"("t3.new.nat": "１，１１３", "t2.norm.repealed": "22（其中修订16件）",
                                       "t2.rule.issued": "-", "t3.new.biz": "若干")"));
    ASSERT_TRUE(imported.has_value());
    QHash<QString, QSet<Normalisation>> decisions;
    for (const ImportDecision &decision : imported->decisions) {
        decisions[decision.cell.text()].insert(decision.normalisation);
        if (decision.normalisation == Normalisation::RemarkDropped) {
            EXPECT_EQ(decision.found, QStringLiteral("22（其中修订16件）"));
            EXPECT_EQ(decision.taken, Value::count(22));
        }
    }
    EXPECT_TRUE(decisions[QStringLiteral("t3.new.nat")].contains(Normalisation::CommasRemoved));
    EXPECT_TRUE(decisions[QStringLiteral("t2.norm.repealed")].contains(Normalisation::RemarkDropped));
    EXPECT_TRUE(decisions[QStringLiteral("t2.rule.issued")].contains(Normalisation::DashIsNotApplicable));
    EXPECT_TRUE(decisions[QStringLiteral("t3.new.biz")].contains(Normalisation::NotUnderstood));
    EXPECT_GT(imported->cellsNotListed, 100);
    QSet<QLatin1String> names;
    for (int n = 0; n <= static_cast<int>(Normalisation::NotUnderstood); ++n)
        names.insert(normalisationName(static_cast<Normalisation>(n)));
    EXPECT_EQ(names.size(), static_cast<int>(Normalisation::NotUnderstood) + 1);
}

TEST_F(ValuesFileTest, WhatIsWrongIsRefusedAndNamed)
{
    const auto code = [](const QByteArray &bytes) { return refusal(bytes).code; };
    EXPECT_EQ(code("{"), ErrorCode::JsonSyntax);
    EXPECT_EQ(code("[]"), ErrorCode::ValuesWrongSchema);
    EXPECT_EQ(code("{}"), ErrorCode::ValuesWrongSchema);
    EXPECT_EQ(code(R"({"schema": "nianbao-values/2"})"), ErrorCode::ValuesWrongSchema);
    EXPECT_EQ(code(R"({"schema": "nianbao-values/1"})"), ErrorCode::ValuesMissing);
    EXPECT_EQ(refusal(json(R"("t9.x": "1")")), (Error{ErrorCode::UnknownCell, {QStringLiteral("t9.x")}}));
    EXPECT_EQ(refusal(json(R"("t3.new.nat": 12)")),
              (Error{ErrorCode::ValuesWrongType, {QStringLiteral("f.json"), QStringLiteral("cells.t3.new.nat")}}));
    EXPECT_EQ(refusal(json({}, R"("text": {"s2": "x"}, )")), (Error{ErrorCode::UnknownSection, {QStringLiteral("s2")}}))
        << "a table section has no text";
    EXPECT_EQ(code(json({}, R"("text": {"s1": 1}, )")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(json({}, R"("text": "x", )")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(json({}, R"("more": 1, )")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(json({}, R"("profile": {"unit": "x"}, )")), ErrorCode::UnknownField);
    EXPECT_EQ(code(json({}, R"("profile": {"phone": 1}, )")), ErrorCode::ValuesWrongType);
    const auto with = [](const char *what, const char *instead) { return json({}).replace(what, instead); };
    EXPECT_EQ(refusal(with("\"2021\"", "\"1999\"")), (Error{ErrorCode::EditionNotFound, {QStringLiteral("1999")}}));
    EXPECT_EQ(code(with("\"2021\"", "2021")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(with("2024", "\"2024\"")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(with("2024", "2024.5")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(with("\"某县人民政府\"", "7")), ErrorCode::ValuesWrongType);
    EXPECT_EQ(code(with("\"edition\": \"2021\",", "")), ErrorCode::ValuesMissing);
}

TEST_F(ValuesFileTest, AKeyThatStandsTwiceIsRefusedHoweverItIsSpelt)
{
    EXPECT_EQ(refusal(json(R"("t3.new.nat": "1", "t3.new.nat": "2")")).args.value(1), QStringLiteral("t3.new.nat"));
    EXPECT_EQ(refusal(json(R"("t3.new.nat": "1", "t3.new.n\u0061t": "2")")).code, ErrorCode::ValuesWrongType);
    EXPECT_TRUE(read(json(R"("t3.new.nat": "\" t3.new.nat\":")", R"("source": [{"a": 1}, {"a": 2}], )")).has_value());
}

TEST_F(ValuesFileTest, AnotherEditionCanBeAskedFor)
{
    const auto imported = ValuesFile::read(json(R"("t3.new.nat": "12")"), QStringLiteral("f.json"), catalog(),
                                           EditionId(QStringLiteral("2019")));
    ASSERT_TRUE(imported.has_value());
    EXPECT_EQ(imported->start.edition->id(), EditionId(QStringLiteral("2019")));
}

TEST_F(ValuesFileTest, TextsAndProfileComeBackAsTheyWere)
{
    const QByteArray first = ValuesFile::write(*import(json(
        {},
        R"("text": {"s1": "（一）\"引\"\n\t第二段\\", "s6": ""}, "profile": {"phone": "0915-1", "kind": "department"}, )")));
    const auto again = import(first);
    EXPECT_EQ(again->text(SectionId(QStringLiteral("s1"))), QStringLiteral("（一）\"引\"\n\t第二段\\"));
    EXPECT_TRUE(again->isTextKnown(SectionId(QStringLiteral("s6"))));
    EXPECT_EQ(again->profile().value(Profile::phone), QStringLiteral("0915-1"));
    EXPECT_EQ(ValuesFile::write(*again), first);
}

// Each published report gives the findings that arithmetic gives: computed by hand from the figures.
TEST_F(ValuesFileTest, PublishedReportsGiveTheFindingsThatArithmeticGives)
{
    const QDir published(QStringLiteral(NIANBAO_SHARED_DIR "/data/published"));
    const QStringList files = published.entryList({QStringLiteral("*.values.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        GTEST_SKIP() << "no published reports beside the repository";
    const QHash<QString, QSet<QString>> failingSums{
        {QStringLiteral("hongze_2023"), {QStringLiteral("t4.sum.rev"), QStringLiteral("t4.sum.post")}},
    };
    for (const QString &file : files) {
        SCOPED_TRACE(file.toStdString());
        const QByteArray bytes = readFile(published.filePath(file), ValuesFile::largestBytes).value();
        const auto project = import(bytes);
        QSet<QString> sums;
        const CheckReport report = Checker(project->editionPtr()).check(*project);
        for (const Issue &issue : report.issues) {
            if (issue.rule->kind == RuleKind::SumEqual && issue.state == IssueState::Fail)
                sums.insert(issue.rule->id.text());
        }
        EXPECT_EQ(sums, failingSums.value(file.section(u'.', 0, 0)));

        const QByteArray first = ValuesFile::write(*project);
        EXPECT_EQ(ValuesFile::write(*import(first)), first) << "export, import, export gives the same bytes";
    }
}

TEST_F(ValuesFileTest, TotalsPrintedBlankAreComputed)
{
    const QString path = QStringLiteral(NIANBAO_SHARED_DIR "/data/published/shanghai_office_2019.values.json");
    const Result<QByteArray> bytes = readFile(path, ValuesFile::largestBytes);
    if (!bytes)
        GTEST_SKIP() << "no published reports beside the repository";
    const auto project = import(*bytes);
    EXPECT_EQ(text(*project, "t3.granted.total"), QStringLiteral("272"));
    EXPECT_EQ(text(*project, "t3.una_nothold.total"), QStringLiteral("265"));
    EXPECT_EQ(text(*project, "t2.proc.amount"), QStringLiteral("251000元"));
}

TEST_F(ValuesFileTest, AFileForThePublicHoldsOnlyWhatIsPrinted)
{
    const auto project = import(json(R"("t3.new.nat": "12", "t3.new.total": "13")",
                                     R"("text": {"s1": "新收{t3.new.total}件"}, "profile": {"phone": "0915-1"}, )"));
    const auto published = ValuesFile::make(*project, Audience::Public);
    ASSERT_TRUE(published.has_value());
    EXPECT_FALSE(published->contains("profile"));
    EXPECT_FALSE(published->contains("\"t3.new.total\":"));
    EXPECT_TRUE(published->contains("\"t3.new.nat\": \"12\""));
    EXPECT_EQ(*ValuesFile::make(*project), ValuesFile::write(*project));
    EXPECT_EQ(ValuesFile::write(*import(*published), Audience::Public), *published);
}

TEST_F(ValuesFileTest, AFileOfAnotherEditionIsNotReadByThisOne)
{
    const auto read
        = ValuesFile::readFor(*catalog().find(EditionId(QStringLiteral("2019"))), json({}), QStringLiteral("f.json"));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::EditionNotFound);
}
