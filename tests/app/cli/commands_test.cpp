// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

#include "app/cli/command.h"
#include "model/exchange/reportfile.h"

#include <QDir>

#include <sstream>

using namespace nianbao;
using test::Finished;

class CommandTest : public test::ProgramTest
{
};

TEST(ExitCode, EveryErrorHasOneOfThePromisedCodes)
{
    using cli::ExitCode;
    for (int code = 0; code <= static_cast<int>(ErrorCode::BadArguments); ++code)
        EXPECT_LE(cli::exitCodeOf(static_cast<ErrorCode>(code)), ExitCode::SignatureFailed) << code;
    EXPECT_EQ(cli::exitCodeOf(ErrorCode::UnknownCell), ExitCode::InputRefused);
    EXPECT_EQ(cli::exitCodeOf(ErrorCode::DiskFull), ExitCode::OutputFailed);
    EXPECT_EQ(cli::worst(ExitCode::InputRefused, ExitCode::FindingsOfError), ExitCode::InputRefused);
    EXPECT_EQ(static_cast<int>(ExitCode::SignatureFailed), 5);
    EXPECT_EQ(static_cast<int>(ExitCode::Bug), 70);
}

TEST_F(CommandTest, HelpListsEveryCommandAndEachHasItsOwn)
{
    const Finished help = run("--help");
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.err.isEmpty()) << help.err.toStdString();
    for (const cli::Command &command : cli::allCommands()) {
        EXPECT_TRUE(help.out.contains(command.name)) << command.name;
        const Finished own = run({QString::fromLatin1(command.name), QStringLiteral("--help")});
        EXPECT_EQ(own.code, 0);
        EXPECT_TRUE(own.out.contains(command.name));
    }
    EXPECT_EQ(run("--version").out, QByteArray("nianbao-cli " NIANBAO_VERSION "\n"));
}

TEST_F(CommandTest, HelpIsInOneLanguage)
{
    for (const cli::Command &command : cli::allCommands()) {
        const QStringList arguments{QStringLiteral("--language"), QStringLiteral("zh"),
                                    QString::fromLatin1(command.name), QStringLiteral("--help")};
        const QString help = QString::fromUtf8(run(arguments).out);
        for (const char *word : {"Options", "Usage", "Positionals", "required", "REQUIRED"})
            EXPECT_FALSE(help.contains(QLatin1String(word))) << command.name << ' ' << word;
        EXPECT_TRUE(help.contains(QStringLiteral("选项")));
        EXPECT_FALSE(help.contains(QStringLiteral("报告文件"))) << command.name << ": it is called 年报文件 elsewhere";
    }
}

TEST_F(CommandTest, WrongUsageEndsWithTwo)
{
    for (const char *wrong :
         {"", "nonsense", "new a.nianbao", "new a.nianbao --year x --unit y", "check", "check a.nianbao --format xml",
          "set a.nianbao", "explain a.nianbao R", "--language fr editions"})
        EXPECT_EQ(run(wrong).code, 2) << wrong;
    makeReport();
    EXPECT_EQ(run("set a.nianbao t3.new.nat=1 --batch").code, 2);
    EXPECT_EQ(run("set a.nianbao t3.new.nat").code, 2) << "no equals sign";
    const Finished unknown = run("export a.nianbao -o a.odt");
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains(".docx")) << "it says what can be asked for";
    EXPECT_EQ(run("export a.nianbao -o pdf").code, 2) << "a name without an ending";
    EXPECT_EQ(run("text a.nianbao s1 --print --from-file x").code, 2);
    const Finished annex = run("export a.nianbao --annex -o a.docx");
    EXPECT_EQ(annex.code, 2);
    EXPECT_TRUE(annex.err.contains("The annex can only be a PDF")) << annex.err.toStdString();
    EXPECT_FALSE(exists("a.docx"));
}

TEST_F(CommandTest, WrongUsageIsSaidInTheUsersLanguage)
{
    const auto said = [this](const char *arguments) {
        return QString::fromUtf8(run((QByteArray("--language zh ") + arguments).constData()).err);
    };
    for (const char *wrong : {"explain a R", "explain a R --text x --remove", "get", "get x --foo",
                              "check a --format xml", "new a --year x --unit y", "new a --year 2024 --unit",
                              "text a.nianbao s1 --print --from-file x", "export a.nianbao"}) {
        const QString sentence = said(wrong);
        EXPECT_FALSE(sentence.contains(QStringLiteral(" is "))) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QStringLiteral("argument"))) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QStringLiteral("required"))) << sentence.toStdString();
    }
    EXPECT_TRUE(said("get").contains(QStringLiteral("FILE")));
    EXPECT_TRUE(said("explain a R").contains(QStringLiteral("--remove")));
    EXPECT_TRUE(said("explain a R --text x --remove").contains(QStringLiteral("--text")));
    EXPECT_TRUE(said("get x --foo").contains(QStringLiteral("--foo")));
    EXPECT_TRUE(said("export a.nianbao").contains(QStringLiteral("--output")));
    EXPECT_TRUE(said("check a --format xml").contains(QStringLiteral("--format")));
    EXPECT_TRUE(run("get").err.contains("FILE is missing"));
    for (const char *wrong : {"bogus", "--language zh bogus", "--language=zh bogus", "--language en bogus --version"}) {
        const Finished unknown = run(wrong);
        EXPECT_EQ(unknown.code, 2) << wrong;
        EXPECT_TRUE(unknown.err.contains("“bogus”")) << unknown.err.toStdString();
    }
    EXPECT_TRUE(run("--language zh").err.contains("没有给出命令"));
}

TEST_F(CommandTest, AnOutputNeverReplacesTheReportOrItsSource)
{
    makeReport(QStringLiteral("a.json"));
    const QByteArray report = read("a.json");
    EXPECT_EQ(run("export a.json -o ./a.json").code, 4);
    EXPECT_EQ(read("a.json"), report);
    ASSERT_EQ(run("export a.json -o values.json").code, 0);
    const QByteArray values = read("values.json");
    EXPECT_EQ(run("import values.json -o b.nianbao --report values.json").code, 4);
    EXPECT_EQ(run("import values.json -o b.nianbao --report ./b.nianbao").code, 4);
    EXPECT_EQ(read("values.json"), values);
    EXPECT_FALSE(exists("b.nianbao"));
}

TEST_F(CommandTest, ExportMakesEveryKindOfFileTwiceTheSame)
{
    makeReport();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    ASSERT_EQ(run("set a.nianbao t3.new.nat=7 t3.new.biz=5").code, 0);
    for (const ReportFile::Kind kind : ReportFile::kinds()) {
        const QString name = QStringLiteral("a.") + ReportFile::suffix(kind);
        const Finished made = run({QStringLiteral("export"), QStringLiteral("a.nianbao"), QStringLiteral("-o"), name,
                                   QStringLiteral("--public")});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
        EXPECT_EQ(made.err.contains("draft"), ReportFile::showsDraft(kind)) << made.err.toStdString();
        const QByteArray first = read(qPrintable(name));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
        ASSERT_EQ(run(QStringList{QStringLiteral("export"), QStringLiteral("a.nianbao"), QStringLiteral("-o"), name,
                                  QStringLiteral("--public")})
                      .code,
                  0);
        EXPECT_EQ(read(qPrintable(name)), first) << name.toStdString();
        const auto told = ReportFile::read(kind, first, name);
        ASSERT_TRUE(told.has_value());
        if (told->figures) {
            EXPECT_EQ(told->figures->value(QStringLiteral("t3.new.total")), QStringLiteral("12"));
        }
    }
}

TEST_F(CommandTest, NewChoosesTheEditionByTheYearAndNeverOverwrites)
{
    makeReport();
    const Finished check = run("check a.nianbao --format json");
    EXPECT_EQ(check.json()[QLatin1String("files")][0][QLatin1String("edition")].toString(), QStringLiteral("2021"));
    const QByteArray before = read("a.nianbao");
    EXPECT_EQ(run("new a.nianbao --year 2020 --unit x").code, 4);
    EXPECT_EQ(read("a.nianbao"), before);
    EXPECT_EQ(run("new b.nianbao --year 1800 --unit x").code, 3);
    EXPECT_EQ(run("new b.nianbao --year 2024 --unit x --edition 1999").code, 3);
    EXPECT_EQ(run("new b.nianbao --year 2024 --unit x --from none.nianbao").code, 3);
    EXPECT_FALSE(exists("b.nianbao"));
    EXPECT_EQ(run("new no/folder/b.nianbao --year 2024 --unit x").code, 4);
}

TEST_F(CommandTest, LastYearsReportOfAnotherUnitIsRemarkedAndTaken)
{
    makeReport(QStringLiteral("last.nianbao"), 2023);
    const Finished made = run("new this.nianbao --year 2024 --unit x --from last.nianbao");
    EXPECT_EQ(made.code, 0);
    EXPECT_TRUE(made.err.contains("last.nianbao: ") && made.err.contains("x")) << made.err.constData();
    const Finished checked = run("check this.nianbao --previous last.nianbao");
    EXPECT_EQ(checked.code, run("check this.nianbao").code);
    EXPECT_TRUE(checked.err.contains("this.nianbao: ")) << checked.err.constData();
    ASSERT_EQ(run("new next.nianbao --year 2025 --unit x --from this.nianbao").code, 0);
    EXPECT_EQ(run("check next.nianbao --previous this.nianbao").err, QByteArray()) << "the same unit";
}

TEST_F(CommandTest, NewFromLastYearTakesOverWhatWasCarriedOver)
{
    makeReport(QStringLiteral("last.nianbao"), 2023);
    ASSERT_EQ(run("set last.nianbao t3.carry_out.nat=7 t2.norm.valid=31").code, 0);
    ASSERT_EQ(run("new this.nianbao --year 2024 --unit x --from last.nianbao").code, 0);
    EXPECT_EQ(run("get this.nianbao t3.carry_in.nat").out, QByteArray("t3.carry_in.nat=7\n"));
    ASSERT_EQ(run("set this.nianbao t3.carry_in.nat=8").code, 0);
    EXPECT_TRUE(run("check this.nianbao").out.contains("t3.carry_prev.nat"));
    const std::pair<const char *, const char *> wrong[] = {{"2023", "2022"}, {"2025", "2024"}, {"2022", "2021"}};
    for (const auto &[year, wanted] : wrong) {
        const Finished refused
            = run((QByteArray("new other.nianbao --unit x --from last.nianbao --year ") + year).constData());
        EXPECT_EQ(refused.code, 3) << year << " does not follow 2023";
        EXPECT_TRUE(refused.err.contains("2023") && refused.err.contains(wanted)) << refused.err.constData();
    }
    EXPECT_FALSE(exists("other.nianbao"));
}

TEST_F(CommandTest, ReadingAsksForNoLock)
{
    makeReport();
    EditionCatalog editions;
    const SystemClock clock;
    const auto window = Project::open(path("a.nianbao"), ProjectFile::Access::Write, editions, clock);
    ASSERT_TRUE(window.has_value());
    EXPECT_EQ(run("get a.nianbao t3.new.nat").code, 0);
    EXPECT_EQ(run("text a.nianbao s1 --print").code, 0);
    EXPECT_EQ(run("diff a.nianbao a.nianbao").code, 0);
    EXPECT_EQ(run("set a.nianbao t3.new.nat=1").code, 4) << "writing does";
}

TEST(ExitCode, AFileThatIsOnlyReadIsAnInputWhateverKeepsItFromBeingRead)
{
    std::istringstream in;
    std::ostringstream out;
    const SystemClock clock;
    cli::Console console(in, out, out, clock);
    const Error inUse{ErrorCode::FileInUse, {QStringLiteral("a"), QString(), QString()}};
    EXPECT_EQ(console.refuseInput(QStringLiteral("a"), inUse), cli::ExitCode::InputRefused);
    EXPECT_EQ(console.refuse(QStringLiteral("a"), inUse), cli::ExitCode::OutputFailed);
}

TEST_F(CommandTest, NewFromLastYearLeavesNoFileWhenItCannotTakeOver)
{
    makeReport(QStringLiteral("last.nianbao"), 2023);
    write("notours.nianbao", "not a report");
    EXPECT_EQ(run("new this.nianbao --year 2024 --unit x --from notours.nianbao").code, 3);
    EXPECT_EQ(run("new this.nianbao --year 2024 --unit x --from none.nianbao").code, 3);
    EXPECT_EQ(run("new no/folder/this.nianbao --year 2024 --unit x --from last.nianbao").code, 4);
    EXPECT_FALSE(exists("this.nianbao"));
}

TEST_F(CommandTest, CheckAgainstLastYearsFileWithoutTakingItOver)
{
    makeReport(QStringLiteral("last.nianbao"), 2023);
    makeReport();
    ASSERT_EQ(run("set last.nianbao t3.carry_out.nat=7").code, 0);
    ASSERT_EQ(run("set a.nianbao t3.carry_in.nat=8").code, 0);
    EXPECT_FALSE(run("check a.nianbao").out.contains("t3.carry_prev.nat"));
    EXPECT_TRUE(run("check a.nianbao --previous last.nianbao").out.contains("t3.carry_prev.nat"));
    EXPECT_EQ(run("check a.nianbao --previous none.nianbao").code, 3);
    EXPECT_EQ(run("check last.nianbao --previous a.nianbao").code, 3);
    makeReport(QStringLiteral("later.nianbao"), 2025);
    EXPECT_EQ(run("check later.nianbao --previous last.nianbao").code, 3) << "a year is missing between the two";
}

TEST_F(CommandTest, GetPrintsComputedAndControlTotals)
{
    makeReport();
    ASSERT_EQ(run("set a.nianbao t3.new.nat=10 t3.new.biz=5 t3.new.total=14").code, 0);
    const QJsonObject cells
        = run("get a.nianbao t3.new.total t3.new.res --format json").json()[QLatin1String("cells")].toObject();
    EXPECT_EQ(cells[QLatin1String("t3.new.total")].toObject(),
              (QJsonObject{{QStringLiteral("value"), QStringLiteral("15")},
                           {QStringLiteral("control"), QStringLiteral("14")}}));
    EXPECT_EQ(cells[QLatin1String("t3.new.res")].toObject(), (QJsonObject{{QStringLiteral("value"), QString()}}));
    EXPECT_EQ(run("get a.nianbao t3.new.nat").out, QByteArray("t3.new.nat=10\n"));
    EXPECT_GT(run("get a.nianbao").out.count('\n'), 150);
    EXPECT_EQ(run("get a.nianbao t9.x").code, 3);
    ASSERT_EQ(run("set a.nianbao t3.new.total=").code, 0);
    EXPECT_EQ(run("get a.nianbao t3.new.total").out, QByteArray("t3.new.total=15\n")) << "the control total is gone";
}

TEST_F(CommandTest, SetChangesAllOrNothing)
{
    makeReport();
    const Finished refused = run("set a.nianbao t3.new.nat=10 t3.new.biz=abc");
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.err.contains("abc"));
    EXPECT_EQ(run("get a.nianbao t3.new.nat").out, QByteArray("t3.new.nat=\n"));
    const Finished normalised = run("set a.nianbao t3.new.nat=１，１１３ t3.new.nat=1,113");
    EXPECT_EQ(normalised.code, 0);
    EXPECT_TRUE(normalised.err.contains("1113")) << "what was understood is said";
    EXPECT_EQ(run("get a.nianbao t3.new.nat").out, QByteArray("t3.new.nat=1113\n"));
    EXPECT_EQ(run("set a.nianbao t3.new.nat=1113").code, 0) << "nothing to change is fine";
    EXPECT_EQ(run("set a.nianbao t9.x=1").code, 3);
}

TEST_F(CommandTest, BatchAnswersEveryLine)
{
    makeReport();
    const Finished batch
        = run("set a.nianbao --batch", "t3.new.nat=3\r\n\nt3.new.biz=x\nt9.x=1\nno equals\nt3.new.total=4");
    const QList<QByteArray> lines = batch.out.split('\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0], QByteArray("ok 1 t3.new.nat"));
    EXPECT_TRUE(lines[1].startsWith("error 3 valueNotANumber ")) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith("error 4 unknownCell "));
    EXPECT_TRUE(lines[3].startsWith("error 5 badArguments "));
    EXPECT_EQ(lines[4], QByteArray("ok 6 t3.new.total")) << "a last line without line feed counts";
    EXPECT_EQ(batch.code, 3);
    EXPECT_EQ(run("set a.nianbao --batch", "t3.new.nat=4\n").code, 0);
}

TEST_F(CommandTest, TextIsWrittenAndPrintedAsItIs)
{
    makeReport();
    write("s1.txt", "（一）主动公开。\r\n第二段\n");
    ASSERT_EQ(run("text a.nianbao s1 --from-file s1.txt").code, 0);
    EXPECT_EQ(run("text a.nianbao s1").out, QByteArray("（一）主动公开。\n第二段\n"));
    ASSERT_EQ(run("text a.nianbao s6 --from-file -", "无").code, 0);
    EXPECT_EQ(run("text a.nianbao s6 --print").out, QByteArray("无\n"));
    EXPECT_EQ(run("text a.nianbao s6 --from-file -", "无").code, 0) << "nothing to change is fine";
    EXPECT_EQ(run("text a.nianbao s2").code, 3);
    EXPECT_EQ(run("text a.nianbao s2 --from-file s1.txt").code, 3);
    EXPECT_EQ(run("text a.nianbao s1 --from-file none.txt").code, 3);
    EXPECT_EQ(run("text a.nianbao s1 --from-file -", "\xff\xfe").code, 3) << "not UTF-8";
    for (const int bytes : {1'000'001, 5'000'000}) {
        const Finished tooLong = run("text a.nianbao s1 --from-file -", QByteArray(bytes, 'x'));
        EXPECT_EQ(tooLong.code, 3) << bytes;
        EXPECT_FALSE(tooLong.err.isEmpty());
    }
    EXPECT_EQ(run("text a.nianbao s6").out, QByteArray("无\n")) << "and it can still be opened";
}

TEST_F(CommandTest, ImportReportsItsDecisionsAndRefusesWhole)
{
    const QByteArray good = R"({"schema": "nianbao-values/1", "edition": "2021", "year": 2024, "unit": "某县",
        "cells": {"t3.new.nat": "22（其中修订16件）", "t3.new.biz": "１", "t3.new.total": "5"}})";
    write("v.json", good);
    EXPECT_EQ(run("import v.json -o a.nianbao --report notes.json").code, 0);
    const QJsonObject notes = QJsonDocument::fromJson(read("notes.json")).object();
    ASSERT_EQ(notes[QLatin1String("decisions")].toArray().size(), 2);
    const QJsonValue first = notes[QLatin1String("decisions")][0];
    EXPECT_EQ(first[QLatin1String("cell")].toString(), QStringLiteral("t3.new.nat"));
    EXPECT_EQ(first[QLatin1String("found")].toString(), QStringLiteral("22（其中修订16件）"));
    EXPECT_EQ(first[QLatin1String("taken")].toString(), QStringLiteral("22"));
    EXPECT_EQ(first[QLatin1String("decision")].toString(), QStringLiteral("remarkDropped"));

    EXPECT_EQ(run("import v.json -o a.nianbao").code, 4) << "exists";
    const Finished spoken = run("import v.json -o b.nianbao");
    EXPECT_EQ(spoken.code, 0);
    EXPECT_TRUE(spoken.err.contains("t3.new.nat")) << spoken.err.toStdString();
    EXPECT_EQ(run("import v.json -o c.nianbao --report no/folder/n.json").code, 4);

    write("bad.json", QByteArray(good).replace("t3.new.biz", "t9.nobody"));
    const Finished refused = run("import bad.json -o d.nianbao");
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.err.contains("t9.nobody") && refused.err.contains("bad.json")) << refused.err.toStdString();
    EXPECT_FALSE(exists("d.nianbao"));
    EXPECT_EQ(run("import none.json -o d.nianbao").code, 3);
    EXPECT_EQ(run("import v.xyz -o d.nianbao").code, 3);
    EXPECT_EQ(run("import v.json -o d.nianbao --edition 1999").code, 3);
    EXPECT_FALSE(exists("d.nianbao"));
}

TEST_F(CommandTest, CheckTakesManyFilesAndEndsWithTheWorst)
{
    makeReport(QStringLiteral("a.nianbao"));
    makeReport(QStringLiteral("b.nianbao"));
    ASSERT_EQ(run("set a.nianbao t4.rev.upheld=3 t4.rev.total=2").code, 0);
    const Finished both = run("check a.nianbao b.nianbao --format json");
    EXPECT_EQ(both.code, 1);
    const QJsonArray files = both.json()[QLatin1String("files")].toArray();
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files[0][QLatin1String("status")].toString(), QStringLiteral("fail"));
    QJsonObject sum;
    for (const QJsonValue &issue : files[0][QLatin1String("issues")].toArray()) {
        if (issue[QLatin1String("rule")].toString() == QLatin1String("t4.sum.rev"))
            sum = issue.toObject();
    }
    EXPECT_EQ(sum[QLatin1String("severity")].toString(), QStringLiteral("error"));
    EXPECT_EQ(sum[QLatin1String("state")].toString(), QStringLiteral("fail"));
    EXPECT_EQ(sum[QLatin1String("left")].toString(), QStringLiteral("3"));
    EXPECT_EQ(sum[QLatin1String("right")].toString(), QStringLiteral("2"));
    EXPECT_EQ(sum[QLatin1String("difference")].toString(), QStringLiteral("1"));
    EXPECT_EQ(sum[QLatin1String("leftCells")].toArray().size(), 4);
    EXPECT_EQ(sum[QLatin1String("rightCells")].toArray(), QJsonArray{QStringLiteral("t4.rev.total")});
    const QJsonObject counts = files[0][QLatin1String("counts")].toObject();
    EXPECT_EQ(counts.keys(),
              (QStringList{QStringLiteral("error"), QStringLiteral("explained"), QStringLiteral("info"),
                           QStringLiteral("notAssessable"), QStringLiteral("warning")}));

    write("c.nianbao", "no database");
    const Finished worst = run("check a.nianbao c.nianbao none.nianbao --format json");
    EXPECT_EQ(worst.code, 3);
    EXPECT_EQ(worst.json()[QLatin1String("files")].toArray().size(), 3) << "each reports its own result";
    EXPECT_EQ(worst.json()[QLatin1String("files")][1][QLatin1String("error")].toString(),
              QStringLiteral("fileNotOurs"));
    EXPECT_TRUE(worst.err.contains("none.nianbao"));
    const Finished text = run("check a.nianbao");
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.out.contains("t4.sum.rev"));
}

TEST_F(CommandTest, CheckOfVeryManyFilesAnswersInTheirOrder)
{
    makeReport(QStringLiteral("last.nianbao"), 2023);
    makeReport(QStringLiteral("good.nianbao"));
    makeReport(QStringLiteral("bad.nianbao"));
    ASSERT_EQ(run("set bad.nianbao t4.rev.upheld=3 t4.rev.total=2").code, 0);
    write("c.nianbao", "no database");
    QStringList files;
    for (int i = 0; i < 120; ++i) { // enough for several threads
        const QString name = QStringLiteral("%1.nianbao").arg(i);
        const auto *const like = i % 40 == 7 ? "c.nianbao" : i % 3 == 0 ? "bad.nianbao" : "good.nianbao";
        ASSERT_TRUE(QFile::copy(folder.filePath(QLatin1String(like)), folder.filePath(name)));
        files.append(name);
    }
    const Finished checked = run(QStringList{QStringLiteral("check")} + files
                                 + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(checked.code, 3);
    const QJsonArray reports = checked.json()[QLatin1String("files")].toArray();
    ASSERT_EQ(reports.size(), files.size());
    const QString refused = QStringLiteral("refused");
    const QString fails = QStringLiteral("fail");
    const QString passes
        = run("check good.nianbao --format json").json()[QLatin1String("files")][0][QLatin1String("status")].toString();
    for (int i = 0; i < reports.size(); ++i) {
        EXPECT_EQ(reports[i][QLatin1String("file")].toString(), files[i]);
        EXPECT_EQ(reports[i][QLatin1String("status")].toString(), i % 40 == 7 ? refused : i % 3 == 0 ? fails : passes);
    }
    EXPECT_EQ(checked.err.count("nianbao-cli: "), 3);
    EXPECT_LT(checked.err.indexOf("7.nianbao"), checked.err.indexOf("87.nianbao"));
    const QStringList withLast{QStringLiteral("--previous"), QStringLiteral("last.nianbao")};
    EXPECT_EQ(run(QStringList{QStringLiteral("check")} + files + withLast).code, 3);
}

TEST_F(CommandTest, CheckWritesNothing)
{
    makeReport();
    const QByteArray before = read("a.nianbao");
    run("check a.nianbao");
    run("get a.nianbao");
    EXPECT_EQ(read("a.nianbao"), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(CommandTest, EditionsAreListedWithTheirYears)
{
    EXPECT_TRUE(run("editions").out.contains("2019\t"));
    const QJsonArray editions = run("editions --format json").json()[QLatin1String("editions")].toArray();
    ASSERT_GE(editions.size(), 5);
    EXPECT_EQ(editions[0][QLatin1String("years")][QLatin1String("from")].toInt(), 2019);
    EXPECT_EQ(editions[0][QLatin1String("years")][QLatin1String("to")].toInt(), 2020);
}

TEST_F(CommandTest, DiffListsCellByCell)
{
    makeReport(QStringLiteral("a.nianbao"));
    makeReport(QStringLiteral("b.nianbao"));
    EXPECT_EQ(run("diff a.nianbao b.nianbao").out, QByteArray());
    ASSERT_EQ(run("set b.nianbao t3.new.nat=3 t3.new.total=4").code, 0);
    ASSERT_EQ(run("text b.nianbao s6 --from-file -", "无").code, 0);
    const QJsonArray all = run("diff a.nianbao b.nianbao --format json").json()[QLatin1String("differences")].toArray();
    ASSERT_EQ(all.size(), 4) << "cell, computed total, control total, text";
    EXPECT_EQ(all[0][QLatin1String("id")].toString(), QStringLiteral("t3.new.nat"));
    EXPECT_EQ(all[0][QLatin1String("a")].toString(), QString());
    EXPECT_EQ(all[0][QLatin1String("b")].toString(), QStringLiteral("3"));
    EXPECT_TRUE(run("diff a.nianbao b.nianbao").out.contains("t3.new.nat"));
    EXPECT_EQ(run("diff a.nianbao none.nianbao").code, 3);
    EXPECT_EQ(run("diff none.nianbao a.nianbao").code, 3);
    makeReport(QStringLiteral("old.nianbao"), 2020);
    EXPECT_TRUE(run("diff a.nianbao old.nianbao").out.contains("t2.proc.amount")) << "a cell that only one has";
}

TEST_F(CommandTest, MessagesFollowTheLanguageAndFilesDoNot)
{
    makeReport();
    environment.insert(QStringLiteral("LANG"), QStringLiteral("de_DE.ISO-8859-1"));
    ASSERT_EQ(run("export a.nianbao -o en.json").code, 0);
    ASSERT_EQ(run("--language zh export a.nianbao -o zh.json").code, 0);
    EXPECT_EQ(read("en.json"), read("zh.json"));
    EXPECT_TRUE(read("en.json").contains("某县人民政府"));
    EXPECT_TRUE(run("check none.nianbao --language=en").err.contains("none.nianbao"));
}
