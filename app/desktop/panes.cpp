// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/panes.h"

#include "forms/screen/issuepanel.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/sectionlist.h"

#include <QMainWindow>

namespace nianbao {

namespace {

// Small enough that all panes fit on 1366 × 768 at 200 %.
constexpr int leastSectionsPx = 140;
constexpr int leastPreviewPx = 180;
constexpr int usualSectionsPx = 230;
/// Of the window's height: room for three findings of the usual length on 768 lines.
constexpr double findingsShare = 0.3;

} // namespace

Panes::Panes(QMainWindow &window, FontProvider &fonts)
    : QObject(&window)
    , m_window(window)
    , m_fonts(fonts)
{
    const std::array names{QStringLiteral("sectionsDock"), QStringLiteral("findingsDock"),
                           QStringLiteral("previewDock")};
    const std::array areas{Qt::LeftDockWidgetArea, Qt::BottomDockWidgetArea, Qt::RightDockWidgetArea};
    for (const Pane pane : all) {
        auto *dock = new QDockWidget(&window);
        dock->setObjectName(names[index(pane)]);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        window.addDockWidget(areas[index(pane)], dock);
        dock->hide();
        m_docks[index(pane)] = dock;
        connect(dock, &QDockWidget::visibilityChanged, this, [this, pane, dock] {
            // Only what the user closes counts, not a window that is hidden or has no report.
            if (m_session && m_window.isVisible() && dock->isHidden() == isWanted(pane)) {
                m_wanted[index(pane)] = !dock->isHidden();
                emit wantedChanged(pane, isWanted(pane));
            }
        });
    }
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_sections = new SectionList(dock(Pane::Sections));
    m_sections->setMinimumWidth(leastSectionsPx);
    dock(Pane::Sections)->setWidget(m_sections);
    retranslate();
}

void Panes::retranslate()
{
    dock(Pane::Sections)->setWindowTitle(tr("Sections"));
    dock(Pane::Findings)->setWindowTitle(tr("Findings"));
    dock(Pane::Preview)->setWindowTitle(tr("Preview"));
}

void Panes::setSession(Session *session)
{
    m_session = nullptr;
    m_sections->setSession(session);
    delete m_issues;
    m_issues = session ? new IssuePanel(*session, dock(Pane::Findings)) : nullptr;
    if (m_issues) {
        dock(Pane::Findings)->setWidget(m_issues);
        connect(m_issues, &IssuePanel::cellWanted, this, &Panes::cellWanted);
        connect(m_issues, &IssuePanel::controlsWanted, this, &Panes::controlsWanted);
        connect(m_issues, &IssuePanel::sectionWanted, this, &Panes::sectionWanted);
        connect(m_issues, &IssuePanel::wordsWanted, this, &Panes::wordsWanted);
    }
    if (m_preview)
        m_preview->setSession(session);
    else if (session && isWanted(Pane::Preview))
        makePreview(session);
    if (session) {
        showWanted();
        shareRoom();
    }
    for (QDockWidget *pane : m_docks) {
        if (!session)
            pane->hide();
    }
    m_session = session;
}

void Panes::shareRoom()
{
    if (m_isRoomShared)
        return;
    m_isRoomShared = true;
    m_window.resizeDocks({dock(Pane::Sections)}, {usualSectionsPx}, Qt::Horizontal);
    m_window.resizeDocks({dock(Pane::Findings)}, {static_cast<int>(m_window.height() * findingsShare)}, Qt::Vertical);
}

void Panes::makePreview(Session *session)
{
    m_preview = new PreviewPane(m_fonts, dock(Pane::Preview));
    m_preview->setMinimumWidth(leastPreviewPx);
    m_preview->setSession(session);
    dock(Pane::Preview)->setWidget(m_preview);
    // What the preview takes, the form gives, not the sections. Panes that are not shown yet have the room that
    // they had when the program was last used.
    if (dock(Pane::Sections)->isVisible()) {
        m_window.resizeDocks({dock(Pane::Sections), dock(Pane::Preview)},
                             {dock(Pane::Sections)->width(), m_window.width() / 3}, Qt::Horizontal);
    }
    emit previewMade();
}

void Panes::setWanted(Pane pane, bool wanted)
{
    if (isWanted(pane) == wanted)
        return;
    m_wanted[index(pane)] = wanted;
    if (m_session && pane == Pane::Preview && wanted && !m_preview)
        makePreview(m_session);
    if (m_session)
        dock(pane)->setVisible(wanted);
    emit wantedChanged(pane, wanted);
}

void Panes::takeWantedFromDocks()
{
    m_isRoomShared = true;
    for (const Pane pane : all) {
        m_wanted[index(pane)] = !dock(pane)->isHidden();
        dock(pane)->hide();
        emit wantedChanged(pane, isWanted(pane));
    }
}

void Panes::showWanted()
{
    for (const Pane pane : all)
        dock(pane)->setVisible(isWanted(pane));
}

QList<QWidget *> Panes::focusOrder(QWidget *form) const
{
    QList<QWidget *> order;
    if (dock(Pane::Sections)->isVisible())
        order.append(m_sections);
    if (form)
        order.append(form);
    if (dock(Pane::Findings)->isVisible() && m_issues)
        order.append(m_issues);
    if (dock(Pane::Preview)->isVisible() && m_preview)
        order.append(m_preview);
    return order;
}

} // namespace nianbao
