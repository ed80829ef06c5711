// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The cells that a number field can show, with their figures of now, as a list beside the cursor. Takes
// no focus: who types goes on typing into the text, and the list follows.

#include "model/project/figures.h"

#include <QFrame>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace nianbao {

/// Cells that fit `query` and can be added to `summands`, the likeliest first. A query is words of the
/// labels, with spaces between them or without, a cell's id, or the figure itself; empty: all cells.
QList<CellIndex> findFieldCells(const Figures &figures, const QString &query, const QList<CellIndex> &summands = {});

class FieldList final : public QFrame
{
    Q_OBJECT

public:
    FieldList(const Figures &figures, QWidget *parent);

    void offer(const QString &query, const QList<CellIndex> &summands);
    CellIndex current() const; ///< -1: nothing fits
    void step(int by);
    int pageRows() const;
    QSize sizeHint() const override;

signals:
    void chosen(nianbao::CellIndex cell);

private:
    const Figures &m_figures;
    QStandardItemModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace nianbao
