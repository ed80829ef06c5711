// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

using namespace nianbao;

class DurabilityTest : public test::ProgramTest
{
};

TEST_F(DurabilityTest, EveryLineThatWasAnsweredSurvivesAKill)
{
    makeReport();
    int value = 0;
    for (int round = 1; round <= 12; ++round) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(test::programPath(),
                      {QStringLiteral("set"), QStringLiteral("a.nianbao"), QStringLiteral("--batch")});
        QByteArray lines;
        for (int i = 1; i <= 500; ++i)
            lines += "t3.new.nat=" + QByteArray::number(value + i) + '\n';
        process.write(lines);
        int answered = 0;
        while (answered < round * 3) {
            ASSERT_TRUE(process.waitForReadyRead(30'000)) << process.readAllStandardError().toStdString();
            while (process.canReadLine()) {
                ASSERT_TRUE(process.readLine().startsWith("ok "));
                ++answered;
            }
        }
        process.kill();
        ASSERT_TRUE(process.waitForFinished());
        answered += static_cast<int>(process.readAllStandardOutput().count("ok "));

        const test::Finished after = run("get a.nianbao t3.new.nat");
        ASSERT_EQ(after.code, 0) << after.err.toStdString();
        const int found = after.out.trimmed().mid(after.out.indexOf('=') + 1).toInt();
        EXPECT_GE(found, value + answered) << "round " << round;
        // At most the line being written at that moment is there without an answer that arrived.
        EXPECT_LE(found, value + answered + 1) << "round " << round;
        value = found;
    }
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
