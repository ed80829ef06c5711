// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/historywords.h"

#include "forms/wording/sentences.h"
#include "forms/wording/words.h"
#include "model/project/finishing.h"
#include "model/values/explanation.h"

#include <QFileInfo>

namespace nianbao::wording {

namespace {

/// Enough to tell two texts of an edition apart, and to be read aloud.
constexpr qsizetype shownHashLength = 8;

/// Of what a damaged file may have lost without a sign of where.
QString doubtfulRemark(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Profile: return Words::tr("Some fields of “Unit and report” may be missing.");
    case Place::Kind::Control: return Words::tr("Some control totals may be missing.");
    case Place::Kind::Previous: return Words::tr("Some of last year's figures may be missing.");
    case Place::Kind::PreviousText: return Words::tr("Some of last year's texts may be missing.");
    case Place::Kind::PreviousYear: return Words::tr("Whether last year's report was taken over could not be read.");
    case Place::Kind::Explanation: return Words::tr("Some explanations of findings may be missing.");
    case Place::Kind::State: return Words::tr("Whether the report was finished could not be read.");
    case Place::Kind::Cell: // never doubtful: listed by its place
    case Place::Kind::Text:
    case Place::Kind::Edition: break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString placeWords(const Place &place, const Edition &edition)
{
    const QString name = placeName(place, edition);
    switch (place.kind) {
    case Place::Kind::Control: return Words::tr("%1 (control total)").arg(name);
    case Place::Kind::Previous:
    case Place::Kind::PreviousText: return Words::tr("%1 (last year)").arg(name);
    case Place::Kind::Explanation: return Words::tr("%1 (explanation)").arg(name);
    case Place::Kind::State:
        return place.id == Finishing::finishedId ? Words::tr("State: finished") : Words::tr("State: reopened");
    default: return name;
    }
}

QString contentWords(const Place &place, const std::optional<QString> &stored, const Edition &edition)
{
    const bool isFigure
        = place.kind == Place::Kind::Cell || place.kind == Place::Kind::Control || place.kind == Place::Kind::Previous;
    if (!stored)
        return place.kind == Place::Kind::Cell ? Words::tr("not known") : QStringLiteral("—");
    if (stored->isEmpty())
        //: stands in a list for a cell or text in which nothing is
        return isFigure ? Words::tr("(blank)") : QStringLiteral("—");
    if (place.kind == Place::Kind::Explanation) {
        const auto explanation = Explanation::fromStored(place.id, *stored);
        return explanation ? explanation->text : *stored;
    }
    if (place.kind == Place::Kind::State) {
        if (const auto finishing = Finishing::fromStored(*stored); finishing && place.id == Finishing::finishedId)
            return momentText(finishing->at);
        const auto reopening = Reopening::fromStored(*stored);
        return reopening ? reopening->reason : *stored;
    }
    if (place.kind == Place::Kind::Edition)
        return stored->left(shownHashLength);
    if (place.kind == Place::Kind::Profile && place.id == Profile::kind) {
        const UnitKindSpec *kind = edition.unitKind(*stored, {});
        return kind ? kind->name.value(language()) : *stored;
    }
    if (place.kind == Place::Kind::Profile && place.id == Profile::rulePower)
        return *stored == QLatin1String("yes") ? Words::tr("yes") : Words::tr("no");
    return *stored;
}

QString originName(EditKind kind)
{
    switch (kind) {
    case EditKind::Type: return Words::tr("Typed", "origin of a change");
    case EditKind::Clear: return Words::tr("Cleared", "origin of a change");
    case EditKind::Paste: return Words::tr("Pasted", "origin of a change");
    case EditKind::FillZeros: return Words::tr("Rest filled with 0", "origin of a change");
    case EditKind::FillDown: return Words::tr("Filled down", "origin of a change");
    case EditKind::ApplySuggestion: return Words::tr("Corrected as suggested", "origin of a change");
    case EditKind::Control: return Words::tr("Control total", "origin of a change");
    case EditKind::WriteText: return Words::tr("Written", "origin of a change");
    case EditKind::Replace: return Words::tr("Replaced", "origin of a change");
    case EditKind::OfferedText: return Words::tr("Ready-written text", "origin of a change");
    case EditKind::NumberField: return Words::tr("Number follows the table", "origin of a change");
    case EditKind::Profile: return Words::tr("Unit and report", "origin of a change");
    case EditKind::TakeOver: return Words::tr("Taken over from last year", "origin of a change");
    case EditKind::Import: return Words::tr("Imported", "origin of a change");
    case EditKind::Batch: return Words::tr("Command line", "origin of a change");
    case EditKind::Explain: return Words::tr("Explained", "origin of a change");
    case EditKind::ConfirmZeros: return Words::tr("Blank confirmed as 0", "origin of a change");
    case EditKind::Finish: return Words::tr("Finished", "origin of a change");
    case EditKind::Reopen: return Words::tr("Reopened", "origin of a change");
    case EditKind::RenewEdition: return Words::tr("Took over the program's rules and words", "origin of a change");
    case EditKind::Restore: return Words::tr("Went back to an earlier state", "origin of a change");
    case EditKind::Undo: return Words::tr("Undone", "origin of a change");
    case EditKind::Redo: return Words::tr("Redone", "origin of a change");
    }
    Q_UNREACHABLE();
}

QString reasonName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::FirstChange: return Words::tr("Before the first change of the day");
    case BackupReason::Migration: return Words::tr("Before the file was brought up to date for a newer program");
    case BackupReason::Import: return Words::tr("Before figures of another file were taken in");
    case BackupReason::Signing: return Words::tr("Before signing");
    case BackupReason::Finishing: return Words::tr("Before finishing");
    case BackupReason::Restoring: return Words::tr("Before going back to an earlier state");
    case BackupReason::Asked: return Words::tr("Made when asked for");
    }
    Q_UNREACHABLE();
}

QString stateName(const EarlierState &state)
{
    const QString at = momentText(state.at);
    if (state.kind == EarlierState::Kind::Backup)
        //: a copy of the file; %1: moment, %2: why it was made
        return Words::tr("Backup of %1 (%2)").arg(at, reasonName(state.reason));
    // Versions that were named by nobody carry their moment in their name already.
    return state.name.contains(at) ? Words::tr("Version “%1”").arg(state.name)
                                   : Words::tr("Version “%1” of %2").arg(state.name, at);
}

QString exportedVersionName(const QString &path)
{
    return Words::tr("Exported “%1”", "name of a version").arg(QFileInfo(path).fileName());
}

QString sentence(RecoveredPlace::From from)
{
    switch (from) {
    case RecoveredPlace::From::History:
        return Words::tr("Its row was damaged; taken from its last change that could be read.");
    case RecoveredPlace::From::Version:
        return Words::tr("Its row was damaged; taken from the newest version that could be read.");
    case RecoveredPlace::From::Beginning: return Words::tr("Only the beginning could be read. Write the rest again.");
    case RecoveredPlace::From::Nowhere: return Words::tr("Lost, or blank before. Please fill it in again.");
    case RecoveredPlace::From::Disputed:
        return Words::tr("It was read, but its last change says otherwise. Please check it.");
    case RecoveredPlace::From::FileName:
        return Words::tr("Lost; the name of the file stands there now. Please write it again.");
    case RecoveredPlace::From::Refused: return Words::tr("What stood there cannot be of this report; left out.");
    }
    Q_UNREACHABLE();
}

QStringList remarksOn(const RecoveryFindings &recovery)
{
    using enum RecoveryFindings::EditionFrom;
    QStringList remarks;
    const auto remarkIf = [&remarks](bool isSo, const QString &sentence) {
        if (isSo)
            remarks.append(sentence);
    };
    remarkIf(!recovery.lastChangeIsWhole,
             Words::tr("A crash had cut off the last change, and it could not be taken back: of figures or texts that "
                       "changed together, only some may be new. Please compare them."));
    if (recovery.assumedYear)
        remarks.append(Words::tr("The year of the report could not be read; it is taken to be %1. If that is wrong, "
                                 "give the damaged file a name with only the right year in it, and save what can be "
                                 "read once more.")
                           .arg(*recovery.assumedYear));
    remarkIf(recovery.editionFrom == Program,
             Words::tr("The form itself was damaged in the file; the same form of this program is in its place."));
    remarkIf(recovery.editionFrom == OtherText,
             Words::tr("The form itself was damaged in the file; this program's form of the same name is in its place, "
                       "perhaps with other rules and words."));
    remarkIf(recovery.editionFrom == OfficialOfYear,
             Words::tr("The form itself was damaged in the file; the official form for the year of the report is in "
                       "its place, which may be another."));
    for (const Place::Kind kind : recovery.doubtful)
        remarks.append(doubtfulRemark(kind));
    remarkIf(!recovery.historyIsWhole, Words::tr("Some changes may be missing in the history."));
    remarkIf(!recovery.versionsAreWhole, Words::tr("Some versions may be missing or damaged."));
    remarkIf(
        !recovery.exportsAreWhole,
        Words::tr("Some notes on the files made from the report may be missing; whether such a file is still up to "
                  "date cannot always be told then."));
    return remarks;
}

} // namespace nianbao::wording
