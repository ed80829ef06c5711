// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ReportDocument as the bytes of a PDF/A-1b file: pages by PaperRenderer, then what QPdfWriter
// cannot do by qpdf: searchable text (ToUnicode repaired), bookmarks, language, fixed dates.
// Same document and same moment, same bytes.

#include "forms/paper/paperlayout.h"
#include "forms/paper/paperrenderer.h"
#include "model/base/result.h"
#include "model/exchange/pdfdata.h"
#include "model/report/reportdocument.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace nianbao {

struct PdfOptions
{
    QDateTime created; ///< written as creation and modification date
    PaperRenderer::Progress progress = {};
    std::optional<PdfData> data = std::nullopt; ///< what the file carries beside its pages; readAs is filled in
};

/// `layout` is that of the document. Errors: PdfFailed, Cancelled.
[[nodiscard]] Result<QByteArray> pdfBytes(const PaperLayout &layout, const ReportDocument &document,
                                          const PdfOptions &options);

} // namespace nianbao
