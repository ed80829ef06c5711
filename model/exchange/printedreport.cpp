// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/printedreport.h"

#include "model/exchange/xmlelement.h"
#include "model/project/comparison.h"

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
            const PrintedTable printed = found.tables ? found.tables->value(number) : PrintedTable();
            for (const GridCell &cell : table->grid->cells())
                compareCell(*table, cell, found.tables ? &printed : nullptr, found.figures ? &*found.figures : nullptr);
            ++number;
        }
        if (found.tables && found.tables->size() > number)
            note(QStringLiteral("%1").arg(number + 1), {}, QStringLiteral("…"));
        return m_differences;
    }

private:
    using In = PrintedDifference::In;

    void note(const QString &where, const QString &expected, const QString &found, In in = In::Everywhere)
    {
        m_differences.append({where, expected, found, in});
    }

    void compareParagraphs(const QStringList &found)
    {
        QStringList missing;
        QStringList extra;
        qsizetype number = 0; // of the paragraphs of both before the place, and then those of the report
        const auto noteRun = [&] {
            for (qsizetype i = 0; i < std::max(missing.size(), extra.size()); ++i)
                note(QStringLiteral("¶ %1").arg(++number), missing.value(i), extra.value(i));
            number -= std::max<qsizetype>(0, extra.size() - missing.size());
            missing.clear();
            extra.clear();
        };
        for (const SentenceDifference &difference : textDifferences(printedParagraphs(m_document), found)) {
            switch (difference.in) {
            case SentenceDifference::In::OnlyA: missing.append(difference.text); break;
            case SentenceDifference::In::OnlyB: extra.append(difference.text); break;
            case SentenceDifference::In::Both: noteRun(); ++number;
            }
        }
        noteRun();
    }

    QString figure(CellIndex cell) const { return fileText(m_project.figures().value(cell).text()); }
    QString idOf(CellIndex cell) const { return m_project.edition().cell(cell).id.text(); }

    /// What a table has where the cell should be; nullopt: the cell.
    static std::optional<QString> wrongIn(const PrintedTable &table, const GridCell &cell, const QString &expected)
    {
        const PrintedCell *square = table.at(cell.row, cell.column);
        if (!square)
            return QString();
        const bool isSame
            = square->text == expected && square->rowSpan == cell.rowSpan && square->columnSpan == cell.columnSpan;
        return isSame ? std::nullopt : std::optional(square->text);
    }

    /// The same for the figures by the names of their cells.
    static std::optional<QString> wrongIn(const QHash<QString, QString> &figures, const QString &id,
                                          const QString &expected)
    {
        const auto found = figures.constFind(id);
        if (found == figures.cend())
            return QString();
        return *found == expected ? std::nullopt : std::optional(*found);
    }

    /// Where there is no table, or are no figures, the pointer is null.
    void compareCell(const TableBlock &block, const GridCell &cell, const PrintedTable *table,
                     const QHash<QString, QString> *figures)
    {
        const bool isFigure = cell.cell >= 0;
        const QString where = isFigure
            ? idOf(cell.cell)
            : QStringLiteral("%1 R%2C%3").arg(block.id).arg(cell.row + 1).arg(cell.column + 1);
        const QString expected = isFigure ? figure(cell.cell) : fileText(cell.text);
        const auto inTable = table ? wrongIn(*table, cell, expected) : std::nullopt;
        const auto inFigures = figures && isFigure ? wrongIn(*figures, where, expected) : std::nullopt;
        const bool isToldTwice = table && figures && isFigure;
        if (inTable && (!isToldTwice || inFigures == inTable)) {
            note(where, expected, *inTable);
            return;
        }
        if (inTable)
            note(where, expected, *inTable, In::Pages);
        if (inFigures)
            note(where, expected, *inFigures, isToldTwice ? In::Figures : In::Everywhere);
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
