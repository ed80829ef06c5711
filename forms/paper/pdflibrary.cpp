// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdflibrary.h"

#include "model/base/laterlibrary.h"

namespace nianbao {

namespace {

constexpr LibraryEntry entry{"nianbao-pdf", "nianbaoPdfLibrary"};

} // namespace

std::future<void> prepareToFinish()
{
    return loadAhead(entry);
}

Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    return inLibrary<QByteArray>(entry, &PdfLibrary::finished, raw, facts);
}

Result<PdfPages> pagesOfPdf(const QByteArray &pdf, const QString &path)
{
    return inLibrary<PdfPages>(entry, &PdfLibrary::pages, pdf, path);
}

} // namespace nianbao
