// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/snapshotplaces.h"

#include "model/project/editionplaces.h"
#include "model/project/snapshot.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

TEST(SnapshotPlaces, TellEveryPlaceAsTheReportHasIt)
{
    const auto report = emptyReport(edition("2021"), 2023);
    fillValid(*report, 3);
    write(*report, QStringLiteral("s1"), QStringLiteral("写了“{”、[1]、\\和\"引号\"。"));
    Edit edit{EditKind::TakeOver, {}};
    edit.changes = {report->changeOfPrevious(cellOf(*report, QStringLiteral("t3.carry_out.nat")), Value::count(9)),
                    report->changeOfPreviousYear(2022)};
    ASSERT_TRUE(report->apply(edit));
    const SnapshotPlaces snapshot(snapshotOf(*report, SnapshotPart::Everything));
    ASSERT_FALSE(snapshot.isEmpty());
    EXPECT_EQ(snapshot.year(), 2023);
    EXPECT_EQ(snapshot.editionSha256(), report->edition().sha256());
    int told = 0;
    for (const Place &place : placesOf(report->edition())) {
        const std::optional<QString> value = report->stored(place);
        EXPECT_EQ(snapshot.at(place).value_or(QString()), value.value_or(QString())) << place.id.toStdString();
        told += value.value_or(QString()).isEmpty() ? 0 : 1;
    }
    EXPECT_GT(told, 100);
    EXPECT_EQ(snapshot.at({Place::Kind::Cell, QStringLiteral("no.such.cell")}), std::nullopt);
    EXPECT_TRUE(snapshot.explanations().isEmpty());
}

TEST(SnapshotPlaces, AreNoneOfWhatIsNoSnapshot)
{
    EXPECT_FALSE(SnapshotPlaces(R"({"edition":"ab","year":2023,"cells":{"t3.new.nat":"5"}})").isEmpty());
    for (const char *json : {"", "[]", "{\"a\":1}", R"({"edition":"","year":2023})", R"({"edition":"ab","year":0})",
                             R"({"edition":"ab","year":2023,"cells":{"a":{"b":"1"}}})",
                             R"({"edition":"ab","year":2023,"cells":[[0],[0]]})", R"({"edition":"ab","year":2023)"})
        EXPECT_TRUE(SnapshotPlaces(json).isEmpty()) << json;
    const QByteArray holed
        = QByteArray(R"({"edition":"ab","year":2023,"texts":{"s1":"a)") + QByteArray(3, '\0') + "\"}}";
    EXPECT_TRUE(SnapshotPlaces(holed).isEmpty()) << "a page of it is gone";
}
