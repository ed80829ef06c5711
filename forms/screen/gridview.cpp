// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridview.h"

#include "forms/screen/celldelegate.h"
#include "forms/screen/figureedit.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

GridView::GridView(Session &session, const TableSpec &table, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_grid(*new GridModel(session, table, this))
    , m_cellDelegate(*new CellDelegate(m_grid, this))
    , m_geometry(m_grid.grid(), font(), 0, wants())
{
    setModel(&m_grid);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    // The corner button between them is hidden by the table's own updateGeometries(), which is replaced.
    for (QAbstractButton *corner : findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
    setItemDelegate(&m_cellDelegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setBackgroundRole(QPalette::Window);
    if (const SectionSpec *section = session.project().edition().section(table.section))
        setAccessibleName(section->name);
    connect(&m_cellDelegate, &CellDelegate::left, this, &GridView::leaveEditor);
    connect(&m_cellDelegate, &CellDelegate::normalised, this, &GridView::notice);
    connect(&m_grid, &GridModel::layoutWanted, this, [this] {
        const bool wasInView = viewport()->rect().intersects(visualRect(currentIndex()));
        doItemsLayout(); // rows become higher or lower
        if (wasInView)
            scrollTo(currentIndex());
    });
    doItemsLayout();
    const QModelIndex first = nextEditable({}, 1);
    setCurrentIndex(first);
    m_anchor = first;
}

GridGeometry::Wants GridView::wants() const
{
    GridGeometry::Wants wants;
    const GridSpec &spec = m_grid.grid();
    wants.figureWidths.fill(fontMetrics().horizontalAdvance(QStringLiteral("00000")), spec.columnCount());
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const bool controls = m_grid.controls() == GridModel::Shown::Yes;
    for (const GridCell &cell : spec.cells()) {
        if (cell.cell < 0)
            continue;
        const QModelIndex index = m_grid.indexOf(cell);
        int width = metrics.horizontalAdvance(index.data().toString());
        const bool isComputed = m_session.project().edition().cell(cell.cell).role == CellRole::Total && controls;
        if (isComputed) {
            QList<int> &where
                = isRowTotal(spec, m_session.project().edition(), cell) ? wants.controlColumns : wants.controlRows;
            const int number = &where == &wants.controlColumns ? cell.column : cell.row;
            if (!where.contains(number))
                where.append(number);
            width = std::max(width, metrics.horizontalAdvance(index.data(GridModel::ControlRole).toString()));
        }
        width /= cell.columnSpan;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            wants.figureWidths[column] = std::max(wants.figureWidths[column], width);
    }
    wants.secondLine = m_grid.previous() == GridModel::Shown::Yes;
    return wants;
}

void GridView::doItemsLayout()
{
    const GridGeometry::Wants wanted = wants();
    m_figureWidths = wanted.figureWidths;
    m_geometry = GridGeometry(m_grid.grid(), font(), viewport()->width(), wanted);
    findSquares();
    QAbstractItemView::doItemsLayout();
    updateGeometries();
    viewport()->update();
}

void GridView::findSquares()
{
    for (QList<Square> &squares : m_squares)
        squares.clear();
    for (const GridCell &cell : m_grid.grid().cells()) {
        const QString words = cell.cell < 0 ? m_geometry.words(cell) : QString();
        m_squares[static_cast<size_t>(layerOf(cell))].append({&cell, words, m_geometry.isVertical(cell)});
    }
}

int GridView::neededWidth() const
{
    return GridGeometry(m_grid.grid(), font(), 0, wants()).width() + 1;
}

QSize GridView::sizeHint() const
{
    const int em = fontMetrics().horizontalAdvance(QChar(0x4e2d));
    const GridGeometry geometry(m_grid.grid(), font(), 60 * em, wants());
    return {geometry.width() + verticalScrollBar()->sizeHint().width() + 2, geometry.height() + 2};
}

QSize GridView::minimumSizeHint() const
{
    const int em = fontMetrics().horizontalAdvance(QChar(0x4e2d));
    return {20 * em, 8 * em};
}

const GridBlock &GridView::blockOf(int row) const
{
    const QList<GridBlock> &blocks = m_grid.grid().blocks();
    for (const GridBlock &block : blocks) {
        if (row <= block.lastRow)
            return block;
    }
    return blocks.last();
}

bool GridView::headsStay(const GridBlock &block) const
{
    return m_geometry.rowTop(block.firstBodyRow) - m_geometry.rowTop(block.firstRow) <= viewport()->height() / 2;
}

bool GridView::labelsStay() const
{
    return m_geometry.columnLeft(m_grid.grid().labelColumnCount()) <= viewport()->width() / 2;
}

GridView::Layer GridView::layerOf(const GridCell &cell) const
{
    const bool isHead = cell.row < blockOf(cell.row).firstBodyRow;
    const bool isLabel = cell.column < m_grid.grid().labelColumnCount();
    if (isHead)
        return isLabel ? Layer::Corner : Layer::Heads;
    return isLabel ? Layer::Labels : Layer::Body;
}

QRect GridView::place(const GridCell &cell) const
{
    QRect rect = m_geometry.rect(cell).translated(-horizontalOffset(), -verticalOffset());
    const GridBlock &block = blockOf(cell.row);
    if (cell.row < block.firstBodyRow && headsStay(block)) {
        const int top = m_geometry.rowTop(block.firstRow) - verticalOffset();
        const int bottom = m_geometry.rowTop(block.lastRow + 1) - verticalOffset();
        const int band = m_geometry.rowTop(block.firstBodyRow) - m_geometry.rowTop(block.firstRow);
        rect.translate(0, std::max(top, std::min(0, bottom - band)) - top);
    }
    const int labels = m_grid.grid().labelColumnCount();
    if (cell.column < labels && labelsStay()) {
        if (cell.column + cell.columnSpan <= labels)
            rect.translate(horizontalOffset(), 0);
        else
            rect.setLeft(m_geometry.columnLeft(cell.column));
    }
    return rect;
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const GridCell &cell = m_grid.grid().at(index.row(), index.column());
    return cell.row == index.row() && cell.column == index.column() ? place(cell) : QRect();
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    for (auto squares = m_squares.crbegin(); squares != m_squares.crend(); ++squares) { // the topmost first
        for (const Square &square : *squares) {
            if (place(*square.cell).contains(point))
                return m_grid.indexOf(*square.cell);
        }
    }
    return {};
}

/// The part of the viewport that heads and labels leave free for a cell's row and column.
QRect GridView::bodyArea(const GridCell &cell) const
{
    QRect area = viewport()->rect();
    const GridBlock &block = blockOf(cell.row);
    if (headsStay(block))
        area.setTop(m_geometry.rowTop(block.firstBodyRow) - m_geometry.rowTop(block.firstRow));
    if (labelsStay())
        area.setLeft(m_geometry.columnLeft(m_grid.grid().labelColumnCount()));
    return area;
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const GridCell &cell = m_grid.grid().at(index.row(), index.column());
    const QRect area = bodyArea(cell);
    const QRect rect = m_geometry.rect(cell).translated(-horizontalOffset(), -verticalOffset());
    const auto shift = [hint](int low, int high, int from, int to) {
        if (hint == PositionAtCenter)
            return (low + high) / 2 - (from + to) / 2;
        return low < from ? low - from : std::max(0, std::min(high - to, low - from));
    };
    verticalScrollBar()->setValue(verticalOffset() + shift(rect.top(), rect.bottom() + 1, area.top(), area.bottom()));
    horizontalScrollBar()->setValue(horizontalOffset()
                                    + shift(rect.left(), rect.right() + 1, area.left(), area.right()));
}

int GridView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int GridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool GridView::isIndexHidden(const QModelIndex &index) const
{
    const GridCell &cell = m_grid.grid().at(index.row(), index.column());
    return cell.row != index.row() || cell.column != index.column();
}

QRegion GridView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void GridView::updateGeometries()
{
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() + 1 - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.width() + 1 - room.width()));
    QAbstractItemView::updateGeometries();
    clipEditor();
}

void GridView::clipEditor()
{
    FigureEdit *editor = m_cellDelegate.openEditor();
    if (!editor || !editor->index().isValid())
        return;
    const QRect area = bodyArea(m_grid.grid().at(editor->index().row(), editor->index().column()));
    if (area.contains(editor->geometry())) {
        editor->clearMask();
        return;
    }
    // An empty mask would be none; one beside the editor hides it and leaves it the focus.
    const QRect seen = area.intersected(editor->geometry()).translated(-editor->pos());
    editor->setMask(seen.isEmpty() ? QRegion(-2, -2, 1, 1) : QRegion(seen));
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update(); // heads and labels stay where they are
    updateEditorGeometries();
    clipEditor();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    // Narrower labels are higher: the current cell would wander out of sight.
    const bool wasSeen = QRect({}, event->oldSize()).intersects(visualRect(currentIndex()));
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
    if (wasSeen)
        scrollTo(currentIndex());
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        doItemsLayout();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft != bottomRight) {
        viewport()->update();
        return;
    }
    const int needed = fontMetrics().horizontalAdvance(topLeft.data().toString()) / m_grid.span(topLeft).width();
    if (needed > m_figureWidths.value(topLeft.column()))
        doItemsLayout();
}

// QAbstractItemView paints everything anew when the focus comes or goes, which is twice with every figure typed.
void GridView::focusInEvent(QFocusEvent *)
{
    setAttribute(Qt::WA_InputMethodEnabled, currentIndex().flags().testFlag(Qt::ItemIsEditable));
    updateFrame();
}

void GridView::focusOutEvent(QFocusEvent *)
{
    updateFrame();
}

void GridView::updateFrame()
{
    viewport()->update(visualRect(currentIndex()));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    emit currentCellChanged(m_grid.cellAt(current));
}

} // namespace nianbao
