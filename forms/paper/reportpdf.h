// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A report as a PDF that carries its own data, and the proof that pages and data tell what the report
// tells. What make() gives was read back; else there is no file.

#include "forms/paper/paperlayout.h"
#include "forms/paper/paperrenderer.h"
#include "forms/paper/pdfpages.h"
#include "model/exchange/pdfdata.h"
#include "model/exchange/reportfile.h"

namespace nianbao {

class ReportPdf
{
public:
    /// `layout` is that of the source's document. Same source, same bytes. Errors: PdfFailed, Cancelled,
    /// ExportMismatch, which names the first difference.
    [[nodiscard]] static Result<QByteArray> make(const PaperLayout &layout, const ReportSource &source,
                                                 const PaperRenderer::Progress &progress = {});

    /// Whether data and pages tell what the source tells, also behind a signature. Errors: ExportMismatch,
    /// and those of PdfData::read() and pagesOfPdf().
    [[nodiscard]] static Status verify(const QByteArray &pdf, const ReportSource &source);

    /// In what the pages differ from the source: figures, words, merged cells; and "p. 3" for a page on
    /// which something foreign shows.
    static QList<PrintedDifference> differences(const PdfPages &pages, const ReadAs &readAs,
                                                const ReportSource &source);
};

/// Whom a document is for: with a block for the signature it is to be handed in.
Audience audienceOf(const ReportDocument &document);

} // namespace nianbao
