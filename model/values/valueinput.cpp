// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/valueinput.h"

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// Longest text that is looked at; a figure with unit and remark is far shorter.
constexpr qsizetype longestText = 200;

/// The parts of a figure as written: sign word or sign, digits, unit, remark.
struct Written
{
    int sign = 0; ///< +1, -1, 0: none written
    bool signIsWord = false;
    bool isNoChange = false; ///< 未增未减, 0/0
    QString whole;
    QString fraction;
    bool hasPoint = false;
    QString unit;
    QString remark;
};

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }
    QString takeDigits()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] >= u'0' && m_rest[length] <= u'9')
            ++length;
        const QString digits = m_rest.left(length).toString();
        m_rest = m_rest.mid(length);
        return digits;
    }
    /// `(…)` up to the end of the text.
    QString takeRemark()
    {
        if (m_rest.size() < 2 || !m_rest.startsWith(u'(') || !m_rest.endsWith(u')'))
            return {};
        const QString remark = m_rest.mid(1, m_rest.size() - 2).toString();
        m_rest = {};
        return remark;
    }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

bool isDash(QChar c)
{
    // hyphen-minus, hyphen, figure dash, en dash, em dash, horizontal bar, minus; not 一, which may be a one
    static const QString dashes = QStringLiteral("-\u2010\u2012\u2013\u2014\u2015\u2212");
    return dashes.contains(c);
}

/// Half-width letters and digits, no white space; notes when a digit was full-width.
QString folded(const QString &text, QList<Normalisation> &done)
{
    QString result;
    result.reserve(text.size());
    for (QChar c : text) {
        if (c >= u'\uff10' && c <= u'\uff19' && !done.contains(Normalisation::FullWidthDigits))
            done.append(Normalisation::FullWidthDigits);
        if (c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(c.unicode() - 0xfee0);
        if (c.isSpace() || c == u'\u200b' || c == u'\ufeff')
            continue;
        result.append(c);
    }
    return result;
}

/// 1,113 and 12,345,678 lose their commas; 1,13 is no number and stays as it is.
QString withoutCommas(const QString &text, QList<Normalisation> &done)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text[begin].isDigit())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && (text[end].isDigit() || text[end] == u','))
        ++end;
    const QStringView run = QStringView(text).mid(begin, end - begin);
    if (!run.contains(u','))
        return text;
    const QList<QStringView> groups = run.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? !groups[i].isEmpty() && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits)
            return text;
    }
    done.append(Normalisation::CommasRemoved);
    return text.left(begin) + run.toString().remove(u',') + text.mid(end);
}

std::optional<Written> scan(const QString &text)
{
    Written written;
    if (text == u"未增未减" || text == u"无增减" || text == u"0/0") {
        written.isNoChange = true;
        return written;
    }
    Scanner scanner{text};
    if (scanner.take(u"+")) {
        written.sign = 1;
    } else if (!text.isEmpty() && isDash(text[0])) {
        scanner.take(text.left(1));
        written.sign = -1;
    } else if (scanner.take(u"增加") || scanner.take(u"增")) {
        written.sign = 1;
        written.signIsWord = true;
    } else if (scanner.take(u"减少") || scanner.take(u"减")) {
        written.sign = -1;
        written.signIsWord = true;
    }
    written.whole = scanner.takeDigits();
    if (scanner.take(u".")) {
        written.hasPoint = true;
        written.fraction = scanner.takeDigits();
    }
    for (const QStringView unit : {u"万元", u"亿元", u"元", u"件", u"项", u"条", u"次", u"个"}) {
        if (scanner.take(unit)) {
            written.unit = unit.toString();
            break;
        }
    }
    written.remark = scanner.takeRemark();
    if (!scanner.atEnd())
        return std::nullopt;
    return written;
}

std::optional<MoneyUnit> moneyUnitFrom(const QString &text)
{
    for (const MoneyUnit unit : {MoneyUnit::Yuan, MoneyUnit::WanYuan}) {
        if (text == moneyUnitText(unit))
            return unit;
    }
    return std::nullopt;
}

class Parser
{
public:
    Parser(const QString &text, const ValueFormat &format, InputSource source, std::optional<MoneyUnit> usualUnit)
        : m_text(text)
        , m_format(format)
        , m_source(source)
        , m_usualUnit(usualUnit)
    {
    }

    Result<ParsedValue> parse()
    {
        if (m_text.size() > longestText)
            return refuse(ErrorCode::ValueNotANumber);
        QString text = folded(m_text, m_done);
        if (text.isEmpty())
            return finish(Value::blank());
        if (text == u"/")
            return finish(Value::notApplicable());
        if (std::all_of(text.cbegin(), text.cend(), isDash)) {
            m_done.append(Normalisation::DashIsNotApplicable);
            return finish(Value::notApplicable());
        }
        text = withoutCommas(text, m_done);
        const std::optional<Written> written = scan(text);
        if (!written)
            return refuse(ErrorCode::ValueNotANumber);
        return fromWritten(*written);
    }

private:
    Result<ParsedValue> finish(const Value &value) { return ParsedValue{value, m_done}; }
    tl::unexpected<Error> refuse(ErrorCode code, const QString &detail = {})
    {
        return fail(code, detail.isEmpty() ? QStringList{m_text} : QStringList{m_text, detail});
    }
    bool isSigned() const { return m_format.kind == Value::Kind::SignedCount; }
    bool isMoney() const { return m_format.kind == Value::Kind::Money; }

    Result<ParsedValue> fromWritten(const Written &written)
    {
        if (written.isNoChange) {
            if (!isSigned())
                return refuse(ErrorCode::ValueNotANumber);
            m_done.append(Normalisation::SignFromWord);
            return finish(Value::signedCount(0));
        }
        if (written.whole.isEmpty()) {
            const bool onlyWord = isSigned() && written.signIsWord && !written.hasPoint;
            return refuse(onlyWord ? ErrorCode::ValueDirectionOnly : ErrorCode::ValueNotANumber);
        }
        if (written.hasPoint && written.fraction.isEmpty())
            return refuse(ErrorCode::ValueNotANumber);
        return withNumber(written);
    }

    Result<ParsedValue> withNumber(const Written &written)
    {
        QString fraction = written.fraction;
        if (!isMoney()) {
            while (fraction.endsWith(u'0')) // 12.0, as spreadsheets write it
                fraction.chop(1);
            if (!fraction.isEmpty())
                return refuse(ErrorCode::ValueNotWhole);
        }
        const int decimalsMax = isMoney() ? m_format.decimalsMax : 0;
        if (fraction.size() > decimalsMax)
            return refuse(ErrorCode::ValueTooManyDecimals, QString::number(decimalsMax));
        bool fits = false;
        const qint64 whole = written.whole.size() <= 18 ? written.whole.toLongLong(&fits) : 0;
        if (!fits || whole > Value::largest)
            return refuse(ErrorCode::ValueTooLarge, QString::number(Value::largest));
        const qint64 millionths = whole * Amount::scale
            + (fraction.isEmpty() ? 0 : fraction.leftJustified(Amount::decimals, u'0').toLongLong());
        if (written.sign < 0 && millionths != 0 && !isSigned())
            return refuse(ErrorCode::ValueNegative);
        if (written.signIsWord && !isSigned()) // 增98 tells a change, and here the whole number is asked for
            return refuse(ErrorCode::ValueNotANumber);
        if (written.signIsWord)
            m_done.append(Normalisation::SignFromWord);
        if (written.whole.size() > 1 && written.whole.startsWith(u'0'))
            m_done.append(Normalisation::LeadingZeros);
        if (!written.remark.isEmpty()) {
            if (m_source == InputSource::Typed)
                return refuse(ErrorCode::ValueHasRemark, Amount::fromMillionths(millionths).text());
            m_done.append(Normalisation::RemarkDropped);
        }
        if (isMoney())
            return money(Amount::fromMillionths(millionths), static_cast<int>(fraction.size()), written.unit);
        if (!written.unit.isEmpty()) {
            if (written.unit != m_format.unit)
                return refuse(ErrorCode::ValueUnitWrong, m_format.unit);
            m_done.append(Normalisation::UnitRemoved);
        }
        if (isSigned())
            return finish(Value::signedCount(written.sign < 0 ? -whole : whole));
        return finish(Value::count(whole));
    }

    Result<ParsedValue> money(Amount amount, int decimals, const QString &unit)
    {
        const std::optional<MoneyUnit> writtenUnit = moneyUnitFrom(unit);
        if (!unit.isEmpty() && !writtenUnit)
            return refuse(ErrorCode::ValueUnitWrong, unitNames());
        if (m_format.unitChoices.isEmpty()) {
            if (writtenUnit) {
                if (unit != m_format.unit)
                    return refuse(ErrorCode::ValueUnitWrong, m_format.unit);
                m_done.append(Normalisation::UnitRemoved);
            }
            return finish(Value::money(amount, decimals, MoneyUnit::Fixed));
        }
        if (writtenUnit) {
            if (!m_format.unitChoices.contains(*writtenUnit))
                return refuse(ErrorCode::ValueUnitWrong, unitNames());
            return finish(Value::money(amount, decimals, *writtenUnit));
        }
        if (m_usualUnit)
            return finish(Value::money(amount, decimals, *m_usualUnit));
        // Nothing is nothing in any unit.
        if (!amount.isZero()) {
            if (m_source == InputSource::Typed)
                return refuse(ErrorCode::ValueUnitMissing, unitNames());
            m_done.append(Normalisation::UnitAssumed);
        }
        return finish(Value::money(amount, decimals, m_format.unitChoices.first()));
    }

    QString unitNames() const
    {
        if (m_format.unitChoices.isEmpty())
            return m_format.unit;
        QStringList names;
        for (const MoneyUnit unit : m_format.unitChoices)
            names.append(moneyUnitText(unit));
        return names.join(QStringLiteral("、"));
    }

    const QString &m_text;
    const ValueFormat &m_format;
    InputSource m_source;
    std::optional<MoneyUnit> m_usualUnit;
    QList<Normalisation> m_done;
};

} // namespace

Result<ParsedValue> parseValue(const QString &text, const ValueFormat &format, InputSource source,
                               std::optional<MoneyUnit> usualUnit)
{
    Result<ParsedValue> parsed = Parser(text, format, source, usualUnit).parse();
    if (!parsed && source == InputSource::Imported)
        return ParsedValue{Value::unknown(), {Normalisation::NotUnderstood}};
    return parsed;
}

namespace {

/// The stored form of nearly every cell: digits without superfluous zeros. A county opens a
/// thousand files of two hundred cells each; the full reader is for the rest.
std::optional<qint64> plainCount(const QString &text)
{
    if (text.isEmpty() || text.size() > 10 || (text[0] == u'0' && text.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

Result<Value> readStoredValue(const QString &text, const ValueFormat &format)
{
    if (format.kind == Value::Kind::Count) {
        if (const std::optional<qint64> number = plainCount(text))
            return Value::count(*number);
    }
    const Result<ParsedValue> parsed = parseValue(text, format);
    if (!parsed)
        return passOn(parsed);
    if (parsed->value.text() != text) // written by somebody else
        return fail(ErrorCode::ValueNotANumber, {text});
    return parsed->value;
}

} // namespace nianbao
