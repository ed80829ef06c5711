// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Saves of a damaged project file what can be saved, into a new file. What its tables have lost is looked
// for in its history and in its newest version, whichever is later; what is nowhere is listed, by its place
// or by its kind. The damaged file is only read.

#include "model/base/result.h"
#include "model/project/project.h"

#include <QList>

#include <optional>

namespace nianbao {

/// A place whose row the damaged file no longer has, or has in doubt.
struct RecoveredPlace
{
    enum class From {
        History, ///< the last change of it that could be read
        Version, ///< the newest version has it, and no change of it since is known
        Beginning, ///< of a text only its beginning could be read
        Nowhere, ///< not known from now on; a cell may have been blank
        Disputed, ///< its row is there, but the history says otherwise: one of them is damaged
        FileName, ///< of the name of the body, which nothing tells: that of the file stands there now
        Refused, ///< what stands there cannot be of this report
    };
    Place place;
    From from;
};

/// What the new file has of the damaged one, and what not.
struct RecoveryFindings
{
    /// Where the definition of the form comes from.
    enum class EditionFrom {
        File,
        Program, ///< that of the file was damaged; this program has the same
        OtherText, ///< this program has one of the same name, perhaps with other rules and words
        OfficialOfYear, ///< the official one for the year, which may be another
    };

    QList<RecoveredPlace> places; ///< empty where every place was whole
    bool historyIsWhole = true;
    bool versionsAreWhole = true;
    bool exportsAreWhole = true;
    EditionFrom editionFrom = EditionFrom::File;
    std::optional<int> assumedYear; ///< its row does not tell it; by a version or yearBySigns()
    /// Kinds of places at which any report may have nothing, of whose rows some are or may be gone. The history and a
    /// version may have had them all, or not: nobody can say which, so that `places` cannot list them.
    QList<Place::Kind> doubtful;
    bool lastChangeIsWhole = true; ///< false: a crash cut it off, and it could neither be finished nor taken back

    /// Nothing is missing and nothing had to be looked for.
    bool isWhole() const;
};

struct Recovery : RecoveryFindings
{
    std::unique_ptr<Project> project; ///< of the new file, open to write
};

/// Errors: those of salvage(); NothingToSave also where there is no form for the year; for `target` those of
/// Project::create() and open().
[[nodiscard]] Result<Recovery> recover(const QString &damaged, const QString &target, EditionCatalog &catalog,
                                       const Clock &clock);

} // namespace nianbao
