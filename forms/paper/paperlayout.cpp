// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paperlayout.h"

#include "forms/paper/glyphcase.h"
#include "forms/paper/glyphtexts.h"
#include "forms/paper/pagesetup.h"
#include "forms/paper/paginator.h"
#include "forms/paper/textflow.h"
#include "forms/paper/textoutline.h"

#include <QPainterPath>

namespace nianbao {

namespace {

using Page = PageSetup;

/// The dash of a Chinese font stands this far above the base line.
constexpr double dashEm = 0.37;
constexpr double besideNumberEm = 0.25;
constexpr double watermarkDegrees = -50;
constexpr double watermarkWidthPt = pointsOf(150);
const QColor watermarkColour(234, 234, 234);

/// — 1 —, a character's width from the outer edge: right on odd pages, left on even ones.
void addPageNumber(PageInk &ink, GlyphCase &glyphs, int number)
{
    constexpr double points = Page::pageNumberPt;
    constexpr double gap = besideNumberEm * points;
    const auto set = [&glyphs](const QString &text) {
        return clustersOf(glyphs, {{text, FontRole::PageNumber}}, points, points);
    };
    const auto dash = set(QString(QChar(0x2014)));
    const auto digits = set(QString::number(number));
    const FlowLine dashLine{0, dash.size(), 0, false, true};
    const FlowLine digitsLine{0, digits.size(), 0, false, true};
    const double digitsWidth = widthOf(digits, digitsLine);
    const double width = 2 * points + 2 * gap + digitsWidth;
    const bool isOdd = number % 2 == 1;
    const double left = isOdd ? Page::leftPt + Page::widthPt - points - width : Page::leftPt + points;
    const double y = Page::topPt + Page::heightPt + Page::pageNumberBelowPt + dashEm * points;
    drawLine(ink, glyphs, dash, dashLine, {left, y});
    drawLine(ink, glyphs, digits, digitsLine, {left + points + gap, y});
    drawLine(ink, glyphs, dash, dashLine, {left + points + 2 * gap + digitsWidth, y});
}

/// Outlines, so that the word is no part of the text that a reader finds and copies.
QPainterPath watermarkPath(GlyphCase &glyphs, const QString &text)
{
    constexpr double measure = 100;
    const auto [path, x] = outlineOf(glyphs, text, FontRole::Watermark, measure);
    if (x <= 0)
        return {};
    const double scale = watermarkWidthPt / x;
    QTransform transform;
    transform.translate(Page::paperWidthPt / 2, Page::paperHeightPt / 2);
    transform.rotate(watermarkDegrees);
    transform.scale(scale, scale);
    transform.translate(-x / 2, measure * (Page::ascent - 0.5));
    return transform.map(path);
}

} // namespace

class PaperLayout::Private
{
public:
    Private(const ReportDocument &document, const FontBook &fonts)
        : glyphs(fonts)
        , watermark(watermarkPath(glyphs, document.watermark))
    {
        Paginator paginator(document, glyphs);
        pages = std::move(paginator.pages);
        marks = std::move(paginator.marks);
        missing = std::move(paginator.missing);
        tables = std::move(paginator.tables);
        signingArea = paginator.signingArea;
        elements = std::move(paginator.elements);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            pages[page].setElement(PageElement::none);
            addPageNumber(pages[page], glyphs, static_cast<int>(page) + 1);
        }
    }

    mutable GlyphCase glyphs;
    QPainterPath watermark;
    QList<PageInk> pages;
    QList<PageMark> marks;
    QList<PageElement> elements;
    QList<MissingCharacter> missing;
    QHash<QString, Paginator::TablePlace> tables;
    std::optional<SigningArea> signingArea;
};

PaperLayout::PaperLayout(const ReportDocument &document, const FontBook &fonts)
    : d(std::make_unique<Private>(document, fonts))
{
}

PaperLayout::~PaperLayout() = default;
PaperLayout::PaperLayout(PaperLayout &&) noexcept = default;
PaperLayout &PaperLayout::operator=(PaperLayout &&) noexcept = default;

int PaperLayout::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

void PaperLayout::paintPage(QPainter &painter, int page) const
{
    d->pages[page].paintTints(painter);
    if (!d->watermark.isEmpty()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(d->watermark, watermarkColour);
        painter.restore();
    }
    d->pages[page].paint(painter, d->glyphs);
}

QList<PageMark> PaperLayout::marks() const
{
    return d->marks;
}

std::optional<SigningArea> PaperLayout::signingArea() const
{
    return d->signingArea;
}

QList<MissingCharacter> PaperLayout::missing() const
{
    return d->missing;
}

QStringList PaperLayout::missingCharacters() const
{
    QStringList texts;
    for (const MissingCharacter &entry : d->missing)
        texts.append(QStringLiteral("U+%1: %2").arg(uint(entry.code), 4, 16, QLatin1Char('0')).arg(entry.context));
    return texts;
}

int PaperLayout::pageOfTable(const QString &id) const
{
    const auto found = d->tables.constFind(id);
    return found == d->tables.constEnd() ? -1 : found->firstPage;
}

bool PaperLayout::isOnOnePage(const QString &tableId) const
{
    const auto found = d->tables.constFind(tableId);
    return found != d->tables.constEnd() && found->firstPage == found->lastPage;
}

PageTags PaperLayout::pageTags() const
{
    PageTags tags{d->elements, {}};
    for (const PageInk &page : std::as_const(d->pages)) {
        QList<int> runs;
        for (const GlyphInk &run : page.glyphs())
            runs.append(run.element);
        tags.runs.append(runs);
    }
    return tags;
}

PageTexts PaperLayout::pageTexts() const
{
    return GlyphTexts(d->pages).texts();
}

} // namespace nianbao
