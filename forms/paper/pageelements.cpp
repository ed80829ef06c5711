// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
// Which element what the paginator draws belongs to.

#include "forms/paper/paginator.h"

namespace nianbao {

namespace {

PageElement elementOf(const GridCell &cell, int row)
{
    PageElement element;
    element.kind = cell.role == GridCell::Role::Figure ? PageElement::Kind::Figure : PageElement::Kind::Head;
    element.parent = row;
    element.rowSpan = cell.rowSpan;
    element.columnSpan = cell.columnSpan;
    element.isRowHead = cell.role == GridCell::Role::RowLabel;
    return element;
}

} // namespace

void Paginator::begin(PageElement::Kind kind)
{
    m_element = static_cast<int>(elements.size());
    elements.append(PageElement{kind});
    ink().setElement(m_element);
}

/// Adds the table with its rows and cells; returns the element of each of the grid's cells.
QList<int> Paginator::beginTable(const GridSpec &grid)
{
    begin(PageElement::Kind::Table);
    QList<int> ofCells;
    int row = -1;
    int rowElement = m_element;
    for (const GridCell &cell : grid.cells()) {
        while (row < cell.row) { // cells come in reading order
            ++row;
            rowElement = static_cast<int>(elements.size());
            elements.append(PageElement{PageElement::Kind::Row, m_element});
        }
        ofCells.append(static_cast<int>(elements.size()));
        elements.append(elementOf(cell, rowElement));
    }
    return ofCells;
}

} // namespace nianbao
