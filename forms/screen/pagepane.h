// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pages with a bar above them: page by page, the page's number, the zoom.

#include "forms/screen/pageview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace nianbao {

class PagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    /// Null: no pages.
    void setPages(std::shared_ptr<const PaperPages> pages);
    void setFit(PageView::Fit fit);
    PageView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPageNumber();
    void showZoom();
    void chooseZoom(int index);

    PageView *m_view = nullptr;
    QComboBox *m_zoom = nullptr;
    QLabel *m_page = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace nianbao
