// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The ways into the library nianbao-pdf.

#include "forms/paper/pdflibrary.h"

extern "C" Q_DECL_EXPORT void nianbaoFinishedPdf(const QByteArray &raw, const nianbao::PdfFacts &facts,
                                                 nianbao::Result<QByteArray> &finished)
{
    finished = nianbao::finishedPdf(raw, facts);
}

extern "C" Q_DECL_EXPORT void nianbaoPagesOfPdf(const QByteArray &pdf, const QString &path,
                                                nianbao::Result<nianbao::PdfPages> &pages)
{
    pages = nianbao::pagesOfPdf(pdf, path);
}
