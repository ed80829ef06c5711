// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// GridView under the mouse: choosing cells, and dragging a selection over the edge of what is in view.

#include "forms/screen/gridview.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

namespace {

/// While the pointer is held outside, the table scrolls by a line this often.
constexpr int dragScrollMs = 60;

/// -1 before the stretch, 1 behind it, 0 in it.
int sideOf(int at, int first, int last)
{
    return at < first ? -1 : at > last ? 1 : 0;
}

} // namespace

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton && selectionModel()->isSelected(index))
        return;
    if (m_grid.cellAt(index) < 0) {
        settle();
        return;
    }
    m_column = index.column();
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    m_dragging = moveTo(index, extend ? Extend::Yes : Extend::No) && event->button() == Qt::LeftButton;
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragPoint = event->position().toPoint();
    if (!dragArea().contains(m_dragPoint)) {
        if (!m_dragScroll.isActive())
            m_dragScroll.start(dragScrollMs, this);
        return;
    }
    m_dragScroll.stop();
    dragTo(m_dragPoint);
}

QRect GridView::dragArea() const
{
    return bodyArea(m_grid.grid().at(currentIndex().row(), currentIndex().column()));
}

void GridView::dragTo(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (m_grid.cellAt(index) >= 0 && index != currentIndex())
        moveTo(index, Extend::Yes);
}

void GridView::scrollDragging()
{
    const QRect area = dragArea();
    const auto scroll = [](QScrollBar &bar, int side) { bar.setValue(bar.value() + side * bar.singleStep()); };
    scroll(*horizontalScrollBar(), sideOf(m_dragPoint.x(), area.left(), area.right()));
    scroll(*verticalScrollBar(), sideOf(m_dragPoint.y(), area.top(), area.bottom()));
    const QRect table(-horizontalOffset(), -verticalOffset(), m_geometry.width(), m_geometry.height());
    const QRect inside = area & table;
    dragTo({std::clamp(m_dragPoint.x(), inside.left(), std::max(inside.left(), inside.right())),
            std::clamp(m_dragPoint.y(), inside.top(), std::max(inside.top(), inside.bottom()))});
}

void GridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragScroll.timerId())
        scrollDragging();
    else
        QTableView::timerEvent(event);
}

void GridView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_dragScroll.stop();
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_grid.cellAt(index) >= 0 && moveTo(index, Extend::No))
        edit(index, DoubleClicked, event);
}

} // namespace nianbao
