// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The floor of checking many project files: bare SQLite opens each and reads the rows that a check needs.

#include <sqlite3.h>

#include <cstdio>

namespace {

/// Number of characters that the statement's rows hold, -1 when it fails.
long long readRows(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    long long characters = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            sqlite3_column_text(statement, column);
            characters += sqlite3_column_bytes(statement, column);
        }
    }
    sqlite3_finalize(statement);
    return characters;
}

} // namespace

int main(int argc, char **argv)
{
    const char *const statements[] = {
        "SELECT key, value FROM meta",
        "SELECT sha256 FROM edition",
        "SELECT id, value, control FROM cell",
        "SELECT section, body FROM narrative",
        "SELECT id, value FROM previous",
        "SELECT section, body FROM previous_text",
        "SELECT rule, cells, fingerprint, text FROM explanation",
    };
    long long total = 0;
    for (int i = 1; i < argc; ++i) {
        sqlite3 *database = nullptr;
        if (sqlite3_open_v2(argv[i], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            return 1;
        for (const char *sql : statements) {
            const long long characters = readRows(database, sql);
            if (characters < 0) {
                std::fprintf(stderr, "%s: %s: %s\n", argv[i], sql, sqlite3_errmsg(database));
                return 1;
            }
            total += characters;
        }
        sqlite3_close(database);
    }
    std::printf("%lld\n", total);
    return 0;
}
