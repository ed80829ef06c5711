// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// How CellDelegate paints words and figures, and where in a square the editor opens.

#include "forms/screen/celldelegate.h"
#include "forms/screen/figureedit.h"
#include "forms/screen/gridgeometry.h"
#include "forms/screen/marks.h"

#include <QPainter>

#include <cmath>

namespace nianbao {

namespace {

constexpr double smallerBy = 0.78;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smallerBy);
    return small;
}

/// A sigma at the left: this figure is computed.
void paintComputedMark(QPainter &painter, const QRect &area, const QFont &font, const Marks &marks)
{
    painter.setFont(smallFont(font));
    painter.setPen(marks.quietText);
    painter.drawText(area.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Σ"));
    painter.setFont(font);
}

/// A small arrow to the right in the upper left corner: this figure comes from last year.
void paintTakenOverMark(QPainter &painter, const QRect &area, const Marks &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marks.quietText, 1.4));
    const QPointF tip(area.left() + 10.5, area.top() + 6.5);
    painter.drawLine(QPointF(area.left() + 3.5, tip.y()), tip);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3, -3), tip, tip + QPointF(-3, 3)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The sign of a fault stands left of the figure; beside a wide one it is small and stands in the corner.
QRectF signRect(const QRect &area, const QFontMetrics &metrics, int figureWidth)
{
    constexpr double gap = 3;
    const double usual = std::min(metrics.height() * 4 / 5, area.height() - 2);
    const double room = area.width() - figureWidth - GridGeometry::padding(metrics) - 2 * gap;
    if (room >= usual * 3 / 4) {
        const double size = std::min(usual, room);
        return {area.left() + gap, area.center().y() - size / 2, size, size};
    }
    const double small = std::floor(usual * 3 / 5); // on whole pixels: it is small enough
    return {area.left() + 1.0, area.top() + 1.0, small, small};
}

} // namespace

void CellDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const GridCell &cell,
                              const QString &words, Direction direction)
{
    const int pad = GridGeometry::padding(option.fontMetrics);
    painter.setFont(option.font);
    painter.setPen(Marks::from(option.palette).text);
    if (direction == Direction::Downwards) {
        const int line = option.fontMetrics.height();
        int y = option.rect.center().y() - line * static_cast<int>(words.size()) / 2;
        for (const QChar c : words) {
            painter.drawText(QRect(option.rect.left(), y, option.rect.width(), line), Qt::AlignCenter, c);
            y += line;
        }
        return;
    }
    const bool isLine = cell.role == GridCell::Role::RowLabel && cell.rowSpan == 1;
    painter.drawText(option.rect.adjusted(pad, pad - 1, -pad - 1, -pad),
                     (isLine ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | GridGeometry::wordFlags, words);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Marks marks = Marks::from(option.palette);
    const auto state = static_cast<GridModel::CellState>(index.data(GridModel::StateRole).toInt());
    const int found = index.data(GridModel::MarksRole).toInt();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isComputed = state == GridModel::CellState::Computed;
    const int pad = GridGeometry::padding(option.fontMetrics);

    painter->save();
    QColor ground = isComputed ? marks.computedGround : marks.ground;
    painter->fillRect(option.rect, ground);
    if (isSelected) {
        QColor veil = option.palette.color(QPalette::Highlight);
        veil.setAlphaF(0.22F);
        painter->fillRect(option.rect, veil);
    }
    if ((found & GridModel::NotKnown) != 0)
        painter->fillRect(option.rect, QBrush(marks.gridLine, Qt::BDiagPattern));

    QRect area = figureRect(option.rect, index);
    // One place for marks: a sign of a fault or of a finding's side stands where the kind's mark would.
    const bool hasFault = (found & (GridModel::HasError | GridModel::HasWarning)) != 0;
    const bool hasSide = (found & (GridModel::LeftSide | GridModel::RightSide)) != 0;
    if (isComputed && !hasFault && !hasSide)
        paintComputedMark(*painter, area, option.font, marks);
    else if (state == GridModel::CellState::TakenOver && !hasFault && !hasSide)
        paintTakenOverMark(*painter, area, marks);

    const QString previous = index.data(GridModel::PreviousRole).toString();
    if (!previous.isEmpty()) {
        QRect below = area;
        below.setTop(area.top() + area.height() / 2);
        area.setBottom(below.top());
        painter->setFont(smallFont(option.font));
        painter->setPen(marks.quietText);
        painter->drawText(below.adjusted(pad, 0, -pad, -1), Qt::AlignRight | Qt::AlignVCenter, previous);
    }
    QFont font = option.font;
    font.setBold((found & GridModel::HasError) != 0);
    painter->setFont(font);
    painter->setPen((found & GridModel::HasError) != 0 ? marks.error : marks.text);
    painter->drawText(area.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());

    if (hasControl(index)) {
        const QRect box = controlRect(option.rect, index).adjusted(1, 1, -2, -2);
        painter->fillRect(box, marks.ground);
        painter->setPen(marks.gridLine);
        painter->drawRect(box);
        const bool differs = index.data(GridModel::ControlDiffersRole).toBool();
        const QString control = index.data(GridModel::ControlRole).toString();
        painter->setFont(option.font);
        painter->setPen(differs ? marks.error : marks.text);
        painter->drawText(box.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, control);
        if (!control.isEmpty()) {
            painter->setFont(smallFont(option.font));
            painter->drawText(box.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              differs ? QStringLiteral("≠") : QStringLiteral("＝"));
        }
    }
    if (hasFault && !hasSide) {
        const int figureWidth = QFontMetrics(font).horizontalAdvance(index.data().toString());
        paintSign(*painter, signRect(area, option.fontMetrics, figureWidth),
                  (found & GridModel::HasError) != 0 ? Sign::Error : Sign::Warning, marks);
    }
    if ((found & GridModel::LeftSide) != 0)
        paintSide(*painter, option.rect, Side::Left, marks);
    if ((found & GridModel::RightSide) != 0)
        paintSide(*painter, option.rect, Side::Right, marks);
    if ((found & GridModel::Suspected) != 0)
        paintSuspected(*painter, option.rect, (found & GridModel::HasError) != 0 ? marks.error : marks.warning);
    painter->restore();
}

bool CellDelegate::hasControl(const QModelIndex &index) const
{
    return m_model.controls() == GridModel::Shown::Yes
        && index.data(GridModel::StateRole).toInt() == static_cast<int>(GridModel::CellState::Computed);
}

QRect CellDelegate::figureRect(const QRect &square, const QModelIndex &index) const
{
    if (!hasControl(index))
        return square;
    const GridCell &cell = m_model.grid().at(index.row(), index.column());
    QRect area = square;
    if (isRowTotal(m_model.grid(), m_model.session().project().edition(), cell))
        area.setWidth(square.width() / 2);
    else
        area.setHeight(square.height() / 2);
    return area;
}

QRect CellDelegate::controlRect(const QRect &square, const QModelIndex &index) const
{
    const QRect figure = figureRect(square, index);
    QRect area = square;
    if (figure.width() < square.width())
        area.setLeft(figure.right() + 1);
    else
        area.setTop(figure.bottom() + 1);
    return area;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    editor->setGeometry(hasControl(index) ? controlRect(option.rect, index) : option.rect.adjusted(0, 0, -1, -1));
}

} // namespace nianbao
