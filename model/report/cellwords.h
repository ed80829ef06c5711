// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the words of a table's cell are broken in files whose lines another program sets (Word, web page,
// spreadsheet): that program would break Chinese behind any character.

#include "model/report/reportdocument.h"

#include <QStringList>

namespace nianbao {

/// The parts between which a head may be broken: words, which mostly are of two characters, of the corner its
/// clauses. One part where nothing is known of them.
QStringList headParts(const TableBlock &block, const GridCell &cell);

/// Whether the cell is a head so short that its column is made wide enough for it: 自然人.
bool isShortHead(const TableBlock &block, const GridCell &cell);

/// The cell's words in lines: the （三） of a group's name on its own, a head that is too long for `widthEm` broken
/// between its parts. Mostly one, which the other program breaks where it likes. Joined they are the words.
QStringList fixedLines(const TableBlock &block, const GridCell &cell, double widthEm);

} // namespace nianbao
