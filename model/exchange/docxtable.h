// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One table of the report in Word: fixed columns, really merged cells, heads that repeat after a page
// break, rows that never break. Set as large as its page allows, by estimate.

#include "model/report/reportdocument.h"

class QXmlStreamWriter;

namespace nianbao {

class DocxTable
{
public:
    explicit DocxTable(const TableBlock &block);

    void write(QXmlStreamWriter &xml) const;

private:
    void chooseSize();
    void chooseFigures();
    void writeRow(QXmlStreamWriter &xml, int row) const;
    void writeCell(QXmlStreamWriter &xml, const GridCell &cell, int row) const;
    int widthOf(const GridCell &cell) const;
    bool keepsWithNext(int row) const;

    const TableBlock &m_block;
    const GridSpec &m_grid;
    QList<int> m_columns; ///< widths, in twentieths of a point
    QList<double> m_rowHeightsPt;
    double m_points = 0;
    double m_figurePoints = 0;
    QList<double> m_figureShares; ///< of their natural width, by column
    bool m_fitsOnPage = false;
};

} // namespace nianbao
