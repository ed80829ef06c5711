// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/historypage.h"

#include "forms/screen/closebyescape.h"
#include "forms/screen/changesview.h"
#include "forms/screen/fittoscreen.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int soonMs = 300;

} // namespace

HistoryPage::HistoryPage(Session &session, const StateReader &read, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_tabs(new QTabWidget)
    , m_changes(new ChangesView(session))
    , m_versions(new StatesView(session, EarlierState::Kind::Version, read))
    , m_backups(new StatesView(session, EarlierState::Kind::Backup, read))
{
    setObjectName(QStringLiteral("historyPage"));
    closeByEscape(*this);
    setWindowTitle(tr("History of the report"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_versions, tr("Versions"));
    m_tabs->addTab(m_backups, tr("Backups"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    fitToScreen(*this, {1080, 640});

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPage::refreshStates);
    connect(&session, &Session::saved, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::stateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::backupsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_backups, &StatesView::placeWanted, this, &HistoryPage::backupPlaceWanted);
    connect(m_changes, &ChangesView::cellWanted, this, &HistoryPage::cellWanted);
    connect(m_changes, &ChangesView::sectionWanted, this, &HistoryPage::sectionWanted);
    connect(m_changes, &ChangesView::printWanted, this,
            [this] { emit printWanted(tr("Changes of the report"), m_changes->html()); });
    for (StatesView *view : {m_versions, m_backups}) {
        connect(view, &StatesView::restoreWanted, this, &HistoryPage::restoreWanted);
        connect(view, &StatesView::printWanted, this,
                [this, view] { emit printWanted(tr("Comparison of two versions of the report"), view->html()); });
    }
}

void HistoryPage::showTab(Tab tab)
{
    QWidget *view = tab == Tab::Changes ? static_cast<QWidget *>(m_changes)
        : tab == Tab::Versions          ? m_versions
                                        : m_backups;
    m_tabs->setCurrentWidget(view);
    view->setFocus();
}

void HistoryPage::refreshStates()
{
    m_versions->refresh();
    m_backups->refresh();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_versions)
        refreshStates(); // their colours are written into the text
}

} // namespace nianbao
