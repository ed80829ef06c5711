// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/value.h"

namespace nianbao {

namespace {

QString decimalText(Amount amount, int decimalsAtLeast)
{
    const bool negative = amount.millionths() < 0;
    const quint64 magnitude
        = negative ? 0 - static_cast<quint64>(amount.millionths()) : static_cast<quint64>(amount.millionths());
    const auto scale = static_cast<quint64>(Amount::scale);
    QString fraction = QString::number(magnitude % scale).rightJustified(Amount::decimals, u'0');
    while (fraction.size() > decimalsAtLeast && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = QString::number(magnitude / scale);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return negative ? u'-' + text : text;
}

} // namespace

QString Amount::text() const
{
    return decimalText(*this, 0);
}

QString Value::text() const
{
    switch (m_kind) {
    case Kind::Unknown:
    case Kind::Blank: return {};
    case Kind::Count: return QString::number(m_amount.millionths() / Amount::scale);
    case Kind::SignedCount: {
        const QString number = m_amount.text();
        return m_amount > Amount() ? u'+' + number : number;
    }
    case Kind::Money: return decimalText(m_amount, m_decimals) + moneyUnitText(m_unit);
    case Kind::NotApplicable: return QStringLiteral("/");
    }
    Q_UNREACHABLE();
}

QString moneyUnitText(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Fixed: return {};
    case MoneyUnit::Yuan: return QStringLiteral("元");
    case MoneyUnit::WanYuan: return QStringLiteral("万元");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
