// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/obstacles.h"

#include "model/check/checker.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// A full report that was imported without some of its sections.
std::unique_ptr<Project> without(const QStringList &sections)
{
    auto project = emptyReport(edition("2021"));
    fillValid(*project, 7);
    Edit edit;
    edit.kind = EditKind::Import;
    for (const QString &section : sections) {
        Change change = project->changeOfText(SectionId(section), QString());
        change.after = std::nullopt;
        edit.changes.append(change);
    }
    if (!sections.isEmpty()) {
        EXPECT_TRUE(project->apply(edit).has_value());
    }
    return project;
}

QStringList unwritten(const Project &project)
{
    QStringList ids;
    for (const SectionId &section : obstaclesOf(project, Checker(project.editionPtr()).check(project)).unwritten)
        ids.append(section.text());
    return ids;
}

} // namespace

TEST(Obstacles, NothingStandsInTheWayOfAFullReport)
{
    const auto project = without({});
    EXPECT_TRUE(obstaclesOf(*project, Checker(project->editionPtr()).check(*project)).isEmpty());
}

TEST(Obstacles, ASectionThatAnImportedReportDidNotShowIsStillToBeWritten)
{
    const auto project = without({QStringLiteral("intro"), QStringLiteral("s1"), QStringLiteral("s5")});
    EXPECT_FALSE(project->isTextKnown(SectionId(QStringLiteral("s1"))));
    EXPECT_EQ(unwritten(*project), QStringList({QStringLiteral("intro"), QStringLiteral("s1"), QStringLiteral("s5")}));
}

TEST(Obstacles, AnEmptySectionIsOneAndCountedOnce)
{
    for (const char *section : {"intro", "s1", "s5", "s6"}) {
        const auto project = without({});
        write(*project, QLatin1String(section), QStringLiteral(" \n"));
        EXPECT_EQ(unwritten(*project), QStringList{QLatin1String(section)});
        const Obstacles obstacles = obstaclesOf(*project, Checker(project->editionPtr()).check(*project));
        EXPECT_EQ(obstacles.errors + obstacles.warnings, 0) << section;
    }
}
