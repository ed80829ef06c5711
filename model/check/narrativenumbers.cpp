// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativenumbers.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nianbao {

namespace {

constexpr int mostDigits = 12; ///< longer ones are telephone numbers and account numbers
constexpr qint64 tenThousand = 10'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isOneOf(QChar c, QStringView all)
{
    return all.contains(c);
}

QChar halfWidth(QChar c)
{
    const char16_t unit = c.unicode();
    if ((unit >= u'０' && unit <= u'９') || unit == u'％' || unit == u'．')
        return QChar(static_cast<char16_t>(unit - u'０' + u'0'));
    return c;
}

/// Value of a numeral from zero to nine; -1 for another character.
int numeral(QChar c)
{
    static constexpr QStringView ordinary(u"零一二三四五六七八九");
    if (c == u'〇' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(ordinary.indexOf(c));
}

qint64 powerOf(QChar c)
{
    switch (c.unicode()) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    case u'万': return tenThousand;
    default: return 0;
    }
}

struct Read
{
    qsizetype length = 0;
    Amount amount;
    bool isRounded = false;
};

/// nullopt where the product is no amount any more.
std::optional<Amount> times(Amount amount, qint64 factor)
{
    if (amount.millionths() > std::numeric_limits<qint64>::max() / factor)
        return std::nullopt;
    return Amount::fromMillionths(amount.millionths() * factor);
}

/// 17, 1,113, 4119, 33.9.
std::optional<Read> arabic(QStringView rest)
{
    qsizetype at = 0;
    qint64 whole = 0;
    int digits = 0;
    while (at < rest.size() && isDigit(rest[at])) {
        whole = digits < mostDigits ? whole * 10 + rest[at].digitValue() : Value::largest + 1;
        ++at;
        ++digits;
        const bool isGroup = at + 3 < rest.size() && rest[at] == u',' && isDigit(rest[at + 1]) && isDigit(rest[at + 2])
            && isDigit(rest[at + 3]) && (at + 4 >= rest.size() || !isDigit(rest[at + 4]));
        if (isGroup)
            ++at;
    }
    if (at == 0)
        return std::nullopt;
    qint64 millionths = 0;
    if (at + 1 < rest.size() && rest[at] == u'.' && isDigit(rest[at + 1])) {
        ++at;
        for (qint64 worth = Amount::scale / 10; at < rest.size() && isDigit(rest[at]); ++at, worth /= 10)
            millionths += worth * rest[at].digitValue();
    }
    if (whole > Value::largest)
        return Read{at, Amount::fromWhole(-1), true};
    return Read{at, Amount::fromMillionths(whole * Amount::scale + millionths), false};
}

/// 十七, 两百零三, 一万二千; also digits one by one, as in years: 二〇二三.
std::optional<Read> chinese(QStringView rest)
{
    qsizetype at = 0;
    qint64 sum = 0;
    qint64 section = 0; ///< below ten thousand
    qint64 lastPower = tenThousand * tenThousand;
    qint64 digit = -1;
    int plainDigits = 0;
    qint64 plain = 0;
    for (; at < rest.size(); ++at) {
        if (const int value = numeral(rest[at]); value >= 0) {
            if (digit > 0 || (digit == 0 && plainDigits > 0)) { // digit after digit
                if (++plainDigits > mostDigits)
                    return std::nullopt;
                plain = plain * 10 + value;
            } else {
                plain = value;
                plainDigits = 1;
            }
            digit = value;
            continue;
        }
        const qint64 power = powerOf(rest[at]);
        if (power == 0)
            break;
        if (plainDigits > 1 && plain >= 10)
            return std::nullopt;
        if (power == tenThousand) {
            if (sum != 0)
                return std::nullopt;
            sum = (section + std::max<qint64>(digit, 0)) * power;
            section = 0;
            lastPower = power;
        } else {
            if (power >= lastPower || (digit < 0 && at > 0 && section > 0))
                return std::nullopt;
            section += (digit > 0 ? digit : 1) * power;
            lastPower = power;
        }
        digit = -1;
        plainDigits = 0;
        plain = 0;
    }
    if (at == 0 || isOneOf(rest.front(), u"百千万"))
        return std::nullopt;
    if (plainDigits > 1 && sum == 0 && section == 0)
        return Read{at, Amount::fromWhole(plain), true}; // a year; 三五件 is no number to rely on
    if (plainDigits > 1 && plain >= 10)
        return std::nullopt;
    return Read{at, Amount::fromWhole(sum + section + std::max<qint64>(digit, 0)), false};
}

struct UnitWord
{
    QStringView word;
    NumberUnit unit;
    qint64 factor;
};

/// Longer words before those that they begin with.
constexpr std::array unitWords{
    UnitWord{u"万元", NumberUnit::Money, tenThousand},
    UnitWord{u"亿元", NumberUnit::Money, tenThousand *tenThousand},
    UnitWord{u"元", NumberUnit::Money, 1},
    UnitWord{u"个百分点", NumberUnit::Percent, 1},
    UnitWord{u"个月", NumberUnit::Other, 1},
    UnitWord{u"个工作日", NumberUnit::Other, 1},
    UnitWord{u"件套", NumberUnit::Other, 1},
    UnitWord{u"条例", NumberUnit::None, 1},
    UnitWord{u"次性", NumberUnit::Other, 1},
    UnitWord{u"件", NumberUnit::Item, 1},
    UnitWord{u"宗", NumberUnit::Item, 1},
    UnitWord{u"起", NumberUnit::Item, 1},
    UnitWord{u"份", NumberUnit::Item, 1},
    UnitWord{u"个", NumberUnit::Item, 1},
    UnitWord{u"条", NumberUnit::Item, 1},
    UnitWord{u"次", NumberUnit::Item, 1},
    UnitWord{u"例", NumberUnit::Item, 1},
    UnitWord{u"项", NumberUnit::Item, 1},
    UnitWord{u"部", NumberUnit::Item, 1},
    UnitWord{u"%", NumberUnit::Percent, 1},
    UnitWord{u"‰", NumberUnit::Percent, 1},
    UnitWord{u"年", NumberUnit::Year, 1},
    UnitWord{u"月", NumberUnit::Other, 1},
    UnitWord{u"日", NumberUnit::Other, 1},
    UnitWord{u"号", NumberUnit::Other, 1},
    UnitWord{u"人", NumberUnit::Other, 1},
    UnitWord{u"天", NumberUnit::Other, 1},
    UnitWord{u"家", NumberUnit::Other, 1},
    UnitWord{u"期", NumberUnit::Other, 1},
};

void readUnit(QStringView rest, NarrativeNumber &number)
{
    qsizetype at = number.length;
    const auto skip = [&](QStringView all) {
        const bool is = at < rest.size() && isOneOf(rest[at], all);
        at += is ? 1 : 0;
        return is;
    };
    if (skip(u"余多几来"))
        number.isExact = false;
    for (const UnitWord &known : unitWords) {
        if (!rest.sliced(at).startsWith(known.word))
            continue;
        number.unit = known.unit;
        if (const std::optional<Amount> amount = times(number.amount, known.factor); amount && number.isExact)
            number.amount = *amount;
        else
            number.isExact = false;
        at += known.word.size();
        break;
    }
    if (skip(u"余多") || rest.sliced(at).startsWith(u"以上") || rest.sliced(at).startsWith(u"左右"))
        number.isExact = false;
    const bool isCalendarYear = number.unit == NumberUnit::Year && number.length == 4;
    if (number.unit == NumberUnit::Year && !isCalendarYear)
        number.unit = NumberUnit::Other; // 3年
    if (isCalendarYear)
        number.isExact = true; // also one numeral after the other
    number.lengthWithUnit = at;
}

} // namespace

std::pair<qsizetype, qsizetype> PlainText::written(qsizetype start, qsizetype length) const
{
    if (length == 0)
        return {start < origin.size() ? origin[start] : 0, 0};
    const qsizetype first = origin[start];
    return {first, origin[start + length - 1] + 1 - first};
}

PlainText plainTextOf(const QString &written)
{
    PlainText plain;
    plain.text.reserve(written.size());
    plain.origin.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written[i];
        const bool isFormat = c.unicode() == 0x200B || c.unicode() == 0xFEFF || c.unicode() == 0x2060;
        if (c != u'\n' && (c.isSpace() || isFormat))
            continue;
        plain.text.append(halfWidth(c));
        plain.origin.append(i);
    }
    // A year in brackets of any kind belongs to a document number: [2021]30号.
    constexpr qsizetype yearDigits = 4;
    for (qsizetype i = 0; i + yearDigits + 1 < plain.text.size(); ++i) {
        if (!isOneOf(plain.text[i], u"[［【〔﹝(（") || !isOneOf(plain.text[i + yearDigits + 1], u"]］】〕﹞)）"))
            continue;
        bool isYear = true;
        for (qsizetype j = 1; j <= yearDigits; ++j)
            isYear = isYear && isDigit(plain.text[i + j]);
        if (isYear) {
            plain.text[i] = u'〔';
            plain.text[i + yearDigits + 1] = u'〕';
        }
    }
    return plain;
}

std::optional<NarrativeNumber> numberAt(QStringView plain, qsizetype position)
{
    const QStringView rest = plain.sliced(position);
    const bool isArabic = isDigit(rest.front());
    std::optional<Read> read = isArabic ? arabic(rest) : chinese(rest);
    if (!read)
        return std::nullopt;
    NarrativeNumber number;
    number.length = read->length;
    number.amount = read->amount;
    number.isExact = !read->isRounded;
    if (isArabic && number.length < rest.size() && rest[number.length] == u'万'
        && !rest.sliced(number.length).startsWith(u"万元")) {
        number.isExact = false; // whole ten thousands are rounded
        ++number.length;
    }
    readUnit(rest, number);
    if (!isArabic && number.unit != NumberUnit::Item && number.unit != NumberUnit::Year
        && number.unit != NumberUnit::Money)
        return std::nullopt;
    if (position > 0 && isOneOf(plain[position - 1], u"约近逾超"))
        number.isExact = false;
    if (position > 0 && plain[position - 1] == u'第')
        number.unit = NumberUnit::Other;
    return number;
}

} // namespace nianbao
