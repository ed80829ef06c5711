// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/valueinput.h"

#include <gtest/gtest.h>

using namespace nianbao;
using N = Normalisation;
using E = ErrorCode;

namespace {

ValueFormat count()
{
    return {Value::Kind::Count, 0, QStringLiteral("件"), {}};
}
ValueFormat signedCount()
{
    return {Value::Kind::SignedCount, 0, QStringLiteral("项"), {}};
}
ValueFormat moneyInWanYuan()
{
    return {Value::Kind::Money, 6, QStringLiteral("万元"), {}};
}
ValueFormat moneyWithChoice()
{
    return {Value::Kind::Money, 6, QStringLiteral("万元"), {MoneyUnit::WanYuan, MoneyUnit::Yuan}};
}

struct Accepted
{
    ValueFormat format;
    const char16_t *typed;
    const char16_t *stored;
    QList<Normalisation> normalisations;
};

struct Refused
{
    ValueFormat format;
    const char16_t *typed;
    ErrorCode code;
};

class TypedText : public ::testing::TestWithParam<Accepted>
{
};
class RefusedText : public ::testing::TestWithParam<Refused>
{
};

} // namespace

TEST_P(TypedText, BecomesTheValueItCertainlyMeansAndSaysHow)
{
    const Accepted &example = GetParam();
    const Result<ParsedValue> parsed = parseValue(QString::fromUtf16(example.typed), example.format);
    ASSERT_TRUE(parsed.has_value()) << codeName(parsed.error().code).latin1();
    EXPECT_EQ(parsed->value.text().toStdString(), QString::fromUtf16(example.stored).toStdString());
    EXPECT_EQ(parsed->normalisations, example.normalisations);
    const Result<Value> again = readStoredValue(parsed->value.text(), example.format);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, parsed->value);
}

INSTANTIATE_TEST_SUITE_P(
    Counts, TypedText,
    ::testing::Values(
        Accepted{count(), u"", u"", {}}, Accepted{count(), u"  ", u"", {}}, Accepted{count(), u"0", u"0", {}},
        Accepted{count(), u" 12 ", u"12", {}}, Accepted{count(), u"１２", u"12", {N::FullWidthDigits}},
        Accepted{count(), u"1,113", u"1113", {N::CommasRemoved}},
        Accepted{count(), u"１，１１３", u"1113", {N::FullWidthDigits, N::CommasRemoved}},
        Accepted{count(), u"2,822,652", u"2822652", {N::CommasRemoved}},
        Accepted{count(), u"007", u"7", {N::LeadingZeros}}, Accepted{count(), u"12件", u"12", {N::UnitRemoved}},
        Accepted{count(), u"12.0", u"12", {}}, Accepted{count(), u"+5", u"5", {}}, Accepted{count(), u"/", u"/", {}},
        Accepted{count(), u"／", u"/", {}}, Accepted{count(), u"-", u"/", {N::DashIsNotApplicable}},
        Accepted{count(), u"——", u"/", {N::DashIsNotApplicable}}, Accepted{count(), u"11398889", u"11398889", {}}));

INSTANTIATE_TEST_SUITE_P(
    SignedCounts, TypedText,
    ::testing::Values(Accepted{signedCount(), u"+19", u"+19", {}}, Accepted{signedCount(), u"＋19", u"+19", {}},
                      Accepted{signedCount(), u"-417", u"-417", {}}, Accepted{signedCount(), u"－8", u"-8", {}},
                      Accepted{signedCount(), u"−8", u"-8", {}}, Accepted{signedCount(), u"5", u"+5", {}},
                      Accepted{signedCount(), u"0", u"0", {}}, Accepted{signedCount(), u"-0", u"0", {}},
                      Accepted{signedCount(), u"增98", u"+98", {N::SignFromWord}},
                      Accepted{signedCount(), u"增加5", u"+5", {N::SignFromWord}},
                      Accepted{signedCount(), u"减3", u"-3", {N::SignFromWord}},
                      Accepted{signedCount(), u"减少3项", u"-3", {N::SignFromWord, N::UnitRemoved}},
                      Accepted{signedCount(), u"未增未减", u"0", {N::SignFromWord}},
                      Accepted{signedCount(), u"0/0", u"0", {N::SignFromWord}}));

INSTANTIATE_TEST_SUITE_P(
    Money, TypedText,
    ::testing::Values(Accepted{moneyInWanYuan(), u"0", u"0", {}}, Accepted{moneyInWanYuan(), u"0.092", u"0.092", {}},
                      Accepted{moneyInWanYuan(), u"20.30", u"20.30", {}},
                      Accepted{moneyInWanYuan(), u"59237.2449", u"59237.2449", {}},
                      Accepted{moneyInWanYuan(), u"72701.2578万元", u"72701.2578", {N::UnitRemoved}},
                      Accepted{moneyInWanYuan(), u"712.187895", u"712.187895", {}},
                      Accepted{moneyWithChoice(), u"251000元", u"251000元", {}},
                      Accepted{moneyWithChoice(), u"1424.4万元", u"1424.4万元", {}},
                      Accepted{moneyWithChoice(), u"0", u"0万元", {}}));

TEST_P(RefusedText, IsRefusedWithAReasonAndTheTextItself)
{
    const Refused &example = GetParam();
    const QString typed = QString::fromUtf16(example.typed);
    const Result<ParsedValue> parsed = parseValue(typed, example.format);
    ASSERT_FALSE(parsed.has_value()) << parsed->value.text().toStdString();
    EXPECT_STREQ(codeName(parsed.error().code).latin1(), codeName(example.code).latin1());
    EXPECT_EQ(parsed.error().args.value(0), typed);
    // A published report cannot be asked: what is done there instead is said.
    const Result<ParsedValue> imported = parseValue(typed, example.format, InputSource::Imported);
    ASSERT_TRUE(imported.has_value());
    EXPECT_FALSE(imported->normalisations.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    WaysOfWriting, RefusedText,
    ::testing::Values(
        Refused{count(), u"abc", E::ValueNotANumber}, Refused{count(), u"1,13", E::ValueNotANumber},
        Refused{count(), u"1 2x", E::ValueNotANumber}, Refused{count(), u"12.", E::ValueNotANumber},
        Refused{count(), u".5", E::ValueNotANumber}, Refused{count(), u"12.5", E::ValueNotWhole},
        Refused{count(), u"-1", E::ValueNegative}, Refused{count(), u"减3", E::ValueNegative},
        Refused{count(), u"99999999999", E::ValueTooLarge}, Refused{count(), u"99999999999999999999", E::ValueTooLarge},
        Refused{count(), u"12万元", E::ValueUnitWrong}, Refused{count(), u"22（其中修订16件）", E::ValueHasRemark},
        // As likely a one as a stroke.
        Refused{count(), u"一", E::ValueNotANumber}, Refused{signedCount(), u"一", E::ValueNotANumber},
        Refused{count(), u"未增未减", E::ValueNotANumber}, Refused{count(), u"增", E::ValueNotANumber},
        Refused{count(), u"增98", E::ValueNotANumber}, Refused{signedCount(), u"增", E::ValueDirectionOnly},
        Refused{signedCount(), u"减少", E::ValueDirectionOnly}, Refused{signedCount(), u"+", E::ValueNotANumber},
        Refused{moneyInWanYuan(), u"1.1234567", E::ValueTooManyDecimals},
        Refused{moneyInWanYuan(), u"-2.5", E::ValueNegative}, Refused{moneyInWanYuan(), u"300元", E::ValueUnitWrong},
        Refused{moneyInWanYuan(), u"3亿元", E::ValueUnitWrong},
        Refused{moneyWithChoice(), u"149.673874", E::ValueUnitMissing},
        Refused{moneyWithChoice(), u"3件", E::ValueUnitWrong}));

TEST(ParseValue, OfAReportTakesTheNumberBeforeARemarkAndSaysSo)
{
    const auto parsed = parseValue(QStringLiteral("55（含自然失效29件）"), count(), InputSource::Imported);
    EXPECT_EQ(parsed->value, Value::count(55));
    EXPECT_EQ(parsed->normalisations, QList<Normalisation>{N::RemarkDropped});
}

TEST(ParseValue, OfAReportAssumesTheUsualUnitAndSaysSo)
{
    const auto parsed = parseValue(QStringLiteral("149.673874"), moneyWithChoice(), InputSource::Imported);
    EXPECT_EQ(parsed->value.text(), QStringLiteral("149.673874万元"));
    EXPECT_EQ(parsed->normalisations, QList<Normalisation>{N::UnitAssumed});
}

TEST(ParseValue, TakesTheUnitShownBesideTheEditor)
{
    const auto parsed = parseValue(QStringLiteral("1035000"), moneyWithChoice(), InputSource::Typed, MoneyUnit::Yuan);
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->value.text(), QStringLiteral("1035000元"));
    EXPECT_TRUE(parsed->normalisations.isEmpty());
}

TEST(ParseValue, RefusesATextOfAnyLengthWithoutHanging)
{
    EXPECT_EQ(parseValue(QString(1'000'000, u'9'), count()).error().code, ErrorCode::ValueNotANumber);
}

TEST(ReadStoredValue, RefusesWhatThisProgramDidNotWrite)
{
    EXPECT_FALSE(readStoredValue(QStringLiteral("007"), count()).has_value());
    EXPECT_FALSE(readStoredValue(QStringLiteral("1,113"), count()).has_value());
    EXPECT_FALSE(readStoredValue(QStringLiteral("5"), signedCount()).has_value());
    EXPECT_FALSE(readStoredValue(QStringLiteral("12345678901"), count()).has_value());
    EXPECT_EQ(readStoredValue(QStringLiteral("9999999999"), count()).value(), Value::count(Value::largest));
}

TEST(Amount, AddsWithoutRounding)
{
    Amount sum;
    for (int i = 0; i < 10; ++i)
        sum += Amount::fromMillionths(100'000); // 0.1
    EXPECT_EQ(sum, Amount::fromWhole(1));
    EXPECT_EQ(Amount::fromMillionths(-1'500'000).text(), QStringLiteral("-1.5"));
    EXPECT_EQ((Amount::fromWhole(1) - Amount::fromMillionths(1)).text(), QStringLiteral("0.999999"));
}
