// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/backups.h"

#include "model/base/sha256.h"
#include "model/store/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

const QString folderEnding = QStringLiteral(".backups");
constexpr qsizetype alwaysKept = 10;
constexpr qsizetype keptDays = 30;

constexpr std::array<std::pair<BackupReason, const char *>, 7> reasonNames{{
    {BackupReason::FirstChange, "first-change"},
    {BackupReason::Migration, "migration"},
    {BackupReason::Import, "import"},
    {BackupReason::Signing, "signing"},
    {BackupReason::Finishing, "finishing"},
    {BackupReason::Restoring, "restoring"},
    {BackupReason::Asked, "asked"},
}};

/// Local time: people look for copies in a file manager too.
QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd HHmmss");
}

std::optional<BackupReason> reasonFromName(const QString &name)
{
    for (const auto &[reason, text] : reasonNames) {
        if (name == QLatin1String(text))
            return reason;
    }
    return std::nullopt;
}

/// TIME REASON[ NUMBER]
std::optional<BackupEntry> entryOf(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    const qsizetype timeLength = timeFormat().size();
    const QDateTime at = QDateTime::fromString(name.left(timeLength), timeFormat());
    const auto reason = reasonFromName(name.mid(timeLength + 1).section(u' ', 0, 0));
    if (!at.isValid() || !reason)
        return std::nullopt;
    return BackupEntry{file.absoluteFilePath(), at, *reason};
}

/// Of two of one second the order stays.
void sortNewestFirst(QList<BackupEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const BackupEntry &a, const BackupEntry &b) { return a.at > b.at; });
}

} // namespace

QString backupReasonName(BackupReason reason)
{
    for (const auto &[known, text] : reasonNames) {
        if (known == reason)
            return QLatin1String(text);
    }
    return {};
}

BackupFolder::BackupFolder(const QString &projectPath, const QString &chosen)
    : m_chosen(chosen)
{
    const QFileInfo given(projectPath);
    const QString real = given.canonicalFilePath(); // the same copies, whichever link was opened
    const QFileInfo file(real.isEmpty() ? given.absoluteFilePath() : real);
    m_path = file.absoluteFilePath() + folderEnding;
    if (!chosen.isEmpty()) {
        const QString place = sha256Of(file.absoluteFilePath().toUtf8()).first(8);
        m_path = chosen + u'/' + file.fileName() + u' ' + place + folderEnding;
    }
    m_suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

Status BackupFolder::check() const
{
    return m_chosen.isEmpty() ? Status() : checkBackupFolder(m_chosen);
}

QList<BackupEntry> BackupFolder::entries() const
{
    QList<BackupEntry> entries;
    // Of two copies of one second the file system knows which was written later.
    for (const QFileInfo &file : QDir(m_path).entryInfoList({u'*' + m_suffix}, QDir::Files, QDir::Time)) {
        if (const auto entry = entryOf(file))
            entries.append(*entry);
    }
    sortNewestFirst(entries);
    return entries;
}

QString BackupFolder::freshPath(const QDateTime &at, BackupReason reason) const
{
    const QString stem = m_path + u'/' + at.toLocalTime().toString(timeFormat()) + u' ' + backupReasonName(reason);
    QString path = stem + m_suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u' ' + QString::number(number) + m_suffix;
    return path;
}

void BackupFolder::prune(const QString &keep) const
{
    for (const BackupEntry &entry : superfluousBackups(entries())) {
        const bool isOpen = QFileInfo::exists(store::FileLock::lockPath(entry.path));
        if (entry.path != QFileInfo(keep).absoluteFilePath() && !isOpen)
            QFile::remove(entry.path);
    }
}

bool isBackup(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.path().endsWith(folderEnding) && entryOf(file).has_value();
}

Status checkBackupFolder(const QString &chosen)
{
    const QFileInfo folder(chosen);
    if (!folder.isDir())
        return fail(ErrorCode::BackupFolderGone, {chosen});
    if (!folder.isWritable())
        return fail(ErrorCode::BackupFolderReadOnly, {chosen});
    return {};
}

QList<BackupEntry> allBackups(const QString &projectPath, const QString &chosen)
{
    QList<BackupEntry> entries = BackupFolder(projectPath, chosen).entries();
    if (!chosen.isEmpty()) {
        entries += BackupFolder(projectPath).entries();
        sortNewestFirst(entries);
    }
    return entries;
}

QList<BackupEntry> superfluousBackups(const QList<BackupEntry> &newestFirst)
{
    QList<BackupEntry> superfluous;
    QSet<QDate> keptOn;
    const auto newestOfMigration
        = std::find_if(newestFirst.cbegin(), newestFirst.cend(),
                       [](const BackupEntry &entry) { return entry.reason == BackupReason::Migration; })
        - newestFirst.cbegin();
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].at.date();
        const bool isLastOfItsDay = !keptOn.contains(day);
        keptOn.insert(day);
        const bool isRecent = isLastOfItsDay && keptOn.size() <= keptDays;
        if (i >= alwaysKept && !isRecent && i != newestOfMigration)
            superfluous.append(newestFirst[i]);
    }
    return superfluous;
}

} // namespace nianbao
