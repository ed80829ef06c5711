// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/draftfile.h"

#include "model/base/platform.h"
#include "model/base/workshop.h"
#include "model/base/writefile.h"
#include "model/store/migrations.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

namespace nianbao::store {

Status makeInPlace(const QString &place, const std::function<Status(const QString &draft)> &write)
{
    const QFileInfo target(place);
    const auto isTaken = [&place] { return QFileInfo::exists(place) || QFileInfo(place).isSymLink(); };
    if (isTaken())
        return fail(ErrorCode::FileExists, {place});
    const Workshop workshop(target.absolutePath());
    if (!workshop.isValid())
        return fail(ErrorCode::FileWriteFailed, {place, workshop.errorString()});
    const QString draft = workshop.filePath(QStringLiteral("draft"));
    // An empty file first: SQLite would not give it the permissions that the user's umask says.
    if (const Status begun = writeFile(draft, {}); !begun)
        return begun;
    if (const Status written = write(draft); !written)
        return written;
    QFile file(draft);
    if (!file.rename(target.absoluteFilePath()))
        return fail(isTaken() ? ErrorCode::FileExists : ErrorCode::FileWriteFailed, {place, file.errorString()});
    Status synced = syncNameOf(place);
    if (!synced)
        file.rename(draft);
    return synced;
}

Status makeProjectFile(const QString &path, const std::function<void(Database &)> &fill)
{
    return makeInPlace(path, [&path, &fill](const QString &draft) {
        return guarded(path, Doing::Writing, [&draft, &fill]() -> Status {
            Database database(draft, Database::Mode::Create);
            SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::EXCLUSIVE);
            migrate(database);
            fill(database);
            transaction.commit();
            return {};
        });
    });
}

} // namespace nianbao::store
