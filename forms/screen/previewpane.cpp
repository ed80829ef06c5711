// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/previewpane.h"

#include "forms/paper/paperlayout.h"
#include "forms/screen/pagepane.h"
#include "forms/screen/session.h"
#include "model/report/reportcomposer.h"

#include <QVBoxLayout>

namespace nianbao {

PreviewPane::PreviewPane(FontProvider &fonts, QWidget *parent)
    : QWidget(parent)
    , m_fonts(fonts)
    , m_pages(new PagePane(this))
{
    setObjectName(QStringLiteral("previewPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_pages);

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &PreviewPane::updateNow);
}

PageView *PreviewPane::view() const
{
    return m_pages->view();
}

void PreviewPane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_layout.reset();
    m_pages->setPages(nullptr);
    if (session) {
        connect(session, &Session::cellsChanged, this, &PreviewPane::wait);
        connect(session, &Session::sectionsChanged, this, &PreviewPane::wait);
        connect(session, &Session::profileChanged, this, &PreviewPane::wait);
        connect(session, &Session::findingsChanged, this, &PreviewPane::wait);
    }
    wait();
}

void PreviewPane::wait()
{
    m_isStale = true;
    if (isVisible())
        m_idle.start();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_idle.start();
}

void PreviewPane::updateNow()
{
    m_idle.stop();
    m_isStale = false;
    if (!m_session)
        return;
    const Draft draft = m_session->findings().passes() ? Draft::No : Draft::Yes;
    m_layout = std::make_shared<const PaperLayout>(
        ReportComposer::compose(m_session->project(), {Audience::HandIn, draft}), m_fonts.book());
    m_pages->setPages(m_layout);
    goToSection();
}

void PreviewPane::showSection(const SectionId &section)
{
    m_wanted = section;
    if (!m_isStale)
        goToSection();
}

void PreviewPane::goToSection()
{
    if (m_wanted.isEmpty() || !m_layout)
        return;
    const SectionSpec *spec = m_session->project().edition().section(m_wanted);
    m_wanted = {};
    if (!spec)
        return;
    if (spec->heading.isEmpty()) {
        view()->showPage(0);
        return;
    }
    for (const PageMark &mark : m_layout->marks()) {
        if (mark.level == 0 && mark.text == spec->heading) {
            view()->showPage(mark.page, mark.topPt);
            return;
        }
    }
}

} // namespace nianbao
