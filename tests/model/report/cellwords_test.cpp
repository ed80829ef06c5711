// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/cellwords.h"

#include "model/report/columnshares.h"
#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

struct Words : ::testing::Test
{
    Words()
    {
        for (const Block &block : ReportComposer::compose(*emptyReport(edition("2021"))).blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block))
                tables.append(*table);
        }
    }
    QStringList linesOf(const char *words, double widthEm) const
    {
        const QString text = QString::fromUtf8(words);
        for (const TableBlock &table : tables) {
            for (const GridCell &cell : table.grid->cells()) {
                if (cell.text == text)
                    return fixedLines(table, cell, widthEm);
            }
        }
        ADD_FAILURE() << words;
        return {};
    }

    QList<TableBlock> tables;
};

} // namespace

TEST_F(Words, AGroupsNumberStandsOnALineOfItsOwn)
{
    for (const double width : {2.0, 4.0, 40.0})
        EXPECT_EQ(linesOf("（三）不予公开", width),
                  (QStringList{QStringLiteral("（三）"), QStringLiteral("不予公开")}));
    EXPECT_EQ(linesOf("（一）予以公开", 4).size(), 1) << "no group: it has a row";
    EXPECT_EQ(linesOf("三、本年度办理结果", 1).size(), 1) << "set vertically";
}

TEST_F(Words, AHeadThatIsTooLongIsBrokenBetweenItsWords)
{
    using List = QStringList;
    const List whole{QStringLiteral("社会公益组织")};
    EXPECT_EQ(linesOf("社会公益组织", 6), whole);
    EXPECT_EQ(linesOf("社会公益组织", 5), (List{QStringLiteral("社会公益"), QStringLiteral("组织")}));
    const List pairs{QStringLiteral("社会"), QStringLiteral("公益"), QStringLiteral("组织")};
    EXPECT_EQ(linesOf("社会公益组织", 3.9), pairs);
    EXPECT_EQ(linesOf("社会公益组织", 1), pairs) << "a word is never broken here";
    EXPECT_EQ(linesOf("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 20),
              (List{QStringLiteral("（本列数据的勾稽关系为："), QStringLiteral("第一项加第二项之和，"),
                    QStringLiteral("等于第三项加第四项之和）")}));
    EXPECT_EQ(linesOf("自然人", 2).size(), 1) << "its words are not known";
    EXPECT_EQ(linesOf("本年收费金额（单位：万元）", 2).size(), 1);
    EXPECT_EQ(linesOf("结果维持", 1).size(), 1) << "set vertically";
}

TEST_F(Words, AShortHeadHasRoomInOneLine)
{
    int heads = 0;
    for (const TableBlock &table : std::as_const(tables)) {
        const QList<double> shares = columnShares(table, 42);
        for (const GridCell &cell : table.grid->cells()) {
            if (!isShortHead(table, cell))
                continue;
            EXPECT_GE(shares[cell.column] * 42, lengthInEm(cell.text) + 0.5) << cell.text.toStdString();
            ++heads;
        }
    }
    EXPECT_GE(heads, 3) << "自然人, 其他, 总计";
}

TEST_F(Words, NothingIsLostOrAdded)
{
    for (const TableBlock &table : std::as_const(tables)) {
        for (const GridCell &cell : table.grid->cells()) {
            for (double width = 0; width < 30; width += 0.7)
                EXPECT_EQ(fixedLines(table, cell, width).join(QString()), cell.text);
            EXPECT_EQ(headParts(table, cell).join(QString()), cell.text);
        }
    }
}
