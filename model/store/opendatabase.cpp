// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/opendatabase.h"

#include "model/store/fileheader.h"
#include "model/store/filelock.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/migrations.h"
#include "model/store/sidefiles.h"
#include "model/store/verifiedcopy.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

namespace nianbao::store {

namespace {

using Access = ProjectFile::Access;

qint64 dataVersion(Database &database)
{
    return database.connection().execAndGet("PRAGMA data_version").getInt64();
}

} // namespace

OpenDatabase::OpenDatabase(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
{
}

OpenDatabase::~OpenDatabase()
{
    if (m_hasFailed)
        (void)settleNow();
}

bool OpenDatabase::isOld() const
{
    return m_schema < newestSchema;
}

bool OpenDatabase::isReadOnly() const
{
    return m_stored ? !QFileInfo(m_path).isWritable() : m_database->isReadOnly();
}

Status OpenDatabase::connect()
{
    return guarded(m_path, Doing::Reading, [this]() -> Status {
        const Status connected = locksHoldFor(m_path) ? connectInPlace() : connectInMemory();
        if (connected)
            rememberState();
        return connected;
    });
}

Status OpenDatabase::connectInPlace()
{
    m_isInPlace = true;
    if (m_access == Access::Write) {
        m_database = std::make_unique<Database>(m_path, Database::Mode::Write);
        return verify();
    }
    for (int look = 0; look < mostLooks; ++look) {
        try {
            m_database = std::make_unique<Database>(m_path, Database::Mode::Read);
            const Status status = verify();
            return status && isOld() ? moveToMemory() : status;
        } catch (const SQLite::Exception &exception) {
            if (!needsRollback(exception))
                throw;
        }
        m_database.reset();
        if (!FileLock::holder(m_path))
            break;
        QThread::msleep(betweenLooksMs); // it may be the journal of whoever is writing
    }
    // A crash left a journal beside a file that we must not write.
    return connectToBytes(readBeforeCrash(m_path, largestFile));
}

Status OpenDatabase::moveToMemory()
{
    Result<QByteArray> bytes;
    {
        const SQLite::Transaction transaction(m_database->connection());
        (void)schemaVersion(*m_database); // begins it: nobody writes while it is read
        bytes = readFile(m_path, largestFile);
    }
    return connectToBytes(bytes);
}

Status OpenDatabase::connectInMemory()
{
    if (QFile::exists(journalOf(m_path))) {
        if (m_access == Access::Read)
            return connectToBytes(readBeforeCrash(m_path, largestFile));
        // Somebody may be in the middle of it, where SQLite's own locks do not show.
        if (const std::optional<LockHolder> holder = FileLock::holder(m_path))
            return fail(ErrorCode::FileInUse, {m_path, holder->user, holder->host});
        // Something wrote in place and crashed: SQLite sorts that out in place, once.
        Database inPlace(m_path, Database::Mode::Write);
        (void)schemaVersion(inPlace);
    }
    const Result<QByteArray> bytes = readFile(m_path, largestFile);
    if (bytes)
        m_stored = *bytes;
    return connectToBytes(bytes);
}

Status OpenDatabase::connectToBytes(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return passOn(bytes);
    m_isInPlace = false;
    m_database = std::make_unique<Database>(QString(), Database::Mode::Create);
    m_database->load(*bytes);
    const Status status = verify();
    if (!status || !isOld() || m_access == Access::Write)
        return status;
    migrateHere();
    return verify();
}

Status OpenDatabase::verify()
{
    m_database->allowWork();
    const SQLite::Transaction transaction(m_database->connection()); // one state and one lock for all queries
    const int version = schemaVersion(*m_database);
    if (version > newestSchema)
        return fail(ErrorCode::FileNewer, {m_path, QString::number(version), QString::number(newestSchema)});
    m_schema = version;
    if (version < 1 || describeSchema(*m_database) != schemaDescription(version))
        return fail(ErrorCode::FileDamaged, {m_path, QStringLiteral("schema")});
    if (m_access == Access::Write) {
        if (const std::string problem = m_database->problem("PRAGMA quick_check(1)"); !problem.empty())
            return tl::unexpected<Error>(damage(m_path, QString::fromStdString(problem)));
    }
    return {};
}

void OpenDatabase::migrateHere()
{
    SQLite::Transaction transaction(m_database->connection(), SQLite::TransactionBehavior::EXCLUSIVE);
    migrate(*m_database);
    transaction.commit();
}

Status OpenDatabase::moveToNewestSchema()
{
    const FileState before = m_known;
    return guarded(m_path, Doing::Writing, [this, &before]() -> Status {
        migrateHere();
        if (m_stored) {
            if (const Status written = writeBack(before); !written) {
                m_hasFailed = true; // what of it is there all the same is taken back
                return written;
            }
        }
        const Status status = verify();
        if (status)
            rememberState();
        return status;
    });
}

void OpenDatabase::rememberState()
{
    rememberIdentity();
    if (m_access == Access::Read)
        return;
    const SQLite::Transaction transaction(m_database->connection());
    m_known = readState(*m_database);
    m_dataVersion = dataVersion(*m_database);
}

/// Of a disk that goes in this moment the one of before counts.
void OpenDatabase::rememberIdentity()
{
    if (const std::optional<FileIdentity> now = identityOf(m_path))
        m_identity = now;
}

/// SQLite goes on with what it remembers of the file that it opened, whatever stands at the path by now: its disk was
/// taken out and put back, another copy was copied over it.
Status OpenDatabase::meetAgain(Other other)
{
    if (!m_isInPlace)
        return {};
    if (Status safe = checkSideFiles(m_path); !safe)
        return safe;
    const std::optional<FileIdentity> now = identityOf(m_path);
    if (!now) // whoever writes is told so by SQLite; what was opened can still be read
        return m_hasFailed ? Status(fail(ErrorCode::FileNotFound, {m_path})) : Status();
    const bool isSameFile = m_identity && now->isSameFile(*m_identity);
    const bool isMet = m_access == Access::Read ? isSameFile : now == m_identity;
    if (isMet && !m_hasFailed)
        return {};
    const Status met = guardedReading(m_path, [this, other, isSameFile] { return reconnect(other, isSameFile); });
    if (met) {
        m_identity = now;
        return {};
    }
    const ErrorCode code = met.error().code;
    const bool isOther
        = code == ErrorCode::FileNotOurs || code == ErrorCode::FileDamaged || code == ErrorCode::FileNewer;
    return isOther && !isMet ? Status(fail(ErrorCode::FileChanged, {m_path})) : met;
}

Status OpenDatabase::reconnect(Other other, bool isSameFile)
{
    if (Status ours = checkHeader(m_path); !ours)
        return ours;
    const auto mode = m_access == Access::Read ? Database::Mode::Read : Database::Mode::Write;
    auto before = std::make_unique<Database>(m_path, mode);
    const int schema = m_schema;
    m_database.swap(before);
    Status same = guarded(m_path, Doing::Reading, [&]() -> Status {
        if (Status ours = verify(); !ours)
            return ours;
        const bool isWanted = other == Other::Taken || m_access == Access::Read || isAsBefore(*before, isSameFile);
        if (!isWanted || m_schema != schema)
            return fail(ErrorCode::FileChanged, {m_path});
        m_dataVersion = dataVersion(*m_database);
        return {};
    });
    if (!same) {
        m_database.swap(before);
        m_schema = schema;
    }
    return same;
}

/// By what the report counts, and by what the connection of before can still tell of the file: that tells as well
/// who changed it past the program.
bool OpenDatabase::isAsBefore(Database &before, bool isSameFile)
{
    const SQLite::Transaction transaction(m_database->connection());
    const FileState now = readState(*m_database);
    if (m_attempt && now == m_attempt->after)
        return true;
    if (now != m_known)
        return false;
    const bool isCounted = isSameFile && !m_hasFailed; // after a failure SQLite counts itself as another
    const QByteArray content = isCounted ? QByteArray() : contentSha256(*m_database);
    try {
        before.allowWork();
        return isCounted ? dataVersion(before) == m_dataVersion : contentSha256(before) == content;
    } catch (const SQLite::Exception &) {
        return true; // its disk was taken out and put back
    }
}

Result<StoredReport> OpenDatabase::read()
{
    if (const Status met = meetAgain(Other::Taken); !met)
        return passOn(met);
    if (const Status settled = settleNow(); !settled)
        return passOn(settled);
    return guardedReading(m_path, [this]() -> Result<StoredReport> {
        m_database->allowWork();
        const SQLite::Transaction transaction(m_database->connection()); // one state and one lock for all tables
        std::optional<StoredReport> report = readReport(*m_database);
        if (!report)
            return fail(ErrorCode::FileDamaged, {m_path, QStringLiteral("edition")});
        if (m_access == Access::Write) {
            m_known = readState(*m_database);
            m_dataVersion = dataVersion(*m_database);
        }
        return std::move(*report);
    });
}

Status OpenDatabase::change(const Edit &edit, const Work &work, const Undo &undo)
{
    if (m_access == Access::Read)
        return fail(ErrorCode::ReadOnly, {m_path});
    if (const Status settled = settleNow(); !settled)
        return settled;
    const FileState before = m_known;
    bool hasBegun = false;
    m_database->allowWork();
    const Status done = guarded(m_path, Doing::Writing, [&]() -> Status {
        SQLite::Transaction transaction(m_database->connection(), SQLite::TransactionBehavior::IMMEDIATE);
        hasBegun = true;
        if (const Status same = settle(); !same)
            return same;
        work(before);
        const FileState after = readState(*m_database);
        m_attempt = Attempt{edit, after, undo};
        transaction.commit();
        m_attempt.reset();
        m_known = after;
        rememberIdentity();
        return m_stored ? writeBack(before) : Status();
    });
    const bool isOnlyBusy = !hasBegun && !done && done.error().code == ErrorCode::FileInUse;
    if (!done && done.error().code != ErrorCode::FileChanged && !isOnlyBusy) {
        m_hasFailed = true;
        // At once where the disk allows it; else before the next change, or at the end.
        (void)settleNow();
    }
    return done;
}

/// Inside a transaction: nobody else has written, and of our own writes only what we reported as done is there.
Status OpenDatabase::settle()
{
    const FileState now = readState(*m_database);
    const qint64 version = dataVersion(*m_database);
    // After a failure SQLite counts itself as another; where it has the file open, that was connected anew.
    const bool isOurs = version == m_dataVersion || (m_hasFailed && !m_isInPlace);
    if (m_attempt && now == m_attempt->after) {
        takeBack(*m_database, m_attempt->edit, m_known);
        if (m_attempt->undo)
            m_attempt->undo(*m_database);
    } else if (now != m_known || !isOurs)
        return fail(ErrorCode::FileChanged, {m_path});
    m_dataVersion = version;
    return {};
}

Status OpenDatabase::settleNow()
{
    if (const Status met = meetAgain(Other::Refused); !met)
        return met;
    if (!m_hasFailed)
        return {};
    if (const Status back = putBack(); !back)
        return back;
    return guarded(m_path, Doing::Writing, [this]() -> Status {
        SQLite::Transaction transaction(m_database->connection(), SQLite::TransactionBehavior::IMMEDIATE);
        if (const Status settled = settle(); !settled)
            return settled;
        transaction.commit();
        rememberIdentity();
        m_attempt.reset();
        m_hasFailed = false;
        return {};
    });
}

/// The file may be on a disk that others write as well: what is there has to be what we left there.
Status OpenDatabase::writeBack(const FileState &before)
{
    const QByteArray bytes = m_database->bytes();
    const Result<QByteArray> there = readFile(m_path, largestFile);
    Status written = there ? Status() : passOn(there);
    if (there && *there != *m_stored)
        written = fail(ErrorCode::FileChanged, {m_path});
    if (written) {
        m_refused = bytes;
        written = writeFile(m_path, bytes);
    }
    if (!written) {
        m_database->load(*m_stored);
        m_known = before;
        return written;
    }
    m_refused.reset();
    m_stored = bytes;
    return {};
}

/// The disk may have failed with no more than the name of the new file: that is in its place then.
Status OpenDatabase::putBack()
{
    if (!m_refused)
        return {};
    const Result<QByteArray> there = readFile(m_path, largestFile);
    if (!there)
        return passOn(there);
    if (*there == *m_refused) {
        if (Status written = writeFile(m_path, *m_stored); !written)
            return written;
    }
    m_refused.reset();
    return {};
}

} // namespace nianbao::store
