// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// GridView under the keyboard: the manners of a spreadsheet.

#include "forms/screen/celldelegate.h"
#include "forms/screen/figureedit.h"
#include "forms/screen/gridview.h"
#include "forms/wording/sentences.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QUndoStack>

#include <algorithm>

namespace nianbao {

QModelIndex GridView::neighbour(const QModelIndex &from, int key)
{
    const GridSpec &spec = m_grid.grid();
    const GridCell *cell = &spec.at(from.row(), from.column());
    int row = cell->row;
    int column = cell->column;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (isVertical && m_column >= cell->column && m_column < cell->column + cell->columnSpan)
        column = m_column;
    for (;;) {
        switch (key) {
        case Qt::Key_Up: row = cell->row - 1; break;
        case Qt::Key_Down: row = cell->row + cell->rowSpan; break;
        case Qt::Key_Left: column = cell->column - 1; break;
        default: column = cell->column + cell->columnSpan; break;
        }
        if (row < 0 || column < 0 || row >= spec.rowCount() || column >= spec.columnCount())
            return {};
        cell = &spec.at(row, column);
        if (cell->cell >= 0) {
            if (isVertical)
                m_column = column;
            return m_grid.indexOf(*cell);
        }
    }
}

QModelIndex GridView::nextEditable(const QModelIndex &from, int step) const
{
    QList<QModelIndex> editable;
    for (const GridCell &cell : m_grid.grid().cells()) {
        const QModelIndex index = m_grid.indexOf(cell);
        const bool isInput = cell.cell >= 0 && m_session.project().edition().cell(cell.cell).role == CellRole::Input;
        if (isInput || (m_grid.flags(index) & Qt::ItemIsEditable))
            editable.append(index);
    }
    if (editable.isEmpty())
        return {};
    if (!from.isValid())
        return editable.first();
    if (step > 0) {
        const auto next = std::upper_bound(editable.begin(), editable.end(), from);
        return next == editable.end() ? QModelIndex() : *next;
    }
    const auto here = std::lower_bound(editable.begin(), editable.end(), from);
    return here == editable.begin() ? QModelIndex() : *(here - 1);
}

QModelIndex GridView::nextEditableInColumn(const QModelIndex &from, int step)
{
    QModelIndex index = from;
    do {
        index = neighbour(index, step > 0 ? Qt::Key_Down : Qt::Key_Up);
    } while (index.isValid() && !(m_grid.flags(index) & Qt::ItemIsEditable));
    return index;
}

void GridView::selectBetween(const QModelIndex &from, const QModelIndex &to)
{
    const GridSpec &spec = m_grid.grid();
    const auto squares = [&spec](const QModelIndex &index) {
        const GridCell &cell = spec.at(index.row(), index.column());
        return QRect(cell.column, cell.row, cell.columnSpan, cell.rowSpan);
    };
    const QRect area = squares(from) | squares(to);
    QItemSelection selection;
    for (const GridCell &cell : spec.cells()) {
        if (cell.cell >= 0 && area.intersects(QRect(cell.column, cell.row, cell.columnSpan, cell.rowSpan)))
            selection.select(m_grid.indexOf(cell), m_grid.indexOf(cell));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool GridView::moveTo(const QModelIndex &index, Extend extend)
{
    if (!index.isValid() || m_grid.cellAt(index) < 0 || !settle())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (extend == Extend::No || !m_anchor.isValid())
        m_anchor = index;
    selectBetween(m_anchor, index);
    scrollTo(index);
    return true;
}

bool GridView::goTo(CellIndex cell)
{
    const QModelIndex index = m_grid.indexOf(cell);
    m_column = index.column();
    return moveTo(index, Extend::No);
}

bool GridView::settle()
{
    return m_cellDelegate.settle();
}

void GridView::leaveEditor(int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers & ~Qt::KeypadModifier);
    navigate(event);
}

bool GridView::navigate(const QKeyEvent &event)
{
    QModelIndex current = currentIndex();
    if (!current.isValid())
        current = nextEditable({}, 1);
    if (!current.isValid())
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const auto farthest = [this](QModelIndex index, int key) {
        for (QModelIndex next = neighbour(index, key); next.isValid(); next = neighbour(index, key))
            index = next;
        return index;
    };
    QModelIndex target;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: target = ctrl ? farthest(current, event.key()) : neighbour(current, event.key()); break;
    case Qt::Key_Home: target = ctrl ? nextEditable({}, 1) : farthest(current, Qt::Key_Left); break;
    case Qt::Key_End: target = farthest(ctrl ? farthest(current, Qt::Key_Down) : current, Qt::Key_Right); break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = std::max(1, viewport()->height() / (2 * fontMetrics().height()));
        target = current;
        for (int i = 0; i < rows; ++i) {
            const QModelIndex next = neighbour(target, event.key() == Qt::Key_PageUp ? Qt::Key_Up : Qt::Key_Down);
            target = next.isValid() ? next : target;
        }
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: moveTo(nextEditableInColumn(current, shift ? -1 : 1), Extend::No); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool back = shift || event.key() == Qt::Key_Backtab;
        target = nextEditable(current, back ? -1 : 1);
        if (target.isValid())
            m_column = target.column();
        return moveTo(target, Extend::No);
    }
    default: return false;
    }
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Home
        || event.key() == Qt::Key_End;
    if (isSideways && target.isValid())
        m_column = target.column();
    moveTo(target, shift ? Extend::Yes : Extend::No);
    return true;
}

bool GridView::command(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.matches(QKeySequence::Undo))
        m_session.undoStack()->undo();
    else if (event.matches(QKeySequence::Redo)
             || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier))
        m_session.undoStack()->redo();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        clearFigures();
    else
        return false;
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (navigate(*event) || command(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QModelIndex current = currentIndex();
    if (types && m_grid.cellAt(current) >= 0 && !(m_grid.flags(current) & Qt::ItemIsEditable)) {
        emit notice(!m_session.project().isEditable()
                        ? wording::whyNotEditable(m_session.project())
                        : tr("This total is computed from the other cells. To enter the total of your own register, "
                             "turn on the control totals."));
        event->accept();
        return;
    }
    if (!types && event->key() != Qt::Key_F2) {
        event->ignore();
        return;
    }
    scrollTo(current); // it may have been scrolled out of sight
    QAbstractItemView::keyPressEvent(event);
    if (types && m_cellDelegate.openEditor())
        m_cellDelegate.openEditor()->setOpenedByTyping();
}

void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool types = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (types)
        scrollTo(currentIndex());
    if (!types || m_cellDelegate.openEditor() || !edit(currentIndex(), AnyKeyPressed, nullptr)) {
        event->ignore();
        return;
    }
    // What is being composed goes on in the editor.
    m_cellDelegate.openEditor()->setOpenedByTyping();
    QCoreApplication::sendEvent(m_cellDelegate.openEditor(), event);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    switch (action) {
    case MoveUp: return neighbour(current, Qt::Key_Up);
    case MoveDown: return neighbour(current, Qt::Key_Down);
    case MoveLeft: return neighbour(current, Qt::Key_Left);
    case MoveRight: return neighbour(current, Qt::Key_Right);
    case MovePrevious: return nextEditable(current, -1);
    default: return nextEditable(current, 1);
    }
}

void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (const GridCell &cell : m_grid.grid().cells()) {
        if (cell.cell >= 0 && place(cell).intersects(rect.normalized()))
            selection.select(m_grid.indexOf(cell), m_grid.indexOf(cell));
    }
    selectionModel()->select(selection, command);
}

void GridView::selectAll()
{
    QItemSelection selection;
    for (const GridCell &cell : m_grid.grid().cells()) {
        if (cell.cell >= 0)
            selection.select(m_grid.indexOf(cell), m_grid.indexOf(cell));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<CellIndex> GridView::selectedCells() const
{
    QList<CellIndex> cells;
    for (const GridCell &cell : m_grid.grid().cells()) {
        if (cell.cell >= 0 && selectionModel()->isSelected(m_grid.indexOf(cell)))
            cells.append(cell.cell);
    }
    if (cells.isEmpty() && currentCell() >= 0)
        cells.append(currentCell());
    return cells;
}

} // namespace nianbao
