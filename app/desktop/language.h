// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The language of the program's texts and of Qt's own dialogs, changed while it runs. Windows hear
// of it by QEvent::LanguageChange.

#include <QString>
#include <QTranslator>

class QLocale;

namespace nianbao {

class Language
{
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// "zh" or "en".
    void use(const QString &language);
    const QString &current() const { return m_current; }

    /// What a computer set up like this one wants: "en" where it says English, else "zh".
    static QString usualFor(const QLocale &locale);

private:
    void remove();

    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace nianbao
