// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/project.h"

#include "model/base/sha256.h"
#include "model/edition/editioncatalog.h"
#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"
#include "model/project/storedform.h"

#include <algorithm>

namespace nianbao {

namespace {

// Keys of the meta table beside the fields of Profile.
const QString yearKey = QStringLiteral("year");
const QString editionKey = QStringLiteral("edition");
const QString createdKey = QStringLiteral("created");
const QString programKey = QStringLiteral("program");

StoredReport emptyReport(const Edition &edition)
{
    StoredReport report;
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            report.texts.insert(section.id.text(), QString());
    }
    return report;
}

/// What every report says of itself, whatever else it holds.
void begin(StoredReport &content, const Project::Start &start)
{
    content.meta.insert(Profile::unit, start.unit.trimmed());
    content.meta.insert(yearKey, QString::number(start.year));
    content.meta.insert(editionKey, start.edition->id().text());
    content.editionSha256 = start.edition->sha256();
}

} // namespace

const QString Project::previousYearId = QStringLiteral("previousYear");

Project::Project(int year, EditionPtr edition)
    : m_year(year)
    , m_figures(std::move(edition))
{
}

std::unique_ptr<Project> Project::inMemory(const Start &start)
{
    std::unique_ptr<Project> project(new Project(start.year, start.edition));
    project->m_profile.setValue(Profile::unit, start.unit);
    const StoredReport empty = emptyReport(*start.edition);
    for (auto text = empty.texts.cbegin(); text != empty.texts.cend(); ++text)
        project->m_texts.insert(SectionId(text.key()), text.value());
    return project;
}

Result<std::unique_ptr<Project>> Project::inMemory(const Start &start, StoredReport content, const QString &path)
{
    if (const Status status = checkStart(start); !status)
        return passOn(status);
    begin(content, start);
    return fromStored(content, start.edition, path);
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Start &start, const Clock &clock)
{
    return create(path, start, Edit(), clock);
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Start &start, StoredReport content,
                                                 const Clock &clock)
{
    return makeFile(path, start, std::move(content), {}, clock);
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Start &start, const Edit &beginning,
                                                 const Clock &clock)
{
    return makeFile(path, start, emptyReport(*start.edition), beginning, clock);
}

Result<std::unique_ptr<Project>> Project::makeFile(const QString &path, const Start &start, StoredReport content,
                                                   const Edit &beginning, const Clock &clock)
{
    if (const Status status = checkStart(start); !status)
        return passOn(status);
    begin(content, start);
    content.meta.insert(createdKey, clock.now().toString(Qt::ISODateWithMs));
    content.meta.insert(programKey, QStringLiteral("nianbao " NIANBAO_VERSION));
    for (const QHash<QString, QString> *texts : {&content.meta, &content.texts}) {
        for (auto text = texts->cbegin(); text != texts->cend(); ++text) {
            if (const Status status = checkCharacters(text.key(), text.value()); !status)
                return passOn(status);
        }
    }
    Result<std::unique_ptr<Project>> project = fromStored(content, start.edition, path);
    if (!project)
        return project;
    if (!beginning.isEmpty()) {
        if (const Result<Applied> applied = (*project)->apply(beginning); !applied)
            return passOn(applied);
    }
    Result<std::unique_ptr<ProjectFile>> file
        = ProjectFile::create(path, content, start.edition->json(), clock, beginning);
    if (!file)
        return passOn(file);
    (*project)->m_file = std::move(*file);
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, ProjectFile::Access access, EditionCatalog &catalog,
                                               const Clock &clock, const QString &backupFolder)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path, access, clock, backupFolder);
    if (!file)
        return passOn(file);
    const Result<StoredReport> report = (*file)->read();
    if (!report)
        return passOn(report);
    EditionPtr edition = catalog.bySha256(report->editionSha256);
    if (!edition) {
        const Result<QByteArray> json = (*file)->editionJson();
        if (!json)
            return passOn(json);
        const Result<EditionPtr> read = catalog.stored(report->editionSha256, *json, path);
        if (!read)
            return fail(ErrorCode::FileDamaged, {path, QStringLiteral("edition")}, read.error());
        edition = *read;
    }
    Result<std::unique_ptr<Project>> project = fromStored(*report, edition, path);
    if (project)
        (*project)->m_file = std::move(*file);
    return project;
}

Result<std::unique_ptr<Project>> Project::withEdition(Project &report, const EditionPtr &edition)
{
    const QString path = report.path();
    if (report.isReadOnly() || !report.m_file)
        return fail(ErrorCode::ReadOnly, {path});
    if (const std::optional<Finishing> &finishing = report.finishing())
        return fail(ErrorCode::Finished, {path, finishing->at.toString(Qt::ISODate), finishing->who});
    const Edition &before = report.edition();
    if (edition->id() != before.id())
        return fail(ErrorCode::EditionNotFound, {before.id().text()});
    if (edition->sha256() == before.sha256())
        return fail(ErrorCode::EditionUnchanged, {path});
    const Result<StoredReport> stored = report.m_file->read();
    if (!stored)
        return passOn(stored);
    Result<std::unique_ptr<Project>> renewed = fromStored(*stored, edition, path);
    if (!renewed)
        return fail(ErrorCode::EditionUnfit, {path, renewed.error().args.value(1)});
    const Change change{{Place::Kind::Edition, edition->id().text()}, before.sha256(), edition->sha256()};
    if (const Status replaced = report.m_file->replaceEdition(change, edition->json()); !replaced)
        return passOn(replaced);
    (*renewed)->m_file = std::move(report.m_file);
    return renewed;
}

Result<std::unique_ptr<Project>> Project::fromStored(const StoredReport &report, const EditionPtr &edition,
                                                     const QString &path)
{
    const auto damaged = [&path](const QString &where) { return fail(ErrorCode::FileDamaged, {path, where}); };
    const int year = report.meta.value(yearKey).toInt();
    if (year < earliestYear || year > latestYear)
        return damaged(yearKey);
    std::unique_ptr<Project> project(new Project(year, edition));
    for (const QString &field : Profile::fields())
        project->m_profile.setValue(field, report.meta.value(field));
    if (project->unit().isEmpty())
        return damaged(Profile::unit);

    QList<std::pair<CellIndex, Value>> values;
    values.reserve(report.cells.size());
    for (const StoredReport::Cell &cell : report.cells) {
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
            project->m_figures.setControl(index, *control);
        }
    }
    project->m_figures.setValues(values);

    for (auto text = report.texts.cbegin(); text != report.texts.cend(); ++text) {
        const SectionId section(text.key());
        const SectionSpec *spec = edition->section(section);
        if (!spec || spec->kind != SectionSpec::Kind::Narrative)
            return damaged(text.key());
        project->m_texts.insert(section, text.value());
    }
    if (const QString previousYear = report.meta.value(previousYearId); !previousYear.isEmpty()) {
        if (!isYearBefore(previousYear, year))
            return damaged(previousYearId);
        project->m_previousYear = previousYear.toInt();
    }
    for (auto text = report.previousTexts.cbegin(); text != report.previousTexts.cend(); ++text) {
        if (!edition->section(SectionId(text.key())))
            return damaged(text.key());
        project->m_previousTexts.insert(SectionId(text.key()), text.value());
    }
    for (auto previous = report.previous.cbegin(); previous != report.previous.cend(); ++previous) {
        const CellIndex index = edition->find(CellId(previous.key()));
        if (index < 0)
            return damaged(previous.key());
        const Result<Value> value = readStoredValue(previous.value(), edition->cell(index).format);
        if (!value)
            return damaged(previous.key());
        project->m_figures.setPrevious(index, *value);
    }
    for (const Explanation &explanation : report.explanations)
        project->m_explanations.insert(explanation.placeId(), explanation);
    const QString finished = report.meta.value(Finishing::finishedId);
    project->m_finishing = Finishing::fromStored(finished);
    if (!finished.isEmpty() && !project->m_finishing)
        return damaged(Finishing::finishedId);
    project->m_reopening = Reopening::fromStored(report.meta.value(Finishing::reopenedId));
    return project;
}

bool Project::isReadOnly() const
{
    return m_file && m_file->access() == ProjectFile::Access::Read;
}

QString Project::path() const
{
    return m_file ? m_file->path() : QString();
}

std::optional<QString> Project::stored(const Place &place) const
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

std::optional<QString> Project::previousText(const SectionId &section) const
{
    const auto found = m_previousTexts.constFind(section);
    return found == m_previousTexts.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

std::unique_ptr<Project> Project::inMemoryWith(const Edit &edit) const
{
    std::unique_ptr<Project> project(new Project(m_year, editionPtr()));
    project->m_figures = m_figures;
    project->m_profile = m_profile;
    project->m_texts = m_texts;
    project->m_previousTexts = m_previousTexts;
    project->m_previousYear = m_previousYear;
    project->m_explanations = m_explanations;
    project->m_finishing = m_finishing;
    project->m_reopening = m_reopening;
    const bool fits = edit.kind != EditKind::Finish
        && std::all_of(edit.changes.cbegin(), edit.changes.cend(),
                       [this](const Change &change) { return verify(change).has_value(); });
    Applied applied;
    if (fits)
        project->take(edit, applied);
    return project;
}

Result<qint64> Project::saveVersion(const QString &name)
{
    if (!m_file || isReadOnly())
        return fail(ErrorCode::ReadOnly, {path()});
    return m_file->addVersion(name, snapshotOf(*this, SnapshotPart::Everything));
}

Result<QString> Project::backUp(BackupReason reason)
{
    return m_file ? m_file->backUp(reason) : QString();
}

void Project::keepBackupsIn(const QString &folder)
{
    if (m_file)
        m_file->setBackupFolder(folder);
}

std::optional<Error> Project::takeBackupProblem()
{
    return m_file ? m_file->takeBackupProblem() : std::nullopt;
}

Status Project::recordExports(const QList<ExportEntry> &files)
{
    if (!m_file || isReadOnly())
        return fail(ErrorCode::ReadOnly, {path()});
    return m_file->addExports(files, valuesSha256());
}

QString Project::valuesSha256() const
{
    return sha256Of(snapshotOf(*this, SnapshotPart::Values));
}

} // namespace nianbao
