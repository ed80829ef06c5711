// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontbook.h"

#include "forms/paper/fontfile.h"
#include "model/base/writefile.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nianbao;

TEST(FontBook, HasAChoiceForEveryRoleAndSaysWhichAreNotOfficial)
{
    const FontBook fonts(QStringList{});
    ASSERT_EQ(fonts.choices().size(), 8);
    qsizetype missing = 0;
    for (const FontChoice &choice : fonts.choices()) {
        EXPECT_FALSE(choice.official.isEmpty());
        missing += choice.isOfficial ? 0 : 1;
        if (!choice.family.isEmpty()) {
            EXPECT_EQ(fonts.font(choice.role).families().value(0), choice.family);
        }
    }
    EXPECT_EQ(fonts.standIns().size(), missing);
    EXPECT_DOUBLE_EQ(fonts.font(FontRole::Title).pointSizeF(), 22);
    EXPECT_DOUBLE_EQ(fonts.font(FontRole::Body).pointSizeF(), 16);
    EXPECT_DOUBLE_EQ(fonts.font(FontRole::PageNumber).pointSizeF(), 14);
    EXPECT_DOUBLE_EQ(fonts.font(FontRole::Table, 9).pointSizeF(), 9);
}

TEST(FontBook, MissesNoCharacterThatSomeFontHas)
{
    const FontBook fonts;
    EXPECT_TRUE(fonts.missingCharacters(QStringLiteral("政府信息公开，2023年\t“a”\u200B\n"), FontRole::Body).isEmpty());
    const char32_t unassigned = 0x10FFFD;
    const QString text = QStringLiteral("甲") + QString::fromUcs4(&unassigned, 1) + QString::fromUcs4(&unassigned, 1);
    EXPECT_EQ(fonts.missingCharacters(text, FontRole::Title), QList<char32_t>{unassigned}) << "once";
}

TEST(FontFile, TellsTheFamiliesOfAFontWithoutLoadingIt)
{
    QString path;
    QDirIterator files(QStringLiteral("/usr/share/fonts"), {QStringLiteral("*.ttc")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && !path.contains(QStringLiteral("NotoSerifCJK-Regular")))
        path = files.next();
    if (path.isEmpty())
        GTEST_SKIP() << "no font collection is installed";
    EXPECT_FALSE(fontFamiliesIn(path).isEmpty()) << path.toStdString();
    if (path.contains(QStringLiteral("NotoSerifCJK-Regular"))) {
        EXPECT_TRUE(fontFamiliesIn(path).contains(QStringLiteral("Noto Serif CJK SC")));
    }
}

TEST(FontFile, GivesNothingForWhatIsNoFont)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.ttf"));
    EXPECT_TRUE(fontFamiliesIn(path).isEmpty()) << "no file";
    for (const QByteArray &bytes : {QByteArray(), QByteArray("OTTO"), QByteArray("ttcf\0\0\0\1\xFF\xFF\xFF\xFF", 12),
                                    QByteArray("OTTO\0\1\0\0\0\0\0\0name\0\0\0\0\0\0\0\x1C\xFF\xFF\xFF\xFF", 28)}) {
        ASSERT_TRUE(writeFile(path, bytes).has_value());
        EXPECT_TRUE(fontFamiliesIn(path).isEmpty());
    }
    const FontBook fonts({folder.path()});
    EXPECT_EQ(fonts.choices().size(), 8);
}
