// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What QPdfWriter cannot do, done to its bytes with qpdf: the true text of every glyph, tags, bookmarks,
// language, title and dates (equal in both places where PDF/A wants them), a file identifier made
// from the content, objects in an order of their own, the report as data. Nothing of it depends on time
// or chance.
//
// qpdf and what it needs take as long to load as a bare window to open, so the programs load them when
// they first make or read a PDF: finishedPdf() is in the library nianbao-pdf (pdffinish.cpp), and in the
// programs a finishedPdf() that calls it (pdflibrary.cpp). Tests link the first.

#include "forms/paper/paperlayout.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <future>

namespace nianbao {

/// A text that the file carries beside its pages.
struct XmpProperty
{
    QString name;
    QString description;
    QString text;
};

/// Several of them under a name space of their own.
struct XmpData
{
    QString nameSpace;
    QString prefix;
    QString title;
    QList<XmpProperty> properties;
    /// Is added where it is needed: the texts of the pages that are found otherwise than they were drawn, one
    /// a line: as drawn, tab, as found.
    XmpProperty readAs;
};

struct PdfFacts
{
    QString title;
    QString author;
    QString language;
    QDateTime created;
    QList<PageMark> marks;
    std::optional<SigningArea> signingArea;
    PageTexts texts;
    PageTags tags;
    XmpData data; ///< without properties: none
};

/// Begins to load what the PDF is finished with, in a thread of its own; the future waits in its destructor.
[[nodiscard]] std::future<void> prepareToFinish();

/// Errors: PdfFailed.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts);

} // namespace nianbao
