// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Nothing ever opens a connection to a network: strace watches the commands and the window while they work.
// Nor does a temporary file stay behind, nor a word of the report in what the programs say of themselves.

#include "tests/app/cli/program.h"
#include "tests/support/keys.h"

#include <QDir>
#include <QStandardPaths>

using namespace nianbao;

namespace {

class NetworkTest : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            GTEST_SKIP() << "strace is not installed";
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("temporary")));
        environment.insert(QStringLiteral("TMPDIR"), path("temporary"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(place), path("temporary"));
        const test::Finished control
            = watched({QStringLiteral("bash"), QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/udp/127.0.0.1/9")});
        if (control.code != 0 && !connections().contains("AF_INET"))
            GTEST_SKIP() << "strace may not watch here: " << control.err.toStdString();
        ASSERT_TRUE(connections().contains("AF_INET")) << "a connection would be seen";
    }

    /// Runs a program with strace in front; what it says is the program's.
    test::Finished watched(const QStringList &command) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral("strace"),
                      QStringList{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=network"),
                                  QStringLiteral("-o"), QStringLiteral("strace.log")}
                          + command);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QByteArray connections() const { return read("strace.log"); }

    /// b.nianbao: complete, without a finding.
    void importSample() const
    {
        const QString sample = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json");
        ASSERT_EQ(run({QStringLiteral("import"), sample, QStringLiteral("-o"), QStringLiteral("b.nianbao")}).code, 0);
    }
    /// A key as the options of a command name it.
    QString key() const
    {
        m_ring.make(QStringLiteral("key"), test::KeyRing::rsa());
        write("password", QByteArray(test::KeyRing::password) + '\n');
        return QStringLiteral(" --password-file password --key ") + m_ring.pack(QStringLiteral("key"));
    }
    QString certificate() const { return m_ring.certificatePath(QStringLiteral("key")); }

    void expectNoConnection(const QString &what) const
    {
        ASSERT_TRUE(exists("strace.log"));
        EXPECT_FALSE(connections().contains("AF_INET")) << what.toStdString() << ": " << connections().toStdString();
    }

private:
    test::KeyRing m_ring;
};

} // namespace

TEST_F(NetworkTest, NoCommandOpensAConnectionOrLeavesAFileBehind)
{
    makeReport();
    importSample();
    const QString withKey = key();
    const QList<QString> commands{QStringLiteral("set a.nianbao t3.new.nat=4711"),
                                  QStringLiteral("get a.nianbao"),
                                  QStringLiteral("check a.nianbao"),
                                  QStringLiteral("export a.nianbao -o a.pdf"),
                                  QStringLiteral("export a.nianbao -o a.docx"),
                                  QStringLiteral("export a.nianbao -o a.html"),
                                  QStringLiteral("export a.nianbao -o a.xlsx"),
                                  QStringLiteral("export a.nianbao -o a.csv"),
                                  QStringLiteral("export a.nianbao -o a.json"),
                                  QStringLiteral("verify a.pdf a.docx a.html a.xlsx a.csv a.json --against a.nianbao"),
                                  QStringLiteral("sign a.pdf -o signed.pdf --seal") + withKey,
                                  QStringLiteral("verify signed.pdf --trust ") + certificate(),
                                  QStringLiteral("import a.json -o c.nianbao"),
                                  QStringLiteral("import a.pdf -o d.nianbao"),
                                  QStringLiteral("set a.nianbao t3.new.nat=4712"),
                                  QStringLiteral("restore a.nianbao --version 1"),
                                  QStringLiteral("backups a.nianbao --make"),
                                  QStringLiteral("recover a.nianbao -o e.nianbao"),
                                  QStringLiteral("unlock a.nianbao"),
                                  QStringLiteral("finish b.nianbao"),
                                  QStringLiteral("bundle b.nianbao -o b.zip") + withKey,
                                  QStringLiteral("verify b.zip --against b.nianbao")};
    for (const QString &command : commands) {
        const test::Finished done = watched(QStringList{test::programPath()} + command.split(u' '));
        EXPECT_LE(done.code, 1) << command.toStdString() << done.err.toStdString();
        expectNoConnection(command);
        EXPECT_FALSE(done.err.contains("4711")) << "a figure in the messages of: " << command.toStdString();
    }
    const QStringList left = QDir(path("temporary")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    EXPECT_EQ(left.filter(QStringLiteral("nianbao")), QStringList());
    EXPECT_EQ(
        QDir(folder.path()).entryList({QStringLiteral(".*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

TEST_F(NetworkTest, TheWindowOpensNoConnectionWhileItOpensAReport)
{
    makeReport();
    importSample();
    ASSERT_EQ(run("set a.nianbao t3.new.nat=4711").code, 0);
    for (const char *report : {"a.nianbao", "b.nianbao"}) {
        // The window has the report when its lock is there; a moment later it is closed.
        const test::Finished done
            = watched({QStringLiteral("bash"), QStringLiteral("-c"),
                       QStringLiteral("\"$0\" \"$1\" & window=$!; "
                                      "until [[ -e .~lock.$1# ]]; do kill -0 $window || exit 9; sleep 0.05; done; "
                                      "kill $window; wait $window; exit 0"),
                       QStringLiteral(NIANBAO_WINDOW), QString::fromLatin1(report)});
        EXPECT_EQ(done.code, 0) << done.err.toStdString();
        expectNoConnection(QStringLiteral("window, ") + QString::fromLatin1(report));
        EXPECT_FALSE((done.out + done.err).contains("4711"));
    }
}
