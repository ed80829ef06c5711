// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a hand does in the main window, for its tests.

#include "app/desktop/formstack.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "tests/app/desktop/fakeprompts.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace nianbao::test {

inline const SectionId overview(QStringLiteral("s1"));
inline const SectionId applications(QStringLiteral("s3"));

inline QString figure(const MainWindow &window, const char *id)
{
    const Project &project = window.session()->project();
    return project.figures().value(project.edition().find(CellId(QString::fromLatin1(id)))).text();
}

inline GridView &tableOf(const MainWindow &window)
{
    return window.forms().table()->view();
}

/// Types into the current cell and confirms it.
inline void typeFigure(GridView &view, const QString &text)
{
    QTest::keyClicks(&view, text.first(1));
    QWidget *editor = QApplication::focusWidget();
    if (text.size() > 1)
        QTest::keyClicks(editor, text.sliced(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

inline void showActive(MainWindow &window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

} // namespace nianbao::test
