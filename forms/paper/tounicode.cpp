// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/tounicode.h"

#include <QList>

#include <algorithm>

namespace nianbao {

namespace {

/// Most entries that one section of a table may have.
constexpr qsizetype mostInSection = 100;
/// A table from elsewhere may claim anything: codes have two bytes, and no glyph stands for more than a word.
constexpr int largestCode = 0xFFFF;
constexpr qsizetype longestText = 64;
constexpr qsizetype mostEntries = 2 * largestCode;

QByteArray hex(int number)
{
    return '<' + QByteArray::number(number, 16).toUpper().rightJustified(4, '0') + '>';
}

QByteArray hex(const QString &text)
{
    QByteArray digits("<");
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    return digits + '>';
}

QString textOf(const QByteArray &digits)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= digits.size() && text.size() < longestText; i += 4)
        text.append(QChar(digits.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

/// "<0001>" → "0001", "[" and "]" as they are.
QList<QByteArray> tokensOf(const QByteArray &cmap, qsizetype begin, qsizetype end)
{
    QList<QByteArray> tokens;
    for (qsizetype i = begin; i < end; ++i) {
        if (cmap[i] == '[' || cmap[i] == ']') {
            tokens.append(cmap.mid(i, 1));
        } else if (cmap[i] == '<') {
            const qsizetype close = cmap.indexOf('>', i);
            if (close < 0)
                break;
            tokens.append(cmap.mid(i + 1, close - i - 1));
            i = close;
        }
    }
    return tokens;
}

void readRanges(const QList<QByteArray> &tokens, QHash<int, QString> &table)
{
    qsizetype entries = 0;
    for (qsizetype i = 0; i + 2 < tokens.size() && entries < mostEntries;) {
        const int first = tokens[i].toInt(nullptr, 16);
        const int last = std::min(tokens[i + 1].toInt(nullptr, 16), largestCode);
        i += 2;
        if (tokens[i] == "[") {
            int glyph = first;
            for (++i; i < tokens.size() && tokens[i] != "]"; ++i)
                table.insert(glyph++, textOf(tokens[i]));
            ++i;
            continue;
        }
        const QString text = textOf(tokens[i++]);
        for (int glyph = first; glyph <= last && !text.isEmpty(); ++glyph) {
            QString shifted = text;
            shifted.back() = QChar(static_cast<char16_t>(text.back().unicode() + (glyph - first)));
            table.insert(glyph, shifted);
            ++entries;
        }
    }
}

} // namespace

QHash<int, QString> readToUnicode(const QByteArray &cmap)
{
    QHash<int, QString> table;
    for (qsizetype at = 0; (at = cmap.indexOf("beginbfrange", at)) >= 0;) {
        const qsizetype end = cmap.indexOf("endbfrange", at);
        if (end < 0)
            break;
        readRanges(tokensOf(cmap, at, end), table);
        at = end;
    }
    for (qsizetype at = 0; (at = cmap.indexOf("beginbfchar", at)) >= 0;) {
        const qsizetype end = cmap.indexOf("endbfchar", at);
        if (end < 0)
            break;
        const QList<QByteArray> tokens = tokensOf(cmap, at, end);
        for (qsizetype i = 0; i + 1 < tokens.size(); i += 2)
            table.insert(tokens[i].toInt(nullptr, 16), textOf(tokens[i + 1]));
        at = end;
    }
    return table;
}

QByteArray writeToUnicode(const FaceText &face, const QHash<int, QString> &fallback)
{
    QList<QByteArray> entries;
    for (qsizetype i = 0; i < face.glyphs.size(); ++i) {
        const int glyph = static_cast<int>(i) + 1;
        const QString text = face.texts[i].isEmpty() ? fallback.value(glyph) : face.texts[i];
        if (!text.isEmpty())
            entries.append(hex(glyph) + ' ' + hex(text) + '\n');
    }
    QByteArray cmap("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (qsizetype first = 0; first < entries.size(); first += mostInSection) {
        const QList<QByteArray> section = entries.mid(first, mostInSection);
        cmap += QByteArray::number(section.size()) + " beginbfchar\n" + section.join() + "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace nianbao
