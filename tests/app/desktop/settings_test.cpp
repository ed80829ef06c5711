// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao {

TEST(Settings, AreKnownAtOnceAndOnDiskALittleLater)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Settings settings(path);
    settings.setLastUnit(QStringLiteral("某局"));
    EXPECT_EQ(settings.lastUnit(), QStringLiteral("某局"));
    EXPECT_TRUE(QTest::qWaitFor([&path] { return Settings(path).lastUnit() == QStringLiteral("某局"); }));
}

TEST(Settings, AreOnDiskWhenTheProgramEnds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        settings.addRecentFile(folder.filePath(QStringLiteral("a.nianbao")));
        settings.addRecentFile(folder.filePath(QStringLiteral("b.nianbao")));
        settings.setBackupFolder(folder.path());
    }
    const QStringList files{folder.filePath(QStringLiteral("b.nianbao")), folder.filePath(QStringLiteral("a.nianbao"))};
    EXPECT_EQ(Settings(path).recentFiles(), files);
    EXPECT_EQ(Settings(path).backupFolder(), folder.path());
}

} // namespace nianbao
