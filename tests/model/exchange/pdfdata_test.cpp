// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/pdfdata.h"

#include "model/exchange/reportimport.h"
#include "tests/support/reports.h"

#include <QFile>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QByteArray start = "%PDF-1.4\n1 0 obj\nstream\n";

QByteArray packet(const QByteArray &properties)
{
    return "<?xpacket begin=\"\" id=\"x\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:n=\""
        + PdfData::nameSpace.toUtf8() + "\">" + properties + "</x:xmpmeta>\n<?xpacket end=\"w\"?>\nendstream\n";
}

QByteArray elements(const QByteArray &values)
{
    return packet("<n:audience>public</n:audience><n:values>" + values + "</n:values>");
}

ErrorCode refusalOf(const QByteArray &pdf)
{
    const auto read = PdfData::read(pdf, QStringLiteral("f.pdf"));
    EXPECT_FALSE(read.has_value());
    return read ? ErrorCode::NothingToChange : read.error().code;
}

} // namespace

TEST(PdfData, IsReadFromThePacketHoweverItIsWritten)
{
    const auto read = PdfData::read(start + elements("{&lt;1&gt;&amp;}"), QStringLiteral("f.pdf"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->values, QByteArray("{<1>&}"));
    EXPECT_EQ(read->audience, Audience::Public);
    const auto short_
        = PdfData::read(start + packet("<d n:values=\"{}\" n:readAs=\"a&#9;b\"/>"), QStringLiteral("f.pdf"));
    ASSERT_TRUE(short_.has_value());
    EXPECT_EQ(short_->values, QByteArray("{}"));
    EXPECT_EQ(short_->audience, Audience::HandIn);
    EXPECT_EQ(short_->readAs, (ReadAs{{QStringLiteral("a"), QStringLiteral("b")}}));
}

TEST(PdfData, TheNewestReportCountsAndOtherPacketsDoNot)
{
    const QByteArray pdf = start + elements("{1}") + packet("<other/>") + elements("{2}") + packet("<picture/>");
    EXPECT_EQ(PdfData::read(pdf, QStringLiteral("f.pdf"))->values, QByteArray("{2}"));
}

TEST(PdfData, APdfWithoutAReportIsRefused)
{
    EXPECT_EQ(refusalOf({}), ErrorCode::NoReportInside);
    EXPECT_EQ(refusalOf(start), ErrorCode::NoReportInside);
    EXPECT_EQ(refusalOf(start + packet("<other/>")), ErrorCode::NoReportInside);
    EXPECT_EQ(refusalOf(elements("{}")), ErrorCode::NoReportInside) << "no PDF at all";
    EXPECT_EQ(refusalOf(start + "<?xpacket begin"), ErrorCode::NoReportInside);
    EXPECT_EQ(refusalOf(start + "<?xpacket begin <?xpacket end ?>"), ErrorCode::NoReportInside);
    EXPECT_EQ(refusalOf(start + packet("<<<not xml")), ErrorCode::NoReportInside);
}

TEST(PdfData, NoFileMakesItGrowBeyondReason)
{
    EXPECT_EQ(refusalOf(QByteArray(PdfData::largestBytes + 1, ' ')), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusalOf(start + elements(QByteArray(9'000'000, '1'))), ErrorCode::FileTooLarge);
    // Ten entities that each name the one before ten times.
    QByteArray entities = "<!DOCTYPE x [<!ENTITY e0 \"1111111111\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        entities += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    QByteArray bomb = elements("&e9;");
    bomb.replace("<x:xmpmeta", entities + "]><x:xmpmeta");
    EXPECT_EQ(refusalOf(start + bomb), ErrorCode::NoReportInside);
}

TEST(PdfData, ManyPacketsAreReadInTheTimeOfOnePass)
{
    const QByteArray unfinished = QByteArray("<?xpacket begin ").repeated(300'000);
    EXPECT_EQ(refusalOf(start + unfinished), ErrorCode::NoReportInside);
    const QByteArray endless = QByteArray("<?xpacket begin<?xpacket end").repeated(300'000);
    EXPECT_EQ(refusalOf(start + endless), ErrorCode::NoReportInside);
    EXPECT_EQ(PdfData::read(start + unfinished + elements("{3}"), QStringLiteral("f.pdf"))->values, QByteArray("{3}"));
}

TEST(PdfData, CharactersThatXmlRefusesAreWrittenAsJsonWritesThem)
{
    const QByteArray json = QStringLiteral("{\"a\": \"x\uFFFEy\uFFFF\"}").toUtf8();
    EXPECT_EQ(PdfData::xmlText(json), QStringLiteral("{\"a\": \"x\\ufffey\\uffff\"}"));
}

TEST(ReportImport, ReadsAValuesFileAndAPdfAlike)
{
    const QTemporaryDir folder;
    const QByteArray json = R"({"schema": "nianbao-values/1", "edition": "2021", "year": 2024, "unit": "某县",)"
                            R"( "cells": {"t3.new.nat": "12"}})";
    const auto written = [&folder](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    };
    const auto fromValues = importReport(written("a.json", json), catalog());
    const auto fromPdf = importReport(written("a.PDF", start + elements(json)), catalog());
    ASSERT_TRUE(fromValues && fromPdf);
    EXPECT_EQ(fromPdf->start.unit, fromValues->start.unit);
    EXPECT_EQ(fromPdf->content.cells.size(), fromValues->content.cells.size());
    const auto unknown = importReport(written("a.odt", json), catalog());
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::FormatUnknown);
    const auto none = importReport(folder.filePath(QStringLiteral("none.pdf")), catalog());
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, ErrorCode::FileNotFound);
}
