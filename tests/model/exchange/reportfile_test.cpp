// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/reportfile.h"

#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);

/// What a clerk, or somebody who wants harm, may type where only words are meant.
const QString hostile = QStringLiteral("=1+1<script>alert(1)</script>&amp;]]>{ PAGE }\"'--><w:p/>\x01\r\n@SUM(A1)");

/// Every kind of file from a report that was changed by `change`.
class ReportFileTest : public ::testing::TestWithParam<std::tuple<ReportFile::Kind, const char *>>
{
protected:
    ReportFileTest()
        : project(emptyReport(edition(std::get<1>(GetParam())), 2023))
    {
        fillValid(*project, 11);
    }
    ReportFile::Kind kind() const { return std::get<0>(GetParam()); }
    ReportDocument document() const { return ReportComposer::compose(*project); }
    Result<QByteArray> make(const ReportDocument &composed) const
    {
        return ReportFile::make(kind(), {composed, *project, someDay});
    }
    void change(const QString &cell, const QString &value) const
    {
        ASSERT_TRUE(type(*project, cell, value).has_value()) << value.toStdString();
    }

    std::unique_ptr<Project> project;
};

std::string nameOf(const ::testing::TestParamInfo<ReportFileTest::ParamType> &info)
{
    return ReportFile::suffix(std::get<0>(info.param)).toStdString() + '_' + std::get<1>(info.param);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(EveryKind, ReportFileTest,
                         ::testing::Combine(::testing::ValuesIn(ReportFile::kinds()),
                                            ::testing::Values("2019", "2021")),
                         nameOf);

TEST_P(ReportFileTest, TellsWhatTheReportTells)
{
    const ReportDocument composed = document();
    const auto bytes = make(composed);
    ASSERT_TRUE(bytes.has_value()) << bytes.error().args.join(u' ').toStdString();
    const auto read = ReportFile::read(kind(), *bytes, QStringLiteral("x"));
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(differencesOf(composed, *project, *read).isEmpty());
    EXPECT_TRUE(read->tables || read->figures) << "figures at least";
}

TEST_P(ReportFileTest, SameReportGivesTheSameBytes)
{
    EXPECT_EQ(*make(document()), *make(document()));
}

TEST_P(ReportFileTest, AFigureThatIsNotTheProjectsIsNoticed)
{
    const ReportDocument before = document();
    const auto bytes = make(before);
    ASSERT_TRUE(bytes.has_value());
    const QString cell = QStringLiteral("t3.new.nat");
    const QString old = project->figures().value(cellOf(*project, cell)).text();
    change(cell, QStringLiteral("9876543"));
    const Status verified = ReportFile::verify(kind(), *bytes, {document(), *project, someDay});
    ASSERT_FALSE(verified.has_value());
    EXPECT_EQ(verified.error(), (Error{ErrorCode::ExportMismatch, {cell, QStringLiteral("9876543"), old}}));
}

TEST_P(ReportFileTest, EveryShapeOfFigureComesBackAsItIsPrinted)
{
    const bool isOld = project->edition().find(CellId(QStringLiteral("t2.proc.amount"))) >= 0;
    if (isOld) {
        change(QStringLiteral("t2.proc.amount"), QStringLiteral("251000.50元"));
        change(QStringLiteral("t2.lic.delta"), QStringLiteral("-417"));
        change(QStringLiteral("t2.svc.delta"), QStringLiteral("+19"));
        change(QStringLiteral("t2.fee.delta"), QStringLiteral("0"));
    } else {
        change(QStringLiteral("t2.fee.amount"), QStringLiteral("59237.2400"));
    }
    change(QStringLiteral("t3.new.res"), QStringLiteral("9999999999"));
    change(QStringLiteral("t3.new.pub"), QStringLiteral("0"));
    change(QStringLiteral("t3.new.law"), QString());
    const auto bytes = make(document());
    EXPECT_TRUE(bytes.has_value()) << bytes.error().args.join(u' ').toStdString();
}

TEST_P(ReportFileTest, AnEmptyReportIsAFileToo)
{
    project = emptyReport(edition(std::get<1>(GetParam())));
    const auto bytes = make(document());
    EXPECT_TRUE(bytes.has_value()) << bytes.error().args.join(u' ').toStdString();
}

TEST_P(ReportFileTest, WhatAClerkTypesIsNeverATagAFormulaOrAField)
{
    Edit edit;
    edit.changes = {project->changeOfText(SectionId(QStringLiteral("s6")), hostile),
                    project->changeOfProfile(Profile::signer, QStringLiteral("=cmd|' /C calc'!A0<b>"))};
    ASSERT_TRUE(project->apply(edit).has_value());
    ReportDocument composed = document();
    composed.title = hostile;
    composed.unit = hostile;
    composed.blocks[0] = TitleBlock{hostile};
    const auto bytes = make(composed);
    ASSERT_TRUE(bytes.has_value()) << bytes.error().args.join(u' ').toStdString();
    EXPECT_FALSE(bytes->contains("<script>"));
    const auto read = ReportFile::read(kind(), *bytes, QStringLiteral("x"));
    ASSERT_TRUE(read.has_value());
    if (read->paragraphs) {
        EXPECT_TRUE(read->paragraphs->first().contains(QStringLiteral("=1+1<script>alert(1)</script>&amp;")));
    }
}

TEST_P(ReportFileTest, WhatIsNoSuchFileIsRefused)
{
    const QByteArray whole = *make(document());
    const auto refused = [this](const QByteArray &bytes) {
        return !ReportFile::verify(kind(), bytes, {document(), *project, someDay}).has_value();
    };
    EXPECT_TRUE(refused({}));
    EXPECT_TRUE(refused("PK\x03\x04 nonsense"));
    EXPECT_TRUE(refused(QByteArray(100'000, '<')));
    for (int part = 1; part < 8; ++part)
        EXPECT_TRUE(refused(whole.left(whole.size() * part / 8))) << part;
    const auto large = ReportFile::read(kind(), QByteArray(ReportFile::largestBytes + 1, ' '), QStringLiteral("x"));
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().code, ErrorCode::FileTooLarge);
}

TEST(ReportFile, KindsAndEndingsBelongTogether)
{
    for (const ReportFile::Kind kind : ReportFile::kinds())
        EXPECT_EQ(ReportFile::kindOf(ReportFile::suffix(kind)), kind);
    EXPECT_FALSE(ReportFile::kindOf(QStringLiteral("odt")).has_value());
}
