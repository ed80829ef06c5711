// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One table of the report at a chosen size of type: widths of columns, heights of rows, and any run
// of its rows drawn as a closed grid. A merged cell that goes over a page break is drawn on both
// pages with its words. Where to break is the caller's choice among mayBreakBefore().

#include "forms/paper/celltext.h"
#include "model/report/reportdocument.h"

#include <QList>

namespace nianbao {

struct TableStyle
{
    double points = 10.5;
    double paddingPt = 4; ///< above and below the words of a cell

    bool operator==(const TableStyle &) const = default;
};

class PaperTable
{
public:
    PaperTable(const TableBlock &block, GlyphCase &glyphs, double widthPt, const TableStyle &style);

    int rowCount() const { return m_grid->rowCount(); }
    /// Rows repeated on top of each part.
    int headerRowCount() const { return m_grid->headerRowCount(); }
    double heightOf(int firstRow, int endRow) const;
    double height() const { return heightOf(0, rowCount()); }
    const QString &id() const { return m_block.id; }
    const TableStyle &style() const { return m_style; }

    /// False where a block's caption and heads would be separated from any of its figures: of several blocks below
    /// each other no heads are repeated.
    bool mayBreakBefore(int row) const;
    /// How well a break before the row goes with the words of merged labels: 0 best.
    double breakCost(int firstRow, int row) const;

    /// Draws rows [firstRow, endRow), below repeated heads when `firstRow` is behind them. Returns the height.
    /// `elements`: of each of the grid's cells; words that are repeated belong to none.
    double draw(PageInk &ink, GlyphCase &glyphs, QPointF topLeft, int firstRow, int endRow,
                const QList<int> &elements = {}) const;

private:
    struct Cell
    {
        const GridCell *spec = nullptr;
        CellText text;
        CellAlign align = CellAlign::Centre;
        bool isVertical = false;
    };

    /// Between a rule and the words beside it; to the left of a row label; beside a figure.
    static constexpr double sidePt = 2.5;
    static constexpr double labelSidePt = 4;
    static constexpr double figureSidePt = 1.5;
    static double sideOf(CellAlign align);

    void setColumns(GlyphCase &glyphs);
    void setFigures(GlyphCase &glyphs);
    void setCells(GlyphCase &glyphs);
    void setRows();
    void setText(GlyphCase &glyphs, Cell &cell) const;
    QList<double> givenWidths() const;
    QList<double> figureNeeds(GlyphCase &glyphs) const;
    QList<double> headNeeds() const;
    QList<double> nestedWidths(const QList<double> &figures, const QList<double> &heads) const;
    bool isUpright(int column) const;
    double widthOfCell(const GridCell &cell) const;
    QString textOf(const GridCell &cell) const;

    TableBlock m_block;
    const GridSpec *m_grid;
    TableStyle m_style;
    double m_widthPt;
    QList<double> m_columnX; ///< left edges and the right edge of the last
    QList<double> m_rowHeights;
    double m_figurePoints = 0;
    QList<double> m_widthShares; ///< of figures, by grid column
    QList<Cell> m_cells;
};

} // namespace nianbao
