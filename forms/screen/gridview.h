// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table of the report as it is printed, to type into: merged cells, heads and row labels that stay
// in view, and the keys of a spreadsheet. Lays out and paints itself; figures are painted and edited
// by CellDelegate, written by GridModel. A QTableView for the sake of screen readers, which know the
// cells of one; its header views are not used.

#include "forms/screen/gridgeometry.h"
#include "forms/screen/gridmodel.h"

#include <QBasicTimer>
#include <QTableView>

#include <array>

namespace nianbao {

class CellDelegate;

class GridView final : public QTableView
{
    Q_OBJECT

public:
    GridView(Session &session, const TableSpec &table, QWidget *parent = nullptr);

    GridModel &grid() const { return m_grid; }
    CellDelegate &cellDelegate() const { return m_cellDelegate; }

    CellIndex currentCell() const { return m_grid.cellAt(currentIndex()); }
    /// Figures that are selected, in reading order.
    QList<CellIndex> selectedCells() const;
    /// Makes a cell the current one and brings it into view; false when the open editor holds a
    /// text that was refused and keeps the focus.
    bool goTo(CellIndex cell);
    /// Scrolls so that as many of the cells as fit are in view beside the current one, the first of
    /// them first; those of other tables are passed over.
    void reveal(const QList<CellIndex> &cells);
    /// Writes what the open editor holds; false when it was refused and stays open.
    bool settle();

    /// Tab-separated text and an HTML table of the selection, or of the whole table with its words.
    void copy();
    void copyAll();
    void cut();
    void paste();
    /// Empties the selected cells in one step.
    void clearFigures();
    /// The top row of the selection into all rows below it.
    void fillDown();
    /// 0 into every empty cell to type in: of the selection, or of the current block.
    void fillZeros();

    // QAbstractItemView
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void selectAll() override;
    void doItemsLayout() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Width at which nothing has to be scrolled sideways.
    int neededWidth() const;

signals:
    /// One sentence about what could not be done, or about what was done to what was typed or pasted: to
    /// be read.
    void notice(const QString &sentence);
    /// One sentence about what was done as it was asked for.
    void done(const QString &sentence);
    /// Behind a notice that could not name them all: each text that was understood in another form, with its cell.
    void remarked(const QStringList &sentences);
    void currentCellChanged(nianbao::CellIndex cell);
    /// A pasted block held other totals than the computed ones; they were not written.
    void differingTotalsPasted(const QList<std::pair<nianbao::CellIndex, nianbao::Value>> &totals);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Layer { Body, Labels, Heads, Corner };
    enum class Extend { No, Yes };
    /// A cell as it is painted; what it takes time to find out is found out with the layout.
    struct Square
    {
        const GridCell *cell;
        QString words; ///< with their line breaks
        bool isVertical;
    };
    const GridBlock &blockOf(int row) const;
    bool headsStay(const GridBlock &block) const;
    bool labelsStay() const;
    Layer layerOf(const GridCell &cell) const;
    /// Where a cell is in the viewport, with heads and labels held in view.
    QRect place(const GridCell &cell) const;
    QRect bodyArea(const GridCell &cell) const;
    GridGeometry::Wants wants() const;
    void findSquares();
    void paintSquare(QPainter &painter, const Square &square, Layer layer, QStyleOptionViewItem &option,
                     const QPen &line) const;
    void paintFrame(QPainter &painter) const;
    /// Paints the frame of the current cell anew, which tells whether the table has the focus.
    void updateFrame();
    /// Cuts off what of the open editor lies under heads and labels that stay in view.
    void clipEditor();

    bool moveTo(const QModelIndex &index, Extend extend);
    void selectBetween(const QModelIndex &from, const QModelIndex &to);
    /// The next figure in the direction of an arrow key; invalid at the edge.
    QModelIndex neighbour(const QModelIndex &from, int key);
    QModelIndex nextEditable(const QModelIndex &from, int step) const;
    QModelIndex nextEditableInColumn(const QModelIndex &from, int step);
    /// The part of the viewport in which a selection is dragged without scrolling.
    QRect dragArea() const;
    void dragTo(const QPoint &point);
    /// One step of scrolling while the pointer is held outside that part.
    void scrollDragging();
    bool navigate(const QKeyEvent &event);
    bool command(const QKeyEvent &event);
    void leaveEditor(int key, Qt::KeyboardModifiers modifiers);
    void selectFigures(const QList<std::pair<CellIndex, Value>> &figures);
    bool writeAndTell(EditKind kind, const QList<std::pair<CellIndex, Value>> &values);

    Session &m_session;
    GridModel &m_grid; ///< ours as a QObject
    CellDelegate &m_cellDelegate;
    GridGeometry m_geometry;
    std::array<QList<Square>, 4> m_squares; ///< by layer
    QList<int> m_figureWidths;
    QPersistentModelIndex m_anchor; ///< where the selection began
    int m_column = -1; ///< square column that moving up and down keeps to
    bool m_dragging = false;
    QPoint m_dragPoint;
    QBasicTimer m_dragScroll;
};

} // namespace nianbao
