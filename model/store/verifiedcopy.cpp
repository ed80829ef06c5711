// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/verifiedcopy.h"

#include "model/store/draftfile.h"
#include "model/store/migrations.h"

#include <QCryptographicHash>
#include <QFile>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace nianbao::store {

namespace {

constexpr int allPages = -1;

/// Every value with its type and length, so that no two rows look alike.
void addRow(QCryptographicHash &hash, const SQLite::Statement &rows)
{
    for (int column = 0; column < rows.getColumnCount(); ++column) {
        const SQLite::Column value = rows.getColumn(column);
        hash.addData(QByteArray::number(value.getType()) + ':' + QByteArray::number(value.getBytes()) + ':');
        const void *blob = value.getBlob();
        hash.addData(QByteArrayView(static_cast<const char *>(blob), value.getBytes()));
    }
    hash.addData(QByteArrayView("\n"));
}

void copyPages(Database &source, const QString &target)
{
    Database copy(target, Database::Mode::Create);
    SQLite::Backup backup(copy.connection(), source.connection());
    const int result = backup.executeStep(allPages);
    if (result != SQLITE_DONE)
        throw SQLite::Exception("the copy was not finished", result);
}

/// Where the disk knows no permissions, neither file has any.
void closeToOthers(const QString &copy, const QString &original)
{
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QFile::setPermissions(copy, QFile::permissions(copy) & (QFile::permissions(original) | owners));
}

} // namespace

QByteArray contentSha256(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(describeSchema(database)));
    SQLite::Statement tables(database.connection(),
                             "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        // The schema was compared to the letter when the file was opened: these names are ours.
        const std::string name = tables.getColumn(0).getString();
        SQLite::Statement rows(database.connection(), "SELECT * FROM \"" + name + "\" ORDER BY 1, 2");
        hash.addData(QByteArray::fromStdString(name));
        while (rows.executeStep())
            addRow(hash, rows);
    }
    return hash.result();
}

Status copyVerified(Database &source, const QString &path, const QString &target)
{
    return makeInPlace(target, [&source, &path, &target](const QString &draft) {
        closeToOthers(draft, path);
        return guarded(target, Doing::Writing, [&]() -> Status {
            source.allowWork();
            const SQLite::Transaction transaction(source.connection());
            (void)schemaVersion(source); // begins it: nobody writes between the copy and the comparison
            copyPages(source, draft);
            Database copy(draft, Database::Mode::Read);
            if (!copy.problem("PRAGMA integrity_check(1)").empty() || contentSha256(copy) != contentSha256(source))
                return fail(ErrorCode::BackupNotEqual, {target});
            return {};
        });
    });
}

} // namespace nianbao::store
