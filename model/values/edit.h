// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A change to a report as a value: what it was, what it becomes, where it came from.
// The only thing that Project::apply takes; can be inverted, stored and replayed.

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// Where a change happens.
struct Place
{
    enum class Kind {
        Cell, ///< figure of a cell; id = cell id
        Control, ///< control total of a total cell; id = cell id
        Text, ///< narrative of a section; id = section id
        Profile, ///< a field of the unit and report form; id = Profile field name
        Previous, ///< last year's figure of a cell; id = cell id
        PreviousText, ///< last year's narrative of a section; id = section id
        PreviousYear, ///< year of the report that last year's figures are of; id = Project::previousYearId
        Explanation, ///< why a finding is right as it is; id = Explanation::placeId()
        Edition, ///< text of the edition, by its SHA-256; id = id of the edition; only in the history
        State, ///< whether the report is finished; id = Finishing::finishedId or reopenedId
    };
    Kind kind = Kind::Cell;
    QString id;

    friend bool operator==(const Place &, const Place &) = default;
};

/// Stable names for the project file's history: "cell", "control", "text", "profile", "previous",
/// "previousText", "previousYear", "explanation", "edition", "state".
QString placeKindName(Place::Kind kind);
std::optional<Place::Kind> placeKindFromName(const QString &name);

/// One place's old and new content, in its stored form (Value::text() for figures).
/// nullopt: a cell that is not known, a control total that is not given, a text never written.
struct Change
{
    Place place;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What the user did, so that undo can name it. Sentences: forms/wording.
enum class EditKind {
    Type,
    Clear,
    Paste,
    FillZeros,
    FillDown, ///< the topmost figure into the selected cells below it
    ApplySuggestion,
    Control,
    WriteText,
    Replace,
    OfferedText,
    NumberField, ///< a number of a text follows the table from then on
    Profile,
    TakeOver, ///< last year's figures
    Import,
    Batch, ///< command line
    Explain,
    ConfirmZeros, ///< all blank cells at once, for finishing
    Finish,
    Reopen,
    RenewEdition, ///< the file takes over another text of its edition; not undone but by its backup
    Restore, ///< the report as a version or a backup has it
    Undo,
    Redo,
};

/// Stable names, as in the history's `origin`.
QString editKindName(EditKind kind);
std::optional<EditKind> editKindFromName(const QString &name);

struct Edit
{
    EditKind kind = EditKind::Type;
    QList<Change> changes;

    /// The edit that takes this one back; its kind is EditKind::Undo.
    Edit inverted() const;
    bool isEmpty() const { return changes.isEmpty(); }
};

} // namespace nianbao
