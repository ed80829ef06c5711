// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The window: puts menus, panes and forms together around one open report. Holds the session; what
// files, exports and forms do is theirs.

#include "app/desktop/helpwindow.h"
#include "app/desktop/services.h"
#include "app/desktop/windowactions.h"
#include "model/base/result.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace nianbao {

class BackupPlace;
class CellFinder;
class ExportController;
class FileCare;
class FileController;
class FinishController;
class FormStack;
class HistoryController;
struct ImportDecision;
class Panes;
class Project;
class PublicationController;
class Session;
class SidePages;
class SigningController;
class StartPage;
class WindowStatus;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    /// Opens a report or a values file; what goes wrong is told.
    void open(const QString &path);
    /// The same for a report that FileController::beginToOpen() has opened.
    void finishOpening(const QString &path, Result<std::unique_ptr<Project>> report);

    Session *session() const { return m_session.get(); } ///< null without a report
    QAction *action(Command command) const { return m_actions[command]; }
    FormStack &forms() const { return *m_forms; }
    Panes &panes() const { return *m_panes; }
    StartPage &startPage(); ///< made when it is first shown
    FileController &files() const { return *m_files; }
    FileCare &care() const { return *m_care; }
    SidePages &sidePages() const { return *m_sidePages; }
    HelpWindow *help() const; ///< null until it was asked for

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFileActions();
    void connectEditActions();
    void connectReportActions();
    void connectViewActions();
    void connectParts();
    void connectHistory();

    void setSession(std::unique_ptr<Session> session);
    /// False when something typed cannot be written and the user wants to stay with it.
    bool mayLeave();
    void showStartPage();
    void makeCellFinder();
    void refreshTitle();
    void refreshUndo();
    void refreshTableActions();
    void retranslate();
    /// Forms, actions and banner for whether the report may be changed.
    void refreshState();
    void stateHasChanged();
    void remakeForms();
    void sayState();
    /// The same, and what else there is to say when a report was opened.
    void sayOpened();
    /// That this program has other rules and words than the report, with the offer to take them over.
    void sayOtherEdition();
    void renewEdition();
    void sayImported(const QList<ImportDecision> &decisions);

    void undo();
    void redo();
    /// Does one step of undoing or redoing, and shows what it changed.
    void step(const std::function<void()> &move);
    void saveVersion();
    void moveFocus(int step);
    void showHelp();
    void showAbout();
    void useLanguage(const QString &language);
    void remember();

    Services m_services;
    WindowActions m_actions;
    std::unique_ptr<Session> m_session;
    Panes *m_panes = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr; ///< null until it was shown
    FormStack *m_forms = nullptr;
    WindowStatus *m_status = nullptr;
    FileController *m_files = nullptr;
    ExportController *m_exports = nullptr;
    PublicationController *m_publication = nullptr;
    SigningController *m_signing = nullptr;
    SidePages *m_sidePages = nullptr;
    FinishController *m_finisher = nullptr;
    HistoryController *m_history = nullptr;
    FileCare *m_care = nullptr;
    BackupPlace *m_backupPlace = nullptr;
    CellFinder *m_cellFinder = nullptr;
    HelpWindow *m_help = nullptr;
    bool m_isRetranslationDue = false;
};

} // namespace nianbao
