// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/htmlpages.h"

#include "forms/paper/pagesetup.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nianbao {

namespace {

constexpr double dotsPerPoint = 1200.0 / 72;
constexpr double metresPerInch = 0.0254;
constexpr double marginPt = pointsOf(18);
constexpr double typePt = 9;
constexpr double numberPt = 8;
/// From the text to the middle of the page's number.
constexpr double numberBelowPt = pointsOf(8);
/// What of the rules stands beyond the border of a row.
constexpr double ruleDots = dotsPerPoint;

double dots(double points)
{
    return points * dotsPerPoint;
}

const double pageHeight = dots(PageSetup::paperHeightPt - 2 * marginPt);

} // namespace

HtmlPages::HtmlPages(const QString &html)
    : m_dots(1, 1, QImage::Format_Mono)
    , m_text(std::make_unique<QTextDocument>())
{
    const int perMetre = static_cast<int>(std::lround(dots(72) / metresPerInch));
    m_dots.setDotsPerMeterX(perMetre);
    m_dots.setDotsPerMeterY(perMetre);
    QFont font = m_text->defaultFont();
    font.setPointSizeF(typePt);
    m_text->setDefaultFont(font);
    m_text->setDocumentMargin(0);
    m_text->documentLayout()->setPaintDevice(&m_dots);
    m_text->setHtml(html);
    m_text->setTextWidth(dots(PageSetup::paperWidthPt - 2 * marginPt));
    fillPages(pieces());
}

QList<HtmlPages::Piece> HtmlPages::pieces() const
{
    QList<Piece> pieces;
    const QTextFrame *root = m_text->rootFrame();
    for (auto part = root->begin(); part != root->end(); ++part) {
        if (auto *table = qobject_cast<QTextTable *>(part.currentFrame()))
            addRows(*table, pieces);
        else if (part.currentBlock().isValid())
            addLines(part.currentBlock(), pieces);
    }
    return pieces;
}

/// A heading stays with what follows.
void HtmlPages::addLines(const QTextBlock &block, QList<Piece> &pieces) const
{
    const QRectF whole = m_text->documentLayout()->blockBoundingRect(block);
    const QTextLayout &layout = *block.layout();
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    for (int line = 0; line < layout.lineCount(); ++line) {
        const QRectF rect = layout.lineAt(line).rect();
        const double top = layout.position().y() + rect.top();
        pieces.append({{top, std::max(top + rect.height(), line + 1 < layout.lineCount() ? 0 : whole.bottom())},
                       {},
                       isHeading || line + 1 < std::min(2, layout.lineCount())});
    }
}

void HtmlPages::addRows(QTextTable &table, QList<Piece> &pieces) const
{
    QList<Strip> words; ///< what the rows' cells hold
    for (int row = 0; row < table.rows(); ++row) {
        Strip strip{std::numeric_limits<double>::max(), 0};
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto part = cell.begin(); part != cell.end(); ++part) {
                const QRectF rect = m_text->documentLayout()->blockBoundingRect(part.currentBlock());
                strip = {std::min(strip.top, rect.top()), std::max(strip.bottom, rect.bottom())};
            }
        }
        words.append(strip);
    }
    const QRectF whole = m_text->documentLayout()->frameBoundingRect(&table);
    const auto borderAbove = [&](int row) {
        if (row == 0)
            return whole.top();
        return row == table.rows() ? whole.bottom() : (words[row - 1].bottom + words[row].top) / 2;
    };
    const int heads = table.format().headerRowCount();
    const Strip head{whole.top(), borderAbove(heads)};
    for (int row = 0; row < table.rows(); ++row)
        pieces.append({{borderAbove(row), borderAbove(row + 1)}, row < heads ? Strip{} : head, row < heads});
}

void HtmlPages::fillPages(const QList<Piece> &pieces)
{
    for (qsizetype next = 0; next < pieces.size();) {
        Page page{pieces[next].head, pieces[next].strip};
        const double room = pageHeight - page.head.height();
        qsizetype end = next + 1;
        while (end < pieces.size() && pieces[end].strip.bottom - page.body.top <= room)
            ++end;
        const qsizetype full = end;
        while (end < pieces.size() && end > next + 1 && pieces[end - 1].keepsNext)
            --end;
        if (end == next + 1 && pieces[next].keepsNext)
            end = full; // nothing but headings: they are parted
        page.body.bottom = pieces[end - 1].strip.bottom;
        // A row higher than a page goes on over as many as it takes.
        for (; page.body.height() > room; page.body.top += room)
            m_pages.append({page.head, {page.body.top, page.body.top + room}});
        m_pages.append(page);
        next = end;
    }
    if (m_pages.isEmpty())
        m_pages.append(Page());
}

void HtmlPages::paintStrip(QPainter &painter, const Strip &strip) const
{
    const QRectF shown(-ruleDots, strip.top - ruleDots, m_text->textWidth() + 2 * ruleDots,
                       strip.height() + 2 * ruleDots);
    painter.save();
    painter.translate(0, -strip.top);
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
}

void HtmlPages::paintPage(QPainter &painter, int page) const
{
    const Page &shown = m_pages[page];
    painter.save();
    painter.translate(marginPt, marginPt);
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
    if (shown.head.height() > 0) {
        paintStrip(painter, shown.head);
        painter.translate(0, shown.head.height());
    }
    if (shown.body.height() > 0)
        paintStrip(painter, shown.body);
    painter.restore();

    painter.save();
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
    QFont font(m_text->defaultFont(), &m_dots);
    font.setPixelSize(static_cast<int>(dots(numberPt)));
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QPointF middle(dots(PageSetup::paperWidthPt / 2), dots(PageSetup::paperHeightPt - marginPt + numberBelowPt));
    QRectF room(0, 0, dots(marginPt * 2), dots(numberPt * 2));
    room.moveCenter(middle);
    painter.drawText(room, Qt::AlignCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()));
    painter.restore();
}

} // namespace nianbao
