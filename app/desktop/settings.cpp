// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

const QString languageKey = QStringLiteral("language");
const QString recentKey = QStringLiteral("recentFiles");
const QString unitKey = QStringLiteral("lastUnit");
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
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.first(std::min(files.size(), maxRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(recentKey, files);
}

QString Settings::lastUnit() const
{
    return m_settings.value(unitKey).toString();
}

void Settings::setLastUnit(const QString &unit)
{
    m_settings.setValue(unitKey, unit);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
}

} // namespace nianbao
