// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfexport.h"

#include "forms/paper/pdfmetadata.h"
#include "forms/paper/tounicode.h"
#include "model/base/pdfdate.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/report/reportcomposer.h"
#include "tests/forms/paper/samplereport.h"
#include "tests/support/reports.h"
#include "tests/support/tools.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr const char *outputVariable = "NIANBAO_TEST_OUTPUT";

PdfOptions fixedMoment()
{
    return {QDateTime(QDate(2026, 1, 28), QTime(9, 30), QTimeZone(8 * 3600))};
}

QByteArray pdfOf(const ReportDocument &document)
{
    const PaperLayout layout(document, FontBook());
    const Result<QByteArray> bytes = pdfBytes(layout, document, fixedMoment());
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().args.join(u' ').toStdString());
    return bytes.value_or(QByteArray());
}

class PdfExport : public ::testing::Test
{
protected:
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        EXPECT_TRUE(writeFile(path, bytes).has_value());
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfExport, HasTextThatIsFoundAndCopiedAsItWasWritten)
{
    ReportDocument document = sampleReport();
    document.blocks.append(paragraph(QStringLiteral("联系人王\U0002CB69、李㙦，邮箱 a@example.cn。")));
    const QString path = fileWith(pdfOf(document));
    const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    QStringList expected{QStringLiteral("人民"),         QStringLiteral("户户"),  QStringLiteral("长期"),
                         QStringLiteral("一、总体情况"), QStringLiteral("1,234"), QStringLiteral("不予公开"),
                         QStringLiteral("——"),           QStringLiteral("……"),    QStringLiteral("a@example.cn")};
    const QString rare = QStringLiteral("王\U0002CB69、李㙦");
    if (FontBook().missingCharacters(rare, FontRole::Body).isEmpty())
        expected.append(rare);
    for (const QString &words : std::as_const(expected))
        EXPECT_TRUE(text->contains(words)) << words.toStdString();
    for (const QChar ch : *text)
        EXPECT_FALSE(ch.unicode() >= 0x2E80 && ch.unicode() <= 0x2FDF) << "a radical in place of a character";
}

TEST_F(PdfExport, PrintsANumberFieldAsTheFigureOfNow)
{
    const auto project = emptyReport(edition("2021"));
    write(*project, QStringLiteral("s1"), QStringLiteral("新收{t3.new.total}件，结转{t3.carry_out.total}件。"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("190")));
    const QString path = fileWith(pdfOf(ReportComposer::compose(*project)));
    const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text->contains(QStringLiteral("新收190件，结转＿＿件。"))) << text->toStdString();
    EXPECT_FALSE(text->contains(u'{'));
}

TEST_F(PdfExport, EmbedsEveryFont)
{
    const auto fonts = outputOf(QStringLiteral("pdffonts"), {fileWith(pdfOf(sampleReport()))});
    if (!fonts)
        GTEST_SKIP() << "pdffonts is not installed";
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_GE(lines.size(), 3);
    for (const QString &line : lines) {
        static const QRegularExpression embedded(QStringLiteral("Identity-H +yes +\\w+ +yes"));
        EXPECT_TRUE(embedded.match(line).hasMatch()) << line.toStdString();
    }
}

TEST_F(PdfExport, SaysTitleAuthorAndDatesInBothPlacesAlike)
{
    const ReportDocument document = sampleReport();
    const QByteArray bytes = pdfOf(document);
    const FontBook fonts;
    const auto info = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), fileWith(bytes)});
    if (!info)
        GTEST_SKIP() << "pdfinfo is not installed";
    EXPECT_TRUE(info->contains(document.title));
    EXPECT_TRUE(info->contains(document.unit));
    EXPECT_TRUE(info->contains(QStringLiteral("(A4)")));
    const QString pages = QStringLiteral("Pages: +%1\\b").arg(PaperLayout(document, fonts).pageCount());
    EXPECT_TRUE(info->contains(QRegularExpression(pages)));
    EXPECT_TRUE(bytes.contains("D:20260128093000+08'00'"));
    EXPECT_TRUE(bytes.contains("2026-01-28T09:30:00+08:00"));
    EXPECT_TRUE(bytes.contains("/Lang (zh-CN)"));
    EXPECT_TRUE(bytes.contains(document.title.toUtf8())) << "in the packet";
}

TEST_F(PdfExport, HasABookmarkForEachHeading)
{
    const QByteArray bytes = pdfOf(sampleReport());
    // Six sections, and two subheadings in each narrative one and the introduction.
    EXPECT_EQ(bytes.count("/Title <feff"), 1 + 6 + 2 * 4);
    EXPECT_TRUE(bytes.contains("/Outlines"));
    EXPECT_TRUE(bytes.contains("/XYZ"));
}

TEST_F(PdfExport, IsTaggedSoThatAScreenReaderKnowsHeadingsAndTables)
{
    const QString path = fileWith(pdfOf(sampleReport()));
    const auto info = outputOf(QStringLiteral("pdfinfo"), {path});
    const auto tree = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
    if (!info || !tree)
        GTEST_SKIP() << "pdfinfo is not installed";
    EXPECT_TRUE(info->contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    const auto count = [&tree](const char *name) {
        return tree->count(QRegularExpression(QStringLiteral("^ *%1\\b").arg(QLatin1String(name)),
                                              QRegularExpression::MultilineOption));
    };
    EXPECT_EQ(count("H1"), 1);
    EXPECT_EQ(count("H2"), 6);
    EXPECT_EQ(count("Table"), 3);
    qsizetype figures = 0;
    for (const TableSpec &table : editionFor(2025)->tables())
        figures += table.cells.size();
    EXPECT_EQ(count("TD"), figures);
    EXPECT_TRUE(tree->contains(QStringLiteral("\"自然人\"")));
    EXPECT_TRUE(tree->contains(QStringLiteral("\"一、总体情况\"")));
    EXPECT_FALSE(tree->contains(QStringLiteral("\"— 1 —\""))) << "the page's number is no part of the text";
}

TEST_F(PdfExport, GivesTheSameBytesForTheSameReportAndMoment)
{
    const ReportDocument document = sampleReport();
    EXPECT_TRUE(pdfOf(document) == pdfOf(document));
    Sample other;
    other.figure = QStringLiteral("13");
    EXPECT_FALSE(pdfOf(document) == pdfOf(sampleReport(other)));
}

/// Not a test by itself: the other process of the next one.
TEST_F(PdfExport, DISABLED_WritesTheSampleForAnotherProcess)
{
    ASSERT_TRUE(qEnvironmentVariableIsSet(outputVariable));
    ASSERT_TRUE(writeFile(qEnvironmentVariable(outputVariable), pdfOf(sampleReport())).has_value());
}

TEST_F(PdfExport, GivesTheSameBytesInAnotherProcess)
{
    const QString path = m_folder.filePath(QStringLiteral("other.pdf"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(outputVariable), path);
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("random"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--gtest_filter=*WritesTheSampleForAnotherProcess"),
                   QStringLiteral("--gtest_also_run_disabled_tests")});
    ASSERT_TRUE(process.waitForFinished(120'000));
    const Result<QByteArray> other = readFile(path, 50'000'000);
    ASSERT_TRUE(other.has_value());
    EXPECT_TRUE(*other == pdfOf(sampleReport()));
}

TEST_F(PdfExport, IsValidPdfA1b)
{
    for (const bool isFull : {false, true}) {
        Sample sample;
        sample.signature = isFull;
        sample.extraParagraphs = isFull ? 12 : 0;
        ReportDocument document = sampleReport(sample);
        if (isFull) {
            document.watermark = QStringLiteral("草稿");
            document.blocks.append(paragraph(QStringLiteral("联系人王\U0010FFFD同志。")));
        }
        const auto verdict = preflightVerdict(fileWith(pdfOf(document)));
        if (!verdict)
            GTEST_SKIP() << "java or PDFBox preflight is not installed";
        EXPECT_TRUE(isValidPdfA(*verdict)) << verdict->toStdString();
    }
}

TEST_F(PdfExport, DrawsTheWatermarkOnEveryPageButNotAsText)
{
    ReportDocument document = sampleReport();
    const QByteArray plain = pdfOf(document);
    document.watermark = QStringLiteral("草稿");
    const QByteArray draft = pdfOf(document);
    EXPECT_GT(draft.size(), plain.size());
    const auto text = outputOf(QStringLiteral("pdftotext"), {fileWith(draft), QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_FALSE(text->contains(QStringLiteral("草稿")));
}

TEST_F(PdfExport, StopsWhenToldTo)
{
    const ReportDocument document = sampleReport();
    const PaperLayout layout(document, FontBook());
    PdfOptions options = fixedMoment();
    int asked = 0;
    options.progress = [&asked](int, int pages) { return ++asked < pages; };
    const Result<QByteArray> bytes = pdfBytes(layout, document, options);
    ASSERT_FALSE(bytes.has_value());
    EXPECT_EQ(bytes.error().code, ErrorCode::Cancelled);
    EXPECT_GT(asked, 1);
}

TEST_F(PdfExport, RefusesBytesThatAreNoPdf)
{
    const Result<QByteArray> bytes = finishedPdf("no pdf", PdfFacts());
    ASSERT_FALSE(bytes.has_value());
    EXPECT_EQ(bytes.error().code, ErrorCode::PdfFailed);
}

TEST(ToUnicode, IsReadAsItWasWritten)
{
    FaceText face;
    for (int i = 0; i < 250; ++i) {
        face.glyphs.append(static_cast<quint32>(1000 + i));
        face.texts.append(QString(QChar(0x4E00 + i)));
    }
    face.texts[3] = QStringLiteral("\U0002CB69");
    face.texts[4].clear();
    face.texts[5].clear();
    const QHash<int, QString> read = readToUnicode(writeToUnicode(face, {{5, QStringLiteral("ffi")}}));
    EXPECT_EQ(read.size(), 249);
    EXPECT_EQ(read.value(1), QStringLiteral("一"));
    EXPECT_EQ(read.value(4), QStringLiteral("\U0002CB69"));
    EXPECT_EQ(read.value(5), QStringLiteral("ffi")) << "kept where the layout knows nothing";
    EXPECT_FALSE(read.contains(6));
}

TEST(ToUnicode, ReadsRangesAndLists)
{
    const QHash<int, QString> read = readToUnicode("beginbfrange\n<0001> <0003> [<0041> <0042>\n<5B57>]\n"
                                                   "<0010> <0012> <4E00>\nendbfrange");
    EXPECT_EQ(read.value(3), QStringLiteral("字"));
    EXPECT_EQ(read.value(0x12), QString(QChar(0x4E02)));
}

TEST(PdfMetadata, WritesOffsetsEastAndWest)
{
    const QDateTime west(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone(-(3 * 3600 + 1800)));
    EXPECT_EQ(pdfDate(west), QByteArray("D:20260102030405-03'30'"));
    EXPECT_EQ(xmpDate(west), QStringLiteral("2026-01-02T03:04:05-03:30"));
}
