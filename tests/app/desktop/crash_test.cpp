// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// The window program is killed as a crash would end it; the next start says what was saved and opens it.

#include "tests/app/desktop/timedesk.h"

#include "app/desktop/filecare.h"
#include "app/desktop/filecontroller.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

namespace {

/// The real program, with settings of its own.
class Window
{
public:
    Window(const QString &home, const QStringList &arguments)
        : m_settings(home + QStringLiteral("/nianbao/nianbao.ini"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(NIANBAO_WINDOW), arguments);
    }
    ~Window() { kill(); }
    /// Whether the settings on disk say that this report is open.
    bool hasNoted(const QString &path) const
    {
        return QTest::qWaitFor([&] { return Settings(m_settings).openReports().contains(path); }, 30'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const QString &settings() const { return m_settings; }

private:
    QString m_settings;
    QProcess m_process;
};

} // namespace

TEST(Crash, IsSaidAtTheNextStartWhichOpensTheReportAgain)
{
    QTemporaryDir home;
    TimeDesk desk;
    desk.set("t3.new.nat", 12);
    desk.close();
    Window window(home.path(), {desk.path()});
    ASSERT_TRUE(window.hasNoted(desk.path()));
    {
        Settings settings(window.settings());
        EXPECT_EQ(FileController::takeLeftReport(settings), QString()) << "while it runs nothing was left behind";
    }
    window.kill();
    {
        // The same program, started without a file, opens it by itself.
        Window next(home.path(), {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return ProjectFile::holder(desk.path()).has_value(); }, 30'000));
        ASSERT_TRUE(next.hasNoted(desk.path()));
    }
    Settings settings(window.settings());
    const QString left = FileController::takeLeftReport(settings);
    EXPECT_EQ(left, desk.path());
    EXPECT_EQ(FileController::takeLeftReport(settings), QString()) << "named once, so that it cannot go on for ever";
    desk.window.open(left);
    ASSERT_NE(desk.window.session(), nullptr);
    desk.window.care().sayLeftOpen();
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("did not end properly")));
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("2024-01-15"))) << desk.bar().message().toStdString();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("12"));
}

TEST(Crash, IsSaidOfAReportThatIsOpenedByHandToo)
{
    QTemporaryDir home;
    TimeDesk desk;
    desk.set("t3.new.nat", 12);
    desk.close();
    Window window(home.path(), {desk.path()});
    ASSERT_TRUE(window.hasNoted(desk.path()));
    window.kill();
    desk.window.open(desk.path());
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("did not end properly")));
}

TEST(Crash, IsNotSaidWhenTheWindowWasClosed)
{
    TimeDesk desk;
    EXPECT_EQ(desk.settings.openReports(), QStringList{desk.path()});
    desk.window.close();
    EXPECT_TRUE(desk.settings.openReports().isEmpty());
}

} // namespace nianbao
