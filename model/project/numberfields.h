// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers in a text that follow the tables. A field is stored as {cell.id}, or as {cell.id+cell.id} for
// a sum; braces around anything else are ordinary text. What is stored never holds the figure, so that
// no figure can be out of date; what a reader sees is made here, and only here.

#include "model/project/project.h"

namespace nianbao {

/// Some characters of a text, in UTF-16 units.
struct TextStretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// What stands for a figure that is not there yet: ＿＿, as in a form to be filled in by hand.
extern const QString missingFigure;

/// Whether the edition's cells can make one field: any single cell, or cells in one unit that each
/// report counts in. Money whose unit the clerk chooses is not added.
bool canBeField(const QList<CellIndex> &cells, const Edition &edition);
/// The stored form of such a field, braces included.
QString fieldMark(const QList<CellIndex> &cells, const Edition &edition);
/// The cells of a stored form; empty where `mark` is none in this edition.
QList<CellIndex> cellsOfMark(QStringView mark, const Edition &edition);

/// The figure as a sentence needs it: as the table prints it, without the + of an increase. In a sum
/// "/" counts as 0. nullopt: a cell is blank or not known, or all say "/".
std::optional<QString> fieldFigure(const QList<CellIndex> &cells, const Figures &figures);

/// A section's text as a reader sees it, with the way back to what is stored.
class ShownText
{
public:
    struct Field
    {
        TextStretch stored; ///< braces included
        TextStretch shown;
        QList<CellIndex> cells;
        bool isMissing = false; ///< shows missingFigure
    };

    /// Without fields.
    explicit ShownText(QString plain)
        : m_text(std::move(plain))
    {
    }
    ShownText(const QString &stored, const Figures &figures);

    const QString &text() const { return m_text; }
    const QList<Field> &fields() const { return m_fields; }

    /// The stored characters behind shown ones; a field that is touched is taken whole.
    TextStretch storedOf(TextStretch shown) const;
    TextStretch shownOf(TextStretch stored) const;
    /// The field that has a part in these shown characters; nullptr: they are ordinary text.
    const Field *fieldIn(TextStretch shown) const;

private:
    QString m_text;
    QList<Field> m_fields;
};

/// Empty also when the section is not known.
QString shownText(const Project &project, const SectionId &section);

/// One undoable step: the number that stands in the stored text at `number` becomes a field.
/// Empty where the stretch is not in the text, or the cells make no field.
Edit numberToField(const Project &project, const SectionId &section, TextStretch number, const QList<CellIndex> &cells);

} // namespace nianbao
