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
    for (const char *name : {"a.odt", "a.docx", "a.html", "a.xlsx"}) {
        write(name, "x");
        const Finished unknown = run(
            {QStringLiteral("import"), QString::fromLatin1(name), QStringLiteral("-o"), QStringLiteral("c.nianbao")});
        EXPECT_EQ(unknown.code, 3);
        EXPECT_TRUE(unknown.err.contains(".json, .pdf. Give a values file, or a PDF that this program exported"))
            << unknown.err.toStdString();
    }
    ASSERT_EQ(run("export a.nianbao -o other.pdf --annex").code, 0) << "a PDF without a report";
    const Finished bare = run("verify other.pdf");
    EXPECT_EQ(bare.code, 3);
    EXPECT_EQ(bare.out, QByteArray("other.pdf: not signed\n"));
    EXPECT_TRUE(bare.err.contains("is not signed and carries no report")) << bare.err.toStdString();
    const Finished other = run("verify other.pdf --against a.nianbao");
    EXPECT_EQ(other.code, 3);
    EXPECT_TRUE(other.err.contains("cannot be compared with a.nianbao")) << other.err.toStdString();
    EXPECT_EQ(run("verify none.pdf").code, 3);
    EXPECT_EQ(run("verify other.pdf --against none.nianbao").code, 3);
    EXPECT_EQ(run("verify a.odt --against a.nianbao").code, 2);
    EXPECT_EQ(run("verify a.docx").code, 2) << "against which report?";
    // The annex is not the report.
    ASSERT_EQ(run("export a.nianbao -o annex.pdf --annex").code, 0);
    EXPECT_EQ(run("import annex.pdf -o c.nianbao").code, 3);
}

TEST_F(ProductsTest, VerifyListsWhatItRefusesLikeCheck)
{
    write("damaged.zip", "PK");
    write("damaged.pdf", "%PDF-1.4\n");
    ASSERT_EQ(run("export a.nianbao -o a.pdf").code, 0);
    ASSERT_EQ(run("export a.nianbao -o a.csv").code, 0);
    const Finished verified = run("verify gone.pdf a.odt damaged.zip damaged.pdf a.csv a.pdf --format json");
    EXPECT_EQ(verified.code, 3) << verified.err.toStdString();
    const QJsonArray files = verified.json()[QLatin1String("files")].toArray();
    ASSERT_EQ(files.size(), 6) << verified.out.toStdString();
    const char *const errors[] = {"fileNotFound", "formatUnknown", "fileDamaged", "signPdfDamaged", "badArguments"};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(files[i][u"status"].toString(), QStringLiteral("refused")) << i;
        EXPECT_EQ(files[i][u"error"].toString(), QLatin1String(errors[i]));
        EXPECT_FALSE(files[i][u"message"].toString().isEmpty());
    }
    EXPECT_EQ(files[0][u"file"].toString(), QStringLiteral("gone.pdf"));
    EXPECT_EQ(files[5][u"content"].toString(), QStringLiteral("same"));
    EXPECT_TRUE(files[5][u"status"].isUndefined());
}

TEST_F(ProductsTest, AnExportKeepsAVersionAsTheWindowDoes)
{
    ASSERT_EQ(run("export a.nianbao -o a.pdf").code, 0);
    EXPECT_EQ(run("versions a.nianbao").out.count('\n'), 1);
    EXPECT_TRUE(run("versions a.nianbao").out.contains("a.pdf"));
    ASSERT_EQ(run("export a.nianbao -o annex.pdf --annex").code, 0);
    EXPECT_EQ(run("versions a.nianbao").out.count('\n'), 1) << "the annex is not the report";
    ASSERT_EQ(run("finish a.nianbao").code, 0);
    ASSERT_EQ(run("bundle a.nianbao -o a.zip").code, 0);
    const QByteArray versions = run("versions a.nianbao").out;
    EXPECT_EQ(versions.count('\n'), 3) << versions.toStdString();
    EXPECT_TRUE(versions.contains("a.zip"));
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
        EXPECT_TRUE(changed.out.contains("自然人 (t3.granted.nat): “1” → “5345”")) << changed.out.toStdString();
        EXPECT_EQ(changed.out.count("(t3.granted.nat)"), 1) << changed.out.toStdString();
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
    ASSERT_EQ(run("bundle a.nianbao -o out/").code, 0) << "as shells complete it";
    const QString pdf = QDir(path("out")).entryList({QStringLiteral("*年度报告.pdf")}).value(0);
    const Finished verified = run({QStringLiteral("verify"), QStringLiteral("out/") + pdf, QStringLiteral("--against"),
                                   QStringLiteral("a.nianbao"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(verified.code, 0);
    const QJsonObject answer = verified.json();
    EXPECT_EQ(answer[QLatin1String("files")][0][QLatin1String("exported")][QLatin1String("values")].toString(),
              QStringLiteral("unchanged"));
}

TEST_F(ProductsTest, ABundleIsVerifiedFileByFile)
{
    ASSERT_EQ(run("finish a.nianbao").code, 0);
    ASSERT_EQ(run("bundle a.nianbao -o out").code, 0);
    ASSERT_EQ(run("bundle a.nianbao -o out.zip").code, 0);
    for (const char *command :
         {"verify out", "verify out.zip", "verify out/文件清单.json", "verify out/文件清单.json --against a.nianbao"}) {
        const Finished whole = run(command);
        EXPECT_EQ(whole.code, 0) << command << whole.out.toStdString() << whole.err.toStdString();
        EXPECT_TRUE(whole.err.contains("6 files, as they were made")) << whole.err.toStdString();
        EXPECT_EQ(whole.err.count("says what the report says"), 6) << whole.err.toStdString();
    }
    const QDir out(path("out"));
    const QString html = out.entryList({QStringLiteral("*.html")}).value(0);
    const QString docx = out.entryList({QStringLiteral("*.docx")}).value(0);
    QFile page(out.filePath(html));
    ASSERT_TRUE(page.open(QIODevice::ReadWrite));
    const QByteArray changed = page.readAll().replace(">5345<", ">5346<");
    ASSERT_TRUE(page.seek(0) && page.write(changed) == changed.size());
    page.close();
    ASSERT_TRUE(QFile::remove(out.filePath(docx)));
    write("out/more.txt", "x");
    const Finished found = run("verify out");
    EXPECT_EQ(found.code, 1);
    EXPECT_TRUE(found.out.contains((html + QStringLiteral(": changed since the bundle was made")).toUtf8()));
    EXPECT_TRUE(found.out.contains((docx + QStringLiteral(": missing")).toUtf8()));
    EXPECT_TRUE(found.out.contains("more.txt: not in the list of the bundle"));
    EXPECT_TRUE(found.out.contains("(t3.granted.nat): “5345” → “5346”")) << found.out.toStdString();
    EXPECT_EQ(found.out.count('\n'), 6) << "three files, one figure, two PDFs without a signature\n"
                                        << found.out.toStdString();
    const QJsonArray files = run("verify out --format json").json()[QLatin1String("files")].toArray();
    EXPECT_EQ(files[0][QLatin1String("bundle")].toString(), QStringLiteral("different"));
    EXPECT_EQ(files[0][QLatin1String("values")].toString(), QStringLiteral("same"));
    EXPECT_EQ(files[0][QLatin1String("files")].toArray().size(), 7);
    EXPECT_EQ(files.size(), 6) << "the bundle, and the five files that are there";
    ASSERT_EQ(run("reopen a.nianbao --reason r").code, 0);
    ASSERT_EQ(run("set a.nianbao t3.granted.nat=1").code, 0);
    const Finished other = run("verify out.zip --against a.nianbao");
    EXPECT_EQ(other.code, 1);
    EXPECT_TRUE(other.err.contains("was made of other values")) << other.err.toStdString();
    const Finished none = run("verify .");
    EXPECT_EQ(none.code, 3);
    EXPECT_TRUE(none.err.contains("There is no list of files")) << none.err.toStdString();
}

TEST_F(ProductsTest, AnUnknownOptionIsToldBeforeWhatIsMissing)
{
    const Finished refused = run("verify --nope");
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains("there is no option “--nope”")) << refused.err.toStdString();
    EXPECT_TRUE(run("verify").err.contains("FILE is missing"));
    EXPECT_TRUE(run("import x.json --nope").err.contains("--nope"));
}

TEST_F(ProductsTest, DifferencesAreWordsForPeopleAndIdsForPrograms)
{
    ASSERT_EQ(run("import " NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json -o b.nianbao").code, 0);
    ASSERT_EQ(run("set b.nianbao t3.granted.nat=1").code, 0);
    write("text.txt", "第一句。第二句。");
    ASSERT_EQ(run("text a.nianbao s6 --from-file text.txt").code, 0);
    write("text.txt", "第一句。另一句。");
    ASSERT_EQ(run("text b.nianbao s6 --from-file text.txt").code, 0);
    const QByteArray words = run("diff a.nianbao b.nianbao --language zh").out;
    EXPECT_TRUE(words.contains("自然人（t3.granted.nat）：“5345” → “1”")) << words.toStdString();
    EXPECT_TRUE(words.contains("（s6）：\n  − 第二句。\n  + 另一句。\n")) << words.toStdString();
    EXPECT_FALSE(words.contains("cell ")) << words.toStdString();
    const QByteArray history = run("history b.nianbao t3.granted.nat --language zh").out;
    EXPECT_TRUE(history.contains(" · 命令行 · ")) << history.toStdString();
    EXPECT_TRUE(history.contains("（t3.granted.nat）：“5345” → “1”")) << history.toStdString();
    EXPECT_FALSE(history.contains("batch")) << history.toStdString();
    ASSERT_EQ(run("import " NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json -o c.nianbao").code, 0);
    ASSERT_EQ(run("finish c.nianbao").code, 0);
    EXPECT_FALSE(run("versions c.nianbao --language zh").out.contains("T")) << "a moment for people, not ISO";
    ASSERT_EQ(run("backups b.nianbao --make").code, 0);
    const QByteArray backups = run("backups b.nianbao --language zh").out;
    EXPECT_TRUE(backups.contains(" 手动备份：")) << backups.toStdString();
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
