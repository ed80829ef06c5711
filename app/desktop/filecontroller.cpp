// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/filecontroller.h"

#include "app/desktop/openingtrouble.h"
#include "app/desktop/reportcreation.h"
#include "app/desktop/settings.h"
#include "forms/screen/documentsfolder.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"
#include "model/base/filenames.h"
#include "model/edition/editioncatalog.h"
#include "model/exchange/reportimport.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace nianbao {

namespace {

const QString reportSuffix = QStringLiteral("nianbao");

bool canOpen(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == reportSuffix || canImport(path);
}

/// "*.json *.pdf", for file dialogs.
QString importPatterns()
{
    QStringList patterns;
    for (const QString &suffix : importSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    return patterns.join(u' ');
}

} // namespace

FileController::FileController(const Services &services, std::function<bool()> mayLeave, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_mayLeave(std::move(mayLeave))
{
}

void FileController::tell(const Error &error) const
{
    m_services.prompts.tell(error);
}

OpenedReport FileController::openForWriting(const QString &path) const
{
    return Project::open(path, ProjectFile::Access::Write, m_services.editions, m_services.clock,
                         m_services.settings.backupFolder());
}

void FileController::handOver(std::unique_ptr<Project> project)
{
    project->keepBackupsIn(m_services.settings.backupFolder()); // also of one that was just made
    emit opened(std::make_shared<std::unique_ptr<Project>>(std::move(project)));
}

void FileController::setOpen(const QString &path)
{
    m_openPath = path;
    if (path.isEmpty())
        return;
    m_services.settings.addRecentFile(path);
    emit recentFilesChanged();
}

void FileController::newReport()
{
    if (!m_mayLeave())
        return;
    NewReport proposal;
    proposal.year = m_services.clock.now().toLocalTime().date().year() - 1;
    proposal.unit = m_services.settings.lastUnit();
    proposal.path = documentsFolder();
    while (const std::optional<NewReport> wanted = m_services.prompts.newReport(m_services.editions, proposal)) {
        proposal = *wanted; // where this does not go on, what was filled in is still right but for one thing
        if (!wanted->lastReport.isEmpty()
            && !acceptsUnit(wanted->lastReport, *Project::inMemory({wanted->year, wanted->unit, wanted->edition})))
            continue;
        Result<std::unique_ptr<Project>> report = createReport(*wanted, m_services);
        if (report) {
            m_services.settings.setLastUnit(wanted->unit);
            return handOver(*std::move(report));
        }
        tell(report.error());
    }
}

bool FileController::acceptsUnit(const QString &lastPath, const Project &report)
{
    const std::optional<QString> unit = otherUnitIn(lastPath, report, m_services);
    if (!unit)
        return true;
    // The first answer is the one that Enter gives.
    const std::optional<int> answer
        = m_services.prompts.choose(tr("Last year's report"), wording::otherUnitSentence(report.unit(), *unit),
                                    {tr("Do not take it over"), tr("Take over")});
    return answer == 1;
}

void FileController::openAsked()
{
    askAndOpen(tr("Open a report"),
               tr("Reports, values files and exported PDFs (%1)").arg(QStringLiteral("*.nianbao ") + importPatterns()));
}

void FileController::askAndOpen(const QString &question, const QString &filter)
{
    if (!m_mayLeave())
        return;
    if (const std::optional<QString> path = m_services.prompts.pathToOpen(question, filter))
        openLeaving(QFileInfo(*path).absoluteFilePath());
}

void FileController::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute != m_openPath && m_mayLeave())
        openLeaving(absolute);
}

void FileController::openLeaving(const QString &absolutePath)
{
    const QFileInfo file(absolutePath);
    if (canImport(absolutePath))
        importFrom(absolutePath, freePathIn(file.absolutePath(), file.completeBaseName(), reportSuffix));
    else if (absolutePath != m_openPath)
        openReport(absolutePath);
}

std::future<OpenedReport> FileController::beginToOpen(const QString &path, EditionCatalog &editions, const Clock &clock,
                                                      const QString &backupFolder)
{
    if (QFileInfo(path).suffix().toLower() != reportSuffix)
        return {};
    return std::async(std::launch::async,
                      [absolute = QFileInfo(path).absoluteFilePath(), &editions, &clock, backupFolder] {
                          return Project::open(absolute, ProjectFile::Access::Write, editions, clock, backupFolder);
                      });
}

void FileController::openReport(const QString &path)
{
    finishOpening(path, openForWriting(path));
}

void FileController::finishOpening(const QString &givenPath, OpenedReport project)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (project) {
        handOver(*std::move(project));
        return;
    }
    if (project.error().code == ErrorCode::FileNotFound) {
        m_services.settings.removeRecentFile(path);
        emit recentFilesChanged();
    }
    take(OpeningTrouble(m_services).deal(path, project.error()));
}

void FileController::take(std::optional<OpenedAnyway> opened)
{
    if (!opened)
        return;
    const QString path = opened->project->path();
    handOver(std::move(opened->project));
    if (opened->recovery && m_openPath == path) // the user may have stayed with the other report
        emit recovered(*opened->recovery);
}

void FileController::openToWrite(const QString &path, const std::optional<LockHolder> &holder)
{
    OpeningTrouble trouble(m_services);
    if (holder && !holder->isHere) {
        take(trouble.takeOver(path, *holder));
        return;
    }
    OpenedReport project = openForWriting(path);
    if (project)
        handOver(*std::move(project));
    else
        tell(project.error());
}

QString FileController::takeLeftReport(Settings &settings)
{
    const QStringList paths = settings.openReports();
    for (const QString &path : paths) {
        // Another window that runs has it, or it is on a disk that is not there: later, perhaps.
        if (!QFileInfo::exists(path) || ProjectFile::holder(path))
            continue;
        settings.setReportOpen(path, false);
        return path;
    }
    return {};
}

void FileController::openSample()
{
    const QStringList samples = QDir(QStringLiteral(":/sample")).entryList(QDir::Files, QDir::Name);
    if (samples.isEmpty() || !m_mayLeave())
        return;
    const QString source = QStringLiteral(":/sample/") + samples.constLast();
    importFrom(source, freePathIn(documentsFolder(), tr("Sample report", "name of a file"), reportSuffix));
}

void FileController::importAsked()
{
    askAndOpen(tr("Import a values file or an exported PDF"),
               tr("Values files and exported PDFs (%1)").arg(importPatterns()));
}

void FileController::importFrom(const QString &source, const QString &target)
{
    Result<ImportedReport> report = importReport(source, m_services.editions);
    if (!report) {
        tell(report.error());
        return;
    }
    Result<std::unique_ptr<Project>> project
        = Project::create(target, report->start, std::move(report->content), m_services.clock);
    if (!project) {
        tell(project.error());
        return;
    }
    const QList<ImportDecision> decisions = report->decisions;
    handOver(*std::move(project));
    if (!decisions.isEmpty())
        emit imported(decisions);
}

void FileController::takeOverAsked(Session &session)
{
    const std::optional<QString> path
        = m_services.prompts.pathToOpen(tr("Last year's report"), tr("Reports (*.nianbao)"));
    if (!path)
        return;
    if (!acceptsUnit(*path, session.project()))
        return;
    const Result<Edit> edit = takeOverFrom(*path, session.project(), m_services);
    if (!edit) {
        tell(edit.error());
        return;
    }
    if (edit->isEmpty()) {
        emit notice(tr("There is nothing to take over: everything is as in that report already."));
        return;
    }
    const auto count = std::count_if(edit->changes.cbegin(), edit->changes.cend(), [](const Change &change) {
        return change.after && (change.place.kind == Place::Kind::Previous || change.place.kind == Place::Kind::Cell);
    });
    if (session.apply(*edit))
        emit notice(tr("Took over %n figure(s) from last year's report.", nullptr, static_cast<int>(count)));
}

void FileController::renewEdition(const QString &path)
{
    OpenedReport report = openForWriting(path);
    const EditionPtr ours = report ? m_services.editions.otherText((*report)->edition()) : nullptr;
    if (!ours)
        return finishOpening(path, std::move(report));
    OpenedReport renewed = Project::withEdition(**report, ours);
    if (!renewed)
        tell(renewed.error());
    finishOpening(path, std::move(renewed ? renewed : report));
}

void FileController::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    const QStringList files = m_services.settings.recentFiles();
    for (const QString &path : files) {
        QString text = QDir::toNativeSeparators(path);
        QAction *action = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    menu.setEnabled(!files.isEmpty());
}

QString FileController::fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && canOpen(url.toLocalFile()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace nianbao
