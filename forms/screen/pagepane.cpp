// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/pagepane.h"

#include "forms/screen/themedicon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace nianbao {

namespace {

/// Of the list of zooms; percentages follow.
constexpr int widthIndex = 0;
constexpr int pageIndex = 1;

} // namespace

PagePane::PagePane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PageView(this))
    , m_zoom(new QComboBox(this))
    , m_page(new QLabel(this))
    , m_previous(iconButton(QStringLiteral("up"), {}, this))
    , m_next(iconButton(QStringLiteral("down"), {}, this))
{
    m_zoom->addItems({QString(), QString()}); // widthIndex, pageIndex
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

    retranslate();

    connect(m_view, &PageView::pageChanged, this, &PagePane::showPageNumber);
    connect(m_view, &PageView::zoomChanged, this, &PagePane::showZoom);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_zoom, &QComboBox::activated, this, &PagePane::chooseZoom);
}

void PagePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PagePane::retranslate()
{
    m_view->setAccessibleName(tr("Preview of the page"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setItemText(widthIndex, tr("Fit width"));
    m_zoom->setItemText(pageIndex, tr("Whole page"));
    nameButton(*m_previous, tr("Previous page"));
    nameButton(*m_next, tr("Next page"));
    showPageNumber();
}

void PagePane::setPages(std::shared_ptr<const PaperPages> pages)
{
    m_view->setPages(std::move(pages));
    showPageNumber();
}

void PagePane::setFit(PageView::Fit fit)
{
    m_view->setFit(fit);
}

void PagePane::showPageNumber()
{
    const int page = m_view->currentPage();
    const int pages = m_view->pageCount();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

void PagePane::chooseZoom(int index)
{
    if (index == widthIndex || index == pageIndex)
        m_view->setFit(index == widthIndex ? PageView::Fit::Width : PageView::Fit::Page);
    else
        m_view->setZoom(m_zoom->itemData(index).toDouble());
}

void PagePane::showZoom()
{
    const QString percent = QStringLiteral("%1%").arg(std::lround(m_view->effectiveZoom() * 100));
    m_zoom->setPlaceholderText(percent); // shown when the zoom is none of the list
    if (const std::optional<PageView::Fit> fit = m_view->fit())
        m_zoom->setCurrentIndex(*fit == PageView::Fit::Width ? widthIndex : pageIndex);
    else
        m_zoom->setCurrentIndex(m_zoom->findText(percent));
}

} // namespace nianbao
