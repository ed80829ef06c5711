// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// A file that others have, change, or that is damaged, as the window deals with it.

#include "tests/app/desktop/timedesk.h"

#include "app/desktop/filecare.h"
#include "app/desktop/sidepages.h"
#include "forms/screen/recoverypage.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <functional>

namespace nianbao {

using namespace test;

namespace {

/// Where the file says whose it is.
constexpr qsizetype applicationIdAt = 68;

QString lockOf(const TimeDesk &desk)
{
    return desk.file(QStringLiteral(".~lock.new.nianbao#"));
}

/// As a program on another computer leaves it.
void lockElsewhere(const TimeDesk &desk)
{
    ASSERT_TRUE(writeFile(lockOf(desk), QStringLiteral("4711\nnianbao\nDANGAN-PC\n\n\n张三\n").toUtf8()));
}

std::unique_ptr<Project> other(TimeDesk &desk)
{
    auto project = Project::open(desk.path(), ProjectFile::Access::Write, desk.editions, desk.clock);
    EXPECT_TRUE(project.has_value());
    return project ? std::move(*project) : nullptr;
}

} // namespace

TEST(OthersFile, IsReadWhileAnotherHasItAndEditedWhenTheyAreGone)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    desk.close();
    auto writer = other(desk);
    ASSERT_NE(writer, nullptr);
    desk.prompts.choice = 0;
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.project().isReadOnly());
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("on this computer")))
        << desk.bar().message().toStdString();

    ASSERT_TRUE(type(*writer, QStringLiteral("t3.new.nat"), QStringLiteral("5")).has_value());
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.bar().message().contains(QStringLiteral("was changed")); }));
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.figure("t3.new.nat") == QStringLiteral("5"); }));
    EXPECT_TRUE(desk.project().isReadOnly());

    writer.reset();
    desk.window.care().guard().look();
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("go on with it")));
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return !desk.project().isReadOnly(); }));
    desk.set("t3.new.nat", 6);
}

TEST(OthersFile, NamesTheOtherUserAndComputerAndIsTakenOverWhenAPersonSaysSo)
{
    TimeDesk desk;
    desk.close();
    lockElsewhere(desk);
    desk.prompts.choice = 0;
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.project().isReadOnly());
    for (const QString &said : {desk.bar().message(), desk.prompts.questions.last()}) {
        EXPECT_TRUE(said.contains(QStringLiteral("张三"))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("DANGAN-PC"))) << said.toStdString();
    }
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return !desk.project().isReadOnly(); }));
    EXPECT_TRUE(desk.prompts.questions.last().contains(QStringLiteral("DANGAN-PC")));
    desk.set("t3.new.nat", 6);
}

TEST(OthersFile, IsReadWhereNothingCanBeWrittenBesideIt)
{
    TimeDesk desk;
    desk.close();
    ASSERT_TRUE(QDir().mkdir(lockOf(desk)));
    desk.prompts.choice = 0;
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.project().isReadOnly());
    EXPECT_TRUE(desk.prompts.questions.last().contains(QStringLiteral("could not be written")))
        << desk.prompts.questions.last().toStdString();
}

TEST(OthersFile, IsOpenedAgainWhenItWasChangedFromOutside)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    ASSERT_TRUE(QFile::remove(lockOf(desk))); // what changes the file does not know of our lock
    {
        const auto writer = other(desk);
        ASSERT_NE(writer, nullptr);
        ASSERT_TRUE(type(*writer, QStringLiteral("t3.new.biz"), QStringLiteral("8")).has_value());
    }
    const CellIndex cell = cellOf(desk.project(), QStringLiteral("t3.new.nat"));
    EXPECT_FALSE(desk.session().apply({EditKind::Type, {desk.project().changeOf(cell, Value::count(3))}}));
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("Another program has changed this file")));
    const auto saved = [&desk] { return desk.window.findChild<QLabel *>(QStringLiteral("savedLabel"))->text(); };
    EXPECT_EQ(saved(), QStringLiteral("The last change is not saved"));
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.figure("t3.new.biz") == QStringLiteral("8"); }));
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    EXPECT_EQ(saved(), QStringLiteral("Everything is saved"));
    desk.set("t3.new.nat", 3);
}

TEST(OthersFile, IsOpenedWhereItIsNowWhenItWasMovedAway)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 1);
    const QString moved = desk.file(QStringLiteral("moved.nianbao"));
    ASSERT_TRUE(QFile::rename(desk.path(), moved));
    const CellIndex cell = cellOf(desk.project(), QStringLiteral("t3.new.nat"));
    EXPECT_FALSE(desk.session().apply({EditKind::Type, {desk.project().changeOf(cell, Value::count(3))}}));
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("was not found"))) << desk.bar().message().toStdString();
    desk.prompts.open = moved;
    desk.offer().click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.project().path() == moved; }));
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("1"));
    desk.set("t3.new.nat", 3);
}

TEST(OthersFile, IsSavedAsFarAsItCanBeReadWhenItIsDamaged)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 12);
    desk.set("t3.new.biz", 3);
    desk.writeText("s1", QStringLiteral("全年收到申请15件。"));
    desk.close();
    QByteArray bytes = *readFile(desk.path(), 10'000'000);
    const qsizetype page = bytes.indexOf("t3.new.nat") / 4096 * 4096;
    bytes.replace(page, 4096, QByteArray(4096, '\0'));
    ASSERT_TRUE(writeFile(desk.path(), bytes));
    desk.prompts.choice = 0;
    desk.prompts.save = desk.file(QStringLiteral("saved.nianbao"));
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("12")) << "out of the history";
    EXPECT_EQ(desk.project().path(), desk.file(QStringLiteral("saved.nianbao")));
    const RecoveryPage *page2 = desk.window.sidePages().recovery();
    ASSERT_NE(page2, nullptr);
    EXPECT_GT(page2->list()->topLevelItemCount(), 1);
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("new file")));
    EXPECT_EQ(*readFile(desk.path(), 10'000'000), bytes) << "the damaged file is only read";
}

TEST(OthersFile, ThatIsABackupIsOnlyLookedAt)
{
    TimeDesk desk;
    desk.set("t3.new.nat", 12);
    ASSERT_TRUE(desk.window.session()->backUp(BackupReason::Asked));
    const QString copy = desk.project().file()->backups().entries().first().path;
    desk.close();
    desk.prompts.choice = std::nullopt; // nothing is asked
    desk.window.open(copy);
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_TRUE(desk.project().isReadOnly());
    EXPECT_TRUE(desk.bar().message().contains(QStringLiteral("backup")));
}

TEST(OthersFile, IsOpenedFromItsLastBackupWhenItIsDamaged)
{
    TimeDesk desk;
    desk.openAgain(); // a report that was just made needs no copy
    desk.set("t3.new.nat", 12);
    desk.close();
    QByteArray bytes = *readFile(desk.path(), 10'000'000);
    bytes.replace(100, 3000, QByteArray(3000, '\0'));
    ASSERT_TRUE(writeFile(desk.path(), bytes));
    desk.prompts.choice = 1;
    desk.prompts.save = desk.file(QStringLiteral("from backup.nianbao"));
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_FALSE(desk.project().isReadOnly());
    EXPECT_EQ(desk.figure("t3.new.nat"), QString());
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
}

TEST(OthersFile, IsSavedAsFarAsItCanBeReadWhenItIsNoLongerKnownForAReport)
{
    const auto withoutItsFirstPage = [](QByteArray &bytes) { bytes.replace(0, 4096, QByteArray(4096, '\0')); };
    const auto ofAnotherProgram = [](QByteArray &bytes) { bytes[applicationIdAt] = '\x7f'; };
    const std::function<void(QByteArray &)> damages[]{withoutItsFirstPage, ofAnotherProgram};
    for (const auto &damage : damages) {
        TimeDesk desk;
        desk.set("t3.new.nat", 12);
        desk.close();
        QByteArray bytes = *readFile(desk.path(), 10'000'000);
        damage(bytes);
        ASSERT_TRUE(writeFile(desk.path(), bytes));
        desk.prompts.choice = 0;
        desk.prompts.save = desk.file(QStringLiteral("saved.nianbao"));
        desk.window.open(desk.path());
        ASSERT_NE(desk.window.session(), nullptr);
        EXPECT_EQ(desk.figure("t3.new.nat"), QStringLiteral("12"));
        EXPECT_EQ(desk.project().path(), desk.file(QStringLiteral("saved.nianbao")));
        EXPECT_TRUE(desk.prompts.questions.last().contains(QStringLiteral("recognised as a report")))
            << desk.prompts.questions.last().toStdString();
        EXPECT_TRUE(desk.prompts.errors.isEmpty());
        EXPECT_EQ(*readFile(desk.path(), 10'000'000), bytes) << "the damaged file is only read";
    }
}

TEST(OthersFile, IsOpenedFromItsLastBackupWhenNothingOfTheReportIsLeftInIt)
{
    TimeDesk desk;
    desk.openAgain(); // a report that was just made needs no copy
    desk.set("t3.new.nat", 12);
    desk.close();
    ASSERT_TRUE(writeFile(desk.path(), QByteArray(10'000, '\0')));
    desk.prompts.choice = 0; // the only one
    desk.prompts.save = desk.file(QStringLiteral("from backup.nianbao"));
    desk.window.open(desk.path());
    ASSERT_NE(desk.window.session(), nullptr);
    EXPECT_EQ(desk.project().path(), desk.file(QStringLiteral("from backup.nianbao")));
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
}

TEST(OthersFile, IsRefusedWhenItIsNoReportAndNothingOfOneIsKept)
{
    TimeDesk desk;
    desk.close();
    const QString path = desk.file(QStringLiteral("letter.nianbao"));
    ASSERT_TRUE(writeFile(path, QByteArray("not a report")));
    const qsizetype asked = desk.prompts.questions.size();
    desk.window.open(path);
    EXPECT_EQ(desk.window.session(), nullptr);
    EXPECT_EQ(desk.prompts.questions.size(), asked);
    ASSERT_FALSE(desk.prompts.errors.isEmpty());
    EXPECT_EQ(desk.prompts.errors.last().code, ErrorCode::FileNotOurs);
}

} // namespace nianbao
