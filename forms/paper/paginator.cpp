// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paginator.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/titlebreaker.h"

#include <algorithm>

namespace nianbao {

namespace {

using Page = PageSetup;

constexpr double indentPt = 2 * Page::characterPt;
constexpr double titleLinePt = 36;
/// White between a title and what follows, at least.
constexpr double belowTitlePt = 20;
/// Paragraphs up to this many lines stay together.
constexpr qsizetype shortParagraph = 3;
/// Headings below each other that stay with what follows; of more it is a list.
constexpr int mostHeadings = 3;

} // namespace

Paginator::Paginator(const ReportDocument &document, GlyphCase &glyphs)
    : m_glyphs(glyphs)
    , m_unit(document.unit)
{
    prepare(document);
    newPage();
    for (qsizetype index = 0; index < m_items.size(); ++index)
        place(index);
}

void Paginator::prepare(const ReportDocument &document)
{
    for (const Block &block : document.blocks) {
        Item item;
        if (const auto *title = std::get_if<TitleBlock>(&block)) {
            item.kind = Item::Kind::Title;
            item.clusters = clustersOf(m_glyphs, {{title->text, FontRole::Title}}, Page::titlePt, Page::titlePt);
            item.lines = breakTitle(item.clusters, m_unit, Page::widthPt);
        } else if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            item = lines({{heading->text, FontRole::Heading}});
            item.keepWithNext = true;
            item.markText = heading->text;
        } else if (const auto *text = std::get_if<ParagraphBlock>(&block)) {
            item = paragraph(text->paragraph);
            item.isRuled = text->isRuled;
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            item.kind = Item::Kind::Table;
            item.table = std::make_shared<TableSizes>(*table, m_glyphs, Page::widthPt);
            for (const GridCell &cell : table->grid->cells()) {
                const QString words = cell.role == GridCell::Role::Figure ? table->figures.value(cell.cell) : cell.text;
                note(clustersOf(m_glyphs, {{words, FontRole::Table}}, Page::bodyPt, Page::bodyPt));
            }
        } else if (const auto *signature = std::get_if<SignatureBlock>(&block)) {
            item.kind = Item::Kind::Signature;
            item.signature = signature;
        }
        note(item.clusters);
        m_items.append(item);
    }
}

Paginator::Item Paginator::lines(const QList<RoleText> &texts)
{
    Item item;
    item.clusters = clustersOf(m_glyphs, texts, Page::bodyPt, Page::characterPt);
    item.lines = breakLines(item.clusters, {Page::widthPt, indentPt, FlowRules::Hanging::Yes});
    return item;
}

Paginator::Item Paginator::paragraph(const Paragraph &paragraph)
{
    FontRole role = FontRole::Body;
    if (paragraph.level == ParagraphLevel::First)
        role = FontRole::Heading;
    else if (paragraph.level == ParagraphLevel::Second)
        role = FontRole::Kai;
    const QString head = paragraph.text.left(paragraph.headLength);
    const QString rest = paragraph.text.mid(paragraph.headLength);
    Item item = lines({{head, role}, {rest, FontRole::Body}});
    item.keepWithNext = !head.isEmpty() && rest.isEmpty();
    if (role != FontRole::Body && !head.isEmpty()) {
        item.markText = head;
        while (!item.markText.isEmpty() && kindOf(item.markText.back().unicode()) == CharacterKind::Stop)
            item.markText.chop(1);
        item.markLevel = 1;
    }
    return item;
}

void Paginator::note(const QList<TextCluster> &clusters)
{
    constexpr qsizetype around = 6;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (!clusters[i].set.isMissing)
            continue;
        MissingCharacter entry;
        entry.code = clusters[i].text.toUcs4().value(0);
        for (qsizetype k = std::max<qsizetype>(0, i - around); k < std::min(clusters.size(), i + around + 1); ++k)
            entry.context += clusters[k].text;
        missing.append(entry);
    }
}

void Paginator::newPage()
{
    pages.append(PageInk());
    ink().setElement(m_element);
    m_y = 0;
}

void Paginator::snap()
{
    m_y = Page::lineFrom(m_y);
}

void Paginator::place(qsizetype index)
{
    const Item &item = m_items[index];
    switch (item.kind) {
    case Item::Kind::Title: placeTitle(item); break;
    case Item::Kind::Lines: placeLines(index); break;
    case Item::Kind::Table: placeTable(index); break;
    case Item::Kind::Signature: placeSignature(*item.signature); break;
    }
}

void Paginator::placeTitle(const Item &item)
{
    begin(PageElement::Kind::Title);
    for (const FlowLine &line : item.lines) {
        const double x = Page::leftPt + (Page::widthPt - widthOf(item.clusters, line)) / 2;
        const double y = Page::topPt + m_y + Page::baseLine(Page::titlePt, titleLinePt);
        drawLine(ink(), m_glyphs, item.clusters, line, {x, y});
        m_y += titleLinePt;
    }
    m_y = Page::lineFrom(m_y + belowTitlePt);
}

bool Paginator::isSignature(qsizetype index) const
{
    return index < m_items.size() && m_items[index].kind == Item::Kind::Signature;
}

/// How many of a paragraph's lines from `first` on go on the present page; 0: none should.
qsizetype Paginator::linesHere(qsizetype index, qsizetype first) const
{
    const qsizetype all = m_items[index].lines.size() - first;
    const auto room = static_cast<qsizetype>((Page::heightPt - m_y + Page::tolerancePt) / Page::linePt);
    if (all <= room) {
        if (!isSignature(index + 1))
            return all;
        // The signature takes the last lines along rather than stand alone on a page.
        const double below = Page::heightPt - m_y - static_cast<double>(all) * Page::linePt;
        const bool isAlone = below + Page::tolerancePt < signatureHeight(*m_items[index + 1].signature);
        if (!isAlone || (m_y <= 0 && (first > 0 || all <= shortParagraph)))
            return all;
        return all > shortParagraph || first > 0 ? all - 2 : 0;
    }
    qsizetype here = room;
    if (all - here == 1)
        --here;
    if (here == 1 && first == 0)
        here = 0;
    return m_y <= 0 ? std::max<qsizetype>(1, here) : std::max<qsizetype>(0, here);
}

void Paginator::placeLines(qsizetype index)
{
    const Item &item = m_items[index];
    const bool isSection = !item.markText.isEmpty() && item.markLevel == 0;
    begin(isSection               ? PageElement::Kind::Heading
              : item.keepWithNext ? PageElement::Kind::Subheading
                                  : PageElement::Kind::Paragraph);
    const double height = static_cast<double>(item.lines.size()) * Page::linePt;
    const bool stays = !item.keepWithNext
        || (m_y + height <= Page::heightPt + Page::tolerancePt && fitsAt(index + 1, m_y + height, 1));
    if (!stays && m_y > 0)
        newPage();
    for (qsizetype first = 0; first < item.lines.size();) {
        const qsizetype here = linesHere(index, first);
        if (here == 0) {
            newPage();
            continue;
        }
        if (first == 0 && !item.markText.isEmpty())
            marks.append({item.markText, item.markLevel, int(pages.size()) - 1, Page::topPt + m_y});
        for (qsizetype line = first; line < first + here; ++line) {
            const double y = Page::topPt + m_y + Page::baseLine(Page::bodyPt, Page::linePt);
            drawLine(ink(), m_glyphs, item.clusters, item.lines[line], {Page::leftPt, y}, Page::widthPt);
            m_y += Page::linePt;
            if (item.isRuled)
                ink().addRule(QLineF(Page::leftPt, Page::topPt + m_y, Page::leftPt + Page::widthPt, Page::topPt + m_y));
        }
        first += here;
        if (first < item.lines.size())
            newPage();
    }
}

/// Whether the item's beginning, as much as must not be separated, fits below `y`.
bool Paginator::fitsAt(qsizetype index, double y, int headings)
{
    if (index >= m_items.size())
        return true;
    const Item &item = m_items[index];
    const double room = Page::heightPt - y + Page::tolerancePt;
    const double height = static_cast<double>(item.lines.size()) * Page::linePt;
    switch (item.kind) {
    case Item::Kind::Title: return true;
    case Item::Kind::Lines:
        if (item.keepWithNext && headings < mostHeadings)
            return height <= room && fitsAt(index + 1, y + height, headings + 1);
        if (item.lines.size() > shortParagraph)
            return 2 * Page::linePt <= room;
        return height <= room && (!isSignature(index + 1) || fitsAt(index + 1, y + height));
    case Item::Kind::Table: return chooseTable(index, Page::heightPt - y);
    case Item::Kind::Signature: return signatureHeight(*item.signature) <= room;
    }
    return true;
}

double Paginator::headingAbove(qsizetype index) const
{
    double height = 0;
    const qsizetype last = index;
    while (index > 0 && last - index < mostHeadings && m_items[index - 1].kind == Item::Kind::Lines
           && m_items[index - 1].keepWithNext) {
        --index;
        height += static_cast<double>(m_items[index].lines.size()) * Page::linePt;
    }
    return height;
}

} // namespace nianbao
