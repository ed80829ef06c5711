// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The way into the library nianbao-pdf.

#include "forms/paper/pdflibrary.h"

extern "C" Q_DECL_EXPORT void nianbaoFinishedPdf(const QByteArray &raw, const nianbao::PdfFacts &facts,
                                                 nianbao::Result<QByteArray> &finished)
{
    finished = nianbao::finishedPdf(raw, facts);
}
