// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

using namespace nianbao;

using HistoryCommandTest = test::ProgramTest;

TEST_F(HistoryCommandTest, ListsChangesNewestFirstAndThoseOfOneCell)
{
    makeReport();
    ASSERT_EQ(run("set a.nianbao t3.new.nat=12").code, 0);
    ASSERT_EQ(run("set a.nianbao t3.new.biz=3").code, 0);
    ASSERT_EQ(run("set a.nianbao t3.new.nat=13").code, 0);
    const QJsonArray changes = run("history a.nianbao --format json").json().value(QStringLiteral("changes")).toArray();
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes.first()[QStringLiteral("id")], QStringLiteral("t3.new.nat"));
    EXPECT_EQ(changes.first()[QStringLiteral("before")], QStringLiteral("12"));
    EXPECT_EQ(changes.first()[QStringLiteral("after")], QStringLiteral("13"));
    EXPECT_EQ(changes.first()[QStringLiteral("origin")], QStringLiteral("batch"));
    const test::Finished ofOne = run("history a.nianbao t3.new.biz");
    EXPECT_EQ(ofOne.code, 0);
    EXPECT_EQ(ofOne.out.count('\n'), 1) << ofOne.out.toStdString();
    EXPECT_TRUE(ofOne.out.contains("t3.new.biz")) << ofOne.out.toStdString();
    EXPECT_EQ(run("history a.nianbao --at-most 2").out.count('\n'), 2);
    EXPECT_NE(run("history a.nianbao t9.nowhere").code, 0);
}
