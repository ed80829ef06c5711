// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/drawing.h"

#include "forms/paper/pdfpages.h"

#include <QStringList>

#include <cmath>

namespace nianbao::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

/// Glyphs that follow each other on one base line are one piece of text.
void addTexts(const PdfPage &page, QStringList &lines)
{
    for (qsizetype first = 0; first < page.glyphs.size();) {
        const PdfGlyph &begin = page.glyphs[first];
        QString text;
        qsizetype at = first;
        for (; at < page.glyphs.size(); ++at) {
            const PdfGlyph &glyph = page.glyphs[at];
            const bool goesOn = glyph.font == begin.font && std::abs(glyph.origin.y() - begin.origin.y()) < 0.1
                && std::abs(glyph.points - begin.points) < 0.1
                && (at == first || glyph.origin.x() - page.glyphs[at - 1].origin.x() < 2 * begin.points)
                && (at == first || glyph.origin.x() > page.glyphs[at - 1].origin.x());
            if (!goesOn)
                break;
            text += glyph.text;
        }
        lines.append(QStringList{QStringLiteral("text"), QString::number(begin.font), number(begin.points),
                                 number(begin.origin.x()), number(begin.origin.y()), text}
                         .join(u'\t'));
        first = at;
    }
}

} // namespace

QByteArray drawingOf(const QByteArray &pdf)
{
    const Result<PdfPages> pages = pagesOfPdf(pdf, QString());
    if (!pages)
        return {};
    QStringList lines;
    for (const QString &font : pages->fonts)
        lines.append(QStringLiteral("font\t") + font);
    for (const PdfPage &page : pages->pages) {
        lines.append(QStringLiteral("page"));
        addTexts(page, lines);
        for (const QLineF &rule : page.rules) {
            lines.append(QStringList{QStringLiteral("line"), number(rule.x1()), number(rule.y1()), number(rule.x2()),
                                     number(rule.y2())}
                             .join(u'\t'));
        }
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace nianbao::bench
