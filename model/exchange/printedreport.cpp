// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/printedreport.h"

#include "model/exchange/xmlelement.h"

#include <algorithm>

namespace nianbao {

namespace {

class Comparison
{
public:
    Comparison(const ReportDocument &document, const Project &project)
        : m_document(document)
        , m_project(project)
    {
    }

    QList<PrintedDifference> with(const PrintedReport &found)
    {
        if (found.paragraphs)
            compareParagraphs(*found.paragraphs);
        qsizetype number = 0;
        for (const Block &block : m_document.blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            if (!table)
                continue;
            if (found.tables)
                compareTable(*table, found.tables->value(number));
            if (found.figures)
                compareFigures(*table, *found.figures);
            ++number;
        }
        if (found.tables && found.tables->size() > number)
            note(QStringLiteral("%1").arg(number + 1), {}, QStringLiteral("…"));
        return m_differences;
    }

private:
    void note(const QString &where, const QString &expected, const QString &found)
    {
        m_differences.append({where, expected, found});
    }

    void compareParagraphs(const QStringList &found)
    {
        const QStringList expected = printedParagraphs(m_document);
        for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
            if (expected.value(i) != found.value(i))
                note(QStringLiteral("¶ %1").arg(i + 1), expected.value(i), found.value(i));
        }
    }

    QString figure(CellIndex cell) const { return fileText(m_project.figures().value(cell).text()); }
    QString idOf(CellIndex cell) const { return m_project.edition().cell(cell).id.text(); }

    void compareTable(const TableBlock &table, const PrintedTable &found)
    {
        for (const GridCell &cell : table.grid->cells()) {
            const QString expected = cell.cell >= 0 ? figure(cell.cell) : fileText(cell.text);
            const PrintedCell *square = found.at(cell.row, cell.column);
            const bool isSame = square && square->text == expected && square->rowSpan == cell.rowSpan
                && square->columnSpan == cell.columnSpan;
            if (isSame)
                continue;
            const QString where = cell.cell >= 0
                ? idOf(cell.cell)
                : QStringLiteral("%1 R%2C%3").arg(table.id).arg(cell.row + 1).arg(cell.column + 1);
            note(where, expected, square ? square->text : QString());
        }
    }

    void compareFigures(const TableBlock &table, const QHash<QString, QString> &found)
    {
        for (const GridCell &cell : table.grid->cells()) {
            if (cell.cell < 0)
                continue;
            const QString id = idOf(cell.cell);
            if (!found.contains(id) || found.value(id) != figure(cell.cell))
                note(id, figure(cell.cell), found.value(id));
        }
    }

    const ReportDocument &m_document;
    const Project &m_project;
    QList<PrintedDifference> m_differences;
};

void appendFilled(QStringList &list, const QString &text)
{
    if (!text.isEmpty())
        list.append(text);
}

QStringList writtenLines(const SignatureBlock &block)
{
    QStringList lines;
    appendFilled(lines, block.signLabel.isEmpty() ? QString() : block.signLabel + block.signer);
    for (const QString &line : {block.unit, block.sealLabel, block.dateText})
        appendFilled(lines, line);
    return lines;
}

QStringList forFile(QStringList lines)
{
    std::transform(lines.cbegin(), lines.cend(), lines.begin(), fileText);
    return lines;
}

} // namespace

const PrintedCell *PrintedTable::at(int row, int column) const
{
    const auto before
        = [](const PrintedCell &cell, std::pair<int, int> place) { return std::pair(cell.row, cell.column) < place; };
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), std::pair(row, column), before);
    return found != cells.cend() && found->row == row && found->column == column ? &*found : nullptr;
}

QList<PrintedDifference> differencesOf(const ReportDocument &document, const Project &project,
                                       const PrintedReport &found)
{
    return Comparison(document, project).with(found);
}

QStringList signatureLines(const SignatureBlock &block)
{
    return forFile(writtenLines(block));
}

QStringList printedParagraphs(const ReportDocument &document)
{
    return forFile(writtenParagraphs(document));
}

QStringList writtenParagraphs(const ReportDocument &document)
{
    QStringList paragraphs;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<TitleBlock>(&block))
            appendFilled(paragraphs, title->text);
        else if (const auto *heading = std::get_if<HeadingBlock>(&block))
            appendFilled(paragraphs, heading->text);
        else if (const auto *text = std::get_if<ParagraphBlock>(&block))
            appendFilled(paragraphs, text->paragraph.text);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            appendFilled(paragraphs, table->note);
        else if (const auto *signature = std::get_if<SignatureBlock>(&block))
            paragraphs += writtenLines(*signature);
    }
    return paragraphs;
}

} // namespace nianbao
