// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What the window looks like: its size, its panes, its colours.

#include "tests/app/desktop/fakeprompts.h"

#include "app/desktop/formstack.h"
#include "app/desktop/panes.h"
#include "app/desktop/readablepalette.h"
#include "forms/screen/fittoscreen.h"
#include "forms/screen/marks.h"
#include "forms/screen/session.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
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

TEST(WindowLayout, HasNoTwoEntriesOfOneMenuUnderOneLetter)
{
    for (const char *language : {"en", "zh"}) {
        Desk desk;
        desk.makeReport();
        desk.window.action(language[0] == 'e' ? Command::LanguageEnglish : Command::LanguageChinese)->trigger();
        const QString file = language[0] == 'e' ? QStringLiteral("File") : QStringLiteral("文件");
        QList<QMenu *> menus;
        for (QAction *entry : desk.window.menuBar()->actions())
            menus.append(entry->menu());
        ASSERT_TRUE(QTest::qWaitFor([&] { return menus.first()->title().contains(file); })) << language;
        for (qsizetype i = 0; i < menus.size(); ++i) { // grows as it is walked
            QStringList letters;
            for (const QAction *entry : menus[i]->actions()) {
                if (entry->menu() && !entry->menu()->isEmpty() && !entry->data().isValid())
                    menus.append(entry->menu());
                if (const QString letter = QKeySequence::mnemonic(entry->text()).toString(); !letter.isEmpty()) {
                    EXPECT_FALSE(letters.contains(letter))
                        << language << ": " << entry->text().toStdString() << " in " << menus[i]->title().toStdString();
                    letters.append(letter);
                }
            }
        }
        desk.language.use(QStringLiteral("en"));
    }
}

TEST(WindowLayout, AWindowOfItsOwnFitsOnItsScreen)
{
    QWidget window;
    fitToScreen(window, {100'000, 50});
    EXPECT_LT(window.width(), window.screen()->availableSize().width());
    EXPECT_EQ(window.height(), 50);
}

TEST(WindowLayout, TheNamesOfTheSectionsTakeTheirHeightAtEveryWidth)
{
    Desk desk;
    desk.makeReport();
    desk.window.resize(1366, 740);
    desk.window.show();
    auto *list = desk.window.findChild<QListWidget *>(QStringLiteral("sections"));
    ASSERT_TRUE(list);
    for (const int width : {420, 150, 260}) {
        desk.window.resizeDocks({desk.window.panes().dock(Panes::Pane::Sections)}, {width}, Qt::Horizontal);
        QCoreApplication::processEvents();
        for (int row = 0; row < list->count(); ++row) {
            const QRect place = list->visualItemRect(list->item(row));
            QStyleOptionViewItem option;
            option.initFrom(list);
            option.widget = list;
            EXPECT_EQ(place.height(), list->itemDelegate()->sizeHint(option, list->model()->index(row, 0)).height())
                << width << " px, row " << row;
        }
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
