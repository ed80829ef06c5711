// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The content of one cell: exact, small, comparable. Arithmetic is on whole numbers of a
// millionth, so that counts and money add without rounding. Knows nothing of cells or rules.

#include "model/base/result.h"

#include <QString>

namespace nianbao {

/// An exact number with six decimals, as a whole number of millionths.
class Amount
{
public:
    static constexpr int decimals = 6;
    static constexpr qint64 scale = 1'000'000;

    constexpr Amount() = default;
    static constexpr Amount fromWhole(qint64 whole) { return Amount(whole * scale); }
    static constexpr Amount fromMillionths(qint64 millionths) { return Amount(millionths); }

    constexpr qint64 millionths() const { return m_millionths; }
    constexpr bool isWhole() const { return m_millionths % scale == 0; }
    constexpr bool isZero() const { return m_millionths == 0; }

    /// Decimal text without superfluous zeros: "-1", "0.092", "72701.2578".
    QString text() const;

    constexpr Amount &operator+=(Amount other)
    {
        m_millionths += other.m_millionths;
        return *this;
    }
    friend constexpr Amount operator+(Amount a, Amount b) { return a += b; }
    friend constexpr Amount operator-(Amount a, Amount b) { return Amount(a.m_millionths - b.m_millionths); }
    friend constexpr auto operator<=>(const Amount &a, const Amount &b) = default;

private:
    constexpr explicit Amount(qint64 millionths)
        : m_millionths(millionths)
    {
    }
    qint64 m_millionths = 0;
};

/// Unit of an amount of money, where the clerk chooses it and it is printed with the figure.
enum class MoneyUnit {
    Fixed, ///< the form prints the unit; the value has none of its own
    Yuan, ///< 元
    WanYuan, ///< 万元, ten thousand yuan
};

class Value
{
public:
    enum class Kind {
        Unknown, ///< not seen: an imported report did not show the cell
        Blank, ///< seen and empty
        Count, ///< whole number, not negative
        SignedCount, ///< whole number, written with its sign unless 0
        Money, ///< up to six decimals, not negative
        NotApplicable, ///< written "/"
    };

    /// Largest figure that a cell holds, in its own unit. Sums of a whole table still fit.
    static constexpr qint64 largest = 9'999'999'999;

    Value() = default; ///< blank
    static Value unknown() { return Value(Kind::Unknown, {}, 0, MoneyUnit::Fixed); }
    static Value blank() { return {}; }
    static Value count(qint64 number) { return Value(Kind::Count, Amount::fromWhole(number), 0, MoneyUnit::Fixed); }
    static Value signedCount(qint64 number)
    {
        return Value(Kind::SignedCount, Amount::fromWhole(number), 0, MoneyUnit::Fixed);
    }
    /// `decimalsTyped` is kept for printing: 20.30 stays 20.30.
    static Value money(Amount amount, int decimalsTyped, MoneyUnit unit)
    {
        return Value(Kind::Money, amount, decimalsTyped, unit);
    }
    static Value notApplicable() { return Value(Kind::NotApplicable, {}, 0, MoneyUnit::Fixed); }

    Kind kind() const { return m_kind; }
    bool isNumber() const { return m_kind == Kind::Count || m_kind == Kind::SignedCount || m_kind == Kind::Money; }
    bool isBlank() const { return m_kind == Kind::Blank; }
    bool isUnknown() const { return m_kind == Kind::Unknown; }
    MoneyUnit unit() const { return m_unit; }

    /// The number as written, in the unit it is written in; 0 for what is no number.
    Amount amount() const { return m_amount; }

    /// As it is stored, exported and printed: "", "12", "+19", "72701.2578", "251000元", "/".
    /// Unknown and blank are both "".
    QString text() const;

    friend bool operator==(const Value &, const Value &) = default;

private:
    Value(Kind kind, Amount amount, int decimals, MoneyUnit unit)
        : m_amount(amount)
        , m_kind(kind)
        , m_unit(unit)
        , m_decimals(static_cast<qint8>(decimals))
    {
    }

    Amount m_amount;
    Kind m_kind = Kind::Blank;
    MoneyUnit m_unit = MoneyUnit::Fixed;
    qint8 m_decimals = 0;
};

/// 元, 万元, or nothing.
QString moneyUnitText(MoneyUnit unit);

} // namespace nianbao
