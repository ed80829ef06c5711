// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdflibrary.h"

#include <QCoreApplication>
#include <QLibrary>

namespace nianbao {

namespace {

/// The library is loaded for the first call and stays loaded.
template <typename Value, typename Entry, typename Argument>
Result<Value> called(const char *name, const QByteArray &bytes, const Argument &argument)
{
    QLibrary library(QCoreApplication::applicationDirPath() + QStringLiteral("/" NIANBAO_LIBRARIES "/nianbao-pdf"));
    const auto entry = reinterpret_cast<Entry>(library.resolve(name));
    if (!entry)
        return fail(ErrorCode::PdfFailed, {library.errorString()});
    Result<Value> result;
    entry(bytes, argument, result);
    return result;
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    return called<QByteArray, PdfFinishEntry>(pdfFinishEntryName, raw, facts);
}

Result<PdfPages> pagesOfPdf(const QByteArray &pdf, const QString &path)
{
    return called<PdfPages, PdfPagesEntry>(pdfPagesEntryName, pdf, path);
}

} // namespace nianbao
