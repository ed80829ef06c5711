// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/zippackage.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace nianbao;

namespace {
const QDateTime someDay(QDate(2024, 1, 8), QTime(12, 30), Qt::UTC);
const QList<ZipPart> parts{{QStringLiteral("a/甲.xml"), "one"}, {QStringLiteral("b.xml"), QByteArray(100'000, 'x')}};
} // namespace

TEST(ZipPackage, GivesBackTheBytesThatAreAskedFor)
{
    const auto zip = ZipPackage::write(parts, someDay);
    ASSERT_TRUE(zip.has_value());
    EXPECT_LT(zip->size(), 2'000);
    const auto read = ZipPackage::read(*zip, {parts[1].name, QStringLiteral("none"), parts[0].name}, {});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->size(), 2) << "one that is not there is left out";
    EXPECT_EQ(read->at(0).bytes, parts[1].bytes);
    EXPECT_EQ(read->at(1).bytes, parts[0].bytes);
}

TEST(ZipPackage, WhatIsUnpackedIsNotForEverybodyToChange)
{
    const QByteArray zip = *ZipPackage::write(parts, someDay);
    const qsizetype entry = zip.indexOf("PK\x01\x02");
    ASSERT_GT(entry, 0);
    constexpr qsizetype modeAt = 40; // APPNOTE 4.3.12: the upper half of the external attributes
    EXPECT_EQ(qFromLittleEndian<quint16>(zip.constData() + entry + modeAt) & 0777, 0644);
}

TEST(ZipPackage, SameInEveryTimeZoneAndBeforeZipKnewYears)
{
    const auto here = ZipPackage::write(parts, someDay);
    qputenv("TZ", "America/New_York");
    EXPECT_EQ(*ZipPackage::write(parts, someDay), *here);
    qputenv("TZ", "Asia/Shanghai");
    EXPECT_TRUE(ZipPackage::write(parts, QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC)).has_value());
}

TEST(ZipPackage, ADamagedFileIsRefused)
{
    const QByteArray zip = *ZipPackage::write(parts, someDay);
    const auto isRefused = [](const QByteArray &bytes) {
        return !ZipPackage::read(bytes, {parts[1].name}, QStringLiteral("x")).has_value();
    };
    EXPECT_TRUE(isRefused({}));
    EXPECT_TRUE(isRefused("no zip at all"));
    EXPECT_TRUE(isRefused(zip.left(zip.size() / 2)));
    QByteArray changed = zip;
    const auto at = changed.indexOf("b.xml") + 20; // inside its packed bytes
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    EXPECT_TRUE(isRefused(changed));
}

TEST(ZipPackage, AFileWhosePartsAreTooLargeTogetherIsRefusedUnread)
{
    QList<ZipPart> many;
    for (int i = 0; i < 3; ++i)
        many.append({QString::number(i), QByteArray(ZipPackage::largestPart - 1, 'x')});
    const QByteArray bomb = *ZipPackage::write(many, someDay);
    EXPECT_LT(bomb.size(), 200'000) << "a small file that unpacks to a hundred megabytes";
    const auto read = ZipPackage::read(bomb, {many[0].name}, QStringLiteral("bomb.xlsx"));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::FileTooLarge);
}

TEST(ZipPackage, AFileWithTwoPartsOfOneNameIsRefused)
{
    QByteArray zip = *ZipPackage::write({{QStringLiteral("a.xml"), "one"}, {QStringLiteral("b.xml"), "two"}}, someDay);
    EXPECT_TRUE(ZipPackage::names(zip, {}).has_value());
    zip.replace("b.xml", "A.xml"); // each program would read another one
    const auto names = ZipPackage::names(zip, QStringLiteral("twice.zip"));
    ASSERT_FALSE(names.has_value());
    EXPECT_EQ(names.error().code, ErrorCode::FileDamaged);
    EXPECT_FALSE(ZipPackage::read(zip, {QStringLiteral("a.xml")}, {}).has_value());
}
