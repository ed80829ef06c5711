// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/annex.h"

#include "model/check/checker.h"
#include "tests/support/reports.h"

namespace nianbao::test {

namespace {

struct Written
{
    explicit Written(const ReportDocument &document)
    {
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
                headings.append(heading->text);
            } else if (const auto *line = std::get_if<ParagraphBlock>(&block)) {
                ruledLines += line->isRuled ? 1 : 0;
                lines.append(line->paragraph.text);
            }
        }
    }

    QStringList headings;
    QStringList lines;
    int ruledLines = 0;
};

} // namespace

TEST(FindingsList, HasABoxAndALineForEachFindingUnderTheHeadingOfItsSection)
{
    const auto project = emptyReport(edition("2021"), 2023);
    EXPECT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("40")));
    EXPECT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("39")));
    const CheckReport report = Checker(edition("2021")).check(*project);
    const IssueCounts counts = report.counts();
    ASSERT_GT(counts.error, 0);
    const Written list(wording::findingsList(*project, report));
    const QStringList boxes = list.lines.filter(QStringLiteral("□"));
    EXPECT_EQ(boxes.size(), counts.error + counts.warning + counts.info);
    EXPECT_EQ(list.ruledLines, counts.error + counts.warning);
    EXPECT_TRUE(list.headings.contains(QStringLiteral("三、收到和处理政府信息公开申请情况")));
    EXPECT_EQ(boxes.filter(QStringLiteral("t3.identity.nat")).size(), 1);
}

TEST(FindingsList, SaysThatNothingIsLeft)
{
    const auto project = emptyReport(edition("2021"), 2023);
    const Written list(wording::findingsList(*project, CheckReport()));
    EXPECT_EQ(list.lines.size(), 1);
    EXPECT_TRUE(list.headings.isEmpty());
}

} // namespace nianbao::test
