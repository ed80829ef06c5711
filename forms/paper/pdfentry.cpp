// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The way into the library nianbao-pdf.

#include "forms/paper/pdflibrary.h"

namespace {

using namespace nianbao;

void finished(const QByteArray &raw, const PdfFacts &facts, Result<QByteArray> &result)
{
    result = finishedPdf(raw, facts);
}

void pages(const QByteArray &pdf, const QString &path, Result<PdfPages> &result)
{
    result = pagesOfPdf(pdf, path);
}

} // namespace

extern "C" Q_DECL_EXPORT void nianbaoPdfLibrary(nianbao::PdfLibrary &library)
{
    library = {finished, pages};
}
