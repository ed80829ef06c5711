// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What QPdfWriter cannot do, done to its bytes with qpdf: the true text of every glyph, bookmarks,
// language, title and dates (equal in both places where PDF/A wants them), a file identifier made
// from the content, objects in an order of their own. Nothing of it depends on time or chance.
//
// qpdf and what it needs take as long to load as a bare window to open, so the programs load them when
// they first make a PDF: finishedPdf() is in the library nianbao-pdf (pdffinish.cpp), and in the
// programs a finishedPdf() that calls it (pdflibrary.cpp). Tests link the first.

#include "forms/paper/paperlayout.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

struct PdfFacts
{
    QString title;
    QString author;
    QString language;
    QDateTime created;
    QList<PageMark> marks;
    std::optional<SigningArea> signingArea;
    QList<FaceText> faceTexts;
};

/// Errors: PdfFailed.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts);

} // namespace nianbao
