// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/project.h"

#include "model/edition/editioncatalog.h"
#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"
#include "model/store/exportkinds.h"

#include <algorithm>

namespace nianbao {

namespace {

// Keys of the meta table beside the fields of Profile.
const QString editionKey = QStringLiteral("edition");
const QString createdKey = QStringLiteral("created");
const QString programKey = QStringLiteral("program");

/// What the file of an empty report holds.
StoredReport contentOf(const Report &empty)
{
    StoredReport content;
    for (const SectionSpec &section : empty.edition().sections()) {
        if (empty.isTextKnown(section.id))
            content.texts.insert(section.id.text(), empty.text(section.id));
    }
    return content;
}

/// What every report says of itself, whatever else it holds.
void begin(StoredReport &content, const Project::Start &start)
{
    content.meta.insert(Profile::unit, start.unit.trimmed());
    content.meta.insert(Project::yearKey, QString::number(start.year));
    content.meta.insert(editionKey, start.edition->id().text());
    content.editionSha256 = start.edition->sha256();
}

} // namespace

Project::Project(Report report)
    : Report(std::move(report))
{
}

std::unique_ptr<Project> Project::inMemory(const Start &start)
{
    return std::unique_ptr<Project>(new Project(empty(start)));
}

Result<std::unique_ptr<Project>> Project::fromStored(const StoredReport &content, const EditionPtr &edition,
                                                     const QString &source)
{
    Result<Report> report = read(content, edition, source);
    if (!report)
        return passOn(report);
    return std::unique_ptr<Project>(new Project(std::move(*report)));
}

Result<std::unique_ptr<Project>> Project::inMemory(const Start &start, StoredReport content, const QString &source)
{
    if (const Status status = checkStart(start); !status)
        return passOn(status);
    begin(content, start);
    return fromStored(content, start.edition, source);
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
    return makeFile(path, start, contentOf(empty(start)), beginning, clock);
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
            if (const Status status = checkText(text.key(), text.value()); !status)
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

bool Project::isReadOnly() const
{
    return m_file && m_file->access() == ProjectFile::Access::Read;
}

QString Project::path() const
{
    return m_file ? m_file->path() : QString();
}

std::unique_ptr<Project> Project::inMemoryWith(const Edit &edit) const
{
    std::unique_ptr<Project> project(new Project(static_cast<const Report &>(*this)));
    const bool fits = edit.kind != EditKind::Finish
        && std::all_of(edit.changes.cbegin(), edit.changes.cend(),
                       [this](const Change &change) { return verify(change).has_value(); });
    if (fits)
        project->take(edit);
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

Status Project::recordExports(const QList<ExportEntry> &files, const QString &versionName)
{
    if (!m_file || isReadOnly())
        return fail(ErrorCode::ReadOnly, {path()});
    const bool isAnnex = std::all_of(files.cbegin(), files.cend(),
                                     [](const ExportEntry &file) { return file.kind == exportkind::annex; });
    std::optional<NamedSnapshot> version;
    if (!isAnnex)
        version = NamedSnapshot{versionName, snapshotOf(*this, SnapshotPart::Everything)};
    return m_file->addExports(files, valuesSha256(), version);
}

} // namespace nianbao
