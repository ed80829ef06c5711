// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Each rule on made-up files: it finds what it is there for, with the line, and leaves alone what is right.

#include "tests/architecture/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nianbao::architecture {

namespace {

SourceText file(const char *path, const char *text)
{
    return SourceText::parse(QString::fromUtf8(path), QString::fromUtf8(text));
}

std::vector<int> linesOf(const Violations &violations)
{
    std::vector<int> lines;
    for (const Violation &violation : violations)
        lines.push_back(violation.line);
    return lines;
}

QString fakeModules(const QString &header)
{
    if (header == u"QString")
        return QStringLiteral("QtCore");
    if (header == u"QFont" || header == u"QColor")
        return QStringLiteral("QtGui");
    if (header == u"QWidget")
        return QStringLiteral("QtWidgets");
    return {};
}

using ::testing::ElementsAre;
using ::testing::IsEmpty;

} // namespace

TEST(SourceText, TellsCodeStringsAndCommentsApart)
{
    const SourceText text = file("model/base/x.cpp",
                                 "int a = 1'000; // \"no\" string\n"
                                 "auto b = \"say \\\"yes\\\"\" /* \"no\" */ \"two\";\n"
                                 "char c = '\"'; auto d = R\"x(\"one)\" line\n"
                                 "two)x\"; int e;\n"
                                 "/* one\n"
                                 "two */ int f;\n");
    EXPECT_EQ(text.lines[0].code, QStringLiteral("int a = 1'000; "));
    EXPECT_THAT(text.lines[0].strings, IsEmpty());
    EXPECT_EQ(text.lines[1].strings, (QStringList{QStringLiteral("say \\\"yes\\\""), QStringLiteral("two")}));
    EXPECT_EQ(text.lines[2].strings, QStringList{QStringLiteral("\"one)\" line")});
    EXPECT_EQ(text.lines[3].strings, QStringList{QStringLiteral("two")});
    EXPECT_EQ(text.lines[3].code, QStringLiteral("; int e;"));
    EXPECT_EQ(text.lines[4].comment, QStringLiteral(" one"));
    EXPECT_EQ(text.lines[5].code, QStringLiteral(" int f;"));
}

TEST(SourceText, FindsIncludesAndDoesNotTakeThemForStrings)
{
    const SourceText text = file("model/base/x.cpp", "#include \"model/base/x.h\"\n#  include <QString>\n");
    EXPECT_EQ(text.lines[0].includedAs, QStringLiteral("model/base/x.h"));
    EXPECT_FALSE(text.lines[0].includesWithBrackets);
    EXPECT_THAT(text.lines[0].strings, IsEmpty());
    EXPECT_EQ(text.lines[1].includedAs, QStringLiteral("QString"));
    EXPECT_TRUE(text.lines[1].includesWithBrackets);
}

TEST(ArchitectureRules, RefuseAnIncludeAgainstTheLayers)
{
    EXPECT_THAT(linesOf(checkLayers(file("model/base/x.cpp",
                                         "#include \"model/base/x.h\"\n"
                                         "#include \"model/values/value.h\"\n"))),
                ElementsAre(2));
    EXPECT_THAT(linesOf(checkLayers(file("model/edition/x.h", "#include \"model/store/projectfile.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("model/check/x.h", "#include \"model/report/reportdocument.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("model/project/x.h", "#include \"forms/paper/fontbook.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("forms/paper/x.h", "#include \"forms/wording/sentences.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("forms/wording/x.h", "#include \"forms/paper/fontbook.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("forms/screen/x.h", "#include \"app/desktop/mainwindow.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("app/cli/x.cpp", "\n#include \"forms/screen/session.h\"\n"))), ElementsAre(2));
    EXPECT_THAT(linesOf(checkLayers(file("app/desktop/x.cpp", "#include \"app/cli/command.h\"\n"))), ElementsAre(1));
}

TEST(ArchitectureRules, RefuseAFolderThatIsInNoLayerAndAnIncludeWithoutItsFolder)
{
    EXPECT_THAT(linesOf(checkLayers(file("model/misc/x.cpp", "int a;\n"))), ElementsAre(1));
    EXPECT_THAT(linesOf(checkLayers(file("model/base/x.cpp", "\n#include \"x.h\"\n"))), ElementsAre(2));
}

TEST(ArchitectureRules, AllowTheIncludesOfTheTable)
{
    EXPECT_THAT(checkLayers(file("model/check/x.cpp",
                                 "#include \"model/check/checker.h\"\n"
                                 "#include \"model/project/project.h\"\n"
                                 "#include \"model/edition/edition.h\"\n")),
                IsEmpty());
    EXPECT_THAT(checkLayers(file("forms/screen/x.cpp",
                                 "#include \"forms/paper/fontbook.h\"\n"
                                 "#include \"forms/wording/sentences.h\"\n"
                                 "#include \"x.moc\"\n")),
                IsEmpty());
    EXPECT_THAT(checkLayers(file("tests/model/x_test.cpp", "#include \"forms/screen/session.h\"\n")), IsEmpty());
}

TEST(ArchitectureRules, RefuseGuiHeadersInTheModelAndWidgetsOnPaper)
{
    EXPECT_THAT(
        linesOf(checkQtModules(file("model/report/x.h", "#include <QString>\n#include <QFont>\n"), fakeModules)),
        ElementsAre(2));
    EXPECT_THAT(linesOf(checkQtModules(file("forms/paper/x.h", "#include <QFont>\n#include <QWidget>\n"), fakeModules)),
                ElementsAre(2));
    EXPECT_THAT(linesOf(checkQtModules(file("forms/wording/x.h", "#include <QColor>\n"), fakeModules)), ElementsAre(1));
    EXPECT_THAT(linesOf(checkQtModules(file("app/cli/x.h", "#include <QWidget>\n"), fakeModules)), ElementsAre(1));
    EXPECT_THAT(checkQtModules(file("forms/screen/x.h", "#include <QWidget>\n#include <memory>\n"), fakeModules),
                IsEmpty());
}

TEST(ArchitectureRules, KeepSqliteInsideTheStore)
{
    EXPECT_THAT(linesOf(checkLibraries(file("model/project/x.cpp", "#include <sqlite3.h>\n"))), ElementsAre(1));
    EXPECT_THAT(checkLibraries(file("model/store/x.cpp", "#include <sqlite3.h>\n")), IsEmpty());
}

TEST(ArchitectureRules, KeepXmlInTheReaderThatHasLimits)
{
    EXPECT_THAT(linesOf(checkLibraries(file("model/exchange/x.cpp", "#include <QXmlStreamReader>\n"))), ElementsAre(1));
    EXPECT_THAT(checkLibraries(file("model/exchange/xmlreader.h", "#include <QXmlStreamReader>\n")), IsEmpty());
    EXPECT_THAT(checkLibraries(file("model/exchange/x.cpp", "#include <QXmlStreamWriter>\n")), IsEmpty());
}

TEST(ArchitectureRules, KeepALibrarysHeadersInsideTheFolderThatUsesIt)
{
    const SourceText wrapper = file("model/store/database.h", "#include <SQLiteCpp/Database.h>\n");
    const SourceText user = file("model/store/projectfile.cpp", "#include \"model/store/database.h\"\n");
    const SourceText through = file("model/store/backups.h", "\n#include \"model/store/database.h\"\n");
    const SourceText outside = file("model/project/x.cpp",
                                    "#include \"model/base/result.h\"\n"
                                    "#include \"model/store/backups.h\"\n");
    EXPECT_THAT(checkLibraryHeaders({wrapper, user, through}), IsEmpty());
    EXPECT_THAT(linesOf(checkLibraryHeaders({outside, wrapper, user, through})), ElementsAre(2));
    EXPECT_THAT(checkLibraryHeaders({file("forms/paper/x.cpp", "#include <qpdf/QPDF.hh>\n")}), IsEmpty());
}

TEST(ArchitectureRules, RefuseUmbrellaHeadersAndModulePrefixes)
{
    EXPECT_THAT(linesOf(checkUmbrellaHeaders(file("tests/forms/x_test.cpp",
                                                  "#include <QtWidgets>\n"
                                                  "#include <QWidget>\n"
                                                  "#include <QtGui/QFont>\n"
                                                  "#include <QtMath>\n"))),
                ElementsAre(1, 3));
}

TEST(ArchitectureRules, RefuseHeadersOfOneSystemOutsidePlatform)
{
    EXPECT_THAT(linesOf(checkPlatformHeaders(file("model/base/x.cpp", "#include <unistd.h>\n#include <sys/stat.h>\n"))),
                ElementsAre(1, 2));
    EXPECT_THAT(checkPlatformHeaders(file("model/base/platform.cpp", "#include <fcntl.h>\n")), IsEmpty());
}

TEST(ArchitectureRules, RefuseAYearInCode)
{
    EXPECT_THAT(linesOf(checkYears(file("model/edition/x.cpp",
                                        "if (id == \"2021\")\n"
                                        "if (year == 2019)\n"
                                        "// the edition \"2021\"\n"
                                        "auto s = u\"2019年\";\n"))),
                ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(checkYears(file("model/edition/x.cpp",
                                "// SPDX-FileCopyrightText: 2026 The Nianbao authors\n"
                                "constexpr int timeoutMs = 2000;\n"
                                "constexpr int bytes = 2048 + 12021 + 0x2021;\n"
                                "auto id = \"CVE-12019\";\n"
                                "auto dashes = \"\\u2010\\u2012\";\n"
                                "char c = '\\u2002';\n")),
                IsEmpty());
    EXPECT_THAT(checkYears(file("tests/model/x_test.cpp", "if (id == \"2021\")\n")), IsEmpty());
}

TEST(ArchitectureRules, RefuseTheIdOfACell)
{
    EXPECT_THAT(linesOf(checkCellIds(file("model/check/x.cpp",
                                          "auto a = \"t3.new.nat\";\n"
                                          "auto b = \"t4\";\n"
                                          "auto c = \"s1\";\n"
                                          "auto d = \"about t2.fee\";\n"))),
                ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(checkCellIds(file("model/check/x.cpp", "auto a = \"report3.new\"; // t3.new.nat\n")), IsEmpty());
}

TEST(ArchitectureRules, RefuseOfficialWording)
{
    const QSet<QString> labels = labelsOf("{\"rows\": [{\"label\": \"自然人\", \"unit\": \"万元\"},"
                                          " {\"label\": \"结转下年度继续办理\"}], \"id\": \"t3\"}");
    EXPECT_EQ(labels.size(), 2);
    EXPECT_THAT(linesOf(checkLabels(file("model/report/x.cpp",
                                         "auto a = u\"自然人\";\n"
                                         "auto b = u\"四、结转下年度继续办理\";\n"
                                         "auto c = u\"万元\"; // 自然人\n"
                                         "auto d = u\"非自然人\";\n"),
                                    labels)),
                ElementsAre(1, 2));
}

TEST(ArchitectureRules, RefuseSqlOutsideTheStore)
{
    EXPECT_THAT(linesOf(checkSql(file("model/project/x.cpp",
                                      "run(\"SELECT id FROM cell\");\n"
                                      "run(\"PRAGMA synchronous\");\n"
                                      "run(R\"(\n"
                                      "  DELETE FROM cell)\");\n"
                                      "run(\"COMMIT\");\n"))),
                ElementsAre(1, 2, 4, 5));
    EXPECT_THAT(checkSql(file("model/store/x.cpp", "run(\"SELECT id FROM cell\");\n")), IsEmpty());
    EXPECT_THAT(checkSql(file("forms/wording/x.cpp", "tr(\"Select a file\"); tr(\"DELETE\"); // SELECT x\n")),
                IsEmpty());
}

TEST(ArchitectureRules, RefuseAFileOpenedForWriting)
{
    EXPECT_THAT(linesOf(checkFileWriting(file("app/cli/x.cpp",
                                              "QSaveFile file(path);\n"
                                              "file.open(QIODevice::WriteOnly);\n"
                                              "std::ofstream out(path);\n"
                                              "log->open(QFile::ReadWrite | QFile::Text);\n"))),
                ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(checkFileWriting(file("app/cli/x.cpp",
                                      "QBuffer buffer(&bytes);\n"
                                      "buffer.open(QIODevice::WriteOnly);\n"
                                      "out.open(stdout, QIODevice::WriteOnly);\n"
                                      "file.open(QIODevice::ReadOnly);\n")),
                IsEmpty());
    EXPECT_THAT(checkFileWriting(file("model/base/writefile.cpp", "QSaveFile file(path);\n")), IsEmpty());
}

TEST(ArchitectureRules, RefuseAFileWithoutItsHead)
{
    const char *good = "// SPDX-FileCopyrightText: 2026 The Nianbao authors\n"
                       "// SPDX-License-Identifier: Apache-2.0\n"
                       "#pragma once\n";
    EXPECT_THAT(checkHead(file("model/base/x.h", good)), IsEmpty());
    EXPECT_THAT(linesOf(checkHead(file("model/base/x.cpp", "#include <QString>\n"))), ElementsAre(1, 2));
    EXPECT_THAT(linesOf(checkHead(file("model/base/x.h",
                                       "// SPDX-FileCopyrightText: 2026 The Nianbao authors\n"
                                       "// SPDX-License-Identifier: Apache-2.0\n"
                                       "#include <QString>\n"))),
                ElementsAre(3));
}

TEST(ArchitectureRules, RefuseAFileThatIsTooLongOrMisnamed)
{
    const QByteArray longText(401, '\n');
    EXPECT_THAT(linesOf(checkLength(file("model/base/x.cpp", longText.constData()))), ElementsAre(401));
    EXPECT_THAT(checkLength(file("model/base/x.cpp", longText.mid(1).constData())), IsEmpty());
    EXPECT_THAT(checkLength(file("tests/model/base/x_test.cpp", longText.constData())), IsEmpty());
    EXPECT_THAT(linesOf(checkName(file("model/base/ProjectFile.cpp", ""))), ElementsAre(1));
    EXPECT_THAT(checkName(file("model/base/projectfile.cpp", "")), IsEmpty());
    EXPECT_THAT(checkName(file("tests/model/base/projectfile_test.cpp", "")), IsEmpty());
}

TEST(ArchitectureRules, RefuseMarksOfUnfinishedWork)
{
    const QByteArray text = QByteArray("int a; // TO") + "DO: finish\nint todo;\n";
    EXPECT_THAT(linesOf(checkUnfinishedWork(file("model/base/x.cpp", text.constData()))), ElementsAre(1));
}

TEST(ArchitectureRules, RefusePlacesOfOneMachine)
{
    const QString text = QStringLiteral("a = \"/wo") + QStringLiteral("rk/main\"\nb = /usr/share\nc = \"/ho")
        + QStringLiteral("me/li/x\"\nd = https://mir") + QStringLiteral("rors.example.org/\n~/wo")
        + QStringLiteral("rk/x\n");
    EXPECT_THAT(linesOf(checkMachinePaths(QStringLiteral("dev"), text)), ElementsAre(1, 3, 4));
}

TEST(ArchitectureRules, RefuseATopLevelNameThatTheLayoutDoesNotHave)
{
    const Violations found = checkTopLevel({QStringLiteral("model"), QStringLiteral("docs"), QStringLiteral(".ci")});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("docs"));
}

TEST(LoggingRule, FindsMessagesForALogAndNotTheWordsInAComment)
{
    const SourceText bad = file("model/store/x.cpp", "// qDebug\nqWarning() << text;\nqCInfo(category);\n");
    EXPECT_THAT(linesOf(checkLogging(bad)), ElementsAre(2, 3));
    EXPECT_THAT(checkLogging(file("tests/a_test.cpp", "qDebug();\n")), IsEmpty());
}

} // namespace nianbao::architecture
