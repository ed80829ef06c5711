// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the pages of a PDF say, read back with qpdf: every glyph with its text and place, every rule. Made
// for PDFs of this program, signed ones too. It reads files from anywhere, so it unpacks only what it
// asked for and never more than it can hold: a file that needs more is refused.
//
// Lives in the library nianbao-pdf like finishedPdf(); see pdffinish.h.

#include "model/base/result.h"

#include <QByteArray>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace nianbao {

struct PdfGlyph
{
    QString text; ///< U+FFFD where the file does not say
    QPointF origin; ///< on the base line, in points from the page's upper left corner
    double points = 0;
    int font = 0; ///< place in PdfPages::fonts
};

struct PdfPage
{
    QList<PdfGlyph> glyphs; ///< in the order in which they are drawn
    QList<QLineF> rules; ///< in points from the page's upper left corner
    QList<QRectF> signatures; ///< where fields for signatures lie on top, as above
    /// It shows something that this program never draws: a picture, text that is not black, a note put on
    /// top, what may cover other things.
    bool isForeign = false;
};

struct PdfPages
{
    QList<PdfPage> pages;
    QList<QString> fonts; ///< their names in the file

    static constexpr int mostPages = 1000; ///< and nodes of their tree
    static constexpr qint64 mostUnpacked = 64 * 1024 * 1024; ///< of all streams together
};

/// `path` is only named in errors. Errors: PdfRewritten, FileTooLarge.
[[nodiscard]] Result<PdfPages> pagesOfPdf(const QByteArray &bytes, const QString &path);

} // namespace nianbao
