// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One sheet of the spreadsheet: a table as it is printed, or the plain list of all cells.

#include "model/exchange/xlsxstyles.h"
#include "model/project/project.h"
#include "model/report/reportdocument.h"

class QXmlStreamWriter;

namespace nianbao {

class XlsxSheet
{
public:
    XlsxSheet(const Project &project, XlsxStyles &styles);

    /// `title` is printed above every page.
    QByteArray table(const TableBlock &block, const QString &title);
    /// Its first line is plainHeads().
    QByteArray list(const QString &title);

    static QStringList plainHeads();
    /// "B7", from 0.
    static QString squareName(int row, int column);
    /// A text that is not taken for one of Excel's own escapes (_x0041_), and back.
    static QString escaped(const QString &text);
    static QString unescaped(const QString &text);

private:
    void writeWords(QXmlStreamWriter &xml, const QString &square, int style, const QString &text) const;
    void writeFigure(QXmlStreamWriter &xml, const QString &square, CellIndex index, XlsxStyle::Align align,
                     const GridSpec *grid) const;
    QString formulaOf(CellIndex total, const GridSpec &grid) const;

    const Project &m_project;
    XlsxStyles &m_styles;
};

} // namespace nianbao
