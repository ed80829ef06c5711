// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pagetable.h"

#include "forms/paper/readtexts.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Rules that are closer than this are one; it is far less than the smallest cell.
constexpr double tolerancePt = 0.6;
/// Glyphs of one line stand on one base line.
constexpr double sameLineEm = 0.3;

bool isNear(double a, double b)
{
    return std::abs(a - b) < tolerancePt;
}

void addEdge(QList<double> &edges, double place)
{
    const auto known = std::find_if(edges.cbegin(), edges.cend(), [place](double edge) { return isNear(edge, place); });
    if (known == edges.cend())
        edges.append(place);
}

QLineF upright(QLineF rule)
{
    return rule.y1() <= rule.y2() ? rule : QLineF(rule.p2(), rule.p1());
}

QLineF level(QLineF rule)
{
    return rule.x1() <= rule.x2() ? rule : QLineF(rule.p2(), rule.p1());
}

/// The rules that go down belong to one table as far as they overlap.
QList<std::pair<double, double>> heightsOf(QList<QLineF> down)
{
    std::sort(down.begin(), down.end(), [](const QLineF &a, const QLineF &b) { return a.y1() < b.y1(); });
    QList<std::pair<double, double>> heights;
    for (const QLineF &rule : std::as_const(down)) {
        if (!heights.isEmpty() && rule.y1() <= heights.last().second + tolerancePt)
            heights.last().second = std::max(heights.last().second, rule.y2());
        else
            heights.append({rule.y1(), rule.y2()});
    }
    return heights;
}

/// Where the grid's columns begin and end. Empty where the page has not as many edges as the grid.
QMap<int, double> placesOf(QList<double> edges, const GridSpec &grid)
{
    QMap<int, double> places; // columns that no cell begins or ends at have no rule
    for (const GridCell &cell : grid.cells()) {
        places.insert(cell.column, 0);
        places.insert(cell.column + cell.columnSpan, 0);
    }
    if (edges.size() != places.size())
        return {};
    std::sort(edges.begin(), edges.end());
    qsizetype next = 0;
    for (double &place : places)
        place = edges[next++];
    return places;
}

} // namespace

bool PageTablePart::holds(QPointF point) const
{
    return !rowEdges.isEmpty() && point.y() >= rowEdges.first() && point.y() <= rowEdges.last()
        && point.x() >= columnEdges.first() && point.x() <= columnEdges.last();
}

bool PageTablePart::isRuled(const QRectF &cell) const
{
    const auto hasAcross = [&](double y) {
        return std::any_of(across.cbegin(), across.cend(), [&](const QLineF &rule) {
            return isNear(rule.y1(), y) && rule.x1() <= cell.left() + tolerancePt
                && rule.x2() >= cell.right() - tolerancePt;
        });
    };
    const auto hasDown = [&](double x) {
        return std::any_of(down.cbegin(), down.cend(), [&](const QLineF &rule) {
            return isNear(rule.x1(), x) && rule.y1() <= cell.top() + tolerancePt
                && rule.y2() >= cell.bottom() - tolerancePt;
        });
    };
    const auto isThroughAcross = [&](const QLineF &rule) {
        return rule.y1() > cell.top() + tolerancePt && rule.y1() < cell.bottom() - tolerancePt
            && rule.x1() < cell.right() - tolerancePt && rule.x2() > cell.left() + tolerancePt;
    };
    const auto isThroughDown = [&](const QLineF &rule) {
        return rule.x1() > cell.left() + tolerancePt && rule.x1() < cell.right() - tolerancePt
            && rule.y1() < cell.bottom() - tolerancePt && rule.y2() > cell.top() + tolerancePt;
    };
    return hasAcross(cell.top()) && hasAcross(cell.bottom()) && hasDown(cell.left()) && hasDown(cell.right())
        && std::none_of(across.cbegin(), across.cend(), isThroughAcross)
        && std::none_of(down.cbegin(), down.cend(), isThroughDown);
}

QList<PageTablePart> tablePartsOn(const PdfPages &pages)
{
    QList<PageTablePart> parts;
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        QList<QLineF> across;
        QList<QLineF> down;
        for (const QLineF &rule : pages.pages[page].rules) {
            if (isNear(rule.y1(), rule.y2()))
                across.append(level(rule));
            else if (isNear(rule.x1(), rule.x2()))
                down.append(upright(rule));
        }
        for (const auto &[top, bottom] : heightsOf(down)) {
            PageTablePart part;
            part.page = page;
            const auto isInside = [top = top - tolerancePt, bottom = bottom + tolerancePt](double y) {
                return y >= top && y <= bottom;
            };
            for (const QLineF &rule : std::as_const(across)) {
                if (!isInside(rule.y1()))
                    continue;
                part.across.append(rule);
                addEdge(part.rowEdges, rule.y1());
            }
            for (const QLineF &rule : std::as_const(down)) {
                if (!isInside(rule.y1()))
                    continue;
                part.down.append(rule);
                addEdge(part.columnEdges, rule.x1());
            }
            std::sort(part.rowEdges.begin(), part.rowEdges.end());
            std::sort(part.columnEdges.begin(), part.columnEdges.end());
            parts.append(part);
        }
    }
    return parts;
}

PageTableReader::PageTableReader(const PdfPages &pages, const QList<PageTablePart> &parts)
    : m_pages(pages)
    , m_parts(parts)
{
}

QList<PageTableReader::Rows> PageTableReader::takeParts(const GridSpec &grid)
{
    QList<Rows> taken;
    for (int row = 0; row < grid.rowCount() && m_next < m_parts.size(); ++m_next) {
        Rows rows{&m_parts[m_next], {}};
        auto count = static_cast<int>(rows.part->rowEdges.size()) - 1;
        for (int head = 0; row > 0 && head < grid.headerRowCount() && count > 0; ++head, --count)
            rows.rows.append(head);
        for (; row < grid.rowCount() && count > 0; --count)
            rows.rows.append(row++);
        taken.append(rows);
    }
    return taken;
}

/// In the order in which it was drawn, which goes up and down within a cell; but what stands in one line
/// as it stands there.
QString PageTableReader::textIn(const PageTablePart &part, const QRectF &cell) const
{
    // A glyph stands at its left edge, so never near the right rule.
    const QRectF room = cell.adjusted(-tolerancePt, -tolerancePt, -tolerancePt, tolerancePt);
    QList<PdfGlyph> glyphs;
    for (const PdfGlyph &glyph : m_pages.pages[part.page].glyphs) {
        if (room.contains(glyph.origin))
            glyphs.append(glyph);
    }
    const auto isOnLine = [&glyphs](const PdfGlyph &glyph) {
        return std::abs(glyph.origin.y() - glyphs.first().origin.y()) < sameLineEm * glyph.points;
    };
    if (std::all_of(glyphs.cbegin(), glyphs.cend(), isOnLine)) {
        std::stable_sort(glyphs.begin(), glyphs.end(),
                         [](const PdfGlyph &a, const PdfGlyph &b) { return a.origin.x() < b.origin.x(); });
    }
    QString text;
    for (const PdfGlyph &glyph : std::as_const(glyphs))
        text += glyph.text;
    return text;
}

QList<PrintedCell> PageTableReader::read(const GridSpec &grid, const QList<PrintedCell> &expected,
                                         const ReadTexts &texts)
{
    const QList<Rows> parts = takeParts(grid);
    QList<double> edges;
    for (const Rows &rows : parts) {
        for (const double edge : rows.part->columnEdges)
            addEdge(edges, edge);
    }
    const QMap<int, double> columns = placesOf(edges, grid);
    if (columns.isEmpty())
        return {};
    QList<PrintedCell> cells;
    for (PrintedCell cell : expected) {
        const QString words = texts.folded(cell.text);
        bool isRuled = false;
        for (const Rows &rows : parts) {
            const auto isOfCell = [&cell](int row) { return row >= cell.row && row < cell.row + cell.rowSpan; };
            const auto first = std::find_if(rows.rows.cbegin(), rows.rows.cend(), isOfCell) - rows.rows.cbegin();
            const auto count = std::count_if(rows.rows.cbegin(), rows.rows.cend(), isOfCell);
            if (count == 0)
                continue;
            const QRectF place(QPointF(columns[cell.column], rows.part->rowEdges[first]),
                               QPointF(columns[cell.column + cell.columnSpan], rows.part->rowEdges[first + count]));
            isRuled = rows.part->isRuled(place);
            const QString found = textIn(*rows.part, place);
            if (const QString folded = texts.folded(found); folded != words)
                cell.text = folded;
            if (!isRuled || texts.folded(cell.text) != words)
                break;
        }
        if (isRuled)
            cells.append(cell);
    }
    return cells;
}

} // namespace nianbao
