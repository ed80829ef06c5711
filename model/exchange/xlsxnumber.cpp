// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsxnumber.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Spreadsheets keep 15 significant digits, as a double does.
constexpr auto mostDigits = 15;

const QString signedFormat = QStringLiteral("+0;-0;0");

qsizetype decimalsIn(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return 0;
    const auto end = std::find_if_not(text.cbegin() + point + 1, text.cend(), [](QChar c) { return c.isDigit(); });
    return end - text.cbegin() - point - 1;
}

/// The part of a format that is for a number of this sign.
QString sectionFor(double number, const QString &format)
{
    const QStringList sections = format.split(u';');
    if (number < 0 && sections.size() > 1)
        return sections[1];
    if (number == 0 && sections.size() > 2)
        return sections[2];
    return number < 0 ? u'-' + sections[0] : sections[0];
}

} // namespace

std::optional<XlsxNumber> XlsxNumber::of(const Value &value)
{
    if (!value.isNumber())
        return std::nullopt;
    const QString number = value.amount().text();
    const auto digits = std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    if (digits > mostDigits)
        return std::nullopt;
    if (value.kind() == Value::Kind::SignedCount)
        return XlsxNumber(number, signedFormat);
    QString format = QStringLiteral("0");
    if (const qsizetype decimals = decimalsIn(value.text()); decimals > 0)
        format += u'.' + QString(decimals, u'0');
    if (const QString unit = moneyUnitText(value.unit()); !unit.isEmpty())
        format += u'"' + unit + u'"';
    return XlsxNumber(number, format);
}

QString XlsxNumber::shown(const QString &number, const QString &format)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || format == QLatin1String("General"))
        return number;
    QString section = sectionFor(value, format);
    QString text;
    while (!section.isEmpty() && !section.front().isDigit()) {
        text += section.front();
        section.remove(0, 1);
    }
    text += QString::number(std::abs(value), 'f',
                            static_cast<int>(std::min<qsizetype>(decimalsIn(section), mostDigits)));
    return text + section.section(u'"', 1, 1);
}

} // namespace nianbao
