// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The seam between the programs and the library nianbao-pdf: one function, found by its name, that
// gives what the library can do.

#include "forms/paper/pdffinish.h"
#include "forms/paper/pdfpages.h"

namespace nianbao {

struct PdfLibrary
{
    void (*finished)(const QByteArray &raw, const PdfFacts &facts, Result<QByteArray> &);
    void (*pages)(const QByteArray &pdf, const QString &path, Result<PdfPages> &);
};

} // namespace nianbao
