// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/previewpane.h"

#include "forms/screen/pageview.h"
#include "forms/screen/session.h"
#include "forms/screen/themedicon.h"
#include "model/report/reportcomposer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace nianbao {

PreviewPane::PreviewPane(FontProvider &fonts, QWidget *parent)
    : QWidget(parent)
    , m_fonts(fonts)
    , m_view(new PageView(this))
    , m_zoom(new QComboBox(this))
    , m_page(new QLabel(this))
    , m_previous(iconButton(QStringLiteral("up"), tr("Previous page"), this))
    , m_next(iconButton(QStringLiteral("down"), tr("Next page"), this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_view->setAccessibleName(tr("Preview of the page"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"), QVariant());
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent / 100.0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_page);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &PreviewPane::updateNow);
    connect(m_view, &PageView::pageChanged, this, &PreviewPane::showPageNumber);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPane::showZoom);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::chooseZoom);
}

void PreviewPane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_layout.reset();
    m_view->setLayout(nullptr);
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
    m_view->setLayout(m_layout);
    goToSection();
    showPageNumber();
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
        m_view->showPage(0);
        return;
    }
    for (const PageMark &mark : m_layout->marks()) {
        if (mark.level == 0 && mark.text == spec->heading) {
            m_view->showPage(mark.page, mark.topPt);
            return;
        }
    }
}

void PreviewPane::showPageNumber()
{
    const int page = m_view->currentPage();
    const int pages = m_view->pageCount();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

void PreviewPane::chooseZoom(int index)
{
    const QVariant zoom = m_zoom->itemData(index);
    m_view->setZoom(zoom.isValid() ? std::optional(zoom.toDouble()) : std::nullopt);
}

void PreviewPane::showZoom()
{
    const QString percent = QStringLiteral("%1%").arg(std::lround(m_view->effectiveZoom() * 100));
    m_zoom->setPlaceholderText(percent); // shown when the zoom is none of the list
    m_zoom->setCurrentIndex(m_view->fitsWidth() ? 0 : m_zoom->findText(percent));
}

} // namespace nianbao
