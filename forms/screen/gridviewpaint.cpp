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

void GridView::paintSquare(QPainter &painter, const Square &square, Layer layer, QStyleOptionViewItem &option,
                           const QPen &line) const
{
    const GridCell &cell = *square.cell;
    const QRect rect = option.rect;
    if (cell.cell < 0) {
        painter.fillRect(rect, Marks::from(option.palette).wordsGround);
        // The words of a label over many rows stay in the middle of what can be seen of it.
        const QRect seen = rect & bodyArea(cell).adjusted(-viewport()->width(), 0, 0, 0);
        const qsizetype lines = square.isVertical ? square.words.size() : square.words.count(u'\n') + 2;
        if (layer == Layer::Labels && cell.rowSpan > 1 && seen.height() > lines * option.fontMetrics.height())
            option.rect = seen;
        CellDelegate::paintWords(painter, option, cell, square.words,
                                 square.isVertical ? CellDelegate::Direction::Downwards
                                                   : CellDelegate::Direction::Level);
    } else {
        const QModelIndex index = m_grid.indexOf(cell);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index) && index != currentIndex());
        m_cellDelegate.paint(&painter, option, index);
    }
    painter.setPen(line);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (cell.column == 0)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    if (cell.row == 0)
        painter.drawLine(rect.topLeft(), rect.topRight());
}

void GridView::paintFrame(QPainter &painter) const
{
    const QRect current = visualRect(currentIndex());
    if (!current.isValid() || m_grid.cellAt(currentIndex()) < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight),
                        hasFocus() ? 2 : 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(current.adjusted(1, 1, -2, -2));
}

void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // In whole pixels of the device: at 150 % a line of one logical pixel would come out uneven.
    QPen line(Marks::from(option.palette).gridLine, std::max(1.0, std::floor(devicePixelRatioF())));
    line.setCosmetic(true);
    for (const Layer layer : {Layer::Body, Layer::Labels, Layer::Heads, Layer::Corner}) {
        for (const Square &square : m_squares[static_cast<size_t>(layer)]) {
            option.rect = place(*square.cell);
            if (event->rect().intersects(option.rect) && event->region().intersects(option.rect))
                paintSquare(painter, square, layer, option, line);
        }
        if (layer == Layer::Body)
            paintFrame(painter); // over the body, but under what stays in view
    }
}

} // namespace nianbao
