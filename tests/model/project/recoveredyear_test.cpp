// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recoveredyear.h"

#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

std::optional<int> byName(const char16_t *name)
{
    return yearBySigns({QString::fromUtf16(name), {edition("2021")}, std::nullopt, {}});
}

QDateTime noonOf(int year, int month)
{
    return QDateTime(QDate(year, month, 15), QTime(12, 0));
}

} // namespace

TEST(RecoveredYear, IsTakenFromTheNameWhereThatSaysOne)
{
    EXPECT_EQ(byName(u"某局2023年报"), 2023);
    EXPECT_EQ(byName(u"2025-01-10 某局2023年年报"), 2023) << "not the day on which it was copied";
    EXPECT_EQ(byName(u"2025年1月10日 某局2023年年报"), 2023);
    EXPECT_EQ(byName(u"某局2010年成立2023年年报"), 2023);
    EXPECT_EQ(byName(u"某局 2024"), 2024);
    EXPECT_EQ(byName(u"2024"), 2024);
}

TEST(RecoveredYear, TakesNoDateAndNothingThatTheFormIsNotFor)
{
    const QList<QDateTime> worked{noonOf(2024, 1)};
    for (const char16_t *name : {u"2025-01-08 093000 first-change", u"20250108", u"某局2010年成立", u"年报1234567",
                                 u"2025.1.8", u"2025年1月10日", u"2025 年 1 月 10 日", u""}) {
        const YearSigns signs{QString::fromUtf16(name), {edition("2021")}, std::nullopt, worked};
        EXPECT_EQ(yearBySigns(signs), 2023) << signs.fileName.toStdString();
    }
}

TEST(RecoveredYear, FollowsLastYearsThenTheFirstMomentThatIsKnown)
{
    EXPECT_EQ(yearBySigns({{}, {edition("2021")}, 2022, {noonOf(2026, 1)}}), 2023);
    EXPECT_EQ(yearBySigns({{}, {edition("2021")}, std::nullopt, {QDateTime(), noonOf(1970, 1), noonOf(2025, 2)}}),
              2024);
    const QDateTime newYear(QDate(2025, 1, 1), QTime(0, 30)); // still the old year in UTC, east of Greenwich
    EXPECT_EQ(yearBySigns({{}, {edition("2021")}, std::nullopt, {newYear.toUTC()}}), 2024);
}

TEST(RecoveredYear, IsOneOfTheFormAtLeast)
{
    EXPECT_EQ(yearBySigns({{}, {edition("2019")}, std::nullopt, {noonOf(2026, 1)}}), 2020);
    EXPECT_EQ(
        yearBySigns({QStringLiteral("2010年"), {edition("2021"), edition("2019")}, std::nullopt, {noonOf(2020, 1)}}),
        2019);
    EXPECT_EQ(yearBySigns({{}, {}, std::nullopt, {noonOf(2026, 1)}}), std::nullopt);
}
