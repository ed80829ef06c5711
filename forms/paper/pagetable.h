// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tables on pages, found by their rules alone. A table that was broken has a part on each page; heads are
// repeated on every part, and a merged cell's words on every part that it reaches into.

#include "forms/paper/pdfpages.h"
#include "model/edition/gridspec.h"
#include "model/exchange/printedreport.h"

#include <QRectF>

namespace nianbao {

class ReadTexts;

/// A closed grid on one page.
struct PageTablePart
{
    qsizetype page = 0;
    QList<QLineF> across; ///< its rules, from left to right
    QList<QLineF> down; ///< from top to bottom
    QList<double> rowEdges; ///< ascending
    QList<double> columnEdges; ///< those that this part shows

    bool holds(QPointF point) const;
    /// Whether rules stand all around the rectangle and none goes through it.
    bool isRuled(const QRectF &cell) const;
};

/// From the first page to the last, from top to bottom.
QList<PageTablePart> tablePartsOn(const PdfPages &pages);

/// Reads tables one after the other, each from as many parts as its rows need.
class PageTableReader
{
public:
    PageTableReader(const PdfPages &pages, const QList<PageTablePart> &parts);

    /// `expected`: every cell of the grid as it should be read. Returns those that are there and ruled so,
    /// with what stands in them.
    QList<PrintedCell> read(const GridSpec &grid, const QList<PrintedCell> &expected, const ReadTexts &texts);
    int partsLeft() const { return static_cast<int>(m_parts.size() - m_next); }

private:
    /// A part of the table and which of its rows it shows.
    struct Rows
    {
        const PageTablePart *part = nullptr;
        QList<int> rows;
    };
    QList<Rows> takeParts(const GridSpec &grid);
    QString textIn(const PageTablePart &part, const QRectF &cell) const;

    const PdfPages &m_pages;
    const QList<PageTablePart> &m_parts;
    qsizetype m_next = 0;
};

} // namespace nianbao
