// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdflibrary.h"

#include "model/base/laterlibrary.h"

namespace nianbao {

/// Goes to the library.
Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    const Result<QFunctionPointer> entry = libraryFunction(QStringLiteral("nianbao-pdf"), pdfEntryName);
    if (!entry)
        return passOn(entry);
    Result<QByteArray> finished;
    reinterpret_cast<PdfEntry> (*entry)(raw, facts, finished);
    return finished;
}

} // namespace nianbao
