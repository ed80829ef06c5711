// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words or the figure of one table cell, set and measured, ready to be drawn into any rectangle:
// in lines, or vertically from top to bottom where the cell is too narrow for lines.

#include "forms/paper/ink.h"
#include "forms/paper/textflow.h"

#include <QRectF>

namespace nianbao {

enum class CellAlign { Left, Centre };

class CellText
{
public:
    CellText() = default;
    /// In lines of at most `width`; centred text in evenly long ones.
    static CellText inLines(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width,
                            CellAlign align);
    /// Left-aligned; where it takes more than one line, the number （一） gets one of its own.
    static CellText numbered(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width);
    /// A figure in one line, its digits condensed to a share of their width.
    static CellText figure(GlyphCase &glyphs, const QString &text, double points, double widthShare, double width);
    /// One character below the other.
    static CellText vertical(GlyphCase &glyphs, const QString &text, FontRole role, double points);

    double height() const;
    double width() const; ///< of its longest line
    qsizetype lineCount() const { return m_isVertical ? m_clusters.size() : m_lines.size(); }
    /// In the middle of `cell`, from top to bottom and, if it is centred, from left to right.
    void draw(PageInk &ink, GlyphCase &glyphs, const QRectF &cell, double paddingPt) const;

    /// Distance of lines, in em.
    static constexpr double lineEm = 1.22;
    /// Distance of characters in vertical setting, in em.
    static constexpr double stepEm = 1.1;

private:
    /// From the first character's top to that of another one below it.
    double stepsTo(qsizetype index) const;
    double leftOf(const FlowLine &line, const QRectF &cell, double paddingPt) const;
    void drawVertical(PageInk &ink, GlyphCase &glyphs, const QRectF &cell) const;

    QList<TextCluster> m_clusters;
    QList<FlowLine> m_lines;
    double m_points = 0;
    CellAlign m_align = CellAlign::Centre;
    bool m_isVertical = false;
};

} // namespace nianbao
