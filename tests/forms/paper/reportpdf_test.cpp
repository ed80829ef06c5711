// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/reportpdf.h"

#include "forms/paper/pdfexport.h"
#include "forms/paper/pdfpages.h"
#include "forms/paper/readtexts.h"
#include "model/base/writefile.h"
#include "model/exchange/valuesfile.h"
#include "tests/support/reports.h"
#include "tests/support/tools.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QTemporaryDir>

#include <functional>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);
const QString name = QStringLiteral("f.pdf");

QByteArray bytesOf(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QPDFObjectHandle firstPage(QPDF &file)
{
    return file.getAllPages().at(0);
}

/// The same file after somebody has worked on it.
QByteArray edited(const QByteArray &pdf, const std::function<void(QPDF &)> &change,
                  qpdf_object_stream_e streams = qpdf_o_disable)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("f", pdf.constData(), static_cast<size_t>(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setObjectStreamMode(streams);
    return bytesOf(writer);
}

/// Adds to the end of the first page.
QByteArray withContent(const QByteArray &pdf, const std::string &content)
{
    return edited(pdf, [&content](QPDF &file) {
        QPDFObjectHandle page = firstPage(file);
        const QPDFObjectHandle more = QPDFObjectHandle::newStream(&file, content);
        page.replaceKey("/Contents", QPDFObjectHandle::newArray({page.getKey("/Contents"), more}));
    });
}

class ReportPdfTest : public ::testing::Test
{
protected:
    explicit ReportPdfTest(const char *id = "2021")
        : project(emptyReport(edition(id), 2023))
    {
        fillValid(*project, 5);
    }

    ReportDocument document(Audience audience = Audience::HandIn, Draft draft = Draft::No) const
    {
        return ReportComposer::compose(*project, {audience, draft});
    }
    Result<QByteArray> make(const ReportDocument &document) const
    {
        return ReportPdf::make(PaperLayout(document, fonts), {document, *project, someDay});
    }
    QByteArray made(const ReportDocument &document) const
    {
        const Result<QByteArray> bytes = make(document);
        EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().args.join(u' ').toStdString());
        return bytes.value_or(QByteArray());
    }
    /// Pages of `printed`, whatever the project says.
    QByteArray pagesOnly(const ReportDocument &printed) const
    {
        const PdfData data{ValuesFile::write(*project), Audience::HandIn, {}};
        return pdfBytes(PaperLayout(printed, fonts), printed, {someDay, {}, data}).value();
    }
    QStringList places(const QByteArray &pdf) const
    {
        const Result<PdfPages> pages = pagesOfPdf(pdf, name);
        if (!pages)
            return {QStringLiteral("not read")};
        const ReadAs readAs = PdfData::read(pdf, name)->readAs;
        QStringList places;
        for (const PrintedDifference &difference :
             ReportPdf::differences(*pages, readAs, {document(), *project, someDay}))
            places.append(difference.where);
        return places;
    }

    std::unique_ptr<Project> project;
    FontBook fonts;
};

class ReportPdf2019Test : public ReportPdfTest
{
protected:
    ReportPdf2019Test()
        : ReportPdfTest("2019")
    {
    }
};

} // namespace

TEST_F(ReportPdfTest, CarriesTheWholeReportWithItsNumberFields)
{
    write(*project, QStringLiteral("s1"), QStringLiteral("新收{t3.new.total}件，]]>&lt;“<x>”。\n（一）主动公开"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.total"), QStringLiteral("77")).has_value());
    const auto data = PdfData::read(made(document()), name);
    ASSERT_TRUE(data.has_value());
    EXPECT_EQ(data->values, ValuesFile::write(*project));
    EXPECT_EQ(data->audience, Audience::HandIn);
    const auto told = ValuesFile::readFor(project->editionPtr(), data->values, name);
    ASSERT_TRUE(told.has_value());
    EXPECT_EQ((*told)->text(SectionId(QStringLiteral("s1"))), project->text(SectionId(QStringLiteral("s1"))));
    EXPECT_EQ((*told)->valuesSha256(), project->valuesSha256());
}

TEST_F(ReportPdfTest, APublicFileHoldsNothingThatIsNotPrinted)
{
    giveAllControls(*project);
    Edit edit;
    edit.changes = {project->changeOfProfile(Profile::phone, QStringLiteral("0915-8888")),
                    project->changeOfProfile(Profile::signer, QStringLiteral("张三")),
                    project->changeOfProfile(Profile::scope, QStringLiteral("只含机关本级"))};
    ASSERT_TRUE(project->apply(edit).has_value());
    const QByteArray pdf = made(document(Audience::Public));
    const QByteArray values = PdfData::read(pdf, name)->values;
    for (const char *word : {"0915-8888", "张三", "只含机关本级", "profile", "t3.new.total"})
        EXPECT_FALSE(values.contains(word)) << word;
    EXPECT_TRUE(values.contains("t3.new.nat"));
    EXPECT_EQ(PdfData::read(pdf, name)->audience, Audience::Public);
    EXPECT_TRUE(PdfData::read(made(document()), name)->values.contains("0915-8888"));
}

TEST_F(ReportPdfTest, IsValidPdfA1bWithItsDataInside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    write(*project, QStringLiteral("s6"), QStringLiteral("联系人王\U0010FFFD，⺠主民主。"));
    for (const Draft draft : {Draft::No, Draft::Yes}) {
        ASSERT_TRUE(writeFile(path, made(document(Audience::HandIn, draft))).has_value());
        const auto verdict = preflightVerdict(path);
        if (!verdict)
            GTEST_SKIP() << "java or PDFBox preflight is not installed";
        EXPECT_TRUE(isValidPdfA(*verdict)) << verdict->toStdString();
    }
}

TEST_F(ReportPdfTest, ReadsBackEveryTableOfEveryEdition)
{
    EXPECT_TRUE(places(made(document())).isEmpty());
    EXPECT_TRUE(make(document(Audience::Public, Draft::Yes)).has_value());
    for (const EditionPtr &other : catalog().editions()) {
        project = emptyReport(other, other->firstYear());
        const auto bytes = make(document());
        EXPECT_TRUE(bytes.has_value()) << other->id().text().toStdString() << ' '
                                       << bytes.error().args.join(u' ').toStdString();
    }
}

TEST_F(ReportPdf2019Test, ReadsBackEveryShapeOfFigure)
{
    for (const auto &[cell, value] : {std::pair{"t2.proc.amount", "251000.50元"},
                                      {"t2.lic.delta", "-417"},
                                      {"t2.svc.delta", "+19"},
                                      {"t2.fee.delta", "0"},
                                      {"t3.new.res", "9999999999"},
                                      {"t3.new.law", ""}})
        ASSERT_TRUE(type(*project, QString::fromUtf8(cell), QString::fromUtf8(value)).has_value()) << cell;
    EXPECT_TRUE(places(made(document())).isEmpty());
}

TEST_F(ReportPdfTest, ReadsTablesThatAreBrokenOverPages)
{
    ReportDocument broken = document();
    // Every row label grows until no page holds the table.
    for (Block &block : broken.blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        QList<GridCell> cells = table->grid->cells();
        for (GridCell &cell : cells) {
            if (cell.role == GridCell::Role::RowLabel && cell.rowSpan == 1)
                cell.text += QStringLiteral("，").repeated(1) + QString(QStringLiteral("说明文字")).repeated(14);
        }
        table->keepOnOnePage = false;
        table->grid = std::make_shared<const GridSpec>(table->grid->rowCount(), table->grid->columnCount(),
                                                       table->grid->labelColumnCount(), cells, table->grid->blocks(),
                                                       table->grid->columnWeights());
    }
    const PaperLayout layout(broken, fonts);
    ASSERT_FALSE(layout.isOnOnePage(QStringLiteral("t3")));
    const auto bytes = ReportPdf::make(layout, {broken, *project, someDay});
    EXPECT_TRUE(bytes.has_value()) << bytes.error().args.join(u' ').toStdString();
}

TEST_F(ReportPdfTest, ReadsTextsThatShareTheirGlyphsOrHaveNone)
{
    // A radical as people paste it out of other PDFs, a letter with its accent, what no font has, what is not drawn.
    write(
        *project, QStringLiteral("s1"),
        QStringLiteral("⺠政与民政，⼈与人，e\u0301与é，王\U0010FFFD与李\uFDD0，零\u200B宽\u0001。\n2　空 格\u00A0。"));
    write(*project, QStringLiteral("s6"), QStringLiteral("民⺠人⼈0FDD0。"));
    const QByteArray pdf = made(document());
    EXPECT_TRUE(places(pdf).isEmpty());
    EXPECT_FALSE(PdfData::read(pdf, name)->readAs.isEmpty());
    write(*project, QStringLiteral("s6"), QStringLiteral("民⺠人入0FDD0。"));
    EXPECT_FALSE(places(pdf).isEmpty()) << "what only looks alike is not the same";
}

TEST_F(ReportPdfTest, NamesTheCellsAndParagraphsThatAreNotTheReports)
{
    ReportDocument other = document();
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.granted.nat"));
    for (Block &block : other.blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        if (table && table->figures.contains(cell))
            table->figures[cell] = QStringLiteral("123456");
        auto *text = std::get_if<ParagraphBlock>(&block);
        if (text && text->paragraph.text.startsWith(QStringLiteral("统计期限")))
            text->paragraph.text.append(QStringLiteral("另有说明。"));
    }
    const QStringList found = places(pagesOnly(other));
    ASSERT_EQ(found.size(), 2) << found.join(u' ').toStdString();
    EXPECT_EQ(found[0], QStringLiteral("¶ 2"));
    EXPECT_EQ(found[1], QStringLiteral("t3.granted.nat"));
}

TEST_F(ReportPdfTest, AMismatchLeavesNoFile)
{
    ReportDocument other = document();
    for (Block &block : other.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block))
            table->figures.insert(cellOf(*project, QStringLiteral("t3.granted.nat")), QStringLiteral("123456"));
    }
    const auto refused = make(other);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ExportMismatch);
    EXPECT_EQ(refused.error().args[0], QStringLiteral("t3.granted.nat"));
    EXPECT_EQ(refused.error().args[2], QStringLiteral("123456"));
}

TEST_F(ReportPdfTest, NoticesWhatIsPutOnTopOfAPage)
{
    const QByteArray pdf = made(document());
    const QStringList first{QStringLiteral("p. 1")};
    EXPECT_EQ(places(edited(pdf, [](QPDF &) {})), QStringList()) << "written anew, but the same";
    EXPECT_EQ(places(withContent(pdf, "1 1 1 rg 100 100 200 200 re f")), first) << "white paint";
    EXPECT_EQ(places(withContent(pdf, "/Im1 Do")), first);
    EXPECT_EQ(places(withContent(pdf, "BI /W 1 /H 1 ID \x01 EI Q")), first);
    EXPECT_EQ(places(withContent(pdf, "Q Q Q ) ] >> 1 2")), first);
    const QByteArray noted = edited(pdf, [](QPDF &file) {
        firstPage(file).replaceKey(
            "/Annots", QPDFObjectHandle::parse("[<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/Contents(9)>>]"));
    });
    EXPECT_EQ(places(noted), first);
}

TEST_F(ReportPdfTest, NoticesASignatureThatCoversMoreThanItsLines)
{
    const auto withField = [this](const char *field) {
        return edited(made(document()),
                      [field](QPDF &file) { firstPage(file).replaceKey("/Annots", QPDFObjectHandle::parse(field)); });
    };
    const QStringList first{QStringLiteral("p. 1")};
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 9 9]>>]")), QStringList())
        << "in the margin";
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 0 0]>>]")), QStringList()) << "unseen";
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Sig/Rect[100 300 400 600]>>]")), first) << "on text";
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Sig/Rect[400 600 100 300]>>]")), first) << "turned";
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Sig>>]")), first) << "anywhere";
    EXPECT_EQ(places(withField("[<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]>>]")), first) << "another field";
}

TEST_F(ReportPdfTest, AFileFromAnywhereNeverUnpacksBeyondReason)
{
    const QByteArray pdf = made(document());
    const std::string zeros(static_cast<size_t>(PdfPages::mostUnpacked) + 1, ' ');
    const auto large = pagesOfPdf(withContent(pdf, zeros), name);
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().code, ErrorCode::FileTooLarge);
    // Packed in a way that this program does not use, and that is unpacked before anybody can look.
    const QByteArray packed = edited(
        pdf, [](QPDF &) {}, qpdf_o_generate);
    const auto rewritten = pagesOfPdf(packed, name);
    ASSERT_FALSE(rewritten.has_value());
    EXPECT_EQ(rewritten.error().code, ErrorCode::PdfRewritten);
    EXPECT_EQ(PdfData::read(packed, name)->values, ValuesFile::write(*project)) << "its data are still there";
    const auto twice = pagesOfPdf(edited(pdf,
                                         [](QPDF &file) {
                                             QPDFObjectHandle content = firstPage(file).getKey("/Contents");
                                             content.replaceStreamData(
                                                 "00>", QPDFObjectHandle::parse("[/ASCIIHexDecode /FlateDecode]"),
                                                 QPDFObjectHandle::newNull());
                                         }),
                                  name);
    EXPECT_TRUE(!twice || twice->pages[0].glyphs.isEmpty());
}

TEST(PdfPages, APageTreeWithoutEndIsRefused)
{
    // Each node of the tree holds the next one; `last` is what the deepest holds.
    const auto tree = [](int depth, const QByteArray &last) {
        QByteArray pdf = "%PDF-1.4\n";
        QByteArray table = "0000000000 65535 f \n";
        const auto add = [&](const QByteArray &object) {
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += object + "\nendobj\n";
        };
        add("1 0 obj <</Type /Catalog /Pages 2 0 R>>");
        for (int i = 2; i < depth; ++i) {
            const QByteArray next = i + 1 < depth ? QByteArray::number(i + 1) + " 0 R" : last;
            add(QByteArray::number(i) + " 0 obj <</Type /Pages /Count 1 /Kids [" + next + "]>>");
        }
        const QByteArray size = QByteArray::number(depth);
        const QByteArray start = QByteArray::number(pdf.size());
        return pdf + "xref\n0 " + size + '\n' + table + "trailer <</Size " + size + " /Root 1 0 R>>\nstartxref\n"
            + start + "\n%%EOF\n";
    };
    const auto refusal = [&tree](int depth, const QByteArray &last) {
        const auto pages = pagesOfPdf(tree(depth, last), name);
        return pages ? ErrorCode::NothingToChange : pages.error().code;
    };
    EXPECT_EQ(refusal(100'000, "null"), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusal(10, "2 0 R"), ErrorCode::PdfRewritten) << "a circle";
    EXPECT_EQ(refusal(10, QByteArray("3 0 R ").repeated(2000)), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusal(3, "null"), ErrorCode::PdfRewritten) << "no page";
}

TEST_F(ReportPdfTest, DamageIsRefusedOrNoticedAndNeverCrashes)
{
    const QByteArray pdf = made(document());
    for (int part = 0; part < 20; ++part)
        EXPECT_FALSE(pagesOfPdf(pdf.left(pdf.size() * part / 20), name).has_value()) << part;
    std::mt19937 random(1);
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = pdf;
        for (int hit = 0; hit < 40; ++hit)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(pdf.size()))] = static_cast<char>(random());
        const auto pages = pagesOfPdf(damaged, name);
        EXPECT_TRUE(pages || pages.error().code == ErrorCode::PdfRewritten
                    || pages.error().code == ErrorCode::FileTooLarge);
    }
    for (const char *text : {"", "%PDF-1.4", "%PDF-1.4\nstartxref\n9\n%%EOF", "%PDF-1.4\ntrailer <</Root 1 0 R>>"})
        EXPECT_FALSE(pagesOfPdf(text, name).has_value());
}

TEST(ReadTexts, FoldsWhatAPageCannotTellApart)
{
    const ReadTexts plain({});
    EXPECT_EQ(plain.folded(QStringLiteral(" 民 \u200B\u0001　主\n")), QStringLiteral("民主"));
    const ReadTexts same({{QStringLiteral("民"), QStringLiteral("⺠")},
                          {QStringLiteral("\U0010FFFD"), QStringLiteral("10FFFD")},
                          {QStringLiteral("é"), QStringLiteral("e")}});
    EXPECT_EQ(same.folded(QStringLiteral("民⺠1é")), same.folded(QStringLiteral("⺠民1e")));
    EXPECT_EQ(same.folded(QStringLiteral("\U0010FFFD.")), same.folded(QStringLiteral("10FFFD.")));
    EXPECT_NE(same.folded(QStringLiteral("10")), same.folded(QStringLiteral("10FFFD")));
    const ReadTexts round({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("b"), QStringLiteral("a")}});
    EXPECT_EQ(round.folded(QStringLiteral("ab")), round.folded(QStringLiteral("ba"))) << "and it ends";
}
