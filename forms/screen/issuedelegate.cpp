// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/issuedelegate.h"

#include "forms/screen/issuelist.h"
#include "forms/screen/marks.h"
#include "forms/wording/sentences.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace nianbao {

namespace {

constexpr int mostRemembered = 300; // sentences: more findings than a report ever had

} // namespace

IssueDelegate::IssueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(mostRemembered)
{
}

QString IssueDelegate::text(const QModelIndex &index)
{
    const int followers = index.data(IssueList::FollowersRole).toInt();
    const QString sentence = index.data().toString();
    if (followers == 0)
        return sentence;
    return wording::joined({sentence, tr("(%n finding(s) follow from this one.)", nullptr, followers)});
}

QRect IssueDelegate::textRect(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int line = option.fontMetrics.height();
    const int indent = 8 + line + 8 + index.data(IssueList::DepthRole).toInt() * 2 * line;
    return row.adjusted(indent, 4, -8, -4);
}

const QStaticText &IssueDelegate::lines(const QString &text, int width, const QFont &font) const
{
    if (font != m_font) {
        m_lines.clear();
        m_font = font;
    }
    const std::pair key(text, width);
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    auto *broken = new QStaticText(text);
    broken->setTextFormat(Qt::PlainText);
    broken->setTextWidth(width);
    broken->prepare({}, font);
    m_lines.insert(key, broken); // which owns it from now on
    return *broken;
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const QRect inner = textRect(QRect(0, 0, width, 10000), option, index);
    const double height = lines(text(index), inner.width(), option.font).size().height();
    return {width, static_cast<int>(std::ceil(height)) + 8};
}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    Marks marks = Marks::from(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        QColor veil = option.palette.color(QPalette::Highlight);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), veil);
        veil.setAlphaF(0.16F);
        painter->fillRect(option.rect, veil);
    }
    const QRect inner = textRect(option.rect, option, index);
    const int line = option.fontMetrics.height();
    paintSign(*painter, QRectF(inner.left() - 8 - line, inner.top(), line, line).adjusted(1, 1, -1, -1),
              static_cast<Sign>(index.data(IssueList::SignRole).toInt()), marks);
    painter->setPen(marks.text);
    painter->setFont(option.font);
    painter->drawStaticText(inner.topLeft(), lines(text(index), inner.width(), option.font));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace nianbao
