// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/helpwindow.h"

#include <QFile>
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

TEST(HelpWindow, NamesEachPartAtTheTop)
{
    for (const char *language : {"zh", "en"}) {
        QFile file(QStringLiteral(":/manual/%1.html").arg(QLatin1String(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        static const QRegularExpression heading(QStringLiteral("<h2><a name=\"([a-z]+)\">([^<]+)</a></h2>"));
        int parts = 0;
        for (auto found = heading.globalMatch(html); found.hasNext(); ++parts) {
            const QRegularExpressionMatch part = found.next();
            EXPECT_TRUE(html.contains(QStringLiteral("<a href=\"#%1\">%2</a>").arg(part.captured(1), part.captured(2))))
                << part.captured(1).toStdString();
        }
        EXPECT_GT(parts, 8);
    }
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
