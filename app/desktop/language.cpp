// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace nianbao {

Language::~Language()
{
    remove();
}

void Language::remove()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &language)
{
    const QString locale = language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh_CN");
    remove();
    m_current = language;
    if (m_qt.load(QStringLiteral("qtbase_") + locale, QStringLiteral(":/translations"))
        || m_qt.load(QStringLiteral("qtbase_") + locale, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/translations/nianbao_%1.qm").arg(locale)))
        QCoreApplication::installTranslator(&m_ours);
}

QString Language::usualFor(const QLocale &locale)
{
    return locale.language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("zh");
}

} // namespace nianbao
