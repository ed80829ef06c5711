// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command line as a process, as a script sees it: its exit code, its output, its messages.

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {

struct Finished
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString programPath()
{
    return QStringLiteral(NIANBAO_CLI);
}

/// Without a display and in English, whatever the tests run in.
inline QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    return environment;
}

class ProgramTest : public ::testing::Test
{
protected:
    Finished run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(programPath(), arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Finished run(const char *arguments, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(arguments).split(u' '), input);
    }
    /// An empty report of the edition that is valid for the year.
    void makeReport(const QString &name = QStringLiteral("a.nianbao"), int year = 2024) const
    {
        const Finished made = run({QStringLiteral("new"), name, QStringLiteral("--year"), QString::number(year),
                                   QStringLiteral("--unit"), QStringLiteral("某县人民政府")});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool exists(const char *name) const { return QFile::exists(path(name)); }

    QTemporaryDir folder;
    QProcessEnvironment environment = plainEnvironment();
};

} // namespace nianbao::test
