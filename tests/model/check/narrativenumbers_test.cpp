// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativenumbers.h"

#include "model/check/narrativetokens.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

/// All numbers of a text as "amount/unit", "~" before those that are not exact.
std::string numbers(const char *written)
{
    static const char *const units[] = {"", "item", "yuan", "year", "percent", "other"};
    QStringList found;
    for (const Token &token : tokenise(QString::fromUtf8(written), {}).list) {
        if (token.kind != Token::Kind::Number)
            continue;
        const NarrativeNumber &number = token.number;
        found.append((number.isExact ? QString() : QStringLiteral("~")) + number.amount.text() + u'/'
                     + QLatin1String(units[static_cast<int>(number.unit)]));
    }
    return found.join(u' ').toStdString();
}

struct NumberCase
{
    const char *text;
    const char *expected;
};

class Numbers : public testing::TestWithParam<NumberCase>
{
};

} // namespace

TEST_P(Numbers, AreReadAsTheyAreWritten)
{
    EXPECT_EQ(numbers(GetParam().text), GetParam().expected) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Numbers,
    testing::Values(NumberCase{"收到17件", "17/item"}, NumberCase{"收到 17 件", "17/item"},
                    NumberCase{"收到１７件", "17/item"}, NumberCase{"收到1,113件", "1113/item"},
                    NumberCase{"收到1,113,204件", "1113204/item"}, NumberCase{"网络3，100人", "3/ 100/other"},
                    NumberCase{"十七件", "17/item"}, NumberCase{"两件", "2/item"},
                    NumberCase{"二十件、三十一件", "20/item 31/item"}, NumberCase{"一百零三件", "103/item"},
                    NumberCase{"一千二百件", "1200/item"}, NumberCase{"一万二千件", "12000/item"},
                    NumberCase{"一是加强，二是改进", ""}, NumberCase{"十九大", ""}, NumberCase{"三五件", "~35/item"},
                    NumberCase{"十几件", "~10/item"}, NumberCase{"百件、万件", ""}, NumberCase{"18万余条", "~18/item"},
                    NumberCase{"200余场", "~200/"}, NumberCase{"约30件", "~30/item"}, NumberCase{"近30件", "~30/item"},
                    NumberCase{"30件以上", "~30/item"}, NumberCase{"30多件", "~30/item"},
                    NumberCase{"占33.9%", "33.9/percent"}, NumberCase{"占３３．９％", "33.9/percent"},
                    NumberCase{"2023年1月1日", "2023/year 1/other 1/other"}, NumberCase{"二〇二三年", "2023/year"},
                    NumberCase{"3年", "3/other"}, NumberCase{"收取400元", "400/yuan"},
                    NumberCase{"收取0.04万元", "400/yuan"}, NumberCase{"第三条", "3/other"},
                    NumberCase{"〔2021〕30号", "2021/ 30/other"}, NumberCase{"12345678901234件", "~-1/item"},
                    NumberCase{"99999999999999999999万元", "~-1/yuan"}, NumberCase{"一件", "1/item"},
                    NumberCase{"3个月、5个工作日", "3/other 5/other"}));

TEST(PlainText, KnowsWhereEachCharacterStoodInWhatWasWritten)
{
    const QString written = QStringLiteral("收到　17 件");
    const PlainText plain = plainTextOf(written);
    EXPECT_EQ(plain.text.toStdString(), "收到17件");
    const auto [start, length] = plain.written(2, 2);
    EXPECT_EQ(written.sliced(start, length).toStdString(), "17");
    EXPECT_EQ(plain.written(plain.text.size(), 0).second, 0);
}

TEST(PlainText, BringsTheBracketsOfADocumentNumberIntoOneForm)
{
    for (const char *written :
         {"函[2021]30号", "函【2021】 30 号", "函（2021）30号", "函﹝2021﹞30号", "函〔２０２１〕30号"})
        EXPECT_EQ(plainTextOf(QString::fromUtf8(written)).text.toStdString(), "函〔2021〕30号");
    EXPECT_EQ(plainTextOf(QStringLiteral("（二）其他（共3件）")).text.toStdString(), "（二）其他（共3件）");
}
