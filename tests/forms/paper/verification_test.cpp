// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/verification.h"

#include "forms/paper/reportpdf.h"
#include "model/exchange/valuesfile.h"
#include "tests/support/reports.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

using In = PrintedDifference::In;

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);

class VerificationTest : public ::testing::Test
{
protected:
    VerificationTest()
        : project(emptyReport(edition("2021"), 2023))
    {
        fillValid(*project, 3);
    }

    QByteArray make(const QString &suffix, Audience audience = Audience::HandIn) const
    {
        const ReportDocument document = ReportComposer::compose(*project, {audience, Draft::No});
        const ReportSource source{document, *project, someDay};
        if (suffix == QLatin1String("pdf"))
            return ReportPdf::make(PaperLayout(document, fonts), source).value();
        if (suffix == QLatin1String("json"))
            return ValuesFile::make(*project, audience).value();
        return ReportFile::make(*ReportFile::kindOf(suffix), source).value();
    }
    QStringList verify(const QByteArray &bytes, const QString &suffix, const Project *against) const
    {
        const auto found = verifyFile(bytes, QStringLiteral("f.") + suffix, against, catalog());
        EXPECT_TRUE(found.has_value()) << suffix.toStdString();
        QStringList places;
        for (const PrintedDifference &difference : found.value_or(Verification()).differences)
            places.append(difference.where);
        return places;
    }

    /// Another figure in the data of a PDF; its pages stay.
    static bool changeData(QByteArray &pdf, const QByteArray &cell)
    {
        // As in the packet, where quotation marks are written as such or as an entity.
        QByteArray written = "\"" + cell + "\": \"";
        if (!pdf.contains(written))
            written.replace("\"", "&quot;");
        const qsizetype found = pdf.indexOf(written);
        if (found < 0)
            return false;
        const qsizetype at = found + written.size();
        pdf[at] = pdf[at] == '1' ? '2' : '1';
        return true;
    }

    std::unique_ptr<Project> project;
    FontBook fonts;
};

const QStringList suffixes{QStringLiteral("pdf"),  QStringLiteral("docx"), QStringLiteral("html"),
                           QStringLiteral("xlsx"), QStringLiteral("csv"),  QStringLiteral("json")};

} // namespace

TEST_F(VerificationTest, EveryKindOfFileTellsTheReportItWasMadeOfAndNoOther)
{
    const QString cell = QStringLiteral("t3.granted.nat");
    for (const QString &suffix : suffixes) {
        SCOPED_TRACE(suffix.toStdString());
        EXPECT_TRUE(canVerify(QStringLiteral("A.") + suffix.toUpper()));
        const auto before = project->inMemoryWith({});
        for (const Audience audience : {Audience::HandIn, Audience::Public}) {
            const QByteArray bytes = make(suffix, audience);
            EXPECT_TRUE(verify(bytes, suffix, project.get()).isEmpty());
            ASSERT_TRUE(type(*project, cell, QStringLiteral("987654")).has_value());
            const QStringList places = verify(bytes, suffix, project.get());
            EXPECT_EQ(places.count(cell), 1) << "a place is told once";
            ASSERT_TRUE(type(*project, cell, before->figures().value(cellOf(*project, cell)).text()).has_value());
        }
    }
}

TEST_F(VerificationTest, APdfIsComparedInItsDataAndOnItsPages)
{
    const QByteArray pdf = make(QStringLiteral("pdf"));
    EXPECT_TRUE(verify(pdf, QStringLiteral("pdf"), nullptr).isEmpty());
    write(*project, QStringLiteral("s6"), QStringLiteral("无。"));
    const auto found = verifyFile(pdf, QStringLiteral("f.pdf"), project.get(), catalog());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->differences.size(), 1) << "its paragraph on the page is the same place";
    EXPECT_EQ(found->differences.value(0).where, QStringLiteral("text s6"));
    EXPECT_EQ(found->differences.value(0).in, In::Everywhere);
}

TEST_F(VerificationTest, APdfThatContradictsItselfIsToldAtBothPlaces)
{
    const QString cell = QStringLiteral("t3.granted.nat");
    QByteArray pdf = make(QStringLiteral("pdf"));
    ASSERT_TRUE(changeData(pdf, "t3.granted.nat"));
    const auto insOf = [&] {
        const auto found = verifyFile(pdf, QStringLiteral("f.pdf"), project.get(), catalog());
        QList<In> ins;
        for (const PrintedDifference &difference : found.value_or(Verification()).differences) {
            if (difference.where == cell) // its totals differ as well
                ins.append(difference.in);
        }
        return ins;
    };
    EXPECT_EQ(insOf(), QList{In::Data}) << "the pages still say what the report says";
    ASSERT_TRUE(type(*project, cell, QStringLiteral("987654")).has_value());
    EXPECT_EQ(insOf(), (QList{In::Data, In::Pages}));
}

TEST_F(VerificationTest, AFileThatContradictsItselfIsToldWhereItDoes)
{
    const QString cell = QStringLiteral("t3.granted.nat");
    ASSERT_TRUE(type(*project, cell, QStringLiteral("987654")).has_value());
    QByteArray html = make(QStringLiteral("html"));
    ASSERT_TRUE(html.contains("data-cell=\"t3.granted.nat\""));
    // The figure stands where it should, but under another cell's name.
    html.replace("data-cell=\"t3.granted.nat\"", "data-cell=\"t3.x\"");
    const auto found = verifyFile(html, QStringLiteral("f.html"), project.get(), catalog());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->differences, QList{(PrintedDifference{cell, QStringLiteral("987654"), QString(), In::Figures})});
}

TEST_F(VerificationTest, AParagraphMoreOrLessIsOneDifference)
{
    const QByteArray docx = make(QStringLiteral("docx"));
    const QString text = project->text(SectionId(QStringLiteral("s1")));
    write(*project, QStringLiteral("s1"), QStringLiteral("新的一段。\n") + text);
    EXPECT_EQ(verify(docx, QStringLiteral("docx"), project.get()), QStringList(QStringLiteral("¶ 4")));
    write(*project, QStringLiteral("s1"), text + QStringLiteral("\n新的一段。"));
    EXPECT_EQ(verify(docx, QStringLiteral("docx"), project.get()).size(), 1);
}

TEST_F(VerificationTest, PagesThatSayOtherThanTheirDataAreNoticedWithoutTheReport)
{
    QByteArray changed = make(QStringLiteral("pdf"));
    ASSERT_TRUE(changeData(changed, "t3.granted.nat"));
    const QStringList places = verify(changed, QStringLiteral("pdf"), nullptr);
    EXPECT_TRUE(places.contains(QStringLiteral("t3.granted.nat")));
    EXPECT_TRUE(places.contains(QStringLiteral("t3.granted.total"))) << "what is computed of it";
}

TEST_F(VerificationTest, SaysWhetherTheFileIsAsItWasExportedAndTheReportHasChanged)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime({2024, 1, 15}, {9, 30}, Qt::UTC));
    auto created = Project::create(folder.filePath(QStringLiteral("a.nianbao")),
                                   {2023, QStringLiteral("某县"), edition("2021")}, clock);
    ASSERT_TRUE(created.has_value());
    project = std::move(*created);
    const QByteArray csv = make(QStringLiteral("csv"));
    const auto look = [&](const QByteArray &bytes) {
        return verifyFile(bytes, QStringLiteral("f.csv"), project.get(), catalog()).value();
    };
    EXPECT_FALSE(look(csv).record.has_value());
    const QByteArray hash = QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
    ASSERT_TRUE(
        project->recordExports({{QStringLiteral("csv"), QString::fromLatin1(hash)}}, QStringLiteral("f")).has_value());
    ASSERT_TRUE(look(csv).record.has_value());
    EXPECT_EQ(look(csv).record->at, clock.now());
    EXPECT_TRUE(look(csv).hasValuesOfRecord);
    EXPECT_FALSE(look(QByteArray(csv).replace("\r\n", "\n")).record.has_value());
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("1")).has_value());
    EXPECT_TRUE(look(csv).record.has_value());
    EXPECT_FALSE(look(csv).hasValuesOfRecord);
    EXPECT_FALSE(look(csv).isSame());
    project.reset(); // its file goes with the folder
}

TEST_F(VerificationTest, RefusesWhatItCannotCompare)
{
    const auto refusal = [this](const char *path, const QByteArray &bytes, const Project *against) {
        const auto found = verifyFile(bytes, QString::fromLatin1(path), against, catalog());
        return found ? ErrorCode::NothingToChange : found.error().code;
    };
    EXPECT_EQ(refusal("a.odt", {}, project.get()), ErrorCode::FormatUnknown);
    EXPECT_EQ(refusal("a.docx", make(QStringLiteral("docx")), nullptr), ErrorCode::FormatUnknown);
    EXPECT_EQ(refusal("a.docx", "PK", project.get()), ErrorCode::FileDamaged);
    EXPECT_EQ(refusal("a.pdf", "%PDF-1.4", project.get()), ErrorCode::NoReportInside);
    EXPECT_EQ(refusal("a.json", "{", project.get()), ErrorCode::JsonSyntax);
    EXPECT_FALSE(canVerify(QStringLiteral("a.odt")));
}
