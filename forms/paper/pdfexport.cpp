// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfexport.h"

#include "forms/paper/pdffinish.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace nianbao {

namespace {

/// Fine enough that no measure of the grid is rounded visibly.
constexpr int dotsPerInch = 1440;

} // namespace

Result<QByteArray> pdfBytes(const PaperLayout &layout, const ReportDocument &document, const PdfOptions &options)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        const Status painted = PaperRenderer::render(layout, writer, 0, layout.pageCount() - 1, options.progress);
        if (!painted)
            return passOn(painted);
    }
    PdfFacts facts;
    facts.title = document.title;
    facts.author = document.unit;
    facts.language = document.language;
    facts.created = options.created;
    facts.marks = layout.marks();
    facts.signingArea = layout.signingArea();
    facts.faceTexts = layout.faceTexts();
    return finishedPdf(raw, facts);
}

} // namespace nianbao
