// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Figures as a spreadsheet holds them: a plain number, and a format that shows it as it is printed
// (20.30, +19, 251000元).

#include "model/values/value.h"

namespace nianbao {

class XlsxNumber
{
public:
    /// nullopt where a spreadsheet would not hold the value exactly: words, "/", more than 15 digits.
    static std::optional<XlsxNumber> of(const Value &value);

    const QString &number() const { return m_number; } ///< "20.3"
    const QString &format() const { return m_format; } ///< "0.00"

    /// What a number looks like in a format; knows those that of() gives, and "General".
    static QString shown(const QString &number, const QString &format);

private:
    XlsxNumber(QString number, QString format)
        : m_number(std::move(number))
        , m_format(std::move(format))
    {
    }

    QString m_number;
    QString m_format;
};

} // namespace nianbao
