// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One table of the report as HTML: caption, repeated heads in a thead, each stacked block in a tbody of
// its own, every figure tied to its heads by their ids. Scrolls by itself where the screen is narrow.

#include "model/edition/edition.h"
#include "model/report/reportdocument.h"

class QXmlStreamWriter;

namespace nianbao {

class XmlElement;

class HtmlTable
{
public:
    /// `caption` is what the table is called: the heading of its section.
    HtmlTable(const TableBlock &block, const Edition &edition, const QString &caption);

    void write(QXmlStreamWriter &xml) const;

private:
    bool isNested() const;
    QString labelClass(int column) const;
    double narrowWidthEm() const;
    double leastWidthEm() const;
    void writeColumns(QXmlStreamWriter &xml) const;
    void writeRows(QXmlStreamWriter &xml, int firstRow, int endRow) const;
    void writeCell(QXmlStreamWriter &xml, const GridCell &cell) const;
    static void writeParts(QXmlStreamWriter &xml, const XmlElement &element, const QStringList &parts);
    QString idOf(const GridCell &cell) const;
    QString headsOf(const GridCell &figure) const;

    const TableBlock &m_block;
    const GridSpec &m_grid;
    const Edition &m_edition;
    const QString &m_caption;
    QList<double> m_shares; ///< of the columns
};

} // namespace nianbao
