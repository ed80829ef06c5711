// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A moment as PDF writes it (ISO 32000-1, 7.9.4): D:20240131093000+08'00', to the second.

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace nianbao {

inline QByteArray pdfDate(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return moment.toString(QStringLiteral("'D:'yyyyMMddHHmmss"))
        .append(QStringLiteral("%1%2'%3'")
                    .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                    .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                    .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0')))
        .toLatin1();
}

/// Invalid where it is none. What is left out at the end counts as its beginning, a zone as UTC.
inline QDateTime fromPdfDate(const QString &text)
{
    const QString digits = text.startsWith(QLatin1String("D:")) ? text.mid(2) : text;
    const auto part = [&digits](qsizetype at, qsizetype size, int otherwise) {
        return digits.size() < at + size ? otherwise : digits.mid(at, size).toInt();
    };
    const QDate date(part(0, 4, 0), part(4, 2, 1), part(6, 2, 1));
    const QTime time(part(8, 2, 0), part(10, 2, 0), part(12, 2, 0));
    const QChar sign = digits.size() > 14 ? digits[14] : QLatin1Char('Z');
    const int seconds = 3600 * part(15, 2, 0) + 60 * part(18, 2, 0);
    if (!date.isValid() || !time.isValid() || (sign != u'Z' && seconds >= 24 * 3600))
        return {};
    if (sign == u'+' || sign == u'-')
        return QDateTime(date, time, QTimeZone(sign == u'-' ? -seconds : seconds));
    return QDateTime(date, time, Qt::UTC);
}

} // namespace nianbao
