// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/panes.h"

#include "forms/screen/issuepanel.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/sectionlist.h"

#include <QMainWindow>

namespace nianbao {

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
    m_sections->setMinimumWidth(180);
    dock(Pane::Sections)->setWidget(m_sections);
    window.resizeDocks({dock(Pane::Sections)}, {220}, Qt::Horizontal);
    window.resizeDocks({dock(Pane::Findings)}, {150}, Qt::Vertical);
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
        connect(m_issues, &IssuePanel::sectionWanted, this, &Panes::sectionWanted);
        connect(m_issues, &IssuePanel::wordsWanted, this, &Panes::wordsWanted);
    }
    if (m_preview)
        m_preview->setSession(session);
    if (session)
        showWanted();
    for (QDockWidget *pane : m_docks) {
        if (!session)
            pane->hide();
    }
    m_session = session;
}

void Panes::makePreview()
{
    if (m_preview)
        return;
    m_preview = new PreviewPane(m_fonts, dock(Pane::Preview));
    m_preview->setMinimumWidth(240);
    m_preview->setSession(m_session);
    dock(Pane::Preview)->setWidget(m_preview);
    m_window.resizeDocks({dock(Pane::Preview)}, {m_window.width() / 3}, Qt::Horizontal);
    emit previewMade();
}

void Panes::setWanted(Pane pane, bool wanted)
{
    if (isWanted(pane) == wanted)
        return;
    m_wanted[index(pane)] = wanted;
    if (m_session && pane == Pane::Preview && wanted)
        makePreview();
    if (m_session)
        dock(pane)->setVisible(wanted);
    emit wantedChanged(pane, wanted);
}

void Panes::takeWantedFromDocks()
{
    for (const Pane pane : all) {
        m_wanted[index(pane)] = !dock(pane)->isHidden();
        dock(pane)->hide();
        emit wantedChanged(pane, isWanted(pane));
    }
}

void Panes::showWanted()
{
    if (isWanted(Pane::Preview))
        makePreview();
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
