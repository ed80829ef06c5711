// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"

#include "forms/wording/words.h"
#include "model/project/profile.h"

namespace nianbao::wording {

namespace {

QString fieldName(const QString &field)
{
    if (field == Profile::unit)
        return Words::tr("name of the body");
    if (field == Profile::kind)
        return Words::tr("kind of body");
    if (field == Profile::rulePower)
        return Words::tr("power to make rules");
    if (field == Profile::scope)
        return Words::tr("statistical scope");
    if (field == Profile::basis)
        return Words::tr("legal basis");
    if (field == Profile::published)
        return Words::tr("where it is published");
    if (field == Profile::address)
        return Words::tr("address");
    if (field == Profile::postcode)
        return Words::tr("postcode");
    if (field == Profile::phone)
        return Words::tr("telephone");
    if (field == Profile::email)
        return Words::tr("e-mail");
    if (field == Profile::signer)
        return Words::tr("signer");
    if (field == Profile::reportDate)
        return Words::tr("date of the report");
    return field;
}

/// The change that names an edit of one place; nullptr where there are several.
const Change *onlyChange(const Edit &edit)
{
    return edit.changes.size() == 1 ? &edit.changes.first() : nullptr;
}

} // namespace

QString placeName(const Place &place, const Edition &edition)
{
    switch (place.kind) {
    case Place::Kind::Cell:
    case Place::Kind::Control:
    case Place::Kind::Previous: {
        const CellIndex cell = edition.find(CellId(place.id));
        return cell < 0 ? place.id : cellName(edition, cell);
    }
    case Place::Kind::Text:
    case Place::Kind::PreviousText: {
        const SectionSpec *section = edition.section(SectionId(place.id));
        return section ? section->name : place.id;
    }
    case Place::Kind::Profile: return fieldName(place.id);
    case Place::Kind::PreviousYear: return Words::tr("year of the report taken over");
    case Place::Kind::Explanation: {
        const QString subject = place.id.section(u' ', 1, 1);
        const bool isCell = edition.find(CellId(subject)) >= 0;
        return placeName({isCell ? Place::Kind::Cell : Place::Kind::Text, subject}, edition);
    }
    case Place::Kind::Edition: return Words::tr("rules and words of the edition");
    case Place::Kind::State: return Words::tr("finished report");
    }
    Q_UNREACHABLE();
}

QString editName(const Edit &edit, const Edition &edition)
{
    const int count = static_cast<int>(edit.changes.size());
    const Change *only = onlyChange(edit);
    const QString where = edit.isEmpty() ? QString() : placeName(edit.changes.first().place, edition);
    const QString what = only ? only->after.value_or(QString()) : QString();
    const bool isEmptied = only && what.isEmpty();
    switch (edit.kind) {
    case EditKind::Type:
        if (isEmptied)
            return Words::tr("Clear %1").arg(where);
        return only ? Words::tr("Type %1 (%2)").arg(what, where) : Words::tr("Type into %n cell(s)", nullptr, count);
    case EditKind::Clear:
        return only ? Words::tr("Clear %1").arg(where) : Words::tr("Clear %n cell(s)", nullptr, count);
    case EditKind::Paste:
        if (isEmptied)
            return Words::tr("Clear %1").arg(where);
        return only ? Words::tr("Paste %1 (%2)").arg(what, where) : Words::tr("Paste %n cell(s)", nullptr, count);
    case EditKind::FillZeros: return Words::tr("Fill %n cell(s) with 0", nullptr, count);
    case EditKind::FillDown:
        return only ? Words::tr("Fill down %1 (%2)").arg(what, where)
                    : Words::tr("Fill down into %n cell(s)", nullptr, count);
    case EditKind::ApplySuggestion:
        return only ? Words::tr("Correct %1 to %2").arg(where, what) : Words::tr("Correct %n cell(s)", nullptr, count);
    case EditKind::Control:
        if (!only)
            return Words::tr("Enter %n control total(s)", nullptr, count);
        return isEmptied ? Words::tr("Clear the control total (%1)").arg(where)
                         : Words::tr("Control total %1 (%2)").arg(what, where);
    case EditKind::WriteText: return Words::tr("Write “%1”").arg(where);
    case EditKind::Replace:
        return only ? Words::tr("Replace in “%1”").arg(where) : Words::tr("Replace in %n section(s)", nullptr, count);
    case EditKind::OfferedText: return Words::tr("Take the ready-written text of “%1”").arg(where);
    case EditKind::NumberField: return Words::tr("Let a number in “%1” follow the table").arg(where);
    case EditKind::Profile: return Words::tr("Change %1").arg(where);
    case EditKind::TakeOver: return Words::tr("Take over last year's figures");
    case EditKind::Import: return Words::tr("Import %n figure(s)", nullptr, count);
    case EditKind::Batch: return Words::tr("Change from the command line");
    case EditKind::Explain:
        //: a finding of the check; %1: the first cell or the section that it speaks of
        return what.isEmpty() ? Words::tr("Take back an explanation (%1)").arg(where)
                              : Words::tr("Explain a finding (%1)").arg(where);
    case EditKind::ConfirmZeros: return Words::tr("Confirm %n blank cell(s) as 0", nullptr, count);
    case EditKind::Finish: return Words::tr("Finish the report");
    case EditKind::Restore: return Words::tr("Go back to an earlier state");
    case EditKind::Reopen: return Words::tr("Reopen the report");
    case EditKind::RenewEdition: return Words::tr("Take over the program's rules and words");
    case EditKind::Undo: return Words::tr("Undo (%1)").arg(where);
    case EditKind::Redo: return Words::tr("Redo (%1)").arg(where);
    }
    Q_UNREACHABLE();
}

} // namespace nianbao::wording
