// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table of the report as a Qt model: one square of the printed grid a model cell. A merged cell is
// its top left square; the squares that it covers are empty and cannot be reached. Writes through
// the session; tells only about the cells that changed.

#include "forms/screen/session.h"

#include <QAbstractTableModel>

namespace nianbao {

class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< CellState
        MarksRole, ///< CellMarks, as int
        PreviousRole, ///< last year's figure as text, while shown
        ControlRole, ///< the control total as text, while shown
        ControlDiffersRole, ///< bool
    };
    enum class CellState {
        Words,
        Input,
        TakenOver, ///< an input that equals the figure of last year's report that it has to equal
        Computed,
    };
    enum CellMark { HasError = 1, HasWarning = 2, LeftSide = 4, RightSide = 8, NotKnown = 16, Suspected = 32 };
    enum class Shown { No, Yes };

    /// `table` belongs to the session's edition.
    GridModel(Session &session, const TableSpec &table, QObject *parent = nullptr);

    const Session &session() const { return m_session; }
    const TableSpec &table() const { return m_table; }
    const GridSpec &grid() const { return m_table.grid; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// None: heads and labels are cells of the table itself.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QSize span(const QModelIndex &index) const override;

    /// The figure that a square shows; -1 for words and covered squares.
    CellIndex cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(CellIndex cell) const;
    QModelIndex indexOf(const GridCell &cell) const { return index(cell.row, cell.column); }

    /// Control totals can be typed into the totals while they are shown.
    void showControls(Shown shown);
    Shown controls() const { return m_controls; }
    void showPrevious(Shown shown);
    Shown previous() const { return m_previous; }

    /// What the cell's editor starts with: the typed figure, or the control total of a total.
    Value editable(CellIndex cell) const;
    /// What a bare amount of money means in a cell whose unit is chosen: the unit that it has now.
    std::optional<MoneyUnit> usualUnit(CellIndex cell) const;
    /// Values for inputs and, where a cell is a total, control totals (blank takes one away), in one
    /// step. Cells that would not change are left out.
    [[nodiscard]] Status write(EditKind kind, const QList<std::pair<CellIndex, Value>> &values);

signals:
    /// Widths and heights may have changed.
    void layoutWanted();

private:
    void refresh(const QSet<CellIndex> &cells);
    void refreshAll();
    void updateMarks();
    QString accessibleText(const GridCell &cell) const;
    QString toolTip(const GridCell &cell) const;
    CellState stateOf(CellIndex cell) const;

    Session &m_session;
    const TableSpec &m_table;
    QHash<CellIndex, QList<CellIndex>> m_carried; ///< cells that are a sum of last year's figures
    QHash<CellIndex, int> m_marks; ///< only cells of this table that have any
    Shown m_controls = Shown::No;
    Shown m_previous = Shown::No;
};

} // namespace nianbao
