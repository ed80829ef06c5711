// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds a cell by its id or by words of its heads and labels, and goes there: a line to type into,
// with the cells that fit below it.

#include "model/edition/edition.h"

#include <QLineEdit>

class QStringListModel;

namespace nianbao {

/// Cells that fit `query`, the best first, at most `limit`: by id, else every word of the query
/// (separated by space) has to stand in the cell's path.
QList<CellIndex> findCells(const Edition &edition, const QString &query, int limit = 30);

class CellFinder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellFinder(EditionPtr edition, QWidget *parent = nullptr);

signals:
    void chosen(nianbao::CellIndex cell);

private:
    void offer(const QString &query);
    void choose(int position);

    EditionPtr m_edition;
    QStringListModel *m_names = nullptr;
    QList<CellIndex> m_found;
};

} // namespace nianbao
