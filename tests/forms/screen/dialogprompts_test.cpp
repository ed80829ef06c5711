// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/dialogprompts.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace nianbao {

namespace {

/// What the question answers when `hand` has dealt with its box.
bool answered(const std::function<void(QMessageBox &)> &hand)
{
    QWidget window;
    DialogPrompts prompts;
    prompts.setWindow(&window);
    QTimer::singleShot(0, &window, [&hand] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        hand(*box);
    });
    return prompts.mayLose(QStringLiteral("Words"), QStringLiteral("They are not saved."), QStringLiteral("Lose them"));
}

} // namespace

TEST(DialogPrompts, LosesNothingByEnterOrEscape)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape})
        EXPECT_FALSE(answered([key](QMessageBox &box) { QTest::keyClick(&box, key); }));
}

TEST(DialogPrompts, LosesWhatSomebodyChoseToLose)
{
    EXPECT_TRUE(answered([](QMessageBox &box) {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text() == QLatin1String("Lose them"))
                button->click();
        }
    }));
}

} // namespace nianbao
