// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/pagelist.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

namespace nianbao {

namespace {

constexpr int widthPx = 84;
constexpr int heightPx = 119; ///< of A4
constexpr int aroundPx = 14;
/// Drawn so much larger and then made smaller, so that thin lines become pale, not thick.
constexpr int oversampling = 3;
constexpr double paleOpacity = 0.35;

} // namespace

class PageList::Model final : public QAbstractListModel
{
public:
    Model(std::shared_ptr<const PaperPages> pages, PageList *view)
        : QAbstractListModel(view)
        , m_view(view)
        , m_pages(std::move(pages))
    {
        for (int page = 0; page < m_pages->pageCount(); ++page)
            m_chosen.insert(page);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_pages->pageCount(); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole: return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            return m_chosen.contains(index.row()) ? PageList::tr("Page %1").arg(index.row() + 1)
                                                  : PageList::tr("Page %1, is not printed").arg(index.row() + 1);
        case Qt::DecorationRole: return picture(index.row());
        case Qt::ForegroundRole:
            return m_chosen.contains(index.row()) ? QVariant()
                                                  : m_view->palette().brush(QPalette::Disabled, QPalette::Text);
        default: return {};
        }
    }

    void setChosen(const QSet<int> &pages)
    {
        if (pages == m_chosen)
            return;
        m_chosen = pages;
        emit dataChanged(index(0), index(rowCount() - 1));
    }

private:
    QPixmap picture(int page) const
    {
        const double ratio = m_view->devicePixelRatioF();
        QPixmap &full = m_pictures[page];
        if (full.isNull() || full.devicePixelRatio() != ratio) {
            full = QPixmap::fromImage(small(page, QSizeF(widthPx * ratio, heightPx * ratio).toSize()));
            full.setDevicePixelRatio(ratio);
        }
        if (m_chosen.contains(page))
            return full;
        QPixmap pale(full.size());
        pale.setDevicePixelRatio(ratio);
        pale.fill(Qt::transparent);
        QPainter painter(&pale);
        painter.setOpacity(paleOpacity);
        painter.drawPixmap(0, 0, full);
        return pale;
    }

    QImage small(int page, QSize size) const
    {
        QImage large(size * oversampling, QImage::Format_RGB32);
        large.fill(Qt::white);
        QPainter painter(&large);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = large.width() / PaperPages::pageSizePt().width();
        painter.scale(scale, scale);
        m_pages->paintPage(painter, page);
        painter.end();
        QImage picture = large.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPainter frame(&picture);
        frame.setPen(Qt::gray);
        frame.drawRect(picture.rect().adjusted(0, 0, -1, -1));
        return picture;
    }

    PageList *m_view;
    std::shared_ptr<const PaperPages> m_pages;
    QSet<int> m_chosen;
    mutable QHash<int, QPixmap> m_pictures;
};

PageList::PageList(std::shared_ptr<const PaperPages> pages, QWidget *parent)
    : QListView(parent)
    , m_model(new Model(std::move(pages), this))
{
    setAccessibleName(tr("Pages"));
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setWrapping(false);
    setMovement(Static);
    setUniformItemSizes(true);
    setIconSize({widthPx, heightPx});
    setSpacing(aroundPx / 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_model);
    setFixedWidth(widthPx + 2 * aroundPx + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
    setCurrentPage(0);
}

void PageList::setCurrentPage(int page)
{
    if (m_isLeading)
        return; // what is shown may be in the middle between two
    const QScopedValueRollback following(m_isFollowing, true);
    setCurrentIndex(m_model->index(page));
}

void PageList::setChosen(const QList<int> &pages)
{
    m_model->setChosen({pages.cbegin(), pages.cend()});
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid())
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    emit pageChosen(current.row());
}

} // namespace nianbao
