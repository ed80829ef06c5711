// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/fieldobject.h"

#include "forms/screen/fieldedtext.h"
#include "forms/screen/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace nianbao {

namespace {

constexpr qreal sidePx = 4;
constexpr qreal cornerPx = 3;

std::optional<QString> figureOf(const QTextFormat &format, const Figures &figures)
{
    return fieldFigure(cellsOfMark(FieldedText::markOf(format), figures.edition()), figures);
}

} // namespace

FieldObject::FieldObject(const Figures &figures, QWidget &widget)
    : QObject(&widget)
    , m_figures(figures)
    , m_widget(widget)
{
}

QSizeF FieldObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    // The layout sets an object on the base line; what hangs below it has room in the line's height.
    const QFontMetricsF metrics(document->defaultFont());
    const QString text = figureOf(format, m_figures).value_or(missingFigure);
    return {metrics.horizontalAdvance(text) + 2 * sidePx, metrics.ascent()};
}

void FieldObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                             const QTextFormat &format)
{
    const std::optional<QString> figure = figureOf(format, m_figures);
    const QFontMetricsF metrics(document->defaultFont());
    const Marks marks = Marks::from(m_widget.palette());
    const QRectF ground = rect.adjusted(1, -1, -1, metrics.descent());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(figure ? QPen(Qt::NoPen) : QPen(marks.warning, 1, Qt::DashLine));
    painter->setBrush(marks.computedGround);
    painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), cornerPx, cornerPx);
    if (figure) {
        painter->setPen(QPen(marks.quietText, 1));
        painter->drawLine(ground.bottomLeft() + QPointF(cornerPx, -0.5),
                          ground.bottomRight() + QPointF(-cornerPx, -0.5));
    }
    painter->setFont(document->defaultFont());
    painter->setPen(figure ? marks.text : marks.warning);
    painter->drawText(QPointF(rect.left() + sidePx, rect.bottom()), figure.value_or(missingFigure));
    painter->restore();
}

} // namespace nianbao
