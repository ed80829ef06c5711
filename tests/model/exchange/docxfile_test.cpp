// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/docxfile.h"

#include "model/exchange/zippackage.h"
#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);

QByteArray partOf(const ReportDocument &document, const char *name)
{
    const auto bytes = DocxFile::write(document, someDay);
    EXPECT_TRUE(bytes.has_value());
    const auto parts = ZipPackage::read(*bytes, {QLatin1String(name)}, QStringLiteral("x"));
    return parts && !parts->isEmpty() ? parts->first().bytes : QByteArray();
}

QList<std::pair<QString, int>> cellsOf(const PrintedTable &table)
{
    QList<std::pair<QString, int>> cells;
    for (const PrintedCell &cell : table.cells)
        cells.append({cell.text, cell.rowSpan});
    return cells;
}

std::unique_ptr<Project> filled(const char *id)
{
    auto project = emptyReport(edition(id));
    fillValid(*project, 8);
    return project;
}

} // namespace

TEST(DocxFile, SectionsAndPartsMakeAnOutline)
{
    const auto project = filled("2021");
    write(*project, QStringLiteral("s1"), QStringLiteral("（一）主动公开\n内容。\n（二）监督。内容。"));
    const ReportDocument document = ReportComposer::compose(*project);
    const QByteArray text = partOf(document, "word/document.xml");
    EXPECT_EQ(text.count("<w:pStyle w:val=\"Heading1\"/>"), 6);
    EXPECT_EQ(text.count("<w:pStyle w:val=\"Heading2\"/>"), 1);
    EXPECT_EQ(text.count("<w:rStyle w:val=\"SecondHead\"/>"), 2) << "a run-in head is set as one, too";
    const QByteArray styles = partOf(document, "word/styles.xml");
    EXPECT_TRUE(styles.contains("<w:name w:val=\"heading 1\"/>"));
    EXPECT_TRUE(styles.contains("<w:outlineLvl w:val=\"1\"/>"));
}

TEST(DocxFile, HeadsRepeatAndNoRowBreaks)
{
    const auto project = filled("2021");
    const ReportDocument document = ReportComposer::compose(*project);
    const QByteArray text = partOf(document, "word/document.xml");
    int rows = 0;
    int heads = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            rows += table->grid->rowCount();
            heads += table->grid->headerRowCount();
        }
    }
    EXPECT_EQ(text.count("<w:cantSplit/>"), rows);
    EXPECT_EQ(text.count("<w:tblHeader/>"), heads);
    EXPECT_GT(heads, 0);
}

TEST(DocxFile, WideFiguresAreCondensedBeforeTheLabelsFallToCrumbs)
{
    const auto project = filled("2021");
    ReportDocument document = ReportComposer::compose(*project);
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block)) {
            for (QString &figure : table->figures)
                figure = QStringLiteral("12345678");
        }
    }
    const QString text = QString::fromUtf8(partOf(document, "word/document.xml"));
    const QStringList tables = text.split(QStringLiteral("<w:tbl>")).mid(1);
    ASSERT_EQ(tables.size(), 3);
    static const QRegularExpression width(QStringLiteral("<w:gridCol w:w=\"(\\d+)\""));
    QList<int> columns;
    for (auto found = width.globalMatch(tables[1]); found.hasNext();)
        columns.append(found.next().captured(1).toInt());
    ASSERT_EQ(columns.size(), 10);
    EXPECT_GE(columns[2], 9 * 9 * 20) << "nine characters of 9 points";
    static const QRegularExpression size(QStringLiteral("<w:sz w:val=\"(\\d+)\"/>(?:(?!<w:t ).)*<w:t [^>]*>12345678<"));
    for (auto found = size.globalMatch(tables[2]); found.hasNext();)
        EXPECT_GE(found.next().captured(1).toInt(), 2 * 7.5) << "六号";
    EXPECT_TRUE(tables[2].contains(QStringLiteral("<w:w w:val=")));
    EXPECT_FALSE(QString::fromUtf8(partOf(ReportComposer::compose(*project), "word/document.xml"))
                     .section(QStringLiteral("<w:tbl>"), 1, 1)
                     .contains(QStringLiteral("<w:w w:val=")));
}

TEST(DocxFile, RowsWhoseWordsFitInALineAreAllAlikeHigh)
{
    const QString text = QString::fromUtf8(partOf(ReportComposer::compose(*filled("2021")), "word/document.xml"));
    const auto heightOf = [&text](const char *label) {
        const qsizetype row = text.lastIndexOf(QLatin1String("<w:tr>"), text.indexOf(QString::fromUtf8(label)));
        static const QRegularExpression height(QStringLiteral("<w:trHeight w:val=\"(\\d+)\""));
        return height.match(text, row).captured(1).toInt();
    };
    const int usual = heightOf("1.属于国家秘密");
    EXPECT_GT(usual, 0);
    for (const char *label : {"2.其他法律行政法规禁止公开", "1.本机关不掌握相关政府信息", "（一）予以公开"})
        EXPECT_EQ(heightOf(label), usual) << label;
    EXPECT_GT(heightOf("2.申请人逾期未按收费通知"), usual);
}

TEST(DocxFile, ALongNameIsSetInLinesAboveTheDate)
{
    for (const int length : {10, 38}) {
        ReportDocument document;
        document.blocks.append(SignatureBlock{QStringLiteral("签字："), {}, QString(length, QChar(0x5E02)), {}, {}});
        const QString text = QString::fromUtf8(partOf(document, "word/document.xml"));
        static const QRegularExpression centred(
            QStringLiteral("w:left=\"2\\d{3}\" w:right=\"0\"[^>]*/><w:jc w:val=\"center\"/></w:pPr>.*市市"));
        EXPECT_EQ(text.contains(centred), length > 20) << text.toStdString();
    }
}

TEST(DocxFile, CaptionsAreTinted)
{
    const QByteArray text = partOf(ReportComposer::compose(*filled("2021")), "word/document.xml");
    static const QRegularExpression tinted(
        QStringLiteral("w:fill=\"C6D9F1\"/>(?:(?!</w:tc>).)*第二十条第（[一五六八]）项</w:t>"));
    EXPECT_EQ(QString::fromUtf8(text).count(tinted), 4);
    EXPECT_EQ(text.count("w:fill"), 4);
}

TEST(DocxFile, OnlyADraftHasAWatermark)
{
    const auto project = filled("2021");
    EXPECT_TRUE(partOf(ReportComposer::compose(*project), "word/header1.xml").isEmpty());
    const QByteArray header
        = partOf(ReportComposer::compose(*project, {Audience::Public, Draft::Yes}), "word/header1.xml");
    EXPECT_TRUE(header.contains(project->edition().printWords().draft.toUtf8()));
}

TEST(DocxFile, EveryPartIsWellFormed)
{
    const auto project = filled("2019");
    const ReportDocument document = ReportComposer::compose(*project, {Audience::HandIn, Draft::Yes});
    for (const char *name :
         {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
          "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
          "word/footer1.xml", "word/footer2.xml", "word/header1.xml"}) {
        QXmlStreamReader xml(partOf(document, name));
        while (!xml.atEnd() && !xml.hasError())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << name << ": " << xml.errorString().toStdString();
    }
}

TEST(DocxFile, LibreOfficeReadsItWithoutLoss)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto project = filled("2021");
    const ReportDocument document = ReportComposer::compose(*project);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.docx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*DocxFile::write(document, someDay));
    file.close();
    // Out of LibreOffice's own hands, as a Word document again.
    const int code = QProcess::execute(
        office,
        {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("docx:MS Word 2007 XML"),
         QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")), file.fileName()});
    ASSERT_EQ(code, 0);
    QFile converted(folder.filePath(QStringLiteral("out/a.docx")));
    ASSERT_TRUE(converted.open(QIODevice::ReadOnly));
    const auto read = DocxFile::read(converted.readAll(), converted.fileName());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read->paragraphs, printedParagraphs(document));
    // Its columns are a little off by rounding, so that only texts and merged rows can be compared.
    const auto ours = DocxFile::read(*DocxFile::write(document, someDay), {});
    ASSERT_EQ(read->tables->size(), ours->tables->size());
    for (qsizetype i = 0; i < ours->tables->size(); ++i)
        EXPECT_EQ(cellsOf(read->tables->at(i)), cellsOf(ours->tables->at(i))) << i;
}
