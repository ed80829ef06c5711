// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/numberfields.h"

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// More than any sentence adds up; keeps every sum far from the end of an Amount.
constexpr qsizetype mostCells = 64;

using Side = TextStretch ShownText::Field::*;

/// Maps a stretch from one side of the fields to the other.
TextStretch mapped(const QList<ShownText::Field> &fields, TextStretch stretch, Side from, Side to)
{
    const auto place = [&](qsizetype at, bool isEnd) {
        const auto behind = std::partition_point(
            fields.cbegin(), fields.cend(), [&](const ShownText::Field &field) { return (field.*from).start < at; });
        if (behind == fields.cbegin())
            return at;
        const TextStretch &here = *std::prev(behind).*from;
        const TextStretch &there = *std::prev(behind).*to;
        if (at < here.start + here.length)
            return isEnd ? there.start + there.length : there.start;
        return at + there.start + there.length - here.start - here.length;
    };
    const qsizetype start = place(stretch.start, false);
    const qsizetype end = stretch.length == 0 ? start : place(stretch.start + stretch.length, true);
    return {start, std::max(end, start) - start};
}

} // namespace

const QString missingFigure = QStringLiteral("＿＿");

bool canBeField(const QList<CellIndex> &cells, const Edition &edition)
{
    const auto isCell = [&edition](CellIndex cell) { return cell >= 0 && cell < edition.cellCount(); };
    if (cells.isEmpty() || cells.size() > mostCells || !std::all_of(cells.cbegin(), cells.cend(), isCell))
        return false;
    if (cells.size() == 1)
        return true;
    const ValueFormat &first = edition.cell(cells.first()).format;
    return std::all_of(cells.cbegin(), cells.cend(), [&](CellIndex cell) {
        const ValueFormat &format = edition.cell(cell).format;
        return format.unitChoices.isEmpty() && format.unit == first.unit
            && (format.kind == Value::Kind::Money) == (first.kind == Value::Kind::Money);
    });
}

QString fieldMark(const QList<CellIndex> &cells, const Edition &edition)
{
    QStringList ids;
    for (const CellIndex cell : cells)
        ids.append(edition.cell(cell).id.text());
    return u'{' + ids.join(u'+') + u'}';
}

QList<CellIndex> cellsOfMark(QStringView mark, const Edition &edition)
{
    if (mark.size() < 3 || mark.front() != u'{' || mark.back() != u'}')
        return {};
    QList<CellIndex> cells;
    for (const QStringView id : mark.sliced(1, mark.size() - 2).split(u'+')) {
        const CellIndex cell = edition.find(CellId(id.toString()));
        if (cell < 0 || cells.size() == mostCells)
            return {};
        cells.append(cell);
    }
    return canBeField(cells, edition) ? cells : QList<CellIndex>();
}

std::optional<QString> fieldFigure(const QList<CellIndex> &cells, const Figures &figures)
{
    Amount sum;
    bool anyNumber = false;
    for (const CellIndex cell : cells) {
        const Value &value = figures.value(cell);
        if (value.isBlank() || value.isUnknown())
            return std::nullopt;
        anyNumber = anyNumber || value.isNumber();
        sum += value.amount();
    }
    if (!anyNumber)
        return std::nullopt;
    if (cells.size() > 1)
        return sum.text();
    QString text = figures.value(cells.first()).text();
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return text;
}

ShownText::ShownText(const QString &stored, const Figures &figures)
{
    qsizetype done = 0;
    if (!stored.contains(u'{')) { // shares the characters
        m_text = stored;
        return;
    }
    for (qsizetype open = stored.indexOf(u'{'); open >= 0; open = stored.indexOf(u'{', open + 1)) {
        const qsizetype close = stored.indexOf(u'}', open);
        if (close < 0)
            break;
        open = stored.lastIndexOf(u'{', close);
        const QStringView mark = QStringView(stored).sliced(open, close - open + 1);
        const QList<CellIndex> cells = cellsOfMark(mark, figures.edition());
        if (cells.isEmpty())
            continue;
        m_text += QStringView(stored).sliced(done, open - done);
        const std::optional<QString> figure = fieldFigure(cells, figures);
        const QString shown = figure.value_or(missingFigure);
        m_fields.append({{open, mark.size()}, {m_text.size(), shown.size()}, cells, !figure.has_value()});
        m_text += shown;
        done = close + 1;
    }
    m_text += QStringView(stored).sliced(done);
}

TextStretch ShownText::storedOf(TextStretch shown) const
{
    return mapped(m_fields, shown, &Field::shown, &Field::stored);
}

TextStretch ShownText::shownOf(TextStretch stored) const
{
    return mapped(m_fields, stored, &Field::stored, &Field::shown);
}

const ShownText::Field *ShownText::fieldIn(TextStretch shown) const
{
    const auto found = std::partition_point(m_fields.cbegin(), m_fields.cend(), [shown](const Field &field) {
        return field.shown.start + field.shown.length <= shown.start;
    });
    return found == m_fields.cend() || found->shown.start >= shown.start + shown.length ? nullptr : &*found;
}

QString shownText(const Project &project, const SectionId &section)
{
    return ShownText(project.text(section), project.figures()).text();
}

Edit numberToField(const Project &project, const SectionId &section, TextStretch number, const QList<CellIndex> &cells)
{
    QString text = project.text(section);
    const bool isInText = number.start >= 0 && number.length > 0 && number.start <= text.size() - number.length;
    if (!isInText || !canBeField(cells, project.edition()))
        return {};
    text.replace(number.start, number.length, fieldMark(cells, project.edition()));
    return {EditKind::NumberField, {project.changeOfText(section, text)}};
}

} // namespace nianbao
