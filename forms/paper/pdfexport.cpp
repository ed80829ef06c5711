// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfexport.h"

#include "forms/paper/pdffinish.h"
#include "model/exchange/xmlelement.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace nianbao {

namespace {

/// Fine enough that no measure of the grid is rounded visibly.
constexpr int dotsPerInch = 1440;

XmpData xmpOf(const PdfData &data)
{
    XmpData xmp;
    xmp.nameSpace = PdfData::nameSpace;
    xmp.prefix = QStringLiteral("nianbao");
    xmp.title = QStringLiteral("Nianbao report data");
    xmp.properties
        = {{PdfData::audienceName, QStringLiteral("Whom the pages are for: handIn, with a signature block, or public"),
            PdfData::audienceText(data.audience)},
           {PdfData::valuesName, QStringLiteral("The report as JSON, in the form nianbao-values"),
            PdfData::xmlText(data.values)}};
    xmp.readAs = {PdfData::readAsName,
                  QStringLiteral("Texts of the pages that a reader finds otherwise than they were drawn, one a line: "
                                 "as drawn, tab, as found"),
                  {}};
    return xmp;
}

/// Without what XML has no place for.
void dropUnwritable(QList<SharedText> &texts)
{
    texts.removeIf([](const SharedText &shared) { return shared.text != fileText(shared.text); });
}

} // namespace

Result<QByteArray> pdfBytes(const PaperLayout &layout, const ReportDocument &document, const PdfOptions &options)
{
    const std::future<void> preparation = prepareToFinish();
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
    facts.texts = layout.pageTexts();
    facts.tags = layout.pageTags();
    dropUnwritable(facts.texts.shared);
    if (options.data)
        facts.data = xmpOf(*options.data);
    return finishedPdf(raw, facts);
}

} // namespace nianbao
