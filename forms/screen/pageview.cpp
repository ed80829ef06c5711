// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/pageview.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double gapPx = 16;
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double pointsPerInch = 72;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fitting the width must not change it
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPages(std::shared_ptr<const PaperPages> pages)
{
    m_pages = std::move(pages);
    m_images.clear();
    updateBars();
    viewport()->update();
}

int PageView::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

double PageView::effectiveZoom() const
{
    if (m_zoom)
        return *m_zoom;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * gapPx, 2 * gapPx);
    const QSizeF size = PaperPages::pageSizePt() * (logicalDpiX() / pointsPerInch);
    const double wide = room.width() / size.width();
    const double high = room.height() / size.height();
    return std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), smallest, largest);
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, smallest, largest);
    zoomed(page);
}

void PageView::setFit(Fit fit)
{
    const int page = currentPage();
    m_zoom.reset();
    m_fit = fit;
    zoomed(page);
}

void PageView::zoomed(int page)
{
    m_images.clear();
    updateBars();
    showPage(page);
    viewport()->update();
    emit zoomChanged();
}

QSizeF PageView::pageSizePx() const
{
    return PaperPages::pageSizePt() * (effectiveZoom() * logicalDpiX() / pointsPerInch);
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSizePx();
    const double left = std::max(gapPx, (viewport()->width() - size.width()) / 2);
    return {QPointF(left, gapPx + page * (size.height() + gapPx)), size};
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double step = pageSizePx().height() + gapPx;
    return std::clamp(static_cast<int>(std::floor((middle - gapPx) / step)), 0, std::max(0, pageCount() - 1));
}

void PageView::showPage(int page, double topPt)
{
    const QRectF rect = pageRect(std::clamp(page, 0, std::max(0, pageCount() - 1)));
    const double offset = topPt / PaperPages::pageSizePt().height() * rect.height();
    verticalScrollBar()->setValue(static_cast<int>(rect.top() + offset - gapPx));
}

void PageView::updateBars()
{
    const QSizeF size = pageSizePx();
    const double height = gapPx + pageCount() * (size.height() + gapPx);
    const double width = size.width() + 2 * gapPx;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(size.height() / 16));
    horizontalScrollBar()->setRange(0, m_zoom ? std::max(0, static_cast<int>(width) - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
}

const QImage &PageView::image(int page)
{
    QImage &image = m_images[page];
    if (image.isNull()) {
        const double ratio = devicePixelRatioF();
        const QSizeF size = pageSizePx() * ratio;
        image = QImage(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = image.width() / PaperPages::pageSizePt().width();
        painter.scale(scale, scale);
        m_pages->paintPage(painter, page);
        painter.end();
        image.setDevicePixelRatio(ratio);
    }
    return image;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QList<int> shown;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page).translated(-scrolled);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        painter.drawImage(rect.topLeft().toPoint(), image(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect.toAlignedRect().adjusted(-1, -1, 0, 0));
        shown.append(page);
    }
    m_images.removeIf([&shown](QHash<int, QImage>::iterator entry) { return !shown.contains(entry.key()); });
}

void PageView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    if (!m_zoom)
        m_images.clear();
    updateBars();
    if (!m_zoom)
        showPage(page);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged(currentPage());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(effectiveZoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace nianbao
