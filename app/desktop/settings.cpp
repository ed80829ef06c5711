// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings.h"

#include "model/base/sha256.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int soonMs = 500;

const QString languageKey = QStringLiteral("language");
const QString recentKey = QStringLiteral("recentFiles");
const QString backupFolderKey = QStringLiteral("backupFolder");
const QString unitKey = QStringLiteral("lastUnit");
const QString openGroup = QStringLiteral("open/");
const QString signingKeyKey = QStringLiteral("signing/key");
const QString signingLookKey = QStringLiteral("signing/look");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

} // namespace

Settings::Settings(const QString &path)
    : m_settings(path.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("nianbao"),
                                            QStringLiteral("nianbao"))
                                      .fileName()
                                : path,
                 QSettings::IniFormat)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_soon.callOnTimeout([this] { write(); });
}

Settings::~Settings()
{
    write();
}

QVariant Settings::value(const QString &key) const
{
    const auto waiting = m_waiting.constFind(key);
    return waiting != m_waiting.constEnd() ? *waiting : m_settings.value(key);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_waiting.insert(key, value);
    m_soon.start();
}

void Settings::write()
{
    for (auto waiting = m_waiting.cbegin(); waiting != m_waiting.cend(); ++waiting) {
        if (waiting->isValid())
            m_settings.setValue(waiting.key(), *waiting);
        else
            m_settings.remove(waiting.key());
    }
    m_waiting.clear();
}

QString Settings::language() const
{
    return value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue(languageKey, language);
}

QStringList Settings::recentFiles() const
{
    return value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    setValue(recentKey, files.first(std::min(files.size(), maxRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    setValue(recentKey, files);
}

QString Settings::backupFolder() const
{
    return value(backupFolderKey).toString();
}

void Settings::setBackupFolder(const QString &folder)
{
    setValue(backupFolderKey, folder);
}

QString Settings::lastUnit() const
{
    return value(unitKey).toString();
}

void Settings::setLastUnit(const QString &unit)
{
    setValue(unitKey, unit);
}

QStringList Settings::openReports() const
{
    QSet<QString> keys(m_waiting.keyBegin(), m_waiting.keyEnd());
    for (const QString &key : m_settings.allKeys())
        keys.insert(key);
    QStringList paths;
    for (const QString &key : std::as_const(keys)) {
        if (const QString path = key.startsWith(openGroup) ? value(key).toString() : QString(); !path.isEmpty())
            paths.append(path);
    }
    paths.sort();
    return paths;
}

void Settings::setReportOpen(const QString &path, bool isOpen)
{
    // A key for each file: a file is open to write in one window only, so no two windows write the same key.
    setValue(openGroup + sha256Of(path.toUtf8()).first(16), isOpen ? QVariant(path) : QVariant());
}

QString Settings::signingKey() const
{
    return value(signingKeyKey).toString();
}

int Settings::signingLook() const
{
    return value(signingLookKey).toInt();
}

void Settings::setSigning(const QString &key, int look)
{
    setValue(signingKeyKey, key);
    setValue(signingLookKey, look);
}

QByteArray Settings::windowGeometry() const
{
    return value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    setValue(geometryKey, geometry);
    setValue(stateKey, state);
}

} // namespace nianbao
