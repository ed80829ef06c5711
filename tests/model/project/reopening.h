// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A report in a file that can be closed and opened again in the middle of a test.

#include "tests/support/reports.h"

#include <QFile>
#include <QTemporaryDir>

namespace nianbao::test {

class ReopeningTest : public ::testing::Test
{
protected:
    ReopeningTest() { open(); }
    void open()
    {
        project.reset();
        auto opened = QFile::exists(path)
            ? Project::open(path, ProjectFile::Access::Write, catalog(), clock)
            : Project::create(path, {2023, QStringLiteral("岚皋县某局"), edition("2021")}, clock);
        ASSERT_TRUE(opened.has_value());
        project = std::move(*opened);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报.nianbao"));
    FixedClock clock{QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC)};
    std::unique_ptr<Project> project;
};

} // namespace nianbao::test
