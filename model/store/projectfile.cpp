// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/projectfile.h"

#include "model/base/platform.h"
#include "model/store/database.h"
#include "model/store/fileheader.h"
#include "model/store/filelock.h"
#include "model/store/migrations.h"
#include "model/store/rows.h"
#include "model/store/verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <utility>

namespace nianbao {

using namespace store;

namespace {

/// A crash left a journal beside a file that we must not write: the journal is played back on a copy.
Status copyWithJournal(const QString &path, const QString &copy)
{
    const QString journal = QStringLiteral("-journal");
    QFile file(path);
    if (file.copy(copy) && QFile::copy(path + journal, copy + journal))
        return {};
    return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
}

} // namespace

class ProjectFile::Private
{
public:
    Private(const QString &filePath, Access fileAccess, const Clock &fileClock)
        : path(filePath)
        , access(fileAccess)
        , clock(fileClock)
        , backups(filePath)
    {
    }

    Status connect();
    Status connectToCopy();
    Status verify();
    Status connectToNewerCopy();
    bool isOld() const { return schema < newestSchema; }
    void moveToNewestSchema();
    Status prepareToWrite();
    Result<QString> backUp(BackupReason reason);
    void backUpBeforeFirstChange();

    /// One synced transaction around `work`; on failure nothing happened.
    template <typename Work>
    Status change(Work work)
    {
        if (access == Access::Read)
            return fail(ErrorCode::ReadOnly, {path});
        return guarded(path, Doing::Writing, [this, &work]() -> Status {
            SQLite::Transaction transaction(database->connection(), SQLite::TransactionBehavior::IMMEDIATE);
            work(Stamp{clock.now(), systemUserName()});
            transaction.commit();
            return {};
        });
    }
    QString path;
    Access access;
    int schema = 0; ///< as verify() found it
    const Clock &clock;
    BackupFolder backups;
    QDate changedOn; ///< the day on which this program last looked for a copy of today
    std::optional<Error> backupProblem;
    std::optional<QTemporaryDir> copyFolder; ///< outlives the database
    std::optional<FileLock> lock; ///< released after the database is closed
    mutable std::optional<Database> database; ///< SQLite has no notion of a constant connection
};

Status ProjectFile::Private::connect()
{
    if (access == Access::Write) {
        database.emplace(path, Database::Mode::Write);
        return verify();
    }
    try {
        database.emplace(path, Database::Mode::Read);
        const Status status = verify();
        return status && isOld() ? connectToNewerCopy() : status;
    } catch (const SQLite::Exception &exception) {
        if (!needsRollback(exception))
            throw;
    }
    return connectToCopy();
}

Status ProjectFile::Private::connectToNewerCopy()
{
    copyFolder.emplace();
    const QString copy = copyFolder->filePath(QStringLiteral("copy"));
    if (const Status copied = copyVerified(*database, copy); !copied)
        return copied;
    database.emplace(copy, Database::Mode::Write);
    moveToNewestSchema();
    return verify();
}

void ProjectFile::Private::moveToNewestSchema()
{
    SQLite::Transaction transaction(database->connection(), SQLite::TransactionBehavior::EXCLUSIVE);
    migrate(*database);
    transaction.commit();
}

Status ProjectFile::Private::connectToCopy()
{
    database.reset();
    copyFolder.emplace();
    const QString copy = copyFolder->filePath(QStringLiteral("copy"));
    if (const Status copied = copyWithJournal(path, copy); !copied)
        return copied;
    database.emplace(copy, Database::Mode::Write);
    if (const Status status = verify(); !status || !isOld())
        return status;
    moveToNewestSchema();
    return verify();
}

Status ProjectFile::Private::verify()
{
    SQLite::Transaction transaction(database->connection()); // one state and one lock for all queries
    const int version = schemaVersion(*database);
    if (version > newestSchema)
        return fail(ErrorCode::FileNewer, {path, QString::number(version), QString::number(newestSchema)});
    schema = version;
    if (version < 1 || describeSchema(*database) != schemaDescription(version))
        return fail(ErrorCode::FileDamaged, {path, QStringLiteral("schema")});
    if (access == Access::Write) {
        const std::string state = database->connection().execAndGet("PRAGMA quick_check(1)").getString();
        if (state != "ok")
            return fail(ErrorCode::FileDamaged, {path, QString::fromStdString(state)});
    }
    return {};
}

Status ProjectFile::Private::prepareToWrite()
{
    Result<FileLock> taken = FileLock::take(path);
    if (!taken)
        return passOn(taken);
    lock.emplace(std::move(*taken));
    if (database->isReadOnly())
        return fail(ErrorCode::ReadOnly, {path});
    if (!isOld())
        return {};
    if (const Result<QString> copy = backUp(BackupReason::Migration); !copy)
        return passOn(copy);
    return guarded(path, Doing::Writing, [this]() -> Status {
        moveToNewestSchema();
        return verify();
    });
}

Result<QString> ProjectFile::Private::backUp(BackupReason reason)
{
    const auto failed = [this](const Error &cause) -> Result<QString> {
        return tl::unexpected<Error>({ErrorCode::BackupFailed, {path}, std::make_shared<const Error>(cause)});
    };
    if (!QDir().mkpath(backups.path()))
        return failed({ErrorCode::FolderFailed, {backups.path()}});
    const QDateTime now = clock.now();
    QString copy = backups.freshPath(now, reason);
    if (const Status copied = copyVerified(*database, copy); !copied)
        return failed(copied.error());
    backups.prune(now.toLocalTime().date(), copy);
    return copy;
}

/// The change itself is safe without the copy, so a copy that fails stops nothing; it is told.
void ProjectFile::Private::backUpBeforeFirstChange()
{
    const QDate today = clock.now().toLocalTime().date();
    if (changedOn == today || access == Access::Read)
        return;
    changedOn = today;
    const QList<BackupEntry> entries = backups.entries();
    if (!entries.isEmpty() && entries.first().at.date() == today)
        return;
    if (const Result<QString> copy = backUp(BackupReason::FirstChange); !copy)
        backupProblem = copy.error();
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const StoredReport &report,
                                                         const QByteArray &editionJson, const Clock &clock,
                                                         const Edit &beginning)
{
    const QFileInfo target(path);
    const auto isTaken = [&path] { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); };
    if (isTaken())
        return fail(ErrorCode::FileExists, {path});
    const QTemporaryDir workshop(target.absolutePath() + QStringLiteral("/.nianbao-XXXXXX"));
    if (!workshop.isValid())
        return fail(ErrorCode::FileWriteFailed, {path, workshop.errorString()});
    const QString draft = workshop.filePath(QStringLiteral("new"));
    const Status made = guarded(path, Doing::Writing, [&]() -> Status {
        Database database(draft, Database::Mode::Create);
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::EXCLUSIVE);
        migrate(database);
        insertReport(database, report, editionJson);
        writeEdit(database, beginning, Stamp{clock.now(), systemUserName()});
        transaction.commit();
        return {};
    });
    if (!made)
        return passOn(made);
    QFile file(draft);
    if (!file.rename(target.absoluteFilePath()))
        return fail(isTaken() ? ErrorCode::FileExists : ErrorCode::FileWriteFailed, {path, file.errorString()});
    syncFolder(target.absolutePath());
    auto created = open(path, Access::Write, clock);
    if (created)
        (*created)->d->changedOn = clock.now().toLocalTime().date(); // there is nothing older to keep
    return created;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Access access, const Clock &clock)
{
    if (const Status status = checkHeader(path); !status)
        return passOn(status);
    auto d = std::make_unique<Private>(path, access, clock);
    if (const Status status = guarded(path, Doing::Reading, [&d] { return d->connect(); }); !status)
        return passOn(status);
    if (access == Access::Write) {
        if (const Status status = d->prepareToWrite(); !status)
            return passOn(status);
    }
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(d)));
}

ProjectFile::ProjectFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ProjectFile::~ProjectFile() = default;

const QString &ProjectFile::path() const
{
    return d->path;
}

ProjectFile::Access ProjectFile::access() const
{
    return d->access;
}

Result<StoredReport> ProjectFile::read() const
{
    return guarded(d->path, Doing::Reading, [this]() -> Result<StoredReport> {
        std::optional<StoredReport> report = readReport(*d->database);
        if (!report)
            return fail(ErrorCode::FileDamaged, {d->path, QStringLiteral("edition")});
        return std::move(*report);
    });
}

Result<QByteArray> ProjectFile::editionJson() const
{
    return guarded(d->path, Doing::Reading, [this]() -> Result<QByteArray> { return readEditionJson(*d->database); });
}

Status ProjectFile::write(const Edit &edit, const std::optional<NamedSnapshot> &version)
{
    d->backUpBeforeFirstChange();
    return d->change([this, &edit, &version](const Stamp &stamp) {
        writeEdit(*d->database, edit, stamp);
        if (version)
            insertVersion(*d->database, version->name, version->bytes, stamp);
    });
}

Result<qint64> ProjectFile::addVersion(const QString &name, const QByteArray &snapshot)
{
    const Status added = d->change(
        [this, &name, &snapshot](const Stamp &stamp) { insertVersion(*d->database, name, snapshot, stamp); });
    if (!added)
        return passOn(added);
    return d->database->connection().getLastInsertRowid();
}

Status ProjectFile::addExports(const QList<ExportEntry> &files, const QString &valuesSha256)
{
    return d->change([this, &files, &valuesSha256](const Stamp &stamp) {
        for (const ExportEntry &file : files)
            insertExport(*d->database, file.kind, file.fileSha256, valuesSha256, stamp);
    });
}

Result<QList<HistoryEntry>> ProjectFile::history(const std::optional<Place> &place, int atMost) const
{
    return guarded(d->path, Doing::Reading, [this, &place, atMost]() -> Result<QList<HistoryEntry>> {
        return readHistory(*d->database, place, atMost);
    });
}

Result<QList<VersionEntry>> ProjectFile::versions() const
{
    return guarded(d->path, Doing::Reading,
                   [this]() -> Result<QList<VersionEntry>> { return readVersions(*d->database); });
}

Result<QList<ExportEntry>> ProjectFile::exports() const
{
    return guarded(d->path, Doing::Reading,
                   [this]() -> Result<QList<ExportEntry>> { return readExports(*d->database); });
}

Result<QString> ProjectFile::backUp(BackupReason reason)
{
    return d->backUp(reason);
}

void ProjectFile::setBackupFolder(const QString &chosen)
{
    d->backups = BackupFolder(d->path, chosen);
}

const BackupFolder &ProjectFile::backups() const
{
    return d->backups;
}

std::optional<Error> ProjectFile::takeBackupProblem()
{
    return std::exchange(d->backupProblem, std::nullopt);
}

} // namespace nianbao
