// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/celltext.h"

#include "forms/paper/labelbreaker.h"
#include "forms/paper/pagesetup.h"

#include <algorithm>

namespace nianbao {

namespace {

/// （十一） is the longest number of a label.
constexpr qsizetype longestNumber = 4;

/// White in the square of a full-width mark that stands at a line's edge, in em: the eye does not count it.
constexpr double whiteOfMark = 0.4;
/// The origin of a glyph stays inside its cell by as much as this.
constexpr double insidePt = 0.5;
/// A stop takes less height among characters that stand below each other.
constexpr double stopStep = 0.6;

bool isOpening(const TextCluster &cluster)
{
    return cluster.isFullWidth && cluster.kind == CharacterKind::Opening;
}

bool isClosing(const TextCluster &cluster)
{
    return cluster.isFullWidth && (cluster.kind == CharacterKind::Closing || cluster.kind == CharacterKind::Stop);
}

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
    if (align == CellAlign::Left) {
        cell.m_lines = breakLabel(cell.m_clusters, width);
    } else {
        cell.m_lines = breakEvenly(cell.m_clusters, {width, 0, FlowRules::Hanging::No});
        if (cell.m_lines.size() > 1)
            cell.m_lines = brokenAtStops(cell.m_clusters, width, cell.m_lines);
    }
    return cell;
}

CellText CellText::numbered(GlyphCase &glyphs, const QString &text, FontRole role, double points, double width)
{
    CellText cell = inLines(glyphs, text, role, points, width, CellAlign::Left);
    const auto isEnd = [](const TextCluster &cluster) { return cluster.kind == CharacterKind::Closing; };
    const auto closing = std::find_if(cell.m_clusters.cbegin(), cell.m_clusters.cend(), isEnd);
    const qsizetype number = closing == cell.m_clusters.cend() ? 0 : closing - cell.m_clusters.cbegin() + 1;
    if (cell.m_lines.size() < 2 || number == 0 || number > longestNumber || number == cell.m_clusters.size())
        return cell;
    QList<FlowLine> lines = breakLabel(cell.m_clusters.mid(number), width);
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
        return stepsTo(m_clusters.size() - 1) + m_points;
    return static_cast<double>(m_lines.size()) * m_points * lineEm;
}

double CellText::stepsTo(qsizetype index) const
{
    double steps = 0;
    for (qsizetype i = 0; i < index; ++i) {
        const bool isStop = m_clusters[i].isFullWidth && m_clusters[i].kind == CharacterKind::Stop;
        steps += m_points * stepEm * (isStop ? stopStep : 1);
    }
    return steps;
}

double CellText::leftOf(const FlowLine &line, const QRectF &cell, double paddingPt) const
{
    const double before = line.first < line.end && isOpening(m_clusters[line.first]) ? whiteOfMark * m_points : 0;
    if (m_align == CellAlign::Left)
        return std::max(cell.left() + insidePt, cell.left() + paddingPt - before);
    const double behind = line.first < line.end && isClosing(m_clusters[line.end - 1]) ? whiteOfMark * m_points : 0;
    return cell.center().x() - (widthOf(m_clusters, line) + before - behind) / 2;
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
        drawLine(ink, glyphs, m_clusters, line, {leftOf(line, cell, paddingPt), y});
        y += m_points * lineEm;
    }
}

void CellText::drawVertical(PageInk &ink, GlyphCase &glyphs, const QRectF &cell) const
{
    // Where a page break left too little height, the characters move together.
    const double room = cell.height() - m_points;
    const double natural = stepsTo(m_clusters.size() - 1);
    const double share = natural > room ? std::max(room / natural, 0.5 / stepEm) : 1;
    const double start = cell.center().y() - (natural * share + m_points) / 2;
    for (qsizetype i = 0; i < m_clusters.size(); ++i) {
        const double top = start + stepsTo(i) * share;
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
