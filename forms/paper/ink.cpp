// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/ink.h"

#include "forms/paper/pagesetup.h"
#include "model/report/tabletint.h"

#include <QGlyphRun>

namespace nianbao {

void PageInk::addGlyph(int face, double points, quint32 glyph, QPointF position, const QString &text, double widthShare)
{
    if (m_glyphs.isEmpty() || m_glyphs.last().isTurned || m_glyphs.last().face != face
        || m_glyphs.last().points != points || m_glyphs.last().widthShare != widthShare
        || m_glyphs.last().element != m_element) {
        GlyphInk run;
        run.element = m_element;
        run.face = face;
        run.points = points;
        run.widthShare = widthShare;
        m_glyphs.append(run);
    }
    GlyphInk &run = m_glyphs.last();
    run.glyphs.append(glyph);
    run.positions.append(position);
    run.texts.append(text);
}

void PageInk::addTurnedGlyph(int face, double points, quint32 glyph, QPointF centre, const QString &text)
{
    GlyphInk run;
    run.element = m_element;
    run.face = face;
    run.points = points;
    run.isTurned = true;
    run.origin = centre;
    run.glyphs.append(glyph);
    run.positions.append(QPointF(-points / 2, points * (PageSetup::ascent - 0.5)));
    run.texts.append(text);
    m_glyphs.append(run);
}

void PageInk::paintTints(QPainter &painter) const
{
    static const QColor tint(u'#' + QLatin1String(captionTint));
    for (const QRectF &area : m_tints)
        painter.fillRect(area, tint);
}

void PageInk::paint(QPainter &painter, GlyphCase &glyphCase) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Never thinner than a dot of the device, and without grey edges: the grid stays even on a screen.
    const double scale = qAbs(painter.deviceTransform().m11());
    QPen pen(Qt::black, qMax(rulePt, scale > 0 ? 1 / scale : rulePt), Qt::SolidLine, Qt::SquareCap);
    painter.setPen(pen);
    painter.drawLines(m_rules);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRects(m_boxes);

    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::black);
    for (const GlyphInk &ink : m_glyphs) {
        QGlyphRun run;
        run.setRawFont(glyphCase.face(ink.face, ink.points));
        run.setGlyphIndexes(ink.glyphs);
        run.setPositions(ink.positions);
        if (ink.widthShare != 1) {
            QList<QPointF> positions = ink.positions;
            for (QPointF &position : positions)
                position.rx() /= ink.widthShare;
            run.setPositions(positions);
            painter.save();
            painter.scale(ink.widthShare, 1);
            painter.drawGlyphRun(QPointF(), run);
            painter.restore();
        } else if (ink.isTurned) {
            painter.save();
            painter.translate(ink.origin);
            painter.rotate(90);
            painter.drawGlyphRun(QPointF(), run);
            painter.restore();
        } else {
            painter.drawGlyphRun(QPointF(), run);
        }
    }
    painter.restore();
}

} // namespace nianbao
