// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/celltext.h"

#include "forms/paper/pagesetup.h"

#include <algorithm>

namespace nianbao {

CellText CellText::inLines(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width,
                           CellAlign align)
{
    CellText cell;
    cell.m_points = points;
    cell.m_align = align;
    cell.m_clusters = clustersOf(glyphs, {{text, role}}, points, points);
    const FlowRules rules{width, 0, FlowRules::Hanging::No};
    cell.m_lines = align == CellAlign::Centre ? breakEvenly(cell.m_clusters, rules) : breakLines(cell.m_clusters, rules);
    return cell;
}

CellText CellText::vertical(GlyphCase &glyphs, const QString &text, FontRole role, double points)
{
    CellText cell;
    cell.m_points = points;
    cell.m_isVertical = true;
    cell.m_clusters = clustersOf(glyphs, {{text, role}}, points, points);
    return cell;
}

double CellText::height() const
{
    if (m_clusters.isEmpty())
        return 0;
    if (m_isVertical)
        return static_cast<double>(m_clusters.size() - 1) * m_points * stepEm + m_points;
    return static_cast<double>(m_lines.size()) * m_points * lineEm;
}

double CellText::width() const
{
    double width = m_isVertical ? m_points : 0;
    for (const FlowLine &line : m_lines)
        width = std::max(width, widthOf(m_clusters, line));
    return width;
}

void CellText::draw(PageInk &ink, GlyphCase &glyphs, const QRectF &cell, double paddingPt) const
{
    if (m_clusters.isEmpty())
        return;
    if (m_isVertical) {
        drawVertical(ink, glyphs, cell);
        return;
    }
    double y = cell.center().y() - height() / 2 + PageSetup::baseLine(m_points, m_points * lineEm);
    for (const FlowLine &line : m_lines) {
        double x = cell.left() + paddingPt;
        if (m_align == CellAlign::Centre)
            x = cell.center().x() - widthOf(m_clusters, line) / 2;
        drawLine(ink, glyphs, m_clusters, line, {x, y});
        y += m_points * lineEm;
    }
}

void CellText::drawVertical(PageInk &ink, GlyphCase &glyphs, const QRectF &cell) const
{
    // Where a page break left too little height, the characters move together.
    const double room = cell.height() - m_points;
    const double natural = m_points * stepEm;
    const auto gaps = static_cast<double>(m_clusters.size() - 1);
    const double step = gaps > 0 ? std::min(natural, std::max(room / gaps, m_points * 0.5)) : natural;
    double top = cell.center().y() - (gaps * step + m_points) / 2;
    for (qsizetype i = 0; i < m_clusters.size(); ++i, top += step) {
        const TextCluster &cluster = m_clusters[i];
        const QPointF centre(cell.center().x(), top + m_points / 2);
        const bool isTurned = cluster.isFullWidth
            && (cluster.kind == CharacterKind::Opening || cluster.kind == CharacterKind::Closing
                || cluster.kind == CharacterKind::Joined);
        if (isTurned && cluster.set.glyphs.size() == 1) {
            const SetGlyph &glyph = cluster.set.glyphs.first();
            ink.addTurnedGlyph(glyph.face, m_points, glyph.glyph, centre, cluster.text);
            continue;
        }
        QPointF origin(centre.x() - cluster.advance / 2, top + m_points * PageSetup::ascent);
        // A stop stands at the lower left of its square in lines, at the upper right in columns.
        if (cluster.kind == CharacterKind::Stop && cluster.isFullWidth)
            origin += QPointF(m_points * 0.55, -m_points * 0.55);
        drawLine(ink, glyphs, m_clusters, {i, i + 1, 0, false, true}, origin);
    }
}

} // namespace nianbao
