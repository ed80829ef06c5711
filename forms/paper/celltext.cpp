// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/celltext.h"

#include "forms/paper/pagesetup.h"

#include <algorithm>

namespace nianbao {

namespace {

/// （十一） is the longest number of a label.
constexpr qsizetype longestNumber = 4;

/// Lines that end at the stops, when that takes hardly more of them than filling each.
QList<FlowLine> brokenAtStops(const QList<TextCluster> &clusters, double width, const QList<FlowLine> &filled)
{
    QList<FlowLine> lines;
    FlowLine line;
    line.isLast = true;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const bool mayEnd = clusters[i].kind == CharacterKind::Stop && i + 1 < clusters.size()
            && breakBetween(clusters[i].kind, clusters[i + 1].kind) == Break::Free;
        if (!mayEnd && i + 1 < clusters.size())
            continue;
        line.end = i + 1;
        if (widthOf(clusters, line) > width)
            return filled;
        lines.append(line);
        line.first = i + 1;
    }
    return lines.size() <= filled.size() + 1 ? lines : filled;
}

} // namespace

CellText CellText::inLines(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width,
                           CellAlign align)
{
    CellText cell;
    cell.m_points = points;
    cell.m_align = align;
    cell.m_clusters = clustersOf(glyphs, {{text, role}}, points, points);
    const FlowRules rules{width, 0, FlowRules::Hanging::No};
    if (align == CellAlign::Left) {
        cell.m_lines = breakLines(cell.m_clusters, rules);
    } else {
        cell.m_lines = breakEvenly(cell.m_clusters, rules);
        if (cell.m_lines.size() > 1)
            cell.m_lines = brokenAtStops(cell.m_clusters, width, cell.m_lines);
    }
    return cell;
}

CellText CellText::numbered(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width)
{
    CellText cell = inLines(glyphs, text, role, points, width, CellAlign::Left);
    const auto isClosing = [](const TextCluster &cluster) { return cluster.kind == CharacterKind::Closing; };
    const auto closing = std::find_if(cell.m_clusters.cbegin(), cell.m_clusters.cend(), isClosing);
    const qsizetype number = closing == cell.m_clusters.cend() ? 0 : closing - cell.m_clusters.cbegin() + 1;
    if (cell.m_lines.size() < 2 || number == 0 || number > longestNumber || number == cell.m_clusters.size())
        return cell;
    QList<FlowLine> lines = breakLines(cell.m_clusters.mid(number), {width, 0, FlowRules::Hanging::No});
    for (FlowLine &line : lines) {
        line.first += number;
        line.end += number;
    }
    lines.prepend({0, number, 0, false, true});
    if (lines.size() <= cell.m_lines.size())
        cell.m_lines = lines;
    return cell;
}

CellText CellText::figure(GlyphCase &glyphs, const QString &text, double points, double widthShare, double width)
{
    CellText cell = inLines(glyphs, text, FontRole::Table, points, width / widthShare, CellAlign::Centre);
    for (TextCluster &cluster : cell.m_clusters) {
        cluster.widthShare = widthShare;
        cluster.advance *= widthShare;
        cluster.shift *= widthShare;
    }
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
