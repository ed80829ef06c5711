// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One SQLite connection with the settings that a project file needs: safe against files that were
// made to do harm, synced where it writes. Inside the store a failure is an SQLite::Exception;
// guarded() turns it into an Error at the store's edge. Included by the store's .cpp files only.

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QThread>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <unordered_map>

namespace nianbao::store {

class Database
{
public:
    enum class Mode {
        Read, ///< never writes, makes no side files, works in a read-only folder
        Write, ///< the file must exist
        Create,
    };

    /// Opens and sets up the connection; a setting that does not take hold throws. An empty path is a
    /// database in memory.
    Database(const QString &path, Mode mode);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    SQLite::Database &connection() { return m_connection; }
    /// True where the file or its folder lets nobody write although Mode::Write was asked for.
    bool isReadOnly() const;

    void execute(const char *sql) { m_connection.exec(sql); }
    /// Prepared once and kept; comes reset and without bindings. `sql` must be a literal.
    SQLite::Statement &prepared(const char *sql);

    /// The first thing that a check of SQLite ("PRAGMA quick_check(1)") finds; empty where all is well. What
    /// could not be read once is tried again: that may be no damage.
    std::string problem(const char *check);

    /// What an honest file of this size can need is allowed anew; a file whose pages lead in circles is
    /// stopped then and counts as damaged.
    void allowWork();

    // For a database in memory: the file as bytes, and back.
    QByteArray bytes();
    void load(const QByteArray &file);

private:
    void limitWork();
    static int countWork(void *database);
    void setLimits();
    void setDefences();

    qint64 m_fileSize;
    qint64 m_workLeft = 0; ///< in steps of the progress handler
    SQLite::Database m_connection;
    std::unordered_map<const char *, SQLite::Statement> m_statements;
};

void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindText(SQLite::Statement &statement, int index, const std::optional<QString> &text);
void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes);
QString text(const SQLite::Statement &statement, int column);
std::optional<QString> optionalText(const SQLite::Statement &statement, int column);
QByteArray bytes(const SQLite::Statement &statement, int column);

/// What the caller was doing, which decides what a failure of the disk means.
enum class Doing { Reading, Writing };

/// FileDamaged with what SQLite found. It finds the same where the disk cannot be read: then FileUnreadable, or
/// FileNotFound. Reads the whole file, so outside of transactions.
Error damage(const QString &path, const QString &found);

Error errorOf(const SQLite::Exception &exception, const QString &path, Doing doing);
/// A crash left a journal that only a writer may roll back.
bool needsRollback(const SQLite::Exception &exception);

/// How often, and how far apart, a reader looks again at what may only for a moment look like what a crash left.
constexpr int mostLooks = 20;
constexpr unsigned long betweenLooksMs = 50;

/// Runs `work`, which returns a Result or Status; SQLite's exceptions become its error.
template <typename Work>
auto guarded(const QString &path, Doing doing, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(errorOf(exception, path, doing));
    }
}

/// guarded() for who only reads. While another program writes, its journal may look to SQLite like what a crash left.
template <typename Work>
auto guardedReading(const QString &path, Work work) -> decltype(work())
{
    for (int look = 1;; ++look) {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            if (!needsRollback(exception) || look == mostLooks)
                return tl::unexpected<Error>(errorOf(exception, path, Doing::Reading));
        }
        QThread::msleep(betweenLooksMs);
    }
}

} // namespace nianbao::store
