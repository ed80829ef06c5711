// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Brings the cells of a finding into view together.

#include "forms/screen/gridview.h"

#include <QScrollBar>

#include <algorithm>

namespace nianbao {

void GridView::reveal(const QList<CellIndex> &cells)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const GridCell &from = m_grid.grid().at(current.row(), current.column());
    const QRect area = bodyArea(from);
    QRect shown = m_geometry.rect(from);
    for (const CellIndex cell : cells) {
        const QModelIndex index = m_grid.indexOf(cell);
        if (!index.isValid())
            continue;
        const QRect both = shown.united(m_geometry.rect(m_grid.grid().at(index.row(), index.column())));
        if (both.width() <= area.width() && both.height() <= area.height())
            shown = both;
    }
    shown.translate(-horizontalOffset(), -verticalOffset());
    const auto shift
        = [](int low, int high, int first, int last) { return low < first ? low - first : std::max(0, high - last); };
    verticalScrollBar()->setValue(verticalOffset() + shift(shown.top(), shown.bottom(), area.top(), area.bottom()));
    horizontalScrollBar()->setValue(horizontalOffset() + shift(shown.left(), shown.right(), area.left(), area.right()));
}

} // namespace nianbao
