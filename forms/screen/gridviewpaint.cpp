// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// How GridView paints: body first, then the labels and heads that stay in view over it.

#include "forms/screen/celldelegate.h"
#include "forms/screen/gridview.h"
#include "forms/screen/marks.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nianbao {

void GridView::paintCell(QPainter &painter, const GridCell &cell, const QRect &rect)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    const QModelIndex index = m_grid.indexOf(cell);
    const Marks marks = Marks::from(option.palette);
    if (cell.cell < 0) {
        painter.fillRect(rect, marks.wordsGround);
        const bool isVertical = m_geometry.isVertical(cell);
        const QString words = m_geometry.words(cell);
        // The words of a label over many rows stay in the middle of what can be seen of it.
        const QRect seen = rect & bodyArea(cell).adjusted(-viewport()->width(), 0, 0, 0);
        const qsizetype lines = isVertical ? words.size() : words.count(u'\n') + 2;
        if (layerOf(cell) == Layer::Labels && cell.rowSpan > 1 && seen.height() > lines * fontMetrics().height())
            option.rect = seen;
        CellDelegate::paintWords(painter, option, cell, words,
                                 isVertical ? CellDelegate::Direction::Downwards : CellDelegate::Direction::Level);
    } else {
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index) && index != currentIndex());
        m_cellDelegate.paint(&painter, option, index);
    }
    // In whole pixels of the device: at 150 % a line of one logical pixel would come out uneven.
    QPen line(marks.gridLine, std::max(1.0, std::floor(devicePixelRatioF())));
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (cell.column == 0)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    if (cell.row == 0)
        painter.drawLine(rect.topLeft(), rect.topRight());
}

void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const Layer layer : {Layer::Body, Layer::Labels, Layer::Heads, Layer::Corner}) {
        for (const GridCell &cell : m_grid.grid().cells()) {
            if (layerOf(cell) != layer)
                continue;
            const QRect rect = place(cell);
            if (event->region().intersects(rect))
                paintCell(painter, cell, rect);
        }
        if (layer != Layer::Body)
            continue;
        // The frame of the current cell lies over the body, but under what stays in view.
        const QRect current = visualRect(currentIndex());
        if (current.isValid() && m_grid.cellAt(currentIndex()) >= 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight),
                     hasFocus() ? 2 : 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.drawRect(current.adjusted(1, 1, -2, -2));
        }
    }
}

} // namespace nianbao
