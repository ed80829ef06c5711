// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Where and how large a table goes on the pages, and where it is parted.

#include "forms/paper/pagesetup.h"
#include "forms/paper/paginator.h"

#include <algorithm>

namespace nianbao {

namespace {

using Page = PageSetup;

constexpr double belowTablePt = 7;
/// Between a table and its note.
constexpr double aboveNotePt = 2;
/// Below a table that is spread over its page.
constexpr double noteRoomPt = 2 * Page::linePt;
/// A table is rather set smaller than moved when more than this share of a page stayed empty.
constexpr double uglyGap = 0.4;
constexpr double smallestInPlacePt = 9.5;

} // namespace

/// Chooses the size of the next table, and says whether it may begin in `room`.
bool Paginator::chooseTable(qsizetype index, double room)
{
    TableSizes &sizes = *m_items[index].table;
    const TableBlock &block = sizes.block();
    m_tableItem = index;
    const double wholePage = Page::heightPt - headingAbove(index);
    // A stack of blocks may be parted between them; only a table with one head suffers from a break.
    const bool isKept = block.keepOnOnePage && block.grid->blocks().size() == 1;
    const auto beginsIn = [&](const PaperTable &table) {
        int end = table.headerRowCount() + 1;
        while (end < table.rowCount() && (!table.mayBreakBefore(end) || end < table.headerRowCount() + 2))
            ++end;
        return table.heightOf(0, end) <= room;
    };
    if (!isKept) {
        m_table = sizes.fullSize(room);
        if (m_table)
            return true;
        m_table = &sizes.roomy();
        // A gap that is not ugly is better than a break.
        if (block.keepOnOnePage && m_table->height() <= wholePage && room < uglyGap * Page::heightPt)
            return false;
        return beginsIn(*m_table);
    }
    m_table = &sizes.fitting(wholePage);
    if (m_table->height() <= room)
        return true;
    if (m_table->height() > wholePage)
        return beginsIn(*m_table);
    if (room > uglyGap * Page::heightPt) {
        const PaperTable &smaller = sizes.fitting(room);
        if (smaller.height() <= room && smaller.style().points >= smallestInPlacePt) {
            m_table = &smaller;
            return true;
        }
    }
    return false;
}

/// Whether what follows the table begins a new page anyhow, although there is room for more.
bool Paginator::endsPage(qsizetype index, double height)
{
    return m_items[index].table->block().grid->blocks().size() > 1 && index + 1 < m_items.size()
        && !fitsAt(index + 1, Page::lineFrom(m_y + height + belowTablePt));
}

void Paginator::placeTable(qsizetype index)
{
    if (!m_table || m_tableItem != index) {
        if (!chooseTable(index, Page::heightPt - m_y) && m_y > 0) {
            newPage();
            chooseTable(index, Page::heightPt);
        }
    }
    const PaperTable &usual = *m_table;
    const double room = Page::heightPt - m_y;
    const PaperTable *airy = usual.height() <= room && endsPage(index, usual.height())
        ? m_items[index].table->airy(room - noteRoomPt)
        : nullptr;
    const PaperTable &chosen = airy ? *airy : usual;
    m_table = nullptr;
    tables.insert(chosen.id(), {int(pages.size()) - 1, int(pages.size()) - 1});
    const QList<int> cellElements = beginTable(*m_items[index].table->block().grid);
    for (int first = 0; first < chosen.rowCount();) {
        const int end = endOfPart(chosen, first);
        if (end == first) {
            newPage();
            if (first == 0)
                tables[chosen.id()].firstPage = int(pages.size()) - 1;
            continue;
        }
        drawPart(chosen, first, end, cellElements);
        tables[chosen.id()].lastPage = int(pages.size()) - 1;
        first = end;
        if (first < chosen.rowCount())
            newPage();
    }
    const QString &note = m_items[index].table->block().note;
    m_y += note.isEmpty() ? belowTablePt : aboveNotePt;
    if (!note.isEmpty()) {
        begin(PageElement::Kind::Paragraph);
        const auto text
            = CellText::inLines(m_glyphs, note, FontRole::Table, chosen.style().points, Page::widthPt, CellAlign::Left);
        if (m_y + text.height() > Page::heightPt)
            newPage();
        text.draw(ink(), m_glyphs, {Page::leftPt, Page::topPt + m_y, Page::widthPt, text.height()}, 0);
        m_y += text.height() + belowTablePt;
    }
    snap();
}

void Paginator::drawPart(const PaperTable &table, int firstRow, int endRow, const QList<int> &cellElements)
{
    m_y += table.draw(ink(), m_glyphs, {Page::leftPt, Page::topPt + m_y}, firstRow, endRow, cellElements);
}

/// The row behind the last one that goes on the present page; `firstRow` when none does.
int Paginator::endOfPart(const PaperTable &table, int firstRow) const
{
    const double head = firstRow > 0 ? table.heightOf(0, table.headerRowCount()) : 0;
    const double room = Page::heightPt - m_y - head + Page::tolerancePt;
    if (table.heightOf(firstRow, table.rowCount()) <= room)
        return table.rowCount();
    int best = firstRow;
    int fitting = firstRow;
    double bestCost = 0;
    for (int end = firstRow + 1; end < table.rowCount(); ++end) {
        const double height = table.heightOf(firstRow, end);
        if (height > room)
            break;
        fitting = end;
        if (!table.mayBreakBefore(end))
            continue;
        const double crumb = table.rowCount() - end < 2 ? 40 : 0;
        const double cost = (room - height) + 8 * table.breakCost(firstRow, end) + crumb;
        if (best == firstRow || cost <= bestCost) {
            best = end;
            bestCost = cost;
        }
    }
    // Nothing that belongs together fits on an empty page: then what fits, and a row higher than the page is drawn over
    // its edge, not lost.
    if (best == firstRow && m_y <= 0)
        return std::max({fitting, firstRow + 1, table.headerRowCount() + (firstRow > 0 ? 0 : 1)});
    return best;
}

} // namespace nianbao
