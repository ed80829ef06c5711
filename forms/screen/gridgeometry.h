// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the squares of a table stand on the screen: column widths from the printed proportions and
// the room there is, row heights from the wrapped words. Plain numbers, no widget, no scrolling.

#include "model/edition/gridspec.h"

#include <QFont>
#include <QFontMetrics>
#include <QList>
#include <QRect>

namespace nianbao {

class GridGeometry
{
public:
    /// What the figures need besides the words.
    struct Wants
    {
        QList<int> figureWidths; ///< by column: widest figure of a single column, in pixels
        QList<int> controlColumns; ///< columns with room for a control total beside the figure
        QList<int> controlRows; ///< rows with room for a control total under the figure
        bool secondLine = false; ///< every figure has a small line below it
    };

    GridGeometry() = default;
    GridGeometry(const GridSpec &grid, const QFont &font, int availableWidth, const Wants &wants);

    int width() const { return m_left.isEmpty() ? 0 : m_left.last(); }
    int height() const { return m_top.isEmpty() ? 0 : m_top.last(); }
    int columnLeft(int column) const { return m_left[column]; }
    int rowTop(int row) const { return m_top[row]; }
    QRect rect(const GridCell &cell) const;

    /// Whether the words of a head or label are set downwards, one character a line.
    bool isVertical(const GridCell &cell) const;

    /// The words with line breaks where they look best in the cell's width: between （四） and what
    /// follows, else in lines of equal length.
    QString words(const GridCell &cell) const;

    /// Distance between words and grid line.
    static int padding(const QFontMetrics &metrics) { return qMax(4, metrics.height() * 3 / 10); }
    static constexpr int wordFlags = Qt::TextWordWrap;

private:
    void findWidths(const GridSpec &grid, int availableWidth, const Wants &wants);
    void findHeights(const GridSpec &grid, const Wants &wants);
    int neededHeight(const GridCell &cell) const;
    int wordWidth(const GridCell &cell) const;

    QFontMetrics m_metrics{QFont()};
    QList<bool> m_isNarrow; ///< columns whose labels all span many rows
    QList<int> m_left; ///< one more than columns
    QList<int> m_top; ///< one more than rows
};

} // namespace nianbao
