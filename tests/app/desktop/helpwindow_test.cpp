// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/helpwindow.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace nianbao {

TEST(HelpWindow, HasTheManualInBothLanguages)
{
    HelpWindow window;
    window.open(QStringLiteral("en"), {});
    const QString english = window.toPlainText();
    window.open(QStringLiteral("zh"), {});
    const QString chinese = window.toPlainText();
    EXPECT_GT(english.size(), 5000);
    EXPECT_GT(chinese.size(), 3000);
    EXPECT_NE(english, chinese);
    EXPECT_TRUE(window.isVisible());
}

TEST(HelpWindow, LeavesNoBlankWhereAChineseLineGoesOn)
{
    HelpWindow window;
    window.open(QStringLiteral("zh"), {});
    const QRegularExpression blank(QStringLiteral("[\\x{4e00}-\\x{9fff}，。；：、] [\\x{4e00}-\\x{9fff}“]"));
    const QRegularExpressionMatch found = blank.match(window.toPlainText());
    EXPECT_FALSE(found.hasMatch()) << window.toPlainText().mid(found.capturedStart() - 10, 30).toStdString();
}

} // namespace nianbao
