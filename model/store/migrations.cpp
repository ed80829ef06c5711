// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/migrations.h"

#include <QFile>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <array>

namespace nianbao::store {

namespace {

QByteArray stepText(int version)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        throw SQLite::Exception("the schema is missing in the program", SQLITE_INTERNAL);
    return file.readAll();
}

void setPragma(Database &database, const char *name, int value)
{
    database.connection().exec(std::string("PRAGMA ") + name + '=' + std::to_string(value));
}

} // namespace

int schemaVersion(Database &database)
{
    return database.connection().execAndGet("PRAGMA user_version").getInt();
}

void migrate(Database &database, int last)
{
    for (int version = schemaVersion(database) + 1; version <= last; ++version) {
        database.execute(stepText(version).constData());
        setPragma(database, "user_version", version);
    }
    setPragma(database, "application_id", applicationId);
}

std::string describeSchema(Database &database)
{
    // By name, as VACUUM may change the order.
    SQLite::Statement rows(database.connection(),
                           "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY name LIMIT 100");
    std::string description;
    while (rows.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            description += rows.getColumn(column).getText();
            description += '\n';
        }
    }
    return description;
}

const std::string &schemaDescription(int version)
{
    static const std::array<std::string, newestSchema> all = [] {
        std::array<std::string, newestSchema> descriptions;
        Database database(QString(), Database::Mode::Create);
        int step = 0;
        for (std::string &description : descriptions) {
            migrate(database, ++step);
            description = describeSchema(database);
        }
        return descriptions;
    }();
    return all.at(static_cast<std::size_t>(version - 1));
}

} // namespace nianbao::store
