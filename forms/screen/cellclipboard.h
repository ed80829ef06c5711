// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cells of a table as text for other programs and back: tab-separated text as Excel, WPS and
// LibreOffice write and read it, and an HTML table with merged cells. Knows no clipboard object.

#include "model/project/figures.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nianbao {

struct TableSpec;

struct ClipboardTable
{
    QString text; ///< text/plain: fields by tab, rows by line feed
    QString html; ///< text/html
};

/// The figures of `cells` by rows: one field a figure, whatever is merged.
ClipboardTable copyOfCells(const GridSpec &grid, const Figures &figures, const QSet<CellIndex> &cells);

/// The whole table with its words: one field a square, covered squares empty.
ClipboardTable copyOfTable(const GridSpec &grid, const Figures &figures);

/// Rows and fields of tab-separated text: quoted fields may hold tabs, line breaks and doubled
/// quotes; any line ending; the empty line at the end is no row.
QList<QStringList> readFields(const QString &text);

} // namespace nianbao
