// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints the squares of a table and takes what is typed into them. A text that is no figure keeps
// the editor open, with the reason beside it; nothing is written and nothing is lost.

#include "forms/screen/gridmodel.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace nianbao {

class FigureEdit;
struct Marks;

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(GridModel &model, QObject *parent = nullptr);

    enum class Direction { Level, Downwards };
    /// Words of a head or label; figures are painted by paint().
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const GridCell &cell,
                           const QString &words, Direction direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

    /// The editor that is open, or nullptr.
    FigureEdit *openEditor() const;
    /// Writes what the open editor holds and closes it; false when it was refused and stays open.
    bool settle();

signals:
    /// The editor was left by a key that also moves: Enter, Tab, an arrow.
    void left(int key, Qt::KeyboardModifiers modifiers);
    /// Something was done to the typed text so that it became a figure: one sentence.
    void normalised(const QString &sentence);

private:
    bool commit(FigureEdit &editor) const;
    bool keyPressed(FigureEdit &editor, int key, Qt::KeyboardModifiers modifiers);
    void checkTyped(FigureEdit &editor) const;
    /// The part of a cell's square where its figure stands, and where its control total stands.
    QRect figureRect(const QRect &square, const QModelIndex &index) const;
    QRect controlRect(const QRect &square, const QModelIndex &index) const;
    bool hasControl(const QModelIndex &index) const;

    GridModel &m_model;
    mutable QPointer<FigureEdit> m_editor;
};

/// Whether a total adds up figures of its own row, so that a control total stands beside it; the
/// others add up a column and have it below.
bool isRowTotal(const GridSpec &grid, const Edition &edition, const GridCell &cell);

} // namespace nianbao
