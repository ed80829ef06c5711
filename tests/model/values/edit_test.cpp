// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/edit.h"

#include <gtest/gtest.h>

using namespace nianbao;

TEST(Edit, InvertedTwiceIsTheSameChangeAgain)
{
    Edit edit;
    edit.kind = EditKind::Paste;
    edit.changes = {{{Place::Kind::Cell, QStringLiteral("a")}, QString(), QStringLiteral("1")},
                    {{Place::Kind::Control, QStringLiteral("b")}, std::nullopt, QStringLiteral("2")}};
    const Edit inverse = edit.inverted();
    EXPECT_EQ(inverse.kind, EditKind::Undo);
    EXPECT_EQ(inverse.changes.first().place.id, QStringLiteral("b"));
    EXPECT_EQ(inverse.changes.first().after, std::nullopt);
    EXPECT_EQ(inverse.inverted().changes, edit.changes);
}

TEST(Edit, KindsHaveNamesOfTheirOwnThatAreReadBack)
{
    for (int kind = 0; kind <= static_cast<int>(EditKind::Redo); ++kind) {
        const auto known = static_cast<EditKind>(kind);
        EXPECT_EQ(editKindFromName(editKindName(known)), known);
    }
    EXPECT_EQ(editKindName(EditKind::FillDown), QStringLiteral("fillDown"));
    EXPECT_EQ(editKindFromName(QStringLiteral("of a later program")), std::nullopt);
}

TEST(Edit, PlaceNamesAreReadBackAsTheyAreWritten)
{
    for (const auto kind :
         {Place::Kind::Cell, Place::Kind::Control, Place::Kind::Text, Place::Kind::Profile, Place::Kind::Previous,
          Place::Kind::PreviousText, Place::Kind::PreviousYear, Place::Kind::Explanation, Place::Kind::State})
        EXPECT_EQ(placeKindFromName(placeKindName(kind)), kind);
    EXPECT_EQ(placeKindFromName(QStringLiteral("cells")), std::nullopt);
}
