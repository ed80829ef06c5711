// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What of the report's past and of its file the actions of the window reach.

#include "app/desktop/backupplace.h"
#include "app/desktop/exportcontroller.h"
#include "app/desktop/filecare.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/historycontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/sidepages.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/tableform.h"
#include "forms/wording/sentences.h"

namespace nianbao {

void MainWindow::connectHistory()
{
    const auto on
        = [this](Command command, auto &&act) { connect(m_actions[command], &QAction::triggered, this, act); };
    on(Command::ShowHistory, [this] { m_history->show(HistoryPage::Tab::Changes); });
    on(Command::RestoreBackup, [this] { m_history->show(HistoryPage::Tab::Backups); });
    on(Command::BackupPlace, [this] { m_backupPlace->choose(); });
    connect(m_sidePages, &SidePages::backupPlaceWanted, m_actions[Command::BackupPlace], &QAction::trigger);
    on(Command::ShowChangesHere, [this] {
        const TableForm *table = m_forms->table();
        m_history->showChangesOf(table ? table->view().currentCell() : -1, m_forms->current());
    });
    connect(m_sidePages, &SidePages::sectionWanted, m_forms, &FormStack::show);
    connect(m_sidePages, &SidePages::printWanted, m_exports, &ExportController::printHtml);
    connect(m_sidePages, &SidePages::restoreWanted, this, [this](const EarlierState &state) {
        if (m_forms->settle() && m_forms->commit())
            m_history->restore(state);
    });
    connect(m_history, &HistoryController::undoWanted, m_actions[Command::Undo], &QAction::trigger);
    connect(m_history, &HistoryController::said, m_forms->messages(),
            qOverload<MessageBar::Kind, const QString &, const MessageBar::Offer &>(&MessageBar::say));
    connect(m_care, &FileCare::releaseWanted, m_actions[Command::Close], &QAction::trigger);
    connect(m_files, &FileController::recovered, this, [this](const RecoveryReport &report) {
        QStringList sentences{tr("This is a new file with what could be saved of the damaged one.")};
        if (const auto places = static_cast<int>(report.places.size()); places > 0)
            sentences.append(tr("%n place(s) have to be looked at.", nullptr, places));
        m_forms->messages()->say(MessageBar::Kind::Warning, wording::joined(sentences),
                                 {tr("Show what happened"), [this, report] { m_sidePages->showRecovery(report); }});
        m_sidePages->showRecovery(report);
    });
}

} // namespace nianbao
