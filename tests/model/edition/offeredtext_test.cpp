// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/offeredtext.h"

#include "model/edition/editioncatalog.h"

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

const QString contact
    = QStringLiteral("联系{unit}[[（[[地址：{address}]]；[[邮编：{postcode}]]；[[电话：{phone}]]）]]。");

QHash<QString, QString> fields(std::initializer_list<std::pair<QString, QString>> pairs)
{
    return QHash<QString, QString>(pairs);
}

} // namespace

TEST(OfferedText, FillsInFields)
{
    EXPECT_EQ(offeredText(QStringLiteral("{unit}{year}年"),
                          fields({{QStringLiteral("unit"), QStringLiteral("甲局")},
                                  {QStringLiteral("year"), QStringLiteral("2031")}})),
              QStringLiteral("甲局2031年"));
}

TEST(OfferedText, LeavesOutAPartWhoseFieldIsEmpty)
{
    const QString pattern = QStringLiteral("甲。[[范围为{scope}。]]乙。");
    EXPECT_EQ(offeredText(pattern, {}), QStringLiteral("甲。乙。"));
    EXPECT_EQ(offeredText(pattern, fields({{QStringLiteral("scope"), QStringLiteral("全县")}})),
              QStringLiteral("甲。范围为全县。乙。"));
}

TEST(OfferedText, WritesSeparatorsOnlyBetweenPartsThatStay)
{
    const auto unit = std::pair(QStringLiteral("unit"), QStringLiteral("甲局"));
    const auto address = std::pair(QStringLiteral("address"), QStringLiteral("城关"));
    const auto postcode = std::pair(QStringLiteral("postcode"), QStringLiteral("725400"));
    const auto phone = std::pair(QStringLiteral("phone"), QStringLiteral("1234"));
    EXPECT_EQ(offeredText(contact, fields({unit, address, postcode, phone})),
              QStringLiteral("联系甲局（地址：城关；邮编：725400；电话：1234）。"));
    EXPECT_EQ(offeredText(contact, fields({unit, address, phone})),
              QStringLiteral("联系甲局（地址：城关；电话：1234）。"));
    EXPECT_EQ(offeredText(contact, fields({unit, phone})), QStringLiteral("联系甲局（电话：1234）。"));
    EXPECT_EQ(offeredText(contact, fields({unit})), QStringLiteral("联系甲局。"));
}

TEST(OfferedText, TakesAFieldsTextAsItIs)
{
    EXPECT_EQ(offeredText(QStringLiteral("{unit}"), fields({{QStringLiteral("unit"), QStringLiteral("[[{year}]]")}})),
              QStringLiteral("[[{year}]]"));
}

TEST(OfferedText, NamesTheFieldsOfAPatternAndWhatIsNotWellFormed)
{
    EXPECT_EQ(offeredFields(contact)->size(), 4);
    EXPECT_FALSE(offeredFields(QStringLiteral("[[{unit}")).has_value());
    EXPECT_FALSE(offeredFields(QStringLiteral("{unit}]]")).has_value());
    EXPECT_FALSE(offeredFields(QStringLiteral("{unit")).has_value());
    EXPECT_FALSE(offeredFields(QString(QStringLiteral("[[")).repeated(100'000)).has_value());
}

TEST(OfferedText, MakesAnIntroductionThatStatesBasisPeriodAndContact)
{
    const EditionCatalog catalog;
    for (const EditionPtr &edition : catalog.editions()) {
        const QString text = offeredText(edition->sections().first().offer,
                                         fields({{QStringLiteral("unit"), QStringLiteral("甲县")},
                                                 {QStringLiteral("year"), QStringLiteral("2031")},
                                                 {QStringLiteral("basis"), edition->usualBasis()},
                                                 {QStringLiteral("email"), QStringLiteral("a@b")}}));
        EXPECT_TRUE(text.contains(edition->usualBasis()));
        EXPECT_TRUE(text.contains(QStringLiteral("2031年1月1日至12月31日")));
        EXPECT_TRUE(text.endsWith(QStringLiteral("与甲县联系（电子邮箱：a@b）。"))) << text.toStdString();
        EXPECT_FALSE(text.contains(u'{') || text.contains(u'['));
    }
}
