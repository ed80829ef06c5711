// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/database.h"

#include "model/base/readfile.h"
#include "model/store/fileheader.h"

#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace nianbao::store {

namespace {

/// How long to wait for another program that is just reading or writing.
constexpr int busyMs = 3000;

constexpr int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Read: return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::Write: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    }
    return 0;
}

/// Instructions of SQLite's machine between two looks at how many there were.
constexpr int instructionsPerStep = 1000;
/// A fraction of a second, and a generous multiple of what reading and proving every byte takes.
constexpr qint64 leastSteps = 5'000;
constexpr qint64 bytesPerStep = 50;

/// An absolute path, so that no name means something special to SQLite; empty: in memory.
std::string sqlitePath(const QString &path)
{
    if (path.isEmpty())
        return ":memory:";
    return QFileInfo(path).absoluteFilePath().toStdString();
}

SQLite::Database connected(const QString &path, Database::Mode mode)
{
    // SQLite counts the memory that it takes, under one lock for all threads. Nobody asks for the count, and
    // without it many files are read at once. Has an effect only before SQLite is used.
    [[maybe_unused]] static const int answer = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return {sqlitePath(path), openFlags(mode), busyMs};
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_fileSize(path.isEmpty() ? 0 : QFileInfo(path).size())
    , m_connection(connected(path, mode))
{
    sqlite3_extended_result_codes(m_connection.getHandle(), 1);
    if (mode != Mode::Create) // what we fill ourselves does not lead in circles
        limitWork();
    setLimits();
    setDefences();
    if (mode == Mode::Read)
        return;
    // EXTRA is FULL that also syncs the folder after the journal is gone. Without it a loss of power
    // just after a commit brings the journal back, and with it the state before the commit.
    m_connection.exec("PRAGMA synchronous=EXTRA");
    const bool inMemory = path.isEmpty();
    const std::string journal = m_connection.execAndGet("PRAGMA journal_mode=DELETE").getString();
    if (m_connection.execAndGet("PRAGMA synchronous").getInt() != 3 || (journal != "delete" && !inMemory))
        throw SQLite::Exception("a setting did not take hold", SQLITE_ERROR);
}

void Database::limitWork()
{
    allowWork();
    sqlite3_progress_handler(m_connection.getHandle(), instructionsPerStep, &countWork, this);
}

void Database::allowWork()
{
    m_workLeft = leastSteps + m_fileSize / bytesPerStep;
}

int Database::countWork(void *database)
{
    return --static_cast<Database *>(database)->m_workLeft < 0 ? 1 : 0;
}

std::string Database::problem(const char *check)
{
    const auto ask = [this, check] {
        std::string found = m_connection.execAndGet(check).getString();
        return found == "ok" ? std::string() : found;
    };
    const std::string found = ask();
    if (found.find(" get ") == std::string::npos) // "unable to get the page", "failed to get page 12"
        return found;
    // The check tells a page that cannot be read as one that is wrong: damage is there the second time too.
    return ask();
}

QByteArray Database::bytes()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> file(
        sqlite3_serialize(m_connection.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!file)
        throw SQLite::Exception("no memory for the file", SQLITE_NOMEM);
    return {reinterpret_cast<const char *>(file.get()), static_cast<qsizetype>(size)};
}

void Database::load(const QByteArray &file)
{
    m_statements.clear();
    m_fileSize = file.size();
    limitWork();
    const auto size = static_cast<sqlite3_int64>(file.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (!copy)
        throw SQLite::Exception("no memory for the file", SQLITE_NOMEM);
    std::copy(file.cbegin(), file.cend(), copy);
    // Frees the copy whatever happens.
    const int result = sqlite3_deserialize(m_connection.getHandle(), "main", copy, size, size,
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_connection.getHandle(), result);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_connection.getHandle(), "main") == 1;
}

void Database::setLimits()
{
    constexpr int longestValue = 16 * 1024 * 1024; // the longest of ours are the editions, of at most 4 MB
    constexpr std::array<std::pair<int, int>, 8> limits{{
        {SQLITE_LIMIT_LENGTH, longestValue},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 5},
        {SQLITE_LIMIT_VDBE_OP, 50'000},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    }};
    for (const auto &[limit, value] : limits) {
        sqlite3_limit(m_connection.getHandle(), limit, value);
        if (sqlite3_limit(m_connection.getHandle(), limit, -1) != value)
            throw SQLite::Exception("a limit did not take hold", SQLITE_ERROR);
    }
}

void Database::setDefences()
{
    constexpr std::array<std::pair<int, int>, 6> settings{{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    }};
    for (const auto &[setting, wanted] : settings) {
        int found = -1;
        if (sqlite3_db_config(m_connection.getHandle(), setting, wanted, &found) != SQLITE_OK || found != wanted)
            throw SQLite::Exception("a defence did not take hold", SQLITE_ERROR);
    }
}

SQLite::Statement &Database::prepared(const char *sql)
{
    const auto [entry, isNew] = m_statements.try_emplace(sql, m_connection, sql);
    if (!isNew) {
        entry->second.tryReset();
        entry->second.clearBindings();
    }
    return entry->second;
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

void bindText(SQLite::Statement &statement, int index, const std::optional<QString> &text)
{
    if (text)
        bindText(statement, index, *text);
    else
        statement.bind(index);
}

void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

QString text(const SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

std::optional<QString> optionalText(const SQLite::Statement &statement, int column)
{
    if (statement.isColumnNull(column))
        return std::nullopt;
    return text(statement, column);
}

QByteArray bytes(const SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void *blob = value.getBlob();
    return {static_cast<const char *>(blob), value.getBytes()};
}

Error damage(const QString &path, const QString &found)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    const bool isDiskAtFault
        = !bytes && (bytes.error().code == ErrorCode::FileUnreadable || bytes.error().code == ErrorCode::FileNotFound);
    return isDiskAtFault ? bytes.error() : Error{ErrorCode::FileDamaged, {path, found}};
}

Error errorOf(const SQLite::Exception &exception, const QString &path, Doing doing)
{
    const QString message = QString::fromUtf8(exception.what());
    const int code = exception.getErrorCode() & 0xff;
    switch (code) {
    case SQLITE_FULL: return {ErrorCode::DiskFull, {path}};
    case SQLITE_READONLY:
        // The file was moved, deleted or replaced behind our back; writing on would write into nothing.
        if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
            return {QFileInfo::exists(path) ? ErrorCode::FileChanged : ErrorCode::FileNotFound, {path}};
        return {ErrorCode::ReadOnly, {path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::FileInUse, {path, QString(), QString()}};
    case SQLITE_CORRUPT: return damage(path, message);
    case SQLITE_NOTADB:
    case SQLITE_INTERRUPT: // more work than an honest file can need
    case SQLITE_SCHEMA: return {ErrorCode::FileDamaged, {path, message}};
    default: break;
    }
    // The schema was proved when the file was opened.
    if (doing == Doing::Writing && code == SQLITE_ERROR && message.startsWith(QLatin1String("no such table")))
        return {ErrorCode::FileChanged, {path}};
    if (doing == Doing::Writing)
        return {ErrorCode::FileWriteFailed, {path, message}};
    const bool unreadable
        = code == SQLITE_CANTOPEN || code == SQLITE_NOMEM || code == SQLITE_IOERR || code == SQLITE_PERM;
    return {unreadable ? ErrorCode::FileUnreadable : ErrorCode::FileDamaged, {path, message}};
}

bool needsRollback(const SQLite::Exception &exception)
{
    return exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK;
}

} // namespace nianbao::store
