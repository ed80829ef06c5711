// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/cellfinder.h"

#include "tests/support/reports.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

namespace nianbao::test {

TEST(CellFinderKeys, GoesToTheCellThatIsChosenByKeysAmongThoseOffered)
{
    const EditionPtr edition = test::edition("2021");
    CellFinder finder(edition);
    QSignalSpy chosen(&finder, &CellFinder::chosen);
    finder.show();
    finder.setFocus();
    QTest::keyClicks(&finder, QStringLiteral("t3.granted."));
    QAbstractItemView *offered = finder.completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), findCells(*edition, QStringLiteral("t3.granted.")).value(1));
}

} // namespace nianbao::test
