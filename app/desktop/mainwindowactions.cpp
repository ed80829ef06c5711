// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// What each action of the window does.

#include "app/desktop/mainwindow.h"

#include "app/desktop/exportcontroller.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/finishcontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/helpwindow.h"
#include "app/desktop/language.h"
#include "app/desktop/panes.h"
#include "app/desktop/publicationcontroller.h"
#include "app/desktop/settings.h"
#include "app/desktop/sidepages.h"
#include "app/desktop/signingcontroller.h"
#include "app/desktop/startpage.h"
#include "app/desktop/windowstatus.h"
#include "forms/screen/cellfinder.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/offeredfields.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/sectionlist.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "forms/screen/windowprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QSet>
#include <QToolBar>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace nianbao {

void MainWindow::connectFileActions()
{
    const auto on
        = [this](Command command, auto &&act) { connect(m_actions[command], &QAction::triggered, this, act); };
    on(Command::New, [this] { m_files->newReport(); });
    on(Command::Open, [this] { m_files->openAsked(); });
    on(Command::OpenSample, [this] { m_files->openSample(); });
    on(Command::ImportValues, [this] { m_files->importAsked(); });
    on(Command::SaveVersion, [this] { saveVersion(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Close, [this] {
        if (mayLeave())
            setSession(nullptr);
    });
    // Every way out of the window begins with what is still being typed.
    const auto ready = [this](auto &&act) {
        return [this, act] {
            if (m_forms->settle() && m_forms->commit())
                act();
        };
    };
    on(Command::Print, ready([this] { m_exports->print(); }));
    on(Command::PrintEmptyForm, ready([this] { m_exports->printEmptyForm(); }));
    on(Command::ExportPdf, ready([this] { m_exports->exportPdf(Audience::HandIn); }));
    on(Command::ExportPublicPdf, ready([this] { m_exports->exportPdf(Audience::Public); }));
    on(Command::ExportSignedPdf, ready([this] { m_exports->exportSignedPdf(*m_signing); }));
    on(Command::SignPdf, [this] { m_signing->signFile(); });
    on(Command::VerifySignatures, [this] { m_signing->verifyFile(); });
    const auto exportAs = [this, ready](ReportFile::Kind kind, Audience audience) {
        return ready([this, kind, audience] { m_exports->exportFile(kind, audience); });
    };
    on(Command::ExportWord, exportAs(ReportFile::Kind::Word, Audience::HandIn));
    on(Command::ExportPublicWord, exportAs(ReportFile::Kind::Word, Audience::Public));
    on(Command::ExportSpreadsheet, exportAs(ReportFile::Kind::Spreadsheet, Audience::Public));
    on(Command::ExportWebPage, exportAs(ReportFile::Kind::WebPage, Audience::Public));
    on(Command::ExportList, exportAs(ReportFile::Kind::List, Audience::Public));
    on(Command::ExportEverything, ready([this] { m_publication->makeBundle(*m_signing); }));
    on(Command::VerifyFile, ready([this] { m_publication->verifyAsked(); }));
    on(Command::ExportValues, ready([this] { m_exports->exportValues(); }));
    on(Command::ExportAnnex, ready([this] { m_exports->exportAnnex(); }));
    on(Command::PrintFindings, ready([this] { m_exports->printFindings(); }));
    on(Command::PrintAnnex, ready([this] { m_exports->printAnnex(); }));

    connect(m_files, &FileController::opened, this, [this](const std::shared_ptr<std::unique_ptr<Project>> &project) {
        setSession(std::make_unique<Session>(std::move(*project), m_services.clock));
    });
    connect(m_files, &FileController::recentFilesChanged, this, [this] {
        m_files->fillRecentMenu(*m_actions.recentMenu());
        if (m_start)
            m_start->setRecentFiles(m_services.settings.recentFiles());
    });
    m_files->fillRecentMenu(*m_actions.recentMenu());
}

void MainWindow::connectEditActions()
{
    const auto on
        = [this](Command command, auto &&act) { connect(m_actions[command], &QAction::triggered, this, act); };
    on(Command::Undo, [this] { undo(); });
    on(Command::Redo, [this] { redo(); });
    on(Command::Cut, [this] { m_forms->clip(FormStack::Clip::Cut); });
    on(Command::Copy, [this] { m_forms->clip(FormStack::Clip::Copy); });
    on(Command::Paste, [this] { m_forms->clip(FormStack::Clip::Paste); });
    on(Command::SelectAll, [this] { m_forms->clip(FormStack::Clip::SelectAll); });
    on(Command::Find, [this] { m_forms->find(FindReplaceBar::Mode::Find); });
    on(Command::Replace, [this] { m_forms->find(FindReplaceBar::Mode::Replace); });
    on(Command::InsertField, [this] {
        if (NarrativeEditor *editor = m_forms->narrative())
            editor->text()->offerFields();
    });
    const auto line = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    m_forms->setTableActions({m_actions[Command::Cut], m_actions[Command::Copy], m_actions[Command::Paste], line(),
                              m_actions[Command::FillZeros], line(), m_actions[Command::ShowChangesHere]});
    on(Command::FillZeros, [this] {
        if (TableForm *form = m_forms->table())
            form->fillZerosAction()->trigger();
    });
}

void MainWindow::connectReportActions()
{
    const auto on
        = [this](Command command, auto &&act) { connect(m_actions[command], &QAction::triggered, this, act); };
    on(Command::CheckNow, [this] {
        if (!m_forms->settle() || !m_forms->commit())
            return; // the form says why
        const IssueCounts counts = m_session->checkNow().counts();
        m_panes->setWanted(Panes::Pane::Findings, true);
        if (counts.error + counts.warning == 0)
            m_status->say(tr("Everything was checked. There is nothing to correct."));
        else
            m_status->say(
                tr("Everything was checked: %1, %2.")
                    .arg(tr("%n error(s)", nullptr, counts.error), tr("%n warning(s)", nullptr, counts.warning)));
    });
    on(Command::NextFinding, [this] { m_panes->issues()->goToNext(); });
    on(Command::PreviousFinding, [this] { m_panes->issues()->goToPrevious(); });
    on(Command::CompareYears, [this] { m_sidePages->showYears(); });
    on(Command::ShowRules, [this] { m_sidePages->showRules(); });
    connect(m_sidePages, &SidePages::printRulesWanted, m_exports, &ExportController::printRules);
    connect(m_sidePages, &SidePages::exportRulesWanted, m_exports, &ExportController::exportRules);
    connect(m_sidePages, &SidePages::cellWanted, m_forms, &FormStack::goTo);
    connect(m_sidePages, &SidePages::lastYearWanted, m_actions[Command::TakeOverLastYear], &QAction::trigger);
    on(Command::ExplainFinding, [this] {
        m_panes->setWanted(Panes::Pane::Findings, true);
        m_panes->issues()->explainChosen();
    });
    on(Command::Finish, [this] {
        if (m_forms->settle() && m_forms->commit())
            m_finisher->finish(*m_session);
    });
    on(Command::Reopen, [this] { m_finisher->reopen(*m_session); });
    const auto goToFirst = [this](Severity severity) {
        m_panes->setWanted(Panes::Pane::Findings, true);
        m_panes->issues()->goToFirst(severity);
    };
    connect(m_finisher, &FinishController::findingWanted, this, goToFirst);
    connect(m_finisher, &FinishController::sectionWanted, m_forms, &FormStack::show);
    connect(m_finisher, &FinishController::cellWanted, m_forms, &FormStack::goTo);
    connect(m_panes->sections(), &SectionList::findingWanted, this, goToFirst);
    connect(m_panes->sections(), &SectionList::cellWanted, m_forms, &FormStack::goTo);
    connect(m_panes->sections(), &SectionList::finishWanted, m_actions[Command::Finish], &QAction::trigger);
    connect(m_panes->sections(), &SectionList::reopenWanted, m_actions[Command::Reopen], &QAction::trigger);
    on(Command::ApplySuggestion, [this] {
        if (!m_forms->settle() || !m_forms->commit())
            return;
        const std::optional<Issue> &chosen = m_session->chosenFinding();
        const bool isOfText = chosen && chosen->place && chosen->suspects.isEmpty();
        if (m_panes->issues()->applySuggestion())
            m_status->say(tr("Done: %1").arg(m_session->undoStack()->undoText()));
        else if (isOfText)
            m_status->say(tr("Whether the text or the table is right, only you can tell: please correct one of them."));
        else
            m_status->say(tr("No figure stands out as the wrong one here; the finding says what would decide it."));
    });
    on(Command::UnitAndReport, [this] { m_forms->show({}); });
    on(Command::TakeOverLastYear, [this] {
        if (m_forms->settle() && m_forms->commit())
            m_files->takeOverAsked(*m_session);
    });
    on(Command::WriteIntroduction, [this] { m_forms->writeIntroduction(); });
    connect(m_files, &FileController::notice, m_status, &WindowStatus::say);
    connect(m_files, &FileController::imported, this, &MainWindow::sayImported);
}

void MainWindow::connectViewActions()
{
    const auto on
        = [this](Command command, auto &&act) { connect(m_actions[command], &QAction::triggered, this, act); };
    const std::array panes{std::pair{Command::ShowSections, Panes::Pane::Sections},
                           std::pair{Command::ShowFindings, Panes::Pane::Findings},
                           std::pair{Command::ShowPreview, Panes::Pane::Preview},
                           std::pair{Command::Preview, Panes::Pane::Preview}};
    for (const auto &[command, pane] : panes) {
        QAction *action = m_actions[command];
        action->setChecked(m_panes->isWanted(pane));
        connect(action, &QAction::triggered, this,
                [this, which = pane](bool wanted) { m_panes->setWanted(which, wanted); });
        connect(m_panes, &Panes::wantedChanged, action, [action, which = pane](Panes::Pane changed, bool wanted) {
            if (changed == which)
                action->setChecked(wanted);
        });
    }
    on(Command::NextPane, [this] { moveFocus(1); });
    on(Command::PreviousPane, [this] { moveFocus(-1); });
    const bool isEnglish = m_services.language.current() == QLatin1String("en");
    m_actions[isEnglish ? Command::LanguageEnglish : Command::LanguageChinese]->setChecked(true);
    on(Command::LanguageChinese, [this] { useLanguage(QStringLiteral("zh")); });
    on(Command::LanguageEnglish, [this] { useLanguage(QStringLiteral("en")); });
    on(Command::Manual, [this] { showHelp(); });
    on(Command::About, [this] { showAbout(); });
}

void MainWindow::connectParts()
{
    connect(m_panes->sections(), &SectionList::sectionChosen, m_forms, &FormStack::show);
    connect(m_panes->sections(), &SectionList::sectionClicked, m_forms, &FormStack::focusForm);
    connect(m_forms, &FormStack::sectionShown, m_panes->sections(), &SectionList::setCurrent);
    connect(m_forms, &FormStack::sectionShown, this, [this](const SectionId &section) {
        if (m_panes->preview())
            m_panes->preview()->showSection(section);
        refreshUndo();
    });
    connect(m_panes, &Panes::previewMade, this, [this] { m_panes->preview()->showSection(m_forms->current()); });
    connect(m_forms, &FormStack::tableShown, this, &MainWindow::refreshTableActions);
    connect(m_forms, &FormStack::typed, this, &MainWindow::refreshUndo);
    connect(m_forms, &FormStack::notice, m_status, &WindowStatus::say);
    connect(m_forms, &FormStack::currentCellChanged, m_status, &WindowStatus::showCell);
    connect(m_panes, &Panes::cellWanted, m_forms, &FormStack::goTo);
    connect(m_panes, &Panes::controlsWanted, this, [this] { m_actions[Command::ShowControls]->setChecked(true); });
    connect(m_panes, &Panes::sectionWanted, m_forms, &FormStack::show);
    connect(m_panes, &Panes::wordsWanted, m_forms, &FormStack::goToWords);
    const auto say = qOverload<MessageBar::Kind, const QString &, const MessageBar::Offer &>(&MessageBar::say);
    connect(m_exports, &ExportController::said, m_forms->messages(), say);
    connect(m_publication, &PublicationController::said, m_forms->messages(), say);
    connect(m_finisher, &FinishController::said, m_forms->messages(), say);
    connect(m_finisher, &FinishController::saidOtherwise, m_forms->messages(), &MessageBar::sayOtherwise);
    connect(m_signing, &SigningController::said, this,
            [this, say](MessageBar::Kind kind, const QString &message, const MessageBar::Offer &offer) {
                if (m_session)
                    (m_forms->messages()->*say)(kind, message, offer);
                else
                    m_services.prompts.tell(tr("Signed"), message);
            });
    connect(m_actions[Command::FindCell], &QAction::triggered, this, [this] {
        auto *more = m_actions.toolBar()->findChild<QAbstractButton *>(QStringLiteral("qt_toolbar_ext_button"));
        if (!m_cellFinder->isVisible() && more)
            more->click(); // on a narrow window the finder is behind »
        m_cellFinder->setFocus();
        m_cellFinder->selectAll();
    });
}

void MainWindow::undo()
{
    if (!m_forms->settle() || !m_forms->commit())
        return;
    const QUndoStack *stack = m_session->undoStack();
    const QString what = stack->undoText();
    const int before = stack->index();
    const bool isOlder = before <= m_session->stepsBeforeFinishing();
    step([this] { m_session->undoStack()->undo(); });
    if (stack->index() == before)
        return; // nothing to undo, or it failed, which is said
    m_status->say(
        isOlder ? tr("Undone: %1. That was in the report when it was finished; the version kept then stays.").arg(what)
                : tr("Undone: %1").arg(what));
}

void MainWindow::step(const std::function<void()> &move)
{
    QSet<CellIndex> cells;
    QSet<SectionId> sections;
    QObject listener;
    connect(m_session.get(), &Session::cellsChanged, &listener, [&](const QSet<CellIndex> &some) { cells += some; });
    connect(m_session.get(), &Session::sectionsChanged, &listener,
            [&](const QSet<SectionId> &some) { sections += some; });
    move();
    const Edition &edition = m_session->project().edition();
    // Totals change with the figures, and say less.
    const auto isFirst = [&edition](CellIndex a, CellIndex b) {
        const auto isTotal = [&edition](CellIndex cell) { return edition.cell(cell).role == CellRole::Total; };
        return std::pair(isTotal(a), a) < std::pair(isTotal(b), b);
    };
    if (const auto cell = std::min_element(cells.cbegin(), cells.cend(), isFirst); cell != cells.cend())
        m_forms->goTo(*cell);
    else if (!sections.isEmpty() && !sections.contains(m_forms->current()))
        m_forms->show(*sections.cbegin());
}

void MainWindow::redo()
{
    if (!m_forms->settle() || !m_forms->commit())
        return;
    const QString what = m_session->undoStack()->redoText();
    step([this] { m_session->undoStack()->redo(); });
    if (!what.isEmpty())
        m_status->say(tr("Redone: %1").arg(what));
}

void MainWindow::saveVersion()
{
    if (!m_forms->settle() || !m_forms->commit())
        return;
    const QString now = QLocale().toString(m_services.clock.now().toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
    const std::optional<QString> name = m_services.prompts.line(
        tr("Save a named version"),
        tr("Everything is saved already. A version keeps the report as it is now under a name:"), now);
    if (!name)
        return;
    const QString kept = name->trimmed().isEmpty() ? now : name->trimmed();
    if (const Result<qint64> version = m_session->saveVersion(kept); !version)
        m_services.prompts.tell(version.error());
    else
        m_status->say(tr("Everything was saved already. The version “%1” was kept.").arg(kept));
}

void MainWindow::moveFocus(int step)
{
    const QList<QWidget *> order = m_panes->focusOrder(m_forms->currentForm());
    if (order.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (focused && (order[index] == focused || order[index]->isAncestorOf(focused)))
            at = index;
    }
    QWidget *next = order[(at + step + order.size()) % order.size()];
    if (next == m_forms->currentForm())
        m_forms->focusForm();
    else
        next->setFocus(Qt::OtherFocusReason);
}

void MainWindow::useLanguage(const QString &language)
{
    if (language == m_services.language.current())
        return;
    m_services.settings.setLanguage(language);
    m_services.language.use(language);
}

HelpWindow *MainWindow::help() const
{
    return m_help;
}

void MainWindow::showHelp()
{
    QString part = QStringLiteral("start");
    if (m_forms->table())
        part = QStringLiteral("tables");
    else if (m_forms->narrative())
        part = QStringLiteral("text");
    else if (m_session)
        part = QStringLiteral("unit");
    const QWidget *focused = QApplication::focusWidget();
    if (focused && m_panes->issues() && m_panes->issues()->isAncestorOf(focused))
        part = QStringLiteral("findings");
    else if (focused && m_panes->preview() && m_panes->preview()->isAncestorOf(focused))
        part = QStringLiteral("preview");
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->open(m_services.language.current(), part);
}

void MainWindow::showAbout()
{
    m_services.prompts.tell(tr("About Nianbao"),
                            tr("Nianbao %1\nFills in, checks, prints and exports the annual report on government "
                               "information disclosure.\nLicence: Apache-2.0")
                                .arg(QLatin1String(NIANBAO_VERSION)));
}

} // namespace nianbao
