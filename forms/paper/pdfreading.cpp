// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfreading.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/pagetable.h"
#include "forms/paper/readtexts.h"
#include "model/exchange/xmlelement.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

using Page = PageSetup;

/// Below it only the page's number stands.
constexpr double textEndPt = Page::topPt + Page::heightPt + Page::linePt / 4;

/// Everything beside the tables, in the order in which it was drawn.
QList<const PdfGlyph *> runningGlyphs(const PdfPages &pages, const QList<PageTablePart> &parts)
{
    QList<const PdfGlyph *> glyphs;
    auto part = parts.cbegin();
    for (qsizetype number = 0; number < pages.pages.size(); ++number) {
        const auto begin = part; // parts come page by page
        while (part != parts.cend() && part->page == number)
            ++part;
        const auto isInTable = [begin, end = part](const PdfGlyph &glyph) {
            return std::any_of(begin, end, [&glyph](const PageTablePart &other) { return other.holds(glyph.origin); });
        };
        for (const PdfGlyph &glyph : pages.pages[number].glyphs) {
            if (glyph.origin.y() <= textEndPt && !isInTable(glyph))
                glyphs.append(&glyph);
        }
    }
    return glyphs;
}

QString textOf(const QList<const PdfGlyph *> &glyphs)
{
    QString text;
    for (const PdfGlyph *glyph : glyphs)
        text += glyph->text;
    return text;
}

/// The glyphs that a signature may lie on: the lines for it, which are the last words of a report.
QSet<const PdfGlyph *> signatureGlyphs(const PdfPages &pages, const ReportDocument &expected)
{
    const auto *block = expected.blocks.isEmpty() ? nullptr : std::get_if<SignatureBlock>(&expected.blocks.last());
    const ReadTexts texts({});
    qsizetype left = block ? texts.folded(signatureLines(*block).join(QString())).size() : 0;
    const QList<const PdfGlyph *> running = runningGlyphs(pages, tablePartsOn(pages));
    QSet<const PdfGlyph *> glyphs;
    for (auto glyph = running.crbegin(); glyph != running.crend() && left > 0; ++glyph) {
        left -= texts.folded((*glyph)->text).size();
        glyphs.insert(*glyph);
    }
    return glyphs;
}

/// About the ink of a glyph, in points from the page's upper left corner.
QRectF inkOf(const PdfGlyph &glyph)
{
    return {glyph.origin - QPointF(0, 0.7 * glyph.points), QSizeF(0.5 * glyph.points, 0.7 * glyph.points)};
}

bool isTextCovered(const PdfPage &page, const QSet<const PdfGlyph *> &mayBe)
{
    return std::any_of(page.glyphs.cbegin(), page.glyphs.cend(), [&page, &mayBe](const PdfGlyph &glyph) {
        const bool isCovered = std::any_of(page.signatures.cbegin(), page.signatures.cend(),
                                           [&glyph](const QRectF &frame) { return frame.intersects(inkOf(glyph)); });
        return isCovered && glyph.origin.y() <= textEndPt && !mayBe.contains(&glyph);
    });
}

/// Cuts the text where the expected paragraphs begin; what one of them lacks or has too much stays with it.
class ParagraphCutter
{
public:
    ParagraphCutter(const QString &found, const QStringList &expected, const ReadTexts &texts)
        : m_found(found)
    {
        for (const QString &paragraph : expected)
            m_expected.append(texts.folded(paragraph));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const qsizetype end = endOf(i);
            const bool isSame = QStringView(m_found).mid(m_at, end - m_at) == m_expected[i];
            m_paragraphs.append(isSame ? fileText(expected[i]) : m_found.mid(m_at, end - m_at));
            m_at = end;
        }
        if (m_at < m_found.size())
            m_paragraphs.append(m_found.mid(m_at));
    }

    const QStringList &paragraphs() const { return m_paragraphs; }

private:
    qsizetype endOf(qsizetype index)
    {
        const qsizetype next = index + 1;
        if (!QStringView(m_found).mid(m_at).startsWith(m_expected[index])) {
            for (qsizetype later = next; later < std::min(next + farthest, m_expected.size()); ++later) {
                if (const qsizetype begin = find(later, m_at); begin >= 0)
                    return begin;
            }
            return m_found.size();
        }
        // Something may stand between it and the one behind it.
        const qsizetype end = m_at + m_expected[index].size();
        const qsizetype begin = next < m_expected.size() ? find(next, end) : end;
        return begin < 0 ? end : begin;
    }

    qsizetype find(qsizetype index, qsizetype from)
    {
        if (QStringView(m_found).mid(from).startsWith(m_expected[index]))
            return from;
        return m_searches-- > 0 ? m_found.indexOf(m_expected[index], from) : -1;
    }

    static constexpr qsizetype farthest = 20;
    const QString &m_found;
    QStringList m_expected;
    QStringList m_paragraphs;
    qsizetype m_at = 0;
    int m_searches = 500; ///< a text that has little in common is not worth more
};

} // namespace

PrintedReport printedOn(const PdfPages &pages, const ReportDocument &expected, const ReadAs &readAs)
{
    const ReadTexts texts(readAs);
    const QList<PageTablePart> parts = tablePartsOn(pages);
    PrintedReport report;
    const QString found = texts.folded(textOf(runningGlyphs(pages, parts)));
    report.paragraphs = ParagraphCutter(found, writtenParagraphs(expected), texts).paragraphs();
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

QList<int> foreignPages(const PdfPages &pages, const ReportDocument &expected)
{
    const bool isSigned = std::any_of(pages.pages.cbegin(), pages.pages.cend(),
                                      [](const PdfPage &page) { return !page.signatures.isEmpty(); });
    const QSet<const PdfGlyph *> mayBeCovered = isSigned ? signatureGlyphs(pages, expected) : QSet<const PdfGlyph *>();
    QList<int> numbers;
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (pages.pages[i].isForeign || isTextCovered(pages.pages[i], mayBeCovered))
            numbers.append(static_cast<int>(i) + 1);
    }
    return numbers;
}

} // namespace nianbao
