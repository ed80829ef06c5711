// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsxfile.h"

#include "model/exchange/xlsxnumber.h"
#include "model/exchange/xlsxsheet.h"
#include "model/exchange/zippackage.h"
#include "model/report/reportcomposer.h"
#include "tests/support/office.h"
#include "tests/support/reports.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);

QByteArray partOf(const Project &project, const char *name)
{
    const auto bytes = XlsxFile::write(ReportComposer::compose(project), project, someDay);
    EXPECT_TRUE(bytes.has_value());
    const auto parts = ZipPackage::read(*bytes, {QLatin1String(name)}, QStringLiteral("x"));
    return parts && !parts->isEmpty() ? parts->first().bytes : QByteArray();
}

/// The book without the values that it remembers for its formulas, so that a reader must compute them.
QByteArray withoutRemembered(const QByteArray &book, const QStringList &names)
{
    static const QRegularExpression remembered(QStringLiteral("(</f>)<v>[^<]*</v>"));
    QList<ZipPart> parts = *ZipPackage::read(book, names, {});
    for (ZipPart &part : parts)
        part.bytes = QString::fromUtf8(part.bytes).replace(remembered, QStringLiteral("\\1")).toUtf8();
    return *ZipPackage::write(parts, someDay);
}

} // namespace

TEST(XlsxFile, LibreOfficeComputesTheTotalsThatItRemembers)
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 5);
    const QByteArray book = *XlsxFile::write(ReportComposer::compose(*project), *project, someDay);
    QStringList names{QStringLiteral("[Content_Types].xml"), QStringLiteral("_rels/.rels"),
                      QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/_rels/workbook.xml.rels"),
                      QStringLiteral("xl/styles.xml")};
    for (int sheet = 1; sheet <= 4; ++sheet)
        names.append(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    const QByteArray bare = withoutRemembered(book, names);
    ASSERT_FALSE(ZipPackage::read(bare, {names[6]}, {})->first().bytes.contains("</f><v>"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.xlsx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bare);
    file.close();
    const auto sheets = sheetsInLibreOffice({file.fileName()}).value(QStringLiteral("a"));
    if (sheets.isEmpty())
        GTEST_SKIP() << "this LibreOffice cannot read spreadsheets";
    ASSERT_EQ(sheets.size(), 4);
    for (const TableSpec &table : project->edition().tables()) {
        const SectionSpec *section = project->edition().section(table.section);
        const QList<QStringList> rows = sheets.value(section->heading);
        ASSERT_GE(rows.size(), table.grid.rowCount()) << section->heading.toStdString();
        for (const GridCell &cell : table.grid.cells()) {
            if (cell.cell < 0)
                continue;
            EXPECT_EQ(rows[cell.row].value(cell.column), project->figures().value(cell.cell).text())
                << project->edition().cell(cell.cell).id.text().toStdString();
        }
    }
}

TEST(XlsxFile, ColumnsAreWideEnoughForTheirNumbers)
{
    const auto project = emptyReport(edition("2021"));
    for (const CellIndex cell : project->edition().tables().last().cells) {
        const CellSpec &spec = project->edition().cell(cell);
        if (spec.role == CellRole::Input) {
            ASSERT_TRUE(type(*project, spec.id.text(), QStringLiteral("12345678")).has_value());
        }
    }
    static const QRegularExpression width(QStringLiteral("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\""));
    const QString sheet = QString::fromUtf8(partOf(*project, "xl/worksheets/sheet3.xml"));
    int columns = 0;
    for (auto found = width.globalMatch(sheet); found.hasNext(); ++columns)
        EXPECT_GE(found.next().captured(1).toDouble(), 10) << "digits";
    EXPECT_EQ(columns, 15);
}

TEST(XlsxFile, ATotalIsAFormulaWithItsValue)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 4);
    const QString total = project->figures().value(cellOf(*project, QStringLiteral("t3.new.total"))).text();
    const QByteArray sheet = partOf(*project, "xl/worksheets/sheet2.xml");
    const QString formula = QStringLiteral("<f>SUM(D4:I4)</f><v>%1</v>").arg(total);
    EXPECT_TRUE(sheet.contains(formula.toUtf8())) << sheet.left(3000).toStdString();
    EXPECT_FALSE(partOf(*project, "xl/worksheets/sheet4.xml").contains("<f>")) << "the list holds values";
}

TEST(XlsxFile, AFormulaThatComesToAnotherFigureIsSeenWhenItIsReadBack)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 4);
    const ReportDocument document = ReportComposer::compose(*project);
    const QByteArray book = *XlsxFile::write(document, *project, someDay);
    const QStringList names = *ZipPackage::names(book, {});
    const auto differences = [&](const QByteArray &from, const QByteArray &to) {
        QList<ZipPart> parts = *ZipPackage::read(book, names, {});
        for (ZipPart &part : parts)
            part.bytes.replace(from, to);
        return differencesOf(document, *project, *XlsxFile::read(*ZipPackage::write(parts, someDay), {}));
    };
    EXPECT_TRUE(differences("nothing of it", "").isEmpty());
    for (const char *formula : {"<f>SUM(D4:I4)+1</f>", "<f>SUM(D4:H4)</f>", "<f>13612</f>"}) {
        const QList<PrintedDifference> found = differences("<f>SUM(D4:I4)</f>", formula);
        ASSERT_EQ(found.size(), 1) << formula;
        EXPECT_EQ(found[0].where, QStringLiteral("t3.new.total"));
        EXPECT_TRUE(found[0].found.startsWith(u'='));
    }
}

TEST(XlsxFile, AnEditorSeesThatItIsADraft)
{
    const auto project = emptyReport(edition("2021"));
    const ReportDocument draft = ReportComposer::compose(*project, {Audience::HandIn, Draft::Yes});
    ASSERT_FALSE(draft.watermark.isEmpty());
    const QByteArray book = *XlsxFile::write(draft, *project, someDay);
    const QStringList names = *ZipPackage::names(book, {});
    for (const QString &name : names) {
        const QByteArray sheet = ZipPackage::read(book, {name}, {})->first().bytes;
        if (name.contains(QLatin1String("worksheets/sheet"))) {
            EXPECT_TRUE(QString::fromUtf8(sheet).contains(u'（' + draft.watermark + u'）')) << name.toStdString();
        }
    }
}

TEST(XlsxFile, ABlankTotalIsNoFormula)
{
    const auto project = emptyReport(edition("2021"));
    EXPECT_FALSE(partOf(*project, "xl/worksheets/sheet2.xml").contains("<f>"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("3")).has_value());
    EXPECT_TRUE(partOf(*project, "xl/worksheets/sheet2.xml").contains("<f>"));
}

TEST(XlsxFile, CaptionsAreTintedFromEdgeToEdge)
{
    const auto project = emptyReport(edition("2021"));
    const QString styles = QString::fromUtf8(partOf(*project, "xl/styles.xml"));
    static const QRegularExpression style(QStringLiteral("<xf ([^>]*)>"));
    QList<qsizetype> tinted;
    auto each = style.globalMatch(styles.mid(styles.indexOf(QStringLiteral("<cellXfs"))));
    for (qsizetype number = 0; each.hasNext(); ++number) {
        if (each.next().captured(1).contains(QStringLiteral("fillId=\"2\"")))
            tinted.append(number);
    }
    ASSERT_EQ(tinted.size(), 1);
    EXPECT_TRUE(styles.contains(QStringLiteral("<fgColor rgb=\"FFC6D9F1\"/>")));
    const QString use = QStringLiteral("s=\"%1\"").arg(tinted.first());
    const QString sheet = QString::fromUtf8(partOf(*project, "xl/worksheets/sheet1.xml"));
    EXPECT_EQ(sheet.count(use), 4 * edition("2021")->table(TableId(QStringLiteral("t2")))->grid.columnCount());
}

TEST(XlsxFile, SheetsAreNamedAsTheirSections)
{
    const auto project = emptyReport(edition("2021"));
    const QString book = QString::fromUtf8(partOf(*project, "xl/workbook.xml"));
    for (const TableSpec &table : project->edition().tables()) {
        const QString heading = project->edition().section(table.section)->heading;
        EXPECT_TRUE(book.contains(QStringLiteral("name=\"%1\"").arg(heading.left(28)))) << heading.toStdString();
    }
    EXPECT_TRUE(book.contains(QStringLiteral("name=\"cells\"")));
}

TEST(XlsxFile, ATitleIsNoFieldOfThePagesHeader)
{
    const auto project = emptyReport(edition("2021"));
    ReportDocument document = ReportComposer::compose(*project);
    document.title = QStringLiteral("A&D局 &P");
    const auto bytes = XlsxFile::write(document, *project, someDay);
    ASSERT_TRUE(bytes.has_value());
    const auto parts = ZipPackage::read(*bytes, {QStringLiteral("xl/worksheets/sheet1.xml")}, {});
    EXPECT_TRUE(parts->first().bytes.contains("&amp;CA&amp;&amp;D局 &amp;&amp;P<"));
}

TEST(XlsxNumber, ShowsANumberAsItIsPrinted)
{
    const auto shown = [](const char *number, const char *format) {
        return XlsxNumber::shown(QLatin1String(number), QString::fromUtf8(format)).toStdString();
    };
    EXPECT_EQ(shown("20.3", "0.00"), "20.30");
    EXPECT_EQ(shown("20.299999999999997", "0.00"), "20.30") << "as other programs store it";
    EXPECT_EQ(shown("19", "+0;-0;0"), "+19");
    EXPECT_EQ(shown("-417", "+0;-0;0"), "-417");
    EXPECT_EQ(shown("0", "+0;-0;0"), "0");
    EXPECT_EQ(shown("251000.5", "0.00\"元\""), "251000.50元");
    EXPECT_EQ(shown("-3", "0"), "-3");
    EXPECT_EQ(shown("7", "General"), "7");
    EXPECT_EQ(shown("abc", "0"), "abc");
    const Amount precise = Amount::fromMillionths(9'999'999'999'123'456);
    EXPECT_FALSE(XlsxNumber::of(Value::money(precise, 6, MoneyUnit::Fixed)).has_value()) << "16 digits stay text";
    EXPECT_FALSE(XlsxNumber::of(Value::notApplicable()).has_value());
}

TEST(XlsxSheet, ExcelsOwnEscapesAreOnlyLetters)
{
    for (const char *text : {"_x0041_", "a_x005F_", "__x0041__", "_x41_", "plain"}) {
        const QString words = QString::fromUtf8(text);
        EXPECT_EQ(XlsxSheet::unescaped(XlsxSheet::escaped(words)), words) << text;
    }
    EXPECT_EQ(XlsxSheet::escaped(QStringLiteral("_x0041_")), QStringLiteral("_x005F_x0041_"));
    EXPECT_EQ(XlsxSheet::squareName(6, 1), QStringLiteral("B7"));
    EXPECT_EQ(XlsxSheet::squareName(0, 27), QStringLiteral("AB1"));
}
