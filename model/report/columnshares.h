// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How wide the columns of a table should be where no font can be measured (Word, web page,
// spreadsheet): full-width characters count one em, all others half of one.

#include "model/report/reportdocument.h"

namespace nianbao {

/// Length of a text in one line, in em.
double lengthInEm(const QString &text);

/// White at both sides of a cell's words together.
inline constexpr double besideWordsEm = 0.5;

/// As much as a figure in one line may need, in em: a font that stands in for the official one may have wide
/// digits.
double figureLengthInEm(const QString &figure);

/// The part of the whole width that each column gets; together 1. `widthEm`: width of the table in
/// characters. Row labels that stand inside each other leave the figures what these need, and the
/// innermost get the rest; where that is too little, the columns of figures give way alike. Other tables
/// have the widths that the edition gives.
QList<double> columnShares(const TableBlock &block, double widthEm);

/// Columns that are narrower than they need take from those that have more. Both by column, in one unit.
void balanceWidths(const QList<double> &needs, QList<double> &widths);

/// How high the rows have to be, in em, for columns of these widths. `lineEm`: distance of lines;
/// `paddingEm`: white above and below; words of a merged cell are shared out among its rows. A figure takes
/// one line, however narrow it must be set.
QList<double> rowHeightsEm(const TableBlock &block, const QList<double> &widthsEm, double lineEm, double paddingEm);

/// Whether the words of a cell are set from top to bottom: the heads of a table that asks for it, and
/// merged row labels that have the height for it.
bool isSetVertically(const TableBlock &block, const GridCell &cell);

/// Words or figure of a cell, as printed.
QString printedText(const TableBlock &block, const GridCell &cell);

} // namespace nianbao
