// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <optional>

namespace nianbao {

namespace {

/// Light of a channel from 0 to 255. Looked up: marks are made for every cell that is painted.
double linear(int channel)
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> light{};
        for (size_t i = 0; i < light.size(); ++i) {
            const double share = static_cast<double>(i) / 255;
            light[i] = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return light;
    }();
    return table[static_cast<size_t>(channel)];
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

QColor mixed(const QColor &a, const QColor &b, float shareOfB)
{
    const float shareOfA = 1 - shareOfB;
    return QColor::fromRgbF(a.redF() * shareOfA + b.redF() * shareOfB, a.greenF() * shareOfA + b.greenF() * shareOfB,
                            a.blueF() * shareOfA + b.blueF() * shareOfB);
}

/// Moves `colour` towards black or white until it can be read on all grounds.
QColor readable(QColor colour, const QList<QColor> &grounds)
{
    constexpr double least = 4.5;
    constexpr int steps = 20;
    const QColor end = luminance(grounds.first()) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step < steps; ++step) {
        bool enough = true;
        for (const QColor &ground : grounds)
            enough = enough && contrast(colour, ground) >= least;
        if (enough)
            return colour;
        colour = mixed(colour, end, 0.1F);
    }
    return end;
}

QPen strong(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

Marks Marks::from(const QPalette &palette)
{
    // Asked for with every cell that is painted; the answer only changes with the palette.
    static std::optional<std::pair<qint64, QPalette::ColorGroup>> known;
    static Marks marks;
    const std::pair key(palette.cacheKey(), palette.currentColorGroup());
    if (known != key) {
        marks = made(palette);
        known = key;
    }
    return marks;
}

Marks Marks::made(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = luminance(base) < 0.18;
    Marks marks;
    marks.ground = base;
    marks.computedGround = mixed(base, text, dark ? 0.10F : 0.07F);
    marks.wordsGround = mixed(base, palette.color(QPalette::Window), 0.8F);
    const QList<QColor> grounds{base, marks.computedGround, marks.wordsGround};
    marks.text = readable(text, grounds);
    marks.quietText = readable(mixed(text, base, 0.35F), grounds);
    marks.gridLine = mixed(base, text, dark ? 0.42F : 0.45F);
    marks.error = readable(dark ? QColor(0xff8a80) : QColor(0xb3261e), grounds);
    marks.warning = readable(dark ? QColor(0xe6c200) : QColor(0x7a5c00), grounds);
    marks.info = readable(mixed(text, base, 0.2F), grounds);
    marks.leftSide = readable(dark ? QColor(0x8ab4f8) : QColor(0x0b57d0), grounds);
    marks.rightSide = readable(dark ? QColor(0xffb074) : QColor(0xa34a00), grounds);
    return marks;
}

Sign signOf(const Issue &issue)
{
    if (issue.state == IssueState::Explained)
        return Sign::Explained;
    if (issue.state == IssueState::NotAssessable)
        return Sign::NotAssessable;
    switch (issue.rule->severity) {
    case Severity::Error: return Sign::Error;
    case Severity::Warning: return Sign::Warning;
    case Severity::Info: return Sign::Info;
    }
    Q_UNREACHABLE();
}

void paintSign(QPainter &painter, const QRectF &square, Sign sign, const Marks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const QColor ground = marks.ground;
    switch (sign) {
    case Sign::Error:
        painter.setPen(Qt::NoPen);
        painter.setBrush(marks.error);
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setPen(strong(ground, 2));
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        break;
    case Sign::Warning:
        painter.setPen(strong(marks.warning, 1));
        painter.setBrush(marks.warning);
        painter.drawPolygon(QPolygonF({{8, 1.5}, {15, 14.5}, {1, 14.5}}));
        painter.setPen(strong(ground, 1.8));
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 12.2));
        break;
    case Sign::Info:
        painter.setPen(strong(marks.info, 1.4));
        painter.drawRoundedRect(QRectF(1.7, 1.7, 12.6, 12.6), 2, 2);
        painter.drawLine(QPointF(8, 7.4), QPointF(8, 11.4));
        painter.drawPoint(QPointF(8, 4.8));
        break;
    case Sign::Explained:
        painter.setPen(strong(marks.info, 2));
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4.5}}));
        break;
    case Sign::NotAssessable: {
        painter.setPen(strong(marks.info, 1.6));
        QPainterPath question(QPointF(5.5, 5.8));
        question.cubicTo(5.5, 1.5, 10.8, 2, 10.6, 5.4);
        question.cubicTo(10.4, 7.6, 8, 7.6, 8, 10);
        painter.drawPath(question);
        painter.drawPoint(QPointF(8, 13));
        break;
    }
    }
    painter.restore();
}

void paintSide(QPainter &painter, const QRect &cell, Side side, const Marks &marks)
{
    constexpr double width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = side == Side::Left ? marks.leftSide : marks.rightSide;
    const QRectF frame = QRectF(cell).adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1);
    QPen pen(colour, width, side == Side::Left ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    if (side == Side::Right)
        pen.setDashPattern({2.5, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    if (side == Side::Left) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF({frame.topLeft(), frame.topLeft() + QPointF(8, 0), frame.topLeft() + QPointF(0, 8)}));
    } else {
        painter.setPen(QPen(colour, 1.6));
        painter.drawEllipse(QRectF(frame.left() + 2.5, frame.top() + 2.5, 5.5, 5.5));
    }
    painter.restore();
}

void paintSuspected(QPainter &painter, const QRect &cell, const QColor &colour)
{
    constexpr double width = 2;
    constexpr double inset = 2 + width / 2; // leaves the outer frame alone
    constexpr double corner = 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(cell).adjusted(inset, inset, -inset - 1, -inset - 1);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    // At the left: figures end at the right.
    painter.drawPolygon(QPolygonF(
        {frame.bottomLeft(), frame.bottomLeft() + QPointF(corner, 0), frame.bottomLeft() - QPointF(0, corner)}));
    painter.restore();
}

} // namespace nianbao
