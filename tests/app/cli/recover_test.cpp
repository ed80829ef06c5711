// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

#include "model/store/projectfile.h"

#include <QDir>
#include <QJsonArray>
#include <QSysInfo>

using namespace nianbao;

class RecoverTest : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        makeReport();
        ASSERT_EQ(run("set a.nianbao t3.new.nat=12 t3.new.biz=3").code, 0);
        const test::Finished written = run({QStringLiteral("text"), QStringLiteral("a.nianbao"), QStringLiteral("s1"),
                                            QStringLiteral("--from-file"), QStringLiteral("-")},
                                           QStringLiteral("全年收到申请15件。").toUtf8());
        ASSERT_EQ(written.code, 0) << written.err.toStdString();
    }
    QByteArray figure(const char *file, const char *cell) const
    {
        return run({QStringLiteral("get"), QString::fromLatin1(file), QString::fromLatin1(cell)}).out.trimmed();
    }
};

TEST_F(RecoverTest, SavesWhatADamagedFileStillHasAndListsTheRest)
{
    QByteArray bytes = read("a.nianbao");
    // The page with the figures: the word is nowhere else but in the history, on a later page.
    const qsizetype page = bytes.indexOf("t3.new.nat") / 4096 * 4096;
    bytes.replace(page, 4096, QByteArray(4096, '\0'));
    write("a.nianbao", bytes);
    EXPECT_EQ(run("get a.nianbao t3.new.nat").code, 3);
    const test::Finished done = run("recover a.nianbao -o b.nianbao --format json");
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_EQ(figure("b.nianbao", "t3.new.nat"), "t3.new.nat=12");
    const QJsonObject said = done.json();
    EXPECT_FALSE(said.value(QStringLiteral("whole")).toBool(true));
    bool isNatListed = false;
    for (const QJsonValue &place : said.value(QStringLiteral("places")).toArray()) {
        if (place[QStringLiteral("id")] == QStringLiteral("t3.new.nat"))
            isNatListed = place[QStringLiteral("from")] == QStringLiteral("history");
    }
    EXPECT_TRUE(isNatListed) << done.out.toStdString();
    EXPECT_TRUE(run("recover a.nianbao -o c.nianbao").out.contains("t3.new.nat")) << "in sentences too";
    EXPECT_EQ(run("recover a.nianbao -o b.nianbao").code, 4) << "never overwrites";
    EXPECT_EQ(read("a.nianbao"), bytes) << "the damaged file is only read";
}

TEST_F(RecoverTest, RefusesWhatIsNoReport)
{
    write("x", "no report at all");
    EXPECT_EQ(run("recover x -o b.nianbao").code, 3);
    EXPECT_FALSE(exists("b.nianbao"));
    EXPECT_EQ(run("recover nowhere.nianbao -o b.nianbao").code, 3);
}

TEST_F(RecoverTest, TakesAwayTheLockOfAnotherComputerWhenAskedTo)
{
    write(".~lock.a.nianbao#", "4711\nnianbao\nPC-财务\n\n\n张三\n");
    const test::Finished refused = run("set a.nianbao t3.new.nat=13");
    EXPECT_EQ(refused.code, 4);
    EXPECT_TRUE(refused.err.contains("unlock \"a.nianbao\"")) << refused.err.toStdString();
    EXPECT_EQ(run("check a.nianbao").code, 1) << "to look is always possible";
    EXPECT_TRUE(run("unlock a.nianbao").err.contains("PC-财务"));
    EXPECT_FALSE(exists(".~lock.a.nianbao#"));
    EXPECT_EQ(run("set a.nianbao t3.new.nat=13").code, 0);
    EXPECT_EQ(run("unlock a.nianbao").code, 0) << "nobody has it open";
    EXPECT_EQ(run("unlock nowhere.nianbao").code, 3);
    ASSERT_TRUE(QDir().mkdir(path(".~lock.a.nianbao#")));
    EXPECT_EQ(run("unlock a.nianbao").code, 4) << "no lock that could be taken away";
}

TEST_F(RecoverTest, SaysHowToTakeAwayTheLockOfAnotherComputerThatHasOurName)
{
    if (QSysInfo::machineUniqueId().isEmpty())
        GTEST_SKIP() << "this computer has no id";
    const QByteArray ourHost = QSysInfo::machineHostName().toUtf8();
    write(".~lock.a.nianbao#", "4711\nnianbao\n" + ourHost + "\n0123456789abcdef0123456789abcdef\n\n张三\n");
    const test::Finished refused = run("set a.nianbao t3.new.nat=13");
    EXPECT_EQ(refused.code, 4);
    EXPECT_TRUE(refused.err.contains("unlock \"a.nianbao\"")) << refused.err.toStdString();
    EXPECT_EQ(run("unlock a.nianbao").code, 0);
    EXPECT_EQ(run("set a.nianbao t3.new.nat=13").code, 0);
}

TEST_F(RecoverTest, LeavesTheLockOfAProgramThatRunsHere)
{
    const SystemClock clock;
    const auto file = ProjectFile::open(path("a.nianbao"), ProjectFile::Access::Write, clock);
    ASSERT_TRUE(file);
    EXPECT_EQ(run("unlock a.nianbao").code, 4);
    EXPECT_TRUE(exists(".~lock.a.nianbao#"));
}

TEST_F(RecoverTest, SaysWhenTheLastChangeCouldNotBeTakenBack)
{
    ASSERT_TRUE(QDir().mkdir(path("a.nianbao-journal")));
    const test::Finished done = run("recover a.nianbao -o b.nianbao --format json");
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_FALSE(done.json().value(QStringLiteral("lastChangeWhole")).toBool(true));
    EXPECT_TRUE(run("recover a.nianbao -o c.nianbao").err.contains("last change"));
}

TEST_F(RecoverTest, SaysInJsonWhatMayBeMissingAndWhatWasAssumed)
{
    QFile file(path("a.nianbao"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    constexpr qint64 pageSize = 4096;
    ASSERT_TRUE(file.seek(pageSize)); // the facts about the whole report
    ASSERT_EQ(file.write(QByteArray(pageSize, '\0')), pageSize);
    file.close();
    const test::Finished done = run("recover a.nianbao -o b2019.nianbao --format json");
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_TRUE(done.json().value(QStringLiteral("doubtful")).toArray().contains(QStringLiteral("profile")));
    EXPECT_GT(done.json().value(QStringLiteral("assumedYear")).toInt(), 2018);
    EXPECT_EQ(done.json().value(QStringLiteral("editionFrom")).toString(), QStringLiteral("file"));
    EXPECT_FALSE(done.json().value(QStringLiteral("whole")).toBool(true));
    ASSERT_TRUE(QFile::rename(path("a.nianbao"), path("2022.nianbao")));
    EXPECT_TRUE(run("recover 2022.nianbao -o c.nianbao").err.contains("2022")) << "a person can say it by the name";
}

TEST_F(RecoverTest, GoesBackToABackupAfterShowingWhatDiffers)
{
    const test::Finished made = run("backups a.nianbao --make");
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    ASSERT_EQ(run("set a.nianbao t3.new.nat=99").code, 0);
    const QJsonArray copies = run("backups a.nianbao --format json").json().value(QStringLiteral("backups")).toArray();
    ASSERT_EQ(copies.size(), 2) << "the other one is of before the first change";
    EXPECT_EQ(copies[0][QStringLiteral("reason")].toString(), QStringLiteral("asked"));
    const QString copy = copies[0][QStringLiteral("path")].toString();
    const QStringList restore{QStringLiteral("restore"), QStringLiteral("a.nianbao"), copy};

    const test::Finished preview = run(restore + QStringList{QStringLiteral("--preview")});
    EXPECT_EQ(preview.code, 0) << preview.err.toStdString();
    EXPECT_TRUE(preview.out.contains("(t3.new.nat): “99” → “12”")) << preview.out.toStdString();
    EXPECT_EQ(figure("a.nianbao", "t3.new.nat"), "t3.new.nat=99") << "shown is not done";

    EXPECT_EQ(run(restore).out, preview.out);
    EXPECT_EQ(figure("a.nianbao", "t3.new.nat"), "t3.new.nat=12");
    EXPECT_EQ(run("backups a.nianbao --format json").json().value(QStringLiteral("backups")).toArray().size(), 3)
        << "a copy of what was given up";
    EXPECT_EQ(run(restore).out, QByteArray()) << "nothing left to bring back";
    EXPECT_EQ(run("restore a.nianbao").code, 2);
    EXPECT_EQ(run("restore a.nianbao nowhere.nianbao").code, 3);
    EXPECT_EQ(run("restore a.nianbao --version 7").code, 3);
    EXPECT_EQ(run("versions a.nianbao").out, QByteArray());
}

TEST_F(RecoverTest, CopiesInAChosenFolderDoNotMixWithThoseOfAnotherReportOfTheSameName)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("other")));
    makeReport(QStringLiteral("other/a.nianbao"));
    const test::Finished gone = run("backups a.nianbao --folder kept --make");
    EXPECT_EQ(gone.code, 4);
    EXPECT_TRUE(gone.err.contains("kept, is not there")) << gone.err.toStdString();
    EXPECT_FALSE(exists("kept")) << "where a disk is not connected nothing is made";
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("kept")));
    for (const char *command :
         {"backups a.nianbao --folder kept --make", "backups other/a.nianbao --folder kept --make"})
        EXPECT_EQ(run(command).code, 0);
    for (const char *command : {"backups a.nianbao --folder kept", "backups other/a.nianbao --folder kept"})
        EXPECT_EQ(run(command).out.count('\n'), 1) << command;
    EXPECT_EQ(QDir(path("kept")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    const QString copy = run("backups a.nianbao --folder kept --format json")
                             .json()
                             .value(QStringLiteral("backups"))[0][QStringLiteral("path")]
                             .toString();
    const qsizetype beside = run("backups a.nianbao").out.count('\n');
    ASSERT_EQ(run("set a.nianbao t3.new.nat=99").code, 0);
    EXPECT_EQ(run(QStringList{QStringLiteral("restore"), QStringLiteral("a.nianbao"), copy, QStringLiteral("--folder"),
                              QStringLiteral("kept")})
                  .code,
              0);
    EXPECT_EQ(figure("a.nianbao", "t3.new.nat"), "t3.new.nat=12");
    EXPECT_EQ(run("backups a.nianbao --folder kept").out.count('\n'), 2) << "a copy of what was given up";
    EXPECT_LE(run("backups a.nianbao").out.count('\n'), beside + 1) << "beside it is at most the day's first";
}
