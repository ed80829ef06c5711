// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints a finding: its sign, and its whole sentence over as many lines as it needs.

#include <QStyledItemDelegate>

namespace nianbao {

class IssueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height for the width of the view that the option belongs to.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString text(const QModelIndex &index);
    static QRect textRect(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace nianbao
