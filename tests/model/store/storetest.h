// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A project file in a folder of its own, to be opened, written and spoiled.

#include "model/store/projectfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <gtest/gtest.h>

namespace nianbao::test {

class StoreTest : public ::testing::Test
{
protected:
    using Access = ProjectFile::Access;

    static StoredReport report()
    {
        StoredReport report;
        report.meta = {{QStringLiteral("unit"), QStringLiteral("某县人民政府")},
                       {QStringLiteral("year"), QStringLiteral("2030")}};
        report.editionSha256 = QStringLiteral("abc");
        report.cells = {{QStringLiteral("a"), QStringLiteral("1"), std::nullopt},
                        {QStringLiteral("gone"), std::nullopt, std::nullopt},
                        {QStringLiteral("sum"), QString(), QString()}};
        report.texts = {{QStringLiteral("one"), QStringLiteral("第一段\n第二段")}};
        report.previous = {{QStringLiteral("a"), QStringLiteral("7")}};
        report.previousTexts = {{QStringLiteral("one"), QStringLiteral("去年")}};
        return report;
    }
    std::unique_ptr<ProjectFile> create() { return ProjectFile::create(path, report(), "{}", clock).value(); }
    Result<std::unique_ptr<ProjectFile>> open(Access access) { return ProjectFile::open(path, access, clock); }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// Changes the file behind the store's back.
    void execute(const char *sql)
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    static std::optional<QString> cell(const StoredReport &stored, const QString &id)
    {
        for (const StoredReport::Cell &entry : stored.cells) {
            if (entry.id == id)
                return entry.value;
        }
        return QString();
    }
    static Edit edit(const QString &id, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        return {EditKind::Type, {{{Place::Kind::Cell, id}, before, after}}};
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年报 2030.nianbao"));
    FixedClock clock{QDateTime({2031, 1, 20}, {8, 30, 15, 250}, Qt::UTC)};
};

} // namespace nianbao::test
