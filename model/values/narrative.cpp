// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/narrative.h"

#include <algorithm>

namespace nianbao {

namespace {

struct Numbering
{
    ParagraphLevel level = ParagraphLevel::Body;
    qsizetype length = 0;
};

bool isChineseNumeral(QChar c)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十百");
    return numerals.contains(c);
}

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

qsizetype runLength(QStringView text, qsizetype from, bool (*belongs)(QChar))
{
    qsizetype end = from;
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end - from;
}

Numbering numberingOf(QStringView text)
{
    const auto at = [text](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    const bool bracket = at(0) == u'（' || at(0) == u'(';
    const qsizetype start = bracket ? 1 : 0;
    const qsizetype numerals = runLength(text, start, isChineseNumeral);
    const qsizetype digits = runLength(text, start, isDigit);
    const qsizetype length = std::max(numerals, digits);
    if (length == 0 || length > 3)
        return {};
    const QChar close = at(start + length);
    if (bracket) {
        if (close != u'）' && close != u')')
            return {};
        return {numerals > 0 ? ParagraphLevel::Second : ParagraphLevel::Fourth, start + length + 1};
    }
    if (numerals > 0)
        return close == u'、' ? Numbering{ParagraphLevel::First, length + 1} : Numbering{};
    // "1." and "1．", but not "1.5 万件".
    if ((close != u'.' && close != u'．') || isDigit(at(length + 1)))
        return {};
    return {ParagraphLevel::Third, length + 1};
}

qsizetype headLengthOf(const QString &text, const Numbering &numbering)
{
    if (numbering.level == ParagraphLevel::Body)
        return 0;
    // Longer ones are sentences: of those that end as one, and of those that do not.
    constexpr qsizetype longestWithStop = 16;
    constexpr qsizetype longestHeading = 40;
    const qsizetype stop = text.indexOf(u'。', numbering.length);
    if (stop >= 0 && stop + 1 < text.size())
        return stop + 1;
    const bool endsAsSentence = QStringView(u"。；;！？").contains(text.back());
    return text.size() <= (endsAsSentence ? longestWithStop : longestHeading) ? text.size() : 0;
}

} // namespace

ParagraphLevel levelOfNumbering(const QString &paragraph)
{
    return numberingOf(QStringView(paragraph).trimmed()).level;
}

Narrative Narrative::fromPlainText(const QString &text)
{
    Narrative narrative;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        Paragraph paragraph;
        paragraph.text = line.trimmed().toString();
        if (paragraph.text.isEmpty())
            continue;
        const Numbering numbering = numberingOf(paragraph.text);
        paragraph.level = numbering.level;
        paragraph.headLength = headLengthOf(paragraph.text, numbering);
        narrative.m_paragraphs.append(paragraph);
    }
    return narrative;
}

QString Narrative::cleanedPaste(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (c.unicode()) {
        case u'\r':
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                result.append(u'\n');
            break;
        case u'\v': // a manual line break of Word
        case u'\f':
        case u'\u0085':
        case u'\u2028':
        case u'\u2029': result.append(u'\n'); break;
        case u'\t':
        case u'\u00a0': result.append(u' '); break;
        case u'\u00ad': // soft hyphen, zero-width characters, byte order mark, object replacement
        case u'\u200b':
        case u'\u200c':
        case u'\u200d':
        case u'\u2060':
        case u'\ufeff':
        case u'\ufffc': break;
        default:
            if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                result.append(c).append(text[++i]);
            else if (c.isSurrogate())
                result.append(QChar::ReplacementCharacter);
            else if (c == u'\n' || c >= u' ')
                result.append(c);
        }
    }
    QStringList kept;
    for (const QString &line : result.split(u'\n')) {
        const QString trimmed = line.trimmed(); // also the full-width spaces used as an indent
        if (!trimmed.isEmpty())
            kept.append(trimmed);
    }
    return kept.join(u'\n');
}

QString Narrative::plainText() const
{
    QStringList lines;
    lines.reserve(m_paragraphs.size());
    for (const Paragraph &paragraph : m_paragraphs)
        lines.append(paragraph.text);
    return lines.join(u'\n');
}

qsizetype Narrative::characterCount() const
{
    qsizetype count = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (const QChar c : paragraph.text) {
            if (!c.isSpace() && !c.isLowSurrogate()) // a pair is one character
                ++count;
        }
    }
    return count;
}

} // namespace nianbao
