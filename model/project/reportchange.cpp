// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What a report takes: each change is proved by its place before any of an edit is made.

#include "model/project/report.h"

#include "model/project/editionplaces.h"
#include "model/project/projectlimits.h"
#include "model/project/storedform.h"

#include <algorithm>

namespace nianbao {

Status Report::verify(const Change &change) const
{
    const QString &id = change.place.id;
    switch (change.place.kind) {
    case Place::Kind::Cell:
    case Place::Kind::Control:
    case Place::Kind::Previous: {
        const CellIndex cell = edition().find(CellId(id));
        if (cell < 0)
            return fail(ErrorCode::UnknownCell, {id});
        const CellSpec &spec = edition().cell(cell);
        if (change.place.kind == Place::Kind::Cell && spec.role == CellRole::Total)
            return fail(ErrorCode::TotalIsComputed, {id});
        if (change.place.kind == Place::Kind::Control && spec.role != CellRole::Total)
            return fail(ErrorCode::UnknownField, {id});
        if (!change.after)
            return {};
        const Result<Value> value = readStoredValue(*change.after, spec.format);
        return value ? Status() : passOn(value);
    }
    case Place::Kind::Text:
    case Place::Kind::PreviousText: {
        const SectionSpec *section = edition().section(SectionId(id));
        if (!section || section->kind != SectionSpec::Kind::Narrative)
            return fail(ErrorCode::UnknownSection, {id});
        return {};
    }
    case Place::Kind::PreviousYear: {
        const QString after = change.after.value_or(QString());
        if (id != previousYearId)
            return fail(ErrorCode::UnknownField, {id});
        if (!after.isEmpty() && !isYearBefore(after, m_year))
            return fail(ErrorCode::BadYear, {after});
        return {};
    }
    case Place::Kind::Profile:
        if (!Profile::fields().contains(id))
            return fail(ErrorCode::UnknownField, {id});
        if (id == Profile::unit)
            return checkStart({m_year, change.after.value_or(QString()), nullptr});
        return {};
    case Place::Kind::Explanation: return verifyExplanation(change);
    case Place::Kind::Edition: return fail(ErrorCode::UnknownField, {id}); // withEdition()
    case Place::Kind::State: return verifyState(change);
    }
    Q_UNREACHABLE();
}

Status Report::verifyExplanation(const Change &change) const
{
    if (!change.after)
        return {};
    const auto explanation = Explanation::fromStored(change.place.id, *change.after);
    if (!explanation)
        return fail(ErrorCode::BadExplanation, {QString::number(Explanation::longest)});
    if (!isPlaceOf(edition(), change.place))
        return fail(ErrorCode::UnknownRule, {explanation->rule});
    // An explanation stays when an override changes its rule: then it counts for nothing, but can be brought back.
    const auto takesOne = [&explanation](const RuleSpec &spec) {
        return spec.id.text() == explanation->rule && spec.severity == Severity::Warning;
    };
    const QList<RuleSpec> &defined = edition().definedRules();
    const QList<RuleSpec> &asTheyHold = edition().rules();
    if (std::none_of(defined.cbegin(), defined.cend(), takesOne)
        && std::none_of(asTheyHold.cbegin(), asTheyHold.cend(), takesOne))
        return fail(ErrorCode::NotExplainable, {explanation->rule});
    return {};
}

Status Report::verifyState(const Change &change) const
{
    if (change.place.id == Finishing::finishedId) {
        if (!change.after)
            return {};
        const auto finishing = Finishing::fromStored(*change.after);
        if (!finishing)
            return fail(ErrorCode::UnknownField, {change.place.id});
        const QString now = valuesSha256();
        if (finishing->valuesSha256 != now)
            return fail(ErrorCode::EditOutdated, {change.place.id, finishing->valuesSha256, now});
        return {};
    }
    if (change.place.id != Finishing::reopenedId)
        return fail(ErrorCode::UnknownField, {change.place.id});
    if (!change.after || !Reopening::fromStored(*change.after))
        return fail(ErrorCode::ReasonMissing);
    return {};
}

Applied Report::take(const Edit &edit)
{
    Applied applied;
    QList<std::pair<CellIndex, Value>> values;
    for (const Change &change : edit.changes) {
        const QString &id = change.place.id;
        const CellIndex cell = edition().find(CellId(id));
        // verify() has read the value once already, so that reading it again cannot fail.
        switch (change.place.kind) {
        case Place::Kind::Cell: values.append({cell, *readStored(change.after, edition().cell(cell).format)}); break;
        case Place::Kind::Control:
        case Place::Kind::Previous: {
            const std::optional<Value> value = change.after
                ? std::optional<Value>(*readStoredValue(*change.after, edition().cell(cell).format))
                : std::nullopt;
            if (change.place.kind == Place::Kind::Control) {
                m_figures.setControl(cell, value);
            } else {
                m_figures.setPrevious(cell, value);
                applied.previousChanged = true;
            }
            applied.cells.insert(cell);
            break;
        }
        case Place::Kind::Text:
            if (change.after)
                m_texts.insert(SectionId(id), *change.after);
            else
                m_texts.remove(SectionId(id));
            applied.sections.insert(SectionId(id));
            break;
        case Place::Kind::PreviousText:
            if (change.after)
                m_previousTexts.insert(SectionId(id), *change.after);
            else
                m_previousTexts.remove(SectionId(id));
            applied.sections.insert(SectionId(id));
            applied.previousChanged = true;
            break;
        case Place::Kind::PreviousYear: {
            const QString after = change.after.value_or(QString());
            m_previousYear = after.isEmpty() ? std::nullopt : std::optional(after.toInt());
            applied.previousChanged = true;
            break;
        }
        case Place::Kind::Profile:
            m_profile.setValue(id, change.after.value_or(QString()));
            applied.profileFields.insert(id);
            break;
        case Place::Kind::Edition: break; // verify() lets none pass
        case Place::Kind::Explanation:
            if (change.after)
                m_explanations.insert(id, *Explanation::fromStored(id, *change.after));
            else
                m_explanations.remove(id);
            applied.explanationsChanged = true;
            break;
        case Place::Kind::State:
            if (id == Finishing::finishedId)
                m_finishing = Finishing::fromStored(change.after.value_or(QString()));
            else
                m_reopening = Reopening::fromStored(change.after.value_or(QString()));
            applied.stateChanged = true;
            break;
        }
    }
    if (values.isEmpty())
        return applied;
    QList<Value> totalsBefore;
    for (const CellIndex total : edition().totals())
        totalsBefore.append(m_figures.value(total));
    m_figures.setValues(values);
    for (const auto &[cell, value] : values)
        applied.cells.insert(cell);
    for (qsizetype i = 0; i < totalsBefore.size(); ++i) {
        const CellIndex total = edition().totals()[i];
        if (m_figures.value(total) != totalsBefore[i])
            applied.cells.insert(total);
    }
    return applied;
}

} // namespace nianbao
