// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/cellclipboard.h"

#include "model/edition/edition.h"

#include <algorithm>

namespace nianbao {

namespace {

QString field(QString text)
{
    const bool needsQuotes = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
    if (!needsQuotes)
        return text;
    text.replace(QLatin1String("\""), QLatin1String("\"\""));
    return u'"' + text + u'"';
}

QString htmlCell(const QString &text, const GridCell &cell, bool isHead)
{
    const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
    QString attributes;
    if (cell.rowSpan > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.columnSpan > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    return u'<' + tag + attributes + u'>' + text.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
}

QString htmlTable(const QString &rows)
{
    return QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\">") + rows + QStringLiteral("</table>");
}

QString shown(const Figures &figures, const GridCell &cell)
{
    return cell.cell >= 0 ? figures.value(cell.cell).text() : cell.text;
}

} // namespace

ClipboardTable copyOfCells(const GridSpec &grid, const Figures &figures, const QSet<CellIndex> &cells)
{
    QStringList lines;
    QString html;
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList fields;
        QString htmlRow;
        for (const GridCell &cell : grid.cells()) {
            if (cell.row != row || cell.cell < 0 || !cells.contains(cell.cell))
                continue;
            fields.append(field(shown(figures, cell)));
            htmlRow += htmlCell(shown(figures, cell), GridCell(), false);
        }
        if (fields.isEmpty())
            continue;
        lines.append(fields.join(u'\t'));
        html += QStringLiteral("<tr>") + htmlRow + QStringLiteral("</tr>");
    }
    return {lines.join(u'\n'), htmlTable(html)};
}

ClipboardTable copyOfTable(const GridSpec &grid, const Figures &figures)
{
    QStringList lines;
    QString html;
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList fields;
        html += QStringLiteral("<tr>");
        for (int column = 0; column < grid.columnCount(); ++column) {
            const GridCell &cell = grid.at(row, column);
            const bool isAnchor = cell.row == row && cell.column == column;
            fields.append(isAnchor ? field(shown(figures, cell)) : QString());
            if (isAnchor)
                html += htmlCell(shown(figures, cell), cell, cell.cell < 0);
        }
        lines.append(fields.join(u'\t'));
        html += QStringLiteral("</tr>");
    }
    return {lines.join(u'\n'), htmlTable(html)};
}

QList<QStringList> readFields(const QString &text)
{
    QList<QStringList> rows;
    QStringList fields;
    QString current;
    bool isQuoted = false;
    bool isFieldStart = true;
    const auto endField = [&] {
        fields.append(current);
        current.clear();
        isFieldStart = true;
    };
    const auto endRow = [&] {
        endField();
        rows.append(fields);
        fields.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                current.append(c);
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                current.append(c);
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && isFieldStart) {
            isQuoted = true;
            isFieldStart = false;
        } else if (c == u'\t') {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            current.append(c);
            isFieldStart = false;
        }
    }
    if (!current.isEmpty() || !fields.isEmpty())
        endRow();
    while (!rows.isEmpty() && rows.last().size() == 1 && rows.last().first().trimmed().isEmpty())
        rows.removeLast();
    return rows;
}

} // namespace nianbao
