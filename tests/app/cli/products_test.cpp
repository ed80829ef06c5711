// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What leaves the office, from the command line: a PDF with its data, the comparison, the bundle.

#include "tests/app/cli/program.h"

#include <QDir>

using namespace nianbao;
using test::Finished;

namespace {

/// The sample: complete, without a finding.
class ProductsTest : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        const QString sample = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json");
        ASSERT_EQ(run({QStringLiteral("import"), sample, QStringLiteral("-o"), QStringLiteral("a.nianbao")}).code, 0);
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

} // namespace

TEST_F(ProductsTest, AnExportedPdfGivesTheSameProjectBack)
{
    ASSERT_EQ(run("set a.nianbao t3.new.total=17").code, 0);
    write("text.txt", "新收{t3.new.total}件。\n（一）第二段");
    ASSERT_EQ(run("text a.nianbao s1 --from-file text.txt").code, 0);
    ASSERT_EQ(run("export a.nianbao -o a.pdf").code, 0);
    ASSERT_EQ(run("import a.pdf -o b.nianbao").code, 0);
    EXPECT_EQ(run("diff a.nianbao b.nianbao").out, QByteArray());
    ASSERT_EQ(run("export a.nianbao -o a.json").code, 0);
    ASSERT_EQ(run("export b.nianbao -o b.json").code, 0);
    EXPECT_EQ(read("b.json"), read("a.json"));
}

TEST_F(ProductsTest, WhatIsNoPdfOfOursIsRefusedWithASentence)
{
    write("other.pdf", "%PDF-1.4\n%%EOF\n");
    const Finished refused = run("import other.pdf -o c.nianbao");
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.err.contains("There is no report in other.pdf")) << refused.err.toStdString();
    EXPECT_FALSE(exists("c.nianbao"));
    EXPECT_EQ(run("import a.odt -o c.nianbao").code, 3);
    EXPECT_EQ(run("verify other.pdf").code, 3);
    EXPECT_EQ(run("verify none.pdf").code, 3);
    EXPECT_EQ(run("verify other.pdf --against none.nianbao").code, 3);
    EXPECT_EQ(run("verify a.odt --against a.nianbao").code, 2);
    EXPECT_EQ(run("verify a.docx").code, 2) << "against which report?";
    // The annex is not the report.
    ASSERT_EQ(run("export a.nianbao -o annex.pdf --annex").code, 0);
    EXPECT_EQ(run("import annex.pdf -o c.nianbao").code, 3);
}

TEST_F(ProductsTest, VerifySaysWhetherAFileStillMatchesTheData)
{
    for (const char *suffix : {"pdf", "docx", "html", "xlsx", "csv", "json"}) {
        const QString file = QStringLiteral("a.") + QLatin1String(suffix);
        const QStringList verify{QStringLiteral("verify"), file, QStringLiteral("--against"),
                                 QStringLiteral("a.nianbao")};
        ASSERT_EQ(run({QStringLiteral("export"), QStringLiteral("a.nianbao"), QStringLiteral("-o"), file}).code, 0);
        const Finished same = run(verify);
        EXPECT_EQ(same.code, 0) << same.out.toStdString() << same.err.toStdString();
        EXPECT_EQ(same.out, qstrcmp(suffix, "pdf") == 0 ? QByteArray("a.pdf: not signed\n") : QByteArray());
        EXPECT_TRUE(same.err.contains("says what the report says"));
        ASSERT_EQ(run("set a.nianbao t3.granted.nat=1").code, 0);
        const Finished changed = run(verify);
        EXPECT_EQ(changed.code, 1) << suffix;
        EXPECT_TRUE(changed.out.contains("t3.granted.nat: \"1\" → \"5345\"")) << changed.out.toStdString();
        EXPECT_TRUE(changed.err.contains("no longer matches the data"));
        EXPECT_TRUE(changed.err.contains("the report has been changed since"));
        const QJsonObject answer = run(verify + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).json();
        const QJsonValue json = answer[QLatin1String("files")][0];
        EXPECT_EQ(json[QLatin1String("content")].toString(), QStringLiteral("different"));
        EXPECT_EQ(json[QLatin1String("exported")][QLatin1String("values")].toString(), QStringLiteral("changed"));
        EXPECT_FALSE(json[QLatin1String("differences")].toArray().isEmpty());
        ASSERT_EQ(run("set a.nianbao t3.granted.nat=5345").code, 0);
    }
    EXPECT_EQ(run("verify a.pdf").code, 0) << "its pages and its data still say the same";
}

TEST_F(ProductsTest, TheBundleIsOfAFinishedReportAndTheSameEachTime)
{
    const Finished refused = run("bundle a.nianbao -o out");
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.err.contains("is not finished")) << refused.err.toStdString();
    EXPECT_FALSE(exists("out"));
    ASSERT_EQ(run("bundle a.nianbao -o draft --draft").code, 0);
    EXPECT_EQ(QDir(path("draft")).entryList({QStringLiteral("*草稿*")}).size(), 6);

    ASSERT_EQ(run("finish a.nianbao").code, 0);
    const Finished made = run("bundle a.nianbao -o a.zip");
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(made.out.count('\n'), 7);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8"));
    ASSERT_EQ(run("bundle a.nianbao -o b.zip").code, 0);
    EXPECT_TRUE(read("a.zip") == read("b.zip"));
    ASSERT_EQ(run("bundle a.nianbao -o out").code, 0);
    const QString pdf = QDir(path("out")).entryList({QStringLiteral("*年度报告.pdf")}).value(0);
    const Finished verified = run({QStringLiteral("verify"), QStringLiteral("out/") + pdf, QStringLiteral("--against"),
                                   QStringLiteral("a.nianbao"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(verified.code, 0);
    const QJsonObject answer = verified.json();
    EXPECT_EQ(answer[QLatin1String("files")][0][QLatin1String("exported")][QLatin1String("values")].toString(),
              QStringLiteral("unchanged"));
}

TEST_F(ProductsTest, AFailedBundleLeavesNothingBehind)
{
    ASSERT_EQ(run("bundle a.nianbao -o draft --draft").code, 0);
    const QStringList before = names();
    EXPECT_EQ(run("bundle a.nianbao -o draft --draft").code, 4) << "never over what is there";
    EXPECT_EQ(run("bundle a.nianbao -o no/place/out --draft").code, 4);
    EXPECT_EQ(run("bundle a.nianbao -o no/place/out.zip --draft").code, 4);
    EXPECT_EQ(run("bundle a.nianbao -o ./a.nianbao --draft").code, 4);
    EXPECT_EQ(names(), before);
}

TEST_F(ProductsTest, AValuesFileForThePublicHoldsOnlyWhatIsPrinted)
{
    ASSERT_EQ(run("set a.nianbao t3.new.total=17").code, 0);
    ASSERT_EQ(run("export a.nianbao -o all.json").code, 0);
    ASSERT_EQ(run("export a.nianbao -o public.json --public").code, 0);
    EXPECT_TRUE(read("all.json").contains("\"profile\""));
    EXPECT_FALSE(read("public.json").contains("\"profile\""));
    EXPECT_FALSE(read("public.json").contains("t3.new.total\":"));
    EXPECT_EQ(run("verify public.json --against a.nianbao").code, 0);
}
