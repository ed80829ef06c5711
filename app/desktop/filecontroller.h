// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything about which report is open: new, open, sample, values file or PDF, recent and dropped files,
// last year's figures. Hands the opened report to the window by opened().

#include "app/desktop/services.h"
#include "forms/screen/recoverypage.h"
#include "model/exchange/importedreport.h"
#include "model/project/project.h"

#include <QObject>

#include <functional>
#include <future>
#include <memory>

class QMenu;
class QMimeData;

namespace nianbao {

struct OpenedAnyway;
class Session;

using OpenedReport = Result<std::unique_ptr<Project>>;

class FileController final : public QObject
{
    Q_OBJECT

public:
    /// `mayLeave` asks about what is typed in the open report and not accepted yet, before another one is
    /// chosen, made or opened; false: stay.
    FileController(const Services &services, std::function<bool()> mayLeave, QObject *parent = nullptr);

    void newReport();
    void openAsked();
    /// A report, or a values file or PDF to make one from.
    void open(const QString &path);
    /// Begins to open a report in another thread, which alone uses the catalog until the future is ready;
    /// the future is not valid when the path is no report's. Then finishOpening() with its result.
    static std::future<OpenedReport> beginToOpen(const QString &path, EditionCatalog &editions, const Clock &clock,
                                                 const QString &backupFolder);
    void finishOpening(const QString &givenPath, OpenedReport project);
    /// A copy of the newest built-in sample in the user's documents.
    void openSample();
    void importAsked();
    /// Opens the file anew that is open read-only, to write it; `holder`: who has its lock, on another
    /// computer, as far as it is known. What is in the way is told, and the report stays as it is.
    void openToWrite(const QString &path, const std::optional<LockHolder> &holder);
    /// The report that a window had open which did not end properly; empty: none. It is named once only,
    /// so that a file that cannot be opened does not keep the program from starting.
    static QString takeLeftReport(Settings &settings);
    void takeOverAsked(Session &session);
    /// Takes over this program's text of the report's edition into a report that nobody has open now, and opens it;
    /// what goes wrong is said, and the report is opened as it is.
    void renewEdition(const QString &path);

    /// The file that is open now; empty: none. It becomes the first of the recent ones and is not
    /// opened a second time.
    void setOpen(const QString &path);
    void fillRecentMenu(QMenu &menu);

    /// The first file among what is dragged that can be opened; empty: none.
    static QString fileIn(const QMimeData &data);

signals:
    /// The receiver takes the project out of the pointer.
    void opened(const std::shared_ptr<std::unique_ptr<nianbao::Project>> &project);
    void recentFilesChanged();
    /// Behind opened(): it is what could be saved of a damaged file.
    void recovered(const nianbao::RecoveryReport &report);
    void notice(const QString &sentence);
    /// A values file was opened in which some cells were not simply their values.
    void imported(const QList<nianbao::ImportDecision> &decisions);

private:
    void askAndOpen(const QString &question, const QString &filter);
    void openLeaving(const QString &absolutePath);
    [[nodiscard]] OpenedReport openForWriting(const QString &path) const;
    void handOver(std::unique_ptr<Project> project);
    void openReport(const QString &path);
    void importFrom(const QString &source, const QString &target);
    void take(std::optional<OpenedAnyway> opened);
    /// Whether last year's report may be that of a unit of another name, where it is; asks.
    bool acceptsUnit(const QString &lastPath, const Project &report);
    void tell(const Error &error) const;

    Services m_services;
    std::function<bool()> m_mayLeave;
    QString m_openPath;
};

} // namespace nianbao
