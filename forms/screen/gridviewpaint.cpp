// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// How GridView paints: body first, then the labels and heads that stay in view over it.

#include "forms/screen/celldelegate.h"
#include "forms/screen/gridview.h"
#include "forms/screen/marks.h"

#include <QPaintEvent>
#include <QPainter>

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
        m_cellDelegate.paintWords(painter, option, index,
                                  isVertical ? CellDelegate::Words::Vertical : CellDelegate::Words::Level);
    } else {
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index) && index != currentIndex());
        m_cellDelegate.paint(&painter, option, index);
    }
    painter.setPen(marks.gridLine);
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
            if (rect.intersects(event->rect()))
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
