// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// A folder that was chosen for the backups of all reports: used, gone, back again, given up.

#include "tests/app/desktop/timedesk.h"

#include "tests/app/desktop/filled.h"

#include "app/desktop/sidepages.h"
#include "forms/screen/historypage.h"
#include "model/base/writefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

namespace {

/// A window with a report, and a folder beside it that stands for another disk.
struct PlaceDesk : TimeDesk
{
    PlaceDesk() { EXPECT_TRUE(QDir().mkpath(stick())); }

    QString stick() const { return file(QStringLiteral("U盘")); }
    QString pulledOut() const { return file(QStringLiteral("抽屉")); }
    void pullOut() const { ASSERT_TRUE(QDir().rename(stick(), pulledOut())); }
    void putBack() const { ASSERT_TRUE(QDir().rename(pulledOut(), stick())); }
    void chooseFolder(const QString &chosen)
    {
        prompts.choice = 0;
        prompts.directory = chosen;
        window.action(Command::BackupPlace)->trigger();
    }
    /// With the folder on the stick chosen, and the stick pulled out, the report is opened.
    void openWithoutStick()
    {
        chooseFolder(stick());
        close();
        pullOut();
        window.open(path());
        ASSERT_NE(window.session(), nullptr);
    }
    /// The list of them, through the menu.
    const StatesView &backups()
    {
        window.action(Command::RestoreBackup)->trigger();
        return *window.sidePages().history()->backups();
    }
    /// With the button of the newest backup.
    void restoreNewest()
    {
        prompts.choice = 0;
        backups().restoreButton()->click();
    }
    QList<BackupEntry> onStick() const { return BackupFolder(path(), stick()).entries(); }
    QList<BackupEntry> beside() const { return BackupFolder(path()).entries(); }
    void expectPlaceIn(const QString &text, const QString &place) const
    {
        EXPECT_TRUE(text.contains(QDir::toNativeSeparators(place))) << text.toStdString();
    }
    void expectStickIn(const QString &text) const { expectPlaceIn(text, stick()); }
};

} // namespace

TEST(BackupPlace, IsTriedWithABackupAndSaidBeforeItIsTaken)
{
    PlaceDesk desk;
    desk.chooseFolder(desk.stick());
    EXPECT_TRUE(desk.prompts.questions.last().contains(QStringLiteral("beside each report")))
        << desk.prompts.questions.last().toStdString();
    desk.expectStickIn(desk.bar().message());
    EXPECT_EQ(desk.settings.backupFolder(), desk.stick());
    ASSERT_EQ(desk.onStick().size(), 1);
    EXPECT_EQ(desk.onStick().first().reason, BackupReason::Asked);
    EXPECT_TRUE(desk.prompts.errors.isEmpty());

    desk.prompts.choice = std::nullopt;
    desk.window.action(Command::BackupPlace)->trigger();
    desk.expectStickIn(desk.prompts.questions.last());
    EXPECT_EQ(desk.settings.backupFolder(), desk.stick()) << "asked, and left as it is";
}

TEST(BackupPlace, HoldsWhatIsListedAndRestored)
{
    PlaceDesk desk;
    desk.set("t3.new.nat", 1);
    desk.chooseFolder(desk.stick());
    desk.openAgain();
    desk.set("t3.new.nat", 2);
    const StatesView &backups = desk.backups();
    ASSERT_EQ(backups.list()->topLevelItemCount(), 1);
    desk.expectStickIn(backups.place()->text());
    desk.restoreNewest();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    ASSERT_EQ(desk.onStick().size(), 2);
    EXPECT_EQ(desk.onStick().first().reason, BackupReason::Restoring);
    EXPECT_TRUE(desk.beside().isEmpty());
}

TEST(BackupPlace, HoldsForReportsThatAreMadeLater)
{
    PlaceDesk desk;
    desk.chooseFolder(desk.stick());
    desk.close();
    desk.makeReport(2022, QStringLiteral("later.nianbao"));
    ASSERT_NE(desk.window.session(), nullptr);
    fill(desk.session());
    const QString later = desk.file(QStringLiteral("later.nianbao"));
    EXPECT_EQ(BackupFolder(later, desk.stick()).entries().first().reason, BackupReason::Import);
    EXPECT_TRUE(BackupFolder(later).entries().isEmpty());
    EXPECT_EQ(desk.onStick().size(), 1) << "the other report's are apart";
}

TEST(BackupPlace, IsNotTakenWhereNoBackupCanBeMade)
{
    PlaceDesk desk;
    desk.chooseFolder(desk.file(QStringLiteral("没有")));
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.last().cause->code, ErrorCode::BackupFolderGone);
    ASSERT_TRUE(writeFile(BackupFolder(desk.path(), desk.stick()).path(), "in the way"));
    desk.chooseFolder(desk.stick());
    ASSERT_EQ(desk.prompts.errors.size(), 2);
    EXPECT_EQ(desk.prompts.errors.last().cause->code, ErrorCode::FolderFailed);
    EXPECT_TRUE(desk.settings.backupFolder().isEmpty());
    EXPECT_TRUE(desk.project().file()->backups().chosen().isEmpty());
    EXPECT_FALSE(QFileInfo::exists(desk.file(QStringLiteral("没有")))) << "a folder that is not there is not made";
}

TEST(BackupPlace, IsChosenWithoutAReportToo)
{
    PlaceDesk desk;
    desk.close();
    desk.chooseFolder(desk.file(QStringLiteral("没有")));
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.last().code, ErrorCode::BackupFolderGone);
    desk.chooseFolder(desk.stick());
    EXPECT_EQ(desk.settings.backupFolder(), desk.stick());
    ASSERT_FALSE(desk.prompts.told.isEmpty());
    desk.expectStickIn(desk.prompts.told.last());
    desk.window.open(desk.path());
    EXPECT_EQ(desk.project().file()->backups().chosen(), desk.stick());
}

TEST(BackupPlace, ThatIsGoneIsSaidAndTheReportOpensAndIsSaved)
{
    PlaceDesk desk;
    desk.openWithoutStick();
    EXPECT_TRUE(desk.project().isEditable());
    desk.expectStickIn(desk.bar().message());
    desk.set("t3.new.nat", 7);
    const StatesView &backups = desk.backups();
    desk.expectStickIn(backups.place()->text());
    EXPECT_FALSE(backups.comparison()->toPlainText().contains(QStringLiteral("no backup yet")))
        << "that is not known as long as the folder is gone";
    EXPECT_FALSE(QFileInfo::exists(desk.stick())) << "it is not made anew where the stick was";
    desk.openAgain();
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("7"));
    desk.putBack();
    EXPECT_FALSE(desk.bar().isHidden());
    desk.set("t3.new.nat", 8);
    EXPECT_TRUE(desk.bar().isHidden()) << "what is not so any more is not said any more";
}

TEST(BackupPlace, ThatIsGoneStopsWhatNeedsABackupUntilItIsBack)
{
    PlaceDesk desk;
    desk.chooseFolder(desk.stick());
    fill(desk.session());
    desk.pullOut();
    desk.prompts.choice = 0;
    desk.window.action(Command::Finish)->trigger();
    EXPECT_FALSE(desk.project().finishing());
    desk.expectStickIn(desk.bar().message());
    desk.putBack();
    desk.window.action(Command::Finish)->trigger();
    EXPECT_TRUE(desk.project().finishing());
    EXPECT_EQ(desk.onStick().first().reason, BackupReason::Finishing);
}

TEST(BackupPlace, IsGivenUpWithTheButtonOfTheMessage)
{
    PlaceDesk desk;
    desk.openWithoutStick();
    desk.prompts.choice = 1;
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.settings.backupFolder().isEmpty(); }));
    ASSERT_EQ(desk.beside().size(), 1);
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("beside each report")));
    desk.set("t3.new.nat", 7);
    desk.restoreNewest();
    EXPECT_EQ(desk.figure("t3.new.nat"), QString());
}

TEST(BackupPlace, ListsWhatWasMadeBesideTheReportBefore)
{
    PlaceDesk desk;
    desk.openAgain();
    desk.set("t3.new.nat", 1);
    ASSERT_EQ(desk.beside().size(), 1);
    desk.chooseFolder(desk.stick());
    EXPECT_EQ(desk.backups().list()->topLevelItemCount(), 2);
}

TEST(BackupPlace, ThatIsGoneLeavesAReportOfAnOlderProgramAsItIs)
{
    PlaceDesk desk;
    desk.close();
    const QString older = desk.file(QStringLiteral("older.nianbao"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/schema/1.nianbao"), older));
    QFile::setPermissions(older, QFile::ReadOwner | QFile::WriteOwner);
    desk.settings.setBackupFolder(desk.file(QStringLiteral("没有")));
    desk.prompts.choice = 0;
    desk.window.open(older);
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.project().isReadOnly());
    desk.expectPlaceIn(desk.prompts.questions.last(), desk.file(QStringLiteral("没有")));
    EXPECT_TRUE(BackupFolder(older).entries().isEmpty());

    desk.close();
    desk.prompts.choice = 1; // a backup beside it, this time
    desk.window.open(older);
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_FALSE(desk.project().isReadOnly());
    ASSERT_EQ(BackupFolder(older).entries().size(), 1);
    EXPECT_EQ(BackupFolder(older).entries().first().reason, BackupReason::Migration);
    EXPECT_FALSE(desk.settings.backupFolder().isEmpty()) << "the setting stays";
}

} // namespace nianbao
