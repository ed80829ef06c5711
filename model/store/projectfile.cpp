// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/projectfile.h"

#include "model/base/platform.h"
#include "model/store/draftfile.h"
#include "model/store/fileheader.h"
#include "model/store/filelock.h"
#include "model/store/migrations.h"
#include "model/store/opendatabase.h"
#include "model/store/verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nianbao {

using namespace store;

class ProjectFile::Private
{
public:
    Private(const QString &filePath, Access fileAccess, const Clock &fileClock, const QString &backupFolder)
        : path(filePath)
        , access(fileAccess)
        , clock(fileClock)
        , backups(filePath, backupFolder)
        , database(filePath, fileAccess)
    {
    }

    Status prepareToWrite();
    Result<QString> backUp(BackupReason reason);
    Error backupFailed(const Error &cause) const;
    void backUpBeforeFirstChange();
    Stamp stampAfter(const FileState &before) const;

    /// Asks the database something that changes nothing.
    template <typename Question>
    auto ask(Question question) -> decltype(question(std::declval<Database &>()))
    {
        using Answer = decltype(question(std::declval<Database &>()));
        return guardedReading(path, [this, &question]() -> Answer {
            if (const Status settled = database.settleNow(); !settled)
                return passOn(settled);
            database.database().allowWork();
            return question(database.database());
        });
    }

    QString path;
    Access access;
    const Clock &clock;
    BackupFolder backups;
    QDate changedOn; ///< the day whose copy is there, as far as this program looked
    QDate missedOn; ///< the day on which a copy failed last
    std::optional<Error> backupProblem;
    std::optional<FileLock> lock; ///< released after the database is closed
    OpenDatabase database;
};

Status ProjectFile::Private::prepareToWrite()
{
    Result<FileLock> taken = FileLock::take(path);
    if (!taken)
        return passOn(taken);
    lock.emplace(std::move(*taken));
    if (database.isReadOnly())
        return fail(ErrorCode::ReadOnly, {path});
    if (!database.isOld())
        return {};
    if (const Result<QString> copy = backUp(BackupReason::Migration); !copy)
        return fail(ErrorCode::StoppedWithoutBackup, {path}, copy.error());
    return database.moveToNewestSchema();
}

/// Each edit has a moment of its own, which is what tells in the history where one ends.
Stamp ProjectFile::Private::stampAfter(const FileState &before) const
{
    constexpr qint64 closeMs = 1000; // a clock that was set back further counts again from where it is
    const QDateTime last = momentOf(before.lastChangeAt);
    const QDateTime now = clock.now();
    const qint64 since = last.isValid() ? last.msecsTo(now) : closeMs;
    return {since <= 0 && since > -closeMs ? last.addMSecs(1) : now, systemUserName()};
}

Error ProjectFile::Private::backupFailed(const Error &cause) const
{
    return {ErrorCode::BackupFailed, {path}, std::make_shared<const Error>(cause)};
}

Result<QString> ProjectFile::Private::backUp(BackupReason reason)
{
    const auto failed = [this](const Error &cause) { return tl::unexpected<Error>(backupFailed(cause)); };
    if (const Status settled = database.settleNow(); !settled)
        return failed(settled.error());
    if (const Status there = backups.check(); !there)
        return failed(there.error());
    if (!QFileInfo(backups.path()).isDir()) {
        if (!QDir().mkpath(backups.path()))
            return failed({ErrorCode::FolderFailed, {backups.path()}});
        // A copy in a folder that is lost would be none.
        if (const Status kept = syncNameOf(backups.path()); !kept) {
            QDir().rmdir(backups.path());
            return failed(kept.error());
        }
    }
    const QDateTime now = clock.now();
    QString copy = backups.freshPath(now, reason);
    if (const Status copied = copyVerified(database.database(), path, copy); !copied)
        return failed(copied.error());
    backups.prune(copy);
    return copy;
}

/// The change itself is safe without the copy, so a copy that fails stops nothing; it is told, and the next change
/// tries again: a stick may be put back, a disk may have room again.
void ProjectFile::Private::backUpBeforeFirstChange()
{
    const QDate today = clock.now().toLocalTime().date();
    if (changedOn == today || access == Access::Read)
        return;
    // A clock that was wrong for a while may have left copies of days to come.
    const QList<BackupEntry> entries = backups.entries();
    const bool isThere = std::any_of(entries.cbegin(), entries.cend(),
                                     [&today](const BackupEntry &entry) { return entry.at.date() == today; });
    if (!isThere) {
        if (const Result<QString> copy = backUp(BackupReason::FirstChange); !copy) {
            if (std::exchange(missedOn, today) != today)
                backupProblem = copy.error();
            return;
        }
    }
    changedOn = today;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const StoredReport &report,
                                                         const QByteArray &editionJson, const Clock &clock,
                                                         const Edit &beginning)
{
    const Status made = makeProjectFile(path, [&](Database &database) {
        insertReport(database, report, editionJson);
        writeEdit(database, beginning, Stamp{clock.now(), systemUserName()});
    });
    if (!made)
        return passOn(made);
    auto created = open(path, Access::Write, clock);
    if (created)
        (*created)->d->changedOn = clock.now().toLocalTime().date(); // there is nothing older to keep
    else
        QFile::remove(path); // only what was just made, so that it can be tried again
    return created;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Access access, const Clock &clock,
                                                       const QString &backupFolder)
{
    if (const Status status = checkHeader(path); !status)
        return passOn(status);
    if (access == Access::Write && isBackup(path))
        return fail(ErrorCode::ReadOnly, {path});
    auto d = std::make_unique<Private>(path, access, clock, backupFolder);
    if (const Status status = d->database.connect(); !status)
        return passOn(status);
    if (access == Access::Write) {
        if (const Status status = d->prepareToWrite(); !status)
            return passOn(status);
    }
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(d)));
}

std::optional<LockHolder> ProjectFile::holder(const QString &path)
{
    return FileLock::holder(path);
}

Status ProjectFile::clearLock(const QString &path, const std::optional<LockHolder> &asked)
{
    return FileLock::clear(path, asked);
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

bool ProjectFile::wasLeftOpen() const
{
    return d->lock && d->lock->wasLeftBehind();
}

Result<StoredReport> ProjectFile::read() const
{
    return d->database.read();
}

Result<QByteArray> ProjectFile::editionJson() const
{
    return d->ask([](Database &database) -> Result<QByteArray> { return readEditionJson(database); });
}

Status ProjectFile::write(const Edit &edit, const std::optional<NamedSnapshot> &version)
{
    d->backUpBeforeFirstChange();
    return d->database.change(edit, [this, &edit, &version](const FileState &before) {
        const Stamp stamp = d->stampAfter(before);
        writeEdit(d->database.database(), edit, stamp);
        if (version)
            insertVersion(d->database.database(), version->name, version->bytes, stamp);
    });
}

Status ProjectFile::replaceEdition(const Change &change, const QByteArray &json)
{
    if (const Result<QString> copy = backUp(BackupReason::Migration); !copy)
        return passOn(copy);
    const Result<QByteArray> replaced = editionJson();
    if (!replaced)
        return passOn(replaced);
    const Edit edit{EditKind::RenewEdition, {change}};
    return d->database.change(
        edit,
        [this, &edit, &change, &json](const FileState &before) {
            updateEdition(d->database.database(), change.after.value_or(QString()), json);
            writeEdit(d->database.database(), edit, d->stampAfter(before));
        },
        [change, json = *replaced](Database &database) {
            updateEdition(database, change.before.value_or(QString()), json);
        });
}

Result<qint64> ProjectFile::addVersion(const QString &name, const QByteArray &snapshot)
{
    qint64 number = 0;
    const Status added = d->database.change({}, [this, &name, &snapshot, &number](const FileState &before) {
        insertVersion(d->database.database(), name, snapshot, {d->clock.now(), systemUserName()});
        number = before.version + 1;
    });
    if (!added)
        return passOn(added);
    return number;
}

Status ProjectFile::addExports(const QList<ExportEntry> &files, const QString &valuesSha256,
                               const std::optional<NamedSnapshot> &version)
{
    return d->database.change({}, [this, &files, &valuesSha256, &version](const FileState &) {
        const Stamp stamp{d->clock.now(), systemUserName()};
        for (const ExportEntry &file : files)
            insertExport(d->database.database(), file.kind, file.fileSha256, valuesSha256, stamp);
        if (version)
            insertVersion(d->database.database(), version->name, version->bytes, stamp);
    });
}

Result<QList<HistoryEntry>> ProjectFile::history(const std::optional<QString> &placeId, int atMost) const
{
    return d->ask([&placeId, atMost](Database &database) -> Result<QList<HistoryEntry>> {
        return readHistory(database, placeId, atMost);
    });
}

Result<QList<VersionEntry>> ProjectFile::versions() const
{
    return d->ask([](Database &database) -> Result<QList<VersionEntry>> { return readVersions(database); });
}

Result<QByteArray> ProjectFile::snapshot(qint64 version) const
{
    return d->ask([version](Database &database) -> Result<QByteArray> {
        const std::optional<QByteArray> bytes = readSnapshot(database, version);
        if (!bytes)
            return fail(ErrorCode::UnknownVersion, {QString::number(version)});
        return *bytes;
    });
}

Result<QList<ExportEntry>> ProjectFile::exports() const
{
    return d->ask([](Database &database) -> Result<QList<ExportEntry>> { return readExports(database); });
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
