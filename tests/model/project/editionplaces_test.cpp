// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/editionplaces.h"

#include "tests/support/reports.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;
using Kind = Place::Kind;

TEST(EditionPlaces, EveryPlaceThatIsListedIsOneAndNoneIsListedTwice)
{
    const EditionPtr official = edition("2021");
    const QList<Place> places = placesOf(*official);
    EXPECT_EQ(std::count_if(places.cbegin(), places.cend(),
                            [](const Place &place) { return place.kind == Kind::Cell || place.kind == Kind::Control; }),
              official->cellCount());
    for (qsizetype i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(isPlaceOf(*official, places[i])) << places[i].id.toStdString();
        EXPECT_EQ(places.lastIndexOf(places[i]), i) << places[i].id.toStdString();
    }
}

TEST(EditionPlaces, WhatTheEditionDoesNotHaveIsNone)
{
    const EditionPtr official = edition("2021");
    const QString total = official->cell(official->totals()[0]).id.text();
    const QList<Place> none{
        {Kind::Cell, total},
        {Kind::Cell, QStringLiteral("t9.new.nat")},
        {Kind::Control, QStringLiteral("t3.new.nat")},
        {Kind::Previous, QStringLiteral("s1")},
        {Kind::Text, QStringLiteral("s2")}, // the section of a table
        {Kind::PreviousText, QStringLiteral("s2")},
        {Kind::Profile, QStringLiteral("colour")},
        {Kind::PreviousYear, QStringLiteral("year")},
        {Kind::Explanation, QStringLiteral("no_rule t3.new.nat")},
        {Kind::Edition, QStringLiteral("1999")},
        {Kind::State, QStringLiteral("lost")},
    };
    for (const Place &place : none)
        EXPECT_FALSE(isPlaceOf(*official, place)) << place.id.toStdString();
    const QString rule = official->definedRules()[0].id.text();
    EXPECT_TRUE(isPlaceOf(*official, {Kind::Explanation, rule + QStringLiteral(" t3.new.nat")}));
}
