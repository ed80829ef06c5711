// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/csvfile.h"

#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

TEST(CsvFile, ListsEveryCellWithItsNameAndValue)
{
    const auto project = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("12")).has_value());
    const QByteArray csv = CsvFile::write(*project);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"
                               "cell,label,value\r\n"));
    EXPECT_EQ(csv.count("\r\n"), project->edition().cellCount() + 1);
    EXPECT_EQ(csv.count('\n'), csv.count("\r\n"));
    EXPECT_TRUE(csv.contains("\r\nt3.new.nat,一、本年新收政府信息公开申请数量 / 申请人情况 / 自然人,12\r\n"));
    EXPECT_TRUE(csv.contains("\r\nt2.rule.issued,第二十条第（一）项 / 规章 / 本年制发件数,\r\n"));
}

TEST(CsvFile, OnlyANumberMayBeginLikeAFormula)
{
    const auto field = [](const char *text) { return CsvFile::field(QString::fromUtf8(text)).toStdString(); };
    EXPECT_EQ(field("+19"), "+19");
    EXPECT_EQ(field("-417.5"), "-417.5");
    EXPECT_EQ(field("/"), "/");
    EXPECT_EQ(field("=1+1"), "'=1+1");
    EXPECT_EQ(field("+1+cmd"), "'+1+cmd");
    EXPECT_EQ(field("-"), "'-");
    EXPECT_EQ(field("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(field("\t=1"), "'\t=1");
    EXPECT_EQ(field("a,b"), "\"a,b\"");
    EXPECT_EQ(field("=a\"b"), "\"'=a\"\"b\"");
    EXPECT_EQ(field("a\r\nb"), "\"a\nb\"");
}

TEST(CsvFile, WhatItWritesIsReadBack)
{
    const auto valueOf = [](const QString &text) {
        const auto read = CsvFile::read(QStringLiteral("h,h,h\r\na,b,%1\r\n").arg(CsvFile::field(text)).toUtf8(), {});
        return read ? read->figures->value(QStringLiteral("a")) : QStringLiteral("?");
    };
    for (const char *text : {"", "1", "+19", "=1", "a\"b", "a,b", " a ", "a\nb", "'a", "@"})
        EXPECT_EQ(valueOf(QString::fromUtf8(text)), QString::fromUtf8(text)) << text;
    for (const char *broken : {"", "h,h,h\na,b,\"c", "h,h,h\na,b", "h,h,h\na,b,c\"d"})
        EXPECT_FALSE(CsvFile::read(broken, QStringLiteral("x.csv")).has_value()) << broken;
}
