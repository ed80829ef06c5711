// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// main() of every test program: no display, a fixed locale and time zone, then GoogleTest.

#include <QByteArray>
#include <QLocale>

#include <gtest/gtest.h>

namespace nianbao::test {

template <typename Application>
int run(int argc, char **argv)
{
    // gtest_discover_tests starts the program while building, where there is no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    QLocale::setDefault(QLocale::c());
    ::testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    return RUN_ALL_TESTS();
}

} // namespace nianbao::test
