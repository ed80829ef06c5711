// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints a finding: its sign, and its whole sentence over as many lines as it needs. Every keystroke asks
// for all heights again, so that sentences that were broken into lines once are remembered.

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <utility>

namespace nianbao {

class IssueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IssueDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height for the width of the view that the option belongs to.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString text(const QModelIndex &index);
    static QRect textRect(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index);
    /// The sentence in lines of at most `width` pixels.
    const QStaticText &lines(const QString &text, int width, const QFont &font) const;

    mutable QCache<std::pair<QString, int>, QStaticText> m_lines; ///< by text and width, all in m_font
    mutable QFont m_font;
};

} // namespace nianbao
