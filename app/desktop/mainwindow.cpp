// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/mainwindow.h"

#include "app/desktop/actiontexts.h"
#include "app/desktop/backupplace.h"
#include "app/desktop/exportcontroller.h"
#include "app/desktop/filecare.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/finishcontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/helpwindow.h"
#include "app/desktop/historycontroller.h"
#include "app/desktop/language.h"
#include "app/desktop/panes.h"
#include "app/desktop/publicationcontroller.h"
#include "app/desktop/readablepalette.h"
#include "app/desktop/settings.h"
#include "app/desktop/sidepages.h"
#include "app/desktop/signingcontroller.h"
#include "app/desktop/startpage.h"
#include "app/desktop/windowstatus.h"
#include "forms/screen/cellfinder.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/sectionlist.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"
#include "model/edition/editioncatalog.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QTimer>
#include <QUndoStack>

namespace nianbao {

namespace {

/// Raised when the panes change so that an old window state would put them in wrong places.
constexpr int stateVersion = 1;
constexpr QSize usualSizePx{1280, 800};
/// Comparing editions reads them all; that can wait until the report is seen.
constexpr int afterOpeningMs = 500;

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_actions(*this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    useReadablePalette();
    m_services.fonts.await(); // what follows measures words
    m_pages = new QStackedWidget(this);
    m_forms = new FormStack(m_pages);
    m_pages->addWidget(m_forms);
    setCentralWidget(m_pages);
    m_panes = new Panes(*this, m_services.fonts);
    m_status = new WindowStatus(*statusBar());
    m_files = new FileController(
        m_services, [this] { return mayLeave(); }, this);
    m_exports = new ExportController(m_services, *this);
    m_publication = new PublicationController(m_services, *this);
    m_signing = new SigningController(m_services, this);
    m_sidePages = new SidePages(*this);
    m_finisher = new FinishController(m_services, this);
    m_history = new HistoryController(m_services, *m_sidePages, this);
    m_care = new FileCare(m_services, *m_files, *m_forms, this);
    m_backupPlace = new BackupPlace(m_services, *m_forms, this);

    connectFileActions();
    connectEditActions();
    connectReportActions();
    connectViewActions();
    connectParts();
    connectHistory();

    if (!restoreGeometry(m_services.settings.windowGeometry())) {
        const QSize room = screen()->availableSize() - QSize(32, 48); // without the frame
        resize(usualSizePx.boundedTo(room));
        if (room.height() < usualSizePx.height() || room.width() < usualSizePx.width())
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    if (restoreState(m_services.settings.windowState(), stateVersion))
        m_panes->takeWantedFromDocks();
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    if (m_session)
        m_session->undoStack()->disconnect(this); // it speaks once more while it goes
    m_sidePages->setSession(nullptr);
    m_forms->setSession(nullptr);
    m_panes->setSession(nullptr);
    m_status->setSession(nullptr);
}

void MainWindow::open(const QString &path)
{
    m_files->open(path);
}

void MainWindow::finishOpening(const QString &path, Result<std::unique_ptr<Project>> report)
{
    m_files->finishOpening(path, std::move(report));
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    // What looks at the old session lets go of it before it is gone.
    if (m_session)
        m_session->undoStack()->disconnect(this);
    m_sidePages->setSession(session.get());
    m_forms->setSession(session.get());
    m_panes->setSession(session.get());
    m_status->setSession(session.get());
    m_exports->setSession(session.get());
    m_history->setSession(session.get());
    m_publication->setSession(session.get());
    m_session = std::move(session);
    m_care->setSession(m_session.get());
    m_backupPlace->setSession(m_session.get());
    makeCellFinder();

    refreshState();
    m_files->setOpen(m_session ? m_session->project().path() : QString());
    if (m_session)
        m_pages->setCurrentWidget(m_forms);
    else if (isVisible())
        showStartPage();
    m_actions.toolBar()->setVisible(m_session != nullptr);
    statusBar()->setVisible(m_session != nullptr);
    if (m_session) {
        connect(m_session.get(), &Session::profileChanged, this, &MainWindow::refreshTitle);
        connect(m_session.get(), &Session::previousChanged, this, &MainWindow::refreshTableActions,
                Qt::QueuedConnection); // after the form has heard of it
        // Behind the button or the line that asked for it, which the forms may hold.
        connect(m_session.get(), &Session::stateChanged, this, &MainWindow::stateHasChanged, Qt::QueuedConnection);
        QUndoStack *stack = m_session->undoStack();
        connect(stack, &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
        m_forms->show({});
        sayOpened();
        m_panes->sections()->setFocus();
        QTimer::singleShot(afterOpeningMs, m_session.get(), [this] { sayOtherEdition(); });
    }
    refreshUndo();
    refreshTableActions();
    refreshTitle();
}

StartPage &MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_pages);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::newWanted, m_files, &FileController::newReport);
        connect(m_start, &StartPage::openWanted, m_files, &FileController::openAsked);
        connect(m_start, &StartPage::sampleWanted, m_files, &FileController::openSample);
        connect(m_start, &StartPage::fileWanted, this, &MainWindow::open);
    }
    return *m_start;
}

void MainWindow::showStartPage()
{
    startPage().setRecentFiles(m_services.settings.recentFiles());
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::makeCellFinder()
{
    delete m_cellFinder;
    m_cellFinder = nullptr;
    if (!m_session)
        return;
    m_cellFinder = new CellFinder(m_session->project().editionPtr());
    m_actions.setFinder(m_cellFinder);
    connect(m_cellFinder, &CellFinder::chosen, m_forms, &FormStack::goTo);
}

void MainWindow::refreshState()
{
    using enum WindowActions::Situation;
    if (!m_session)
        m_actions.setSituation(NoReport);
    else if (m_session->project().isReadOnly())
        m_actions.setSituation(ReadOnly);
    else
        m_actions.setSituation(m_session->project().finishing() ? Finished : Writable);
}

void MainWindow::stateHasChanged()
{
    if (!m_session)
        return;
    refreshState();
    remakeForms();
    refreshUndo();
    refreshTableActions();
    refreshTitle();
}

void MainWindow::remakeForms()
{
    const SectionId section = m_forms->current();
    m_forms->setSession(m_session.get());
    m_panes->setSession(m_session.get());
    makeCellFinder();
    m_forms->show(section);
    sayState();
}

bool MainWindow::mayLeave()
{
    if (!m_session)
        return true;
    const bool isLeft = m_forms->settle()
        || m_services.prompts.mayLose(tr("A figure was not accepted"),
                                      tr("The figure that is being typed was not accepted and is not saved."),
                                      tr("Leave without it"));
    if (!isLeft)
        return false;
    const Status done = m_forms->commit();
    return done
        || m_services.prompts.mayLose(tr("The last words typed are not saved"), wording::sentence(done.error()),
                                      tr("Leave and lose them"));
}

void MainWindow::refreshTitle()
{
    if (!m_session) {
        setWindowTitle(tr("Nianbao"));
        return;
    }
    const Project &project = m_session->project();
    QString title = tr("%1 %2 — Nianbao", "window title: body, year");
    if (project.finishing())
        title = tr("%1 %2 (finished) — Nianbao", "window title: body, year");
    else if (project.isReadOnly())
        title = tr("%1 %2 (read-only) — Nianbao", "window title: body, year");
    setWindowTitle(title.arg(project.unit()).arg(project.year()));
    setWindowFilePath(project.path());
}

void MainWindow::refreshUndo()
{
    const QUndoStack *stack = m_session ? m_session->undoStack() : nullptr;
    const bool mayWrite = m_session && m_session->project().isEditable();
    const NarrativeEditor *editor = m_forms->narrative();
    const bool isWriting = mayWrite && editor && editor->isUnwritten(); // undoing writes it first
    const auto say = [](QAction *action, const QString &plain, const QString &what) {
        action->setText(what.isEmpty()
                            ? plain
                            : QStringLiteral("%1: %2").arg(plain, QString(what).replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(what.isEmpty() ? plainText(plain) : what);
    };
    say(m_actions[Command::Undo], tr("&Undo"), stack ? stack->undoText() : QString());
    say(m_actions[Command::Redo], tr("&Redo"), stack ? stack->redoText() : QString());
    m_actions[Command::Undo]->setEnabled(mayWrite && (stack->canUndo() || isWriting));
    m_actions[Command::Redo]->setEnabled(mayWrite && stack->canRedo());
}

void MainWindow::refreshTableActions()
{
    TableForm *form = m_forms->table();
    const bool mayWrite = m_session && m_session->project().isEditable();
    m_actions[Command::FillZeros]->setEnabled(form && mayWrite);
    m_actions[Command::InsertField]->setEnabled(m_forms->narrative() && mayWrite);
    for (const auto &[command, own] : {std::pair{Command::ShowControls, form ? form->controlsAction() : nullptr},
                                       std::pair{Command::ShowPrevious, form ? form->previousAction() : nullptr}}) {
        QAction *shared = m_actions[command];
        shared->setEnabled(own && own->isEnabled());
        if (!own)
            continue;
        own->setChecked(shared->isChecked()); // one switch for all tables
        connect(own, &QAction::toggled, shared, &QAction::setChecked, Qt::UniqueConnection);
        connect(shared, &QAction::toggled, own, &QAction::setChecked, Qt::UniqueConnection);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session && !event->spontaneous())
        showStartPage();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    remember();
    m_care->endProperly();
    if (m_help)
        m_help->close();
    event->accept();
}

void MainWindow::remember()
{
    m_panes->showWanted();
    m_actions.toolBar()->show();
    m_services.settings.setWindow(saveGeometry(), saveState(stateVersion));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        useReadablePalette();
    if (event->type() != QEvent::LanguageChange || m_isRetranslationDue)
        return;
    // A change of language is several changes of translators; it is dealt with once.
    m_isRetranslationDue = true;
    QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
}

void MainWindow::retranslate()
{
    m_isRetranslationDue = false;
    m_actions.retranslate();
    if (m_start)
        m_start->retranslate();
    m_panes->retranslate();
    // Forms are made anew only when nothing stands in them that could not be written.
    if (m_session && m_forms->settle() && m_forms->commit()) {
        m_sidePages->retranslate();
        remakeForms();
    }
    m_status->refresh();
    refreshUndo();
    refreshTitle();
    m_files->fillRecentMenu(*m_actions.recentMenu());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileController::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = FileController::fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits for this to return: open behind it.
    QMetaObject::invokeMethod(
        this, [this, path] { open(path); }, Qt::QueuedConnection);
}

} // namespace nianbao
