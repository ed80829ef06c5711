// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The seam between the programs and the library nianbao-pdf: two functions, found by their names.

#include "forms/paper/pdffinish.h"
#include "forms/paper/pdfpages.h"

namespace nianbao {

/// finishedPdf() as the library offers it; `finished` takes what it returns.
using PdfFinishEntry = void (*)(const QByteArray &raw, const PdfFacts &facts, Result<QByteArray> &finished);
inline constexpr char pdfFinishEntryName[] = "nianbaoFinishedPdf";

/// pagesOfPdf() likewise.
using PdfPagesEntry = void (*)(const QByteArray &pdf, const QString &path, Result<PdfPages> &pages);
inline constexpr char pdfPagesEntryName[] = "nianbaoPagesOfPdf";

} // namespace nianbao
