// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// The window program as a process, asked about itself.

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao {

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Answer answerTo(const QString &argument)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NIANBAO_WINDOW), {argument});
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST(StartOptions, HelpSaysWhatCanBeOpened)
{
    const Answer answer = answerTo(QStringLiteral("--help"));
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.out.contains("[FILE]")) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains("nianbao-cli")) << answer.out.toStdString();
}

TEST(StartOptions, TheVersionIsThatOfTheProgram)
{
    const Answer answer = answerTo(QStringLiteral("--version"));
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out.trimmed(), "nianbao " NIANBAO_VERSION);
}

TEST(StartOptions, UnknownOnesAreRefusedAndNotTakenForAFile)
{
    const Answer answer = answerTo(QStringLiteral("--nope"));
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.error.contains("nope")) << answer.error.toStdString();
    EXPECT_FALSE(answer.error.contains("QMutex")) << "a thread was left behind";
}

} // namespace nianbao
