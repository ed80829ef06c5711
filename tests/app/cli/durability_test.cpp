// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The program is killed at random moments while it works through `set FILE --batch`. Some dozens of times
// here; NIANBAO_KILLS says how many, which `./dev soak` does.

#include "model/edition/editioncatalog.h"
#include "model/project/project.h"
#include "tests/app/cli/program.h"

#include <QDeadlineTimer>

#include <iostream>
#include <random>

using namespace nianbao;

namespace {

constexpr int usualKills = 40;
/// More than the program gets to see before it is killed.
constexpr int linesPerRound = 400;

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("NIANBAO_KILLS");
    return wanted > 0 ? wanted : usualKills;
}

class DurabilityTest : public test::ProgramTest
{
protected:
    /// The lines of a round, each with a value that no other line of any round has.
    QByteArray linesFrom(int number) const
    {
        QByteArray lines;
        for (int i = 0; i < linesPerRound; ++i)
            lines += cellOf(number + i).toUtf8() + '=' + QByteArray::number(number + i) + '\n';
        return lines;
    }
    QString cellOf(int number) const
    {
        static const QStringList columns{QStringLiteral("nat"), QStringLiteral("biz"), QStringLiteral("res"),
                                         QStringLiteral("pub"), QStringLiteral("law"), QStringLiteral("oth")};
        return QStringLiteral("t3.new.") + columns[number % columns.size()];
    }

    /// How many lines were answered before the kill came. `patience`: answers to wait for; then a moment more.
    int runAndKill(const QByteArray &lines, int patience, int moreMicroseconds)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(test::programPath(),
                      {QStringLiteral("set"), QStringLiteral("a.nianbao"), QStringLiteral("--batch")});
        process.write(lines);
        QByteArray answers;
        while (answers.count('\n') < patience) {
            if (!process.waitForReadyRead(30'000)) {
                ADD_FAILURE() << process.readAllStandardError().toStdString();
                break;
            }
            answers += process.readAllStandardOutput();
        }
        const QDeadlineTimer moment(std::chrono::microseconds(moreMicroseconds), Qt::PreciseTimer);
        while (!moment.hasExpired()) { }
        process.kill();
        EXPECT_TRUE(process.waitForFinished());
        answers += process.readAllStandardOutput();
        EXPECT_FALSE(answers.contains("error ")) << answers.toStdString();
        return static_cast<int>(answers.count("ok "));
    }

    /// The numbers that the report's history holds, oldest first; the cells have to agree with it.
    QList<int> numbersInFile(ProjectFile::Access access, bool wasOpen) const
    {
        const SystemClock clock;
        EditionCatalog catalog;
        const auto project = Project::open(path("a.nianbao"), access, catalog, clock);
        if (!project) {
            ADD_FAILURE() << "the file cannot be opened: " << codeName(project.error().code).latin1();
            return {};
        }
        if (access == ProjectFile::Access::Write) {
            EXPECT_EQ((*project)->file()->wasLeftOpen(), wasOpen) << "whether the last one ended by itself";
        }
        QList<int> numbers;
        QHash<QString, QString> last;
        const QList<HistoryEntry> history = (*project)->file()->history(std::nullopt, 1'000'000).value();
        for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
            numbers.append(entry->change.after.value_or(QString()).toInt());
            last.insert(entry->change.place.id, entry->change.after.value_or(QString()));
        }
        for (auto cell = last.cbegin(); cell != last.cend(); ++cell) {
            const CellIndex index = (*project)->edition().find(CellId(cell.key()));
            EXPECT_EQ((*project)->figures().value(index).text(), cell.value()) << cell.key().toStdString();
        }
        return numbers;
    }
};

} // namespace

TEST_F(DurabilityTest, EveryLineThatWasAnsweredSurvivesAKill)
{
    makeReport();
    std::mt19937 random(20240108);
    QList<int> promised; ///< numbers that were answered, or found once
    int number = 1;
    int answeredInAll = 0;
    for (int round = 0; round < wantedKills() && !HasFailure(); ++round) {
        const int answered
            = runAndKill(linesFrom(number), static_cast<int>(random() % 25), static_cast<int>(random() % 8'000));
        answeredInAll += answered;
        for (int i = 0; i < answered; ++i)
            promised.append(number + i);
        // A reader must see it in what the kill left, without touching it; a writer puts it in order.
        for (const auto access : {ProjectFile::Access::Read, ProjectFile::Access::Write}) {
            // A kill may come before the file was opened.
            const bool wasOpen = QFile::exists(path(".~lock.a.nianbao#"));
            QList<int> found = numbersInFile(access, wasOpen);
            // At most the line being written at that moment is there without an answer that arrived.
            if (found.size() == promised.size() + 1 && found.last() == number + answered)
                promised.append(found.last());
            EXPECT_EQ(found, promised) << "round " << round;
        }
        number += linesPerRound;
    }
    EXPECT_GT(answeredInAll, wantedKills()) << "the kills came too early to prove anything";
    RecordProperty("kills", wantedKills());
    RecordProperty("answered", answeredInAll);
    std::cout << wantedKills() << " kills, " << answeredInAll << " lines answered, all of them found\n";
    EXPECT_EQ(run("set a.nianbao t3.new.nat=1").code, 0) << "a lock whose program is gone does not hold";
}

TEST_F(DurabilityTest, ASecondWriterIsRefusedWhileTheFirstOneWorks)
{
    makeReport();
    QProcess first;
    first.setProcessEnvironment(environment);
    first.setWorkingDirectory(folder.path());
    first.start(test::programPath(), {QStringLiteral("set"), QStringLiteral("a.nianbao"), QStringLiteral("--batch")});
    first.write("t3.new.nat=1\n");
    ASSERT_TRUE(first.waitForReadyRead(30'000));
    const test::Finished second = run("set a.nianbao t3.new.nat=2");
    EXPECT_EQ(second.code, 4);
    EXPECT_TRUE(second.err.contains("a.nianbao"));
    EXPECT_EQ(run("get a.nianbao t3.new.nat").out, QByteArray("t3.new.nat=1\n")) << "reading is always possible";
    EXPECT_EQ(run("export a.nianbao -o a.json").code, 0);
    first.closeWriteChannel();
    ASSERT_TRUE(first.waitForFinished());
    EXPECT_EQ(first.exitCode(), 0);
}

TEST_F(DurabilityTest, ABackupThatFailsIsSaidWhileTheBatchGoesOn)
{
    makeReport();
    write("a.nianbao.backups", "in the way");
    QProcess batch;
    batch.setProcessEnvironment(environment);
    batch.setWorkingDirectory(folder.path());
    batch.start(test::programPath(), {QStringLiteral("set"), QStringLiteral("a.nianbao"), QStringLiteral("--batch")});
    batch.write("t3.new.nat=1\n");
    QByteArray said;
    while (!said.contains('\n') && batch.waitForReadyRead(30'000)) {
        batch.setReadChannel(QProcess::StandardError);
        said += batch.readAllStandardError();
    }
    EXPECT_TRUE(said.contains("backup")) << said.toStdString();
    EXPECT_EQ(batch.state(), QProcess::Running);
    batch.closeWriteChannel();
    ASSERT_TRUE(batch.waitForFinished());
    EXPECT_EQ(batch.exitCode(), 0);
    EXPECT_EQ(run("get a.nianbao t3.new.nat").out, QByteArray("t3.new.nat=1\n"));
}

TEST_F(DurabilityTest, ALineWithoutEndIsRefusedAndTheNextOneTaken)
{
    makeReport();
    const test::Finished batch
        = run("set a.nianbao --batch", "t3.new.nat=" + QByteArray(1'000'000, '1') + "\nt3.new.biz=2");
    EXPECT_TRUE(batch.out.startsWith("error 1 badArguments")) << batch.out.left(100).toStdString();
    EXPECT_TRUE(batch.out.endsWith("ok 2 t3.new.biz\n")) << batch.out.right(100).toStdString();
}
