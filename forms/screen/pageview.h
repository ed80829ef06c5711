// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pages one below the other, drawn at the size of the view or at a percentage. Draws
// only what can be seen, at the screen's own resolution.

#include "forms/paper/paperpages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>
#include <optional>

namespace nianbao {

class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page };

    explicit PageView(QWidget *parent = nullptr);

    /// Null: no pages. The place that is shown stays where it is.
    void setPages(std::shared_ptr<const PaperPages> pages);
    int pageCount() const;

    /// 1 is the paper's true size.
    void setZoom(double zoom);
    /// As large as the view holds the page's width, or the whole page.
    void setFit(Fit fit);
    double effectiveZoom() const;
    /// Nothing where the zoom is a number.
    std::optional<Fit> fit() const { return m_zoom ? std::nullopt : std::optional(m_fit); }

    int currentPage() const;
    void showPage(int page, double topPt = 0);

signals:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSizeF pageSizePx() const;
    QRectF pageRect(int page) const; ///< in contents coordinates
    void zoomed(int page);
    void updateBars();
    const QImage &image(int page);

    std::shared_ptr<const PaperPages> m_pages;
    std::optional<double> m_zoom;
    Fit m_fit = Fit::Width;
    QHash<int, QImage> m_images;
};

} // namespace nianbao
