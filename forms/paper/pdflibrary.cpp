// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdflibrary.h"

#include <QCoreApplication>
#include <QLibrary>

namespace nianbao {

/// Goes to the library, which is loaded for it and stays loaded.
Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    QLibrary library(QCoreApplication::applicationDirPath() + QStringLiteral("/" NIANBAO_LIBRARIES "/nianbao-pdf"));
    const auto entry = reinterpret_cast<PdfEntry>(library.resolve(pdfEntryName));
    if (!entry)
        return fail(ErrorCode::PdfFailed, {library.errorString()});
    Result<QByteArray> finished;
    entry(raw, facts, finished);
    return finished;
}

} // namespace nianbao
