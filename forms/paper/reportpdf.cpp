// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/reportpdf.h"

#include "forms/paper/pdfexport.h"
#include "forms/paper/pdfreading.h"
#include "model/exchange/valuesfile.h"

#include <algorithm>

namespace nianbao {

Audience audienceOf(const ReportDocument &document)
{
    const bool isSigned = std::any_of(document.blocks.cbegin(), document.blocks.cend(),
                                      [](const Block &block) { return std::holds_alternative<SignatureBlock>(block); });
    return isSigned ? Audience::HandIn : Audience::Public;
}

Result<QByteArray> ReportPdf::make(const PaperLayout &layout, const ReportSource &source,
                                   const PaperRenderer::Progress &progress)
{
    const Audience audience = audienceOf(source.document);
    const Result<QByteArray> values = ValuesFile::make(source.project, audience);
    if (!values)
        return values;
    const PdfOptions options{source.moment, progress, PdfData{*values, audience, {}}};
    Result<QByteArray> pdf = pdfBytes(layout, source.document, options);
    if (!pdf)
        return pdf;
    if (const Status same = verify(*pdf, source); !same)
        return passOn(same);
    return pdf;
}

Status ReportPdf::verify(const QByteArray &pdf, const ReportSource &source)
{
    const QString &title = source.document.title;
    const Audience audience = audienceOf(source.document);
    const Result<PdfData> data = PdfData::read(pdf, title);
    if (!data)
        return passOn(data);
    const Result<std::unique_ptr<Project>> told = ValuesFile::readFor(source.project.editionPtr(), data->values, title);
    if (!told)
        return passOn(told);
    if (ValuesFile::write(**told, audience) != ValuesFile::write(source.project, audience))
        return fail(ErrorCode::ExportMismatch, {QStringLiteral("XMP"), QStringLiteral("…"), QStringLiteral("…")});
    const Result<PdfPages> pages = pagesOfPdf(pdf, title);
    if (!pages)
        return passOn(pages);
    const QList<PrintedDifference> differences = ReportPdf::differences(*pages, data->readAs, source);
    if (differences.isEmpty())
        return {};
    const PrintedDifference &first = differences.first();
    return fail(ErrorCode::ExportMismatch, {first.where, first.expected, first.found});
}

QList<PrintedDifference> ReportPdf::differences(const PdfPages &pages, const ReadAs &readAs, const ReportSource &source)
{
    const PrintedReport printed = printedOn(pages, source.document, readAs);
    QList<PrintedDifference> differences = differencesOf(source.document, source.project, printed);
    for (const int page : foreignPages(pages, source.document))
        differences.append({QStringLiteral("p. %1").arg(page), {}, QStringLiteral("…")});
    return differences;
}

} // namespace nianbao
