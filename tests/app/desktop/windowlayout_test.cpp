// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What the window looks like: its size, its panes, its colours.

#include "tests/app/desktop/fakeprompts.h"

#include "app/desktop/formstack.h"
#include "app/desktop/panes.h"
#include "app/desktop/readablepalette.h"
#include "forms/screen/marks.h"
#include "forms/screen/session.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

TEST(WindowLayout, FitsOnASmallScreenAtTwoHundredPercent)
{
    Desk desk;
    desk.makeReport();
    desk.window.show();
    desk.window.action(Command::ShowPreview)->trigger();
    constexpr QSize room(683, 364); // 1366 × 768 at 200 %, less the frame
    desk.window.forms().show({});
    for (const SectionSpec &section : desk.window.session()->project().edition().sections()) {
        desk.window.forms().show(section.id);
        const QSize least = desk.window.minimumSizeHint();
        EXPECT_LE(least.width(), room.width()) << section.id.text().toStdString();
        EXPECT_LE(least.height(), room.height()) << section.id.text().toStdString();
    }
}

TEST(WindowLayout, GivesTheFindingsRoomForMoreThanOne)
{
    Desk desk;
    desk.window.setWindowState(Qt::WindowNoState);
    desk.window.resize(1366, 740);
    desk.window.show();
    desk.makeReport();
    EXPECT_GE(desk.window.panes().dock(Panes::Pane::Findings)->height(), 200);
}

TEST(WindowLayout, MakesNoPreviewOnlyToRememberIt)
{
    Desk desk;
    desk.makeReport();
    desk.window.show();
    desk.window.action(Command::ShowPreview)->trigger();
    desk.window.close();
    MainWindow again(Services{desk.clock, desk.editions, desk.prompts, desk.settings, desk.language, desk.fonts});
    again.show();
    EXPECT_TRUE(again.panes().isWanted(Panes::Pane::Preview));
    again.close();
    EXPECT_EQ(again.panes().preview(), nullptr);
    MainWindow third(Services{desk.clock, desk.editions, desk.prompts, desk.settings, desk.language, desk.fonts});
    EXPECT_TRUE(third.panes().isWanted(Panes::Pane::Preview)) << "and it is remembered all the same";
}

TEST(WindowLayout, PlaceholdersAndLinksCanBeReadInTheDark)
{
    QPalette dark(QColor(0x31363b), QColor(0x31363b));
    dark.setColor(QPalette::Base, QColor(0x232629));
    dark.setColor(QPalette::Text, QColor(0xeff0f1));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    dark.setColor(QPalette::Link, Qt::blue);
    dark.setColor(QPalette::LinkVisited, Qt::magenta);
    const QPalette roles = readableRoles(dark);
    EXPECT_GE(contrast(roles.color(QPalette::PlaceholderText), dark.color(QPalette::Base)), 3);
    EXPECT_GE(contrast(roles.color(QPalette::Link), dark.color(QPalette::Window)), 4.5);
    EXPECT_FALSE(roles.isBrushSet(QPalette::Active, QPalette::Window)) << "the rest stays the desktop's";
    EXPECT_EQ(readableRoles(roles.resolve(dark)).resolveMask(), 0U);
}

TEST(WindowLayout, AFileThatWasNotTakenIsNotAmongTheRecentOnes)
{
    Desk desk;
    desk.makeReport();
    desk.window.show();
    desk.window.forms().show({});
    desk.window.forms().findChild<QLineEdit *>(Profile::unit)->clear(); // refused: leaving is asked about
    desk.prompts.choice = std::nullopt;
    desk.makeReport(2022, QStringLiteral("other.nianbao"));
    EXPECT_EQ(desk.window.session()->project().year(), 2023);
    EXPECT_EQ(desk.settings.recentFiles(), QStringList{desk.file(QStringLiteral("new.nianbao"))});
}

} // namespace nianbao
