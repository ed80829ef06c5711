// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfreading.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/pagetable.h"
#include "forms/paper/readtexts.h"
#include "model/exchange/xmlelement.h"

#include <algorithm>

namespace nianbao {

namespace {

using Page = PageSetup;

/// Below it only the page's number stands.
constexpr double textEndPt = Page::topPt + Page::heightPt + Page::linePt / 4;

/// Everything beside the tables, in the order in which it was drawn.
QString runningText(const PdfPages &pages, const QList<PageTablePart> &parts)
{
    QString text;
    for (qsizetype number = 0; number < pages.pages.size(); ++number) {
        const auto isInTable = [&parts, number](const PdfGlyph &glyph) {
            return std::any_of(parts.cbegin(), parts.cend(), [&glyph, number](const PageTablePart &part) {
                return part.page == number && part.holds(glyph.origin);
            });
        };
        for (const PdfGlyph &glyph : pages.pages[number].glyphs) {
            if (glyph.origin.y() <= textEndPt && !isInTable(glyph))
                text += glyph.text;
        }
    }
    return text;
}

/// Cuts the text where the expected paragraphs begin; what one of them lacks or has too much stays with it.
QStringList paragraphsIn(const QString &found, const QStringList &expected, const ReadTexts &texts)
{
    QStringList paragraphs;
    qsizetype at = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString whole = texts.folded(expected[i]);
        qsizetype next = found.size();
        if (QStringView(found).mid(at).startsWith(whole)) {
            const qsizetype end = at + whole.size();
            const qsizetype follower
                = i + 1 < expected.size() ? found.indexOf(texts.folded(expected[i + 1]), end) : end;
            const bool hasMore = follower > end; // something stands between it and the one behind it
            paragraphs.append(hasMore ? found.mid(at, follower - at) : fileText(expected[i]));
            at = hasMore ? follower : end;
            continue;
        }
        for (qsizetype later = i + 1; later < expected.size() && next == found.size(); ++later) {
            const qsizetype place = found.indexOf(texts.folded(expected[later]), at);
            next = place < 0 ? next : place;
        }
        paragraphs.append(found.mid(at, next - at));
        at = next;
    }
    if (at < found.size())
        paragraphs.append(found.mid(at));
    return paragraphs;
}

} // namespace

PrintedReport printedOn(const PdfPages &pages, const ReportDocument &expected, const ReadAs &readAs)
{
    const ReadTexts texts(readAs);
    const QList<PageTablePart> parts = tablePartsOn(pages);
    PrintedReport report;
    report.paragraphs = paragraphsIn(texts.folded(runningText(pages, parts)), writtenParagraphs(expected), texts);
    report.tables.emplace();
    PageTableReader reader(pages, parts);
    for (const Block &block : expected.blocks) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        PrintedTable read;
        for (const GridCell &cell : table->grid->cells()) {
            const QString words = cell.cell >= 0 ? table->figures.value(cell.cell) : cell.text;
            read.cells.append({cell.row, cell.column, cell.rowSpan, cell.columnSpan, fileText(words)});
        }
        read.cells = reader.read(*table->grid, read.cells, texts);
        report.tables->append(read);
    }
    for (int left = 0; left < reader.partsLeft(); ++left)
        report.tables->append(PrintedTable());
    return report;
}

QList<int> foreignPages(const PdfPages &pages)
{
    QList<int> numbers;
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (pages.pages[i].isForeign)
            numbers.append(static_cast<int>(i) + 1);
    }
    return numbers;
}

} // namespace nianbao
