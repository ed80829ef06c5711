// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/cellwords.h"

#include "model/report/columnshares.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype wordLength = 2;
constexpr qsizetype shortHead = 3;
constexpr QChar firstHan(0x4E00);
constexpr QChar lastHan(0x9FFF);

/// Of the （三） in front of a group's name; 0 for all other cells.
qsizetype lengthOfNumber(const TableBlock &block, const GridCell &cell)
{
    constexpr qsizetype longest = 4; // （十一）
    if (cell.role != GridCell::Role::RowLabel || cell.rowSpan < 2 || isSetVertically(block, cell))
        return 0;
    const qsizetype end = cell.text.indexOf(QChar(0xFF09)) + 1;
    return end <= longest && end < cell.text.size() && cell.text.startsWith(QChar(0xFF08)) ? end : 0;
}

/// Each with the mark behind it.
QStringList clausesOf(const QString &text)
{
    static const QString marks = QStringLiteral("，：；。");
    QStringList clauses{QString()};
    for (const QChar c : text) {
        if (!clauses.last().isEmpty() && marks.contains(clauses.last().back()))
            clauses.append(QString());
        clauses.last().append(c);
    }
    return clauses;
}

} // namespace

QStringList headParts(const TableBlock &block, const GridCell &cell)
{
    if (cell.role == GridCell::Role::Corner)
        return clausesOf(cell.text);
    if (cell.role != GridCell::Role::Header || isSetVertically(block, cell))
        return {cell.text};
    const bool isPlain
        = std::all_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c >= firstHan && c <= lastHan; });
    if (!isPlain || cell.text.size() % wordLength != 0 || cell.text.size() <= wordLength)
        return {cell.text};
    QStringList parts;
    for (qsizetype at = 0; at < cell.text.size(); at += wordLength)
        parts.append(cell.text.mid(at, wordLength));
    return parts;
}

bool isShortHead(const TableBlock &block, const GridCell &cell)
{
    return cell.role == GridCell::Role::Header && cell.columnSpan == 1 && cell.text.size() <= shortHead
        && !isSetVertically(block, cell);
}

QStringList fixedLines(const TableBlock &block, const GridCell &cell, double widthEm)
{
    const QString text = printedText(block, cell);
    if (const qsizetype number = lengthOfNumber(block, cell); number > 0)
        return {text.left(number), text.mid(number)};
    const QStringList parts = headParts(block, cell);
    if (parts.size() < 2 || lengthInEm(text) <= widthEm)
        return {text};
    QStringList lines;
    for (const QString &part : parts) {
        if (!lines.isEmpty() && lengthInEm(lines.last() + part) <= widthEm)
            lines.last() += part;
        else
            lines.append(part);
    }
    return lines;
}

} // namespace nianbao
