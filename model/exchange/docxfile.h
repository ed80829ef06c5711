// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The report as a Word document (Office Open XML) set as official documents are (GB/T 9704-2012): page
// and type area, exact lines, fonts by role under their official names, headings that make an outline,
// tables merged as printed with heads that repeat and rows that do not break, page numbers at the outer
// edge. Embeds no font: where the office's computers have the official ones, Word shows them.

#include "model/exchange/printedreport.h"

#include <QDateTime>

namespace nianbao {

class DocxFile
{
public:
    /// Same document and moment, same bytes. Errors: ExportFailed.
    [[nodiscard]] static Result<QByteArray> write(const ReportDocument &document, const QDateTime &moment);

    /// Paragraphs and tables of the main text, of any document. Errors: FileDamaged, FileTooLarge.
    [[nodiscard]] static Result<PrintedReport> read(const QByteArray &docx, const QString &path);
};

} // namespace nianbao
