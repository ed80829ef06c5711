// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"
#include "model/report/reportcomposer.h"

#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {
template <typename T>
QList<T> blocksOf(const ReportDocument &document)
{
    QList<T> found;
    for (const Block &block : document.blocks) {
        if (const T *match = std::get_if<T>(&block))
            found.append(*match);
    }
    return found;
}
} // namespace

TEST(ReportComposer, PutsSixHeadingsAndThreeTablesInOrder)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 6);
    const ReportDocument document = ReportComposer::compose(*project);
    EXPECT_EQ(document.title, project->title());
    EXPECT_EQ(blocksOf<HeadingBlock>(document).size(), 6);
    const auto tables = blocksOf<TableBlock>(document);
    ASSERT_EQ(tables.size(), 3);
    EXPECT_EQ(tables[1].id, QStringLiteral("t3"));
    const CellIndex total = cellOf(*project, QStringLiteral("t3.result_total.total"));
    EXPECT_EQ(tables[1].figures.value(total), project->figures().value(total).text());
    EXPECT_FALSE(blocksOf<ParagraphBlock>(document).isEmpty());
}

TEST(ReportComposer, OnlyTheCopyThatIsHandedInHasASignatureBlock)
{
    const auto project = emptyReport(edition("2021"));
    EXPECT_EQ(blocksOf<SignatureBlock>(ReportComposer::compose(*project)).size(), 1);
    EXPECT_TRUE(std::holds_alternative<SignatureBlock>(ReportComposer::compose(*project).blocks.last()));
    const ReportDocument open = ReportComposer::compose(*project, {Audience::Public, Draft::No});
    EXPECT_TRUE(blocksOf<SignatureBlock>(open).isEmpty());
}

TEST(ReportComposer, OnlyADraftHasAWatermark)
{
    const auto project = emptyReport(edition("2021"));
    EXPECT_TRUE(ReportComposer::compose(*project).watermark.isEmpty());
    EXPECT_FALSE(ReportComposer::compose(*project, {Audience::HandIn, Draft::Yes}).watermark.isEmpty());
}

TEST(ReportComposer, ASignatureBlockPrintsTheDateThatWasSet)
{
    const auto project = emptyReport(edition("2021"));
    const QString blank = blocksOf<SignatureBlock>(ReportComposer::compose(*project)).first().dateText;
    EXPECT_FALSE(blank.contains(u'8'));
    Edit edit;
    edit.changes = {project->changeOfProfile(Profile::reportDate, QStringLiteral("2024-01-08")),
                    project->changeOfProfile(Profile::signer, QStringLiteral("张三"))};
    ASSERT_TRUE(project->apply(edit).has_value());
    const SignatureBlock block = blocksOf<SignatureBlock>(ReportComposer::compose(*project)).first();
    EXPECT_EQ(block.dateText, QStringLiteral("2024年1月8日"));
    EXPECT_EQ(block.signer, QStringLiteral("张三"));
}

TEST(ReportComposer, AFileCarriesTheReportsDateAndElseThePresent)
{
    const auto project = emptyReport(edition("2021"));
    const FixedClock clock(QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(ReportComposer::momentOf(*project, clock), clock.now());
    Edit edit;
    edit.changes = {project->changeOfProfile(Profile::reportDate, QStringLiteral("2024-01-08"))};
    ASSERT_TRUE(project->apply(edit).has_value());
    EXPECT_EQ(ReportComposer::momentOf(*project, clock), QDateTime(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC));
}

TEST(ReportComposer, AFileOfAFinishedReportWithoutADateCarriesWhenItWasFinished)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 3);
    const FixedClock clock(QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC));
    const Checker checker(project->editionPtr());
    ASSERT_TRUE(Finisher(checker, clock).finish(*project, QStringLiteral("定稿")).has_value());
    EXPECT_EQ(ReportComposer::momentOf(*project, FixedClock(clock.now().addDays(3))), clock.now());
}

TEST(ReportComposer, TheEmptyFormHasEveryTableAndNoFigure)
{
    const ReportDocument document = ReportComposer::emptyForm(*edition("2019"), 2020, QStringLiteral("某局"));
    const auto tables = blocksOf<TableBlock>(document);
    ASSERT_EQ(tables.size(), 3);
    for (const TableBlock &table : tables)
        EXPECT_TRUE(table.figures.isEmpty());
    EXPECT_EQ(blocksOf<HeadingBlock>(document).size(), 6);
    for (const ParagraphBlock &line : blocksOf<ParagraphBlock>(document))
        EXPECT_TRUE(line.isRuled) << "to write on by hand";
}
