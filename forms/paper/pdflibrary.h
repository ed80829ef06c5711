// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The seam between the programs and the library nianbao-pdf: one function, found by its name.

#include "forms/paper/pdffinish.h"

namespace nianbao {

/// finishedPdf() as the library offers it; `finished` takes what it returns.
using PdfEntry = void (*)(const QByteArray &raw, const PdfFacts &facts, Result<QByteArray> &finished);
inline constexpr char pdfEntryName[] = "nianbaoFinishedPdf";

} // namespace nianbao
