// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program remembers between two starts: the language, the files opened last, how the window
// stood. Kept in one file whose path is given, so that tests have their own.

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>

namespace nianbao {

class Settings
{
public:
    /// An empty path is the user's own place for settings.
    explicit Settings(const QString &path = {});
    ~Settings();

    /// "zh" or "en"; empty when none was chosen yet.
    QString language() const;
    void setLanguage(const QString &language);

    /// Newest first, at most maxRecentFiles; also those that are gone by now.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    static constexpr qsizetype maxRecentFiles = 10;

    /// Where the backups of all reports are kept; empty: beside each.
    QString backupFolder() const;
    void setBackupFolder(const QString &folder);

    /// The body that the last new report was made for.
    QString lastUnit() const;
    void setLastUnit(const QString &unit);

    /// Reports that windows have open to write: after a crash, those of windows that are gone.
    QStringList openReports() const;
    void setReportOpen(const QString &path, bool isOpen);
    /// Where the key is that was signed with last, and how it looked; never what opens it.
    QString signingKey() const;
    int signingLook() const;
    void setSigning(const QString &key, int look);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

private:
    QVariant value(const QString &key) const;
    /// Known at once, on disk a little later: nobody waits for it, least of all a report that opens.
    void setValue(const QString &key, const QVariant &value);
    void write();

    QSettings m_settings;
    QHash<QString, QVariant> m_waiting;
    QTimer m_soon;
};

} // namespace nianbao
