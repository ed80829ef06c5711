// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/report.h"

#include "model/base/sha256.h"
#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"
#include "model/project/storedform.h"

namespace nianbao {

const QString Report::yearKey = QStringLiteral("year");
const QString Report::previousYearId = QStringLiteral("previousYear");

Report::Report(int year, EditionPtr edition)
    : m_year(year)
    , m_figures(std::move(edition))
{
}

Report Report::empty(const Start &start)
{
    Report report(start.year, start.edition);
    report.m_profile.setValue(Profile::unit, start.unit);
    for (const SectionSpec &section : start.edition->sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            report.m_texts.insert(section.id, QString());
    }
    return report;
}

Result<Report> Report::read(const StoredReport &content, const EditionPtr &edition, const QString &source)
{
    const auto damaged = [&source](const QString &where) { return fail(ErrorCode::FileDamaged, {source, where}); };
    const int year = content.meta.value(yearKey).toInt();
    if (year < earliestYear || year > latestYear)
        return damaged(yearKey);
    Report report(year, edition);
    for (const QString &field : Profile::fields())
        report.m_profile.setValue(field, content.meta.value(field));
    if (report.unit().isEmpty())
        return damaged(Profile::unit);

    QList<std::pair<CellIndex, Value>> values;
    values.reserve(content.cells.size());
    for (const StoredReport::Cell &cell : content.cells) {
        const CellIndex index = edition->find(CellId(cell.id));
        if (index < 0)
            return damaged(cell.id);
        const CellSpec &spec = edition->cell(index);
        if (spec.role == CellRole::Input) {
            const Result<Value> value = readStored(cell.value, spec.format);
            if (!value || cell.control)
                return damaged(cell.id);
            values.append({index, *value});
        } else if (cell.control) {
            const Result<Value> control = readStoredValue(*cell.control, spec.format);
            if (!control)
                return damaged(cell.id);
            report.m_figures.setControl(index, *control);
        }
    }
    report.m_figures.setValues(values);

    for (auto text = content.texts.cbegin(); text != content.texts.cend(); ++text) {
        const SectionId section(text.key());
        const SectionSpec *spec = edition->section(section);
        if (!spec || spec->kind != SectionSpec::Kind::Narrative)
            return damaged(text.key());
        report.m_texts.insert(section, text.value());
    }
    if (const QString previousYear = content.meta.value(previousYearId); !previousYear.isEmpty()) {
        if (!isYearBefore(previousYear, year))
            return damaged(previousYearId);
        report.m_previousYear = previousYear.toInt();
    }
    for (auto text = content.previousTexts.cbegin(); text != content.previousTexts.cend(); ++text) {
        if (!edition->section(SectionId(text.key())))
            return damaged(text.key());
        report.m_previousTexts.insert(SectionId(text.key()), text.value());
    }
    for (auto previous = content.previous.cbegin(); previous != content.previous.cend(); ++previous) {
        const CellIndex index = edition->find(CellId(previous.key()));
        if (index < 0)
            return damaged(previous.key());
        const Result<Value> value = readStoredValue(previous.value(), edition->cell(index).format);
        if (!value)
            return damaged(previous.key());
        report.m_figures.setPrevious(index, *value);
    }
    for (const Explanation &explanation : content.explanations)
        report.m_explanations.insert(explanation.placeId(), explanation);
    const QString finished = content.meta.value(Finishing::finishedId);
    report.m_finishing = Finishing::fromStored(finished);
    if (!finished.isEmpty() && !report.m_finishing)
        return damaged(Finishing::finishedId);
    report.m_reopening = Reopening::fromStored(content.meta.value(Finishing::reopenedId));
    return report;
}

std::optional<QString> Report::stored(const Place &place) const
{
    switch (place.kind) {
    case Place::Kind::Cell: return storedText(m_figures.value(edition().find(CellId(place.id))));
    case Place::Kind::Control: return storedText(m_figures.control(edition().find(CellId(place.id))));
    case Place::Kind::Previous: return storedText(m_figures.previous(edition().find(CellId(place.id))));
    case Place::Kind::Profile: return m_profile.value(place.id);
    case Place::Kind::Text: {
        const auto found = m_texts.constFind(SectionId(place.id));
        return found == m_texts.constEnd() ? std::nullopt : std::optional<QString>(*found);
    }
    case Place::Kind::PreviousText: return previousText(SectionId(place.id));
    case Place::Kind::PreviousYear: return m_previousYear ? QString::number(*m_previousYear) : QString();
    case Place::Kind::Explanation: {
        const auto found = m_explanations.constFind(place.id);
        return found == m_explanations.constEnd() ? std::nullopt : std::optional<QString>(found->stored());
    }
    case Place::Kind::Edition: return edition().sha256();
    case Place::Kind::State:
        if (place.id == Finishing::finishedId)
            return m_finishing ? std::optional<QString>(m_finishing->stored()) : std::nullopt;
        return m_reopening ? std::optional<QString>(m_reopening->stored()) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<QString> Report::previousText(const SectionId &section) const
{
    const auto found = m_previousTexts.constFind(section);
    return found == m_previousTexts.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

QString Report::valuesSha256() const
{
    return sha256Of(snapshotOf(*this, SnapshotPart::Values));
}

} // namespace nianbao
