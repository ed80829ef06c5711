// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The report's tables as a spreadsheet (Office Open XML): one sheet a table, merged as printed, numbers
// as numbers, totals as formulas with the values that they have now; and a last sheet with every cell's
// id, name and value. Texts are only ever strings. Written by hand on QXmlStreamWriter, so that decimals
// stay exact and nothing goes through a temporary file.

#include "model/exchange/printedreport.h"

#include <QDateTime>

namespace nianbao {

class XlsxFile
{
public:
    /// Same document and moment, same bytes. Errors: ExportFailed.
    [[nodiscard]] static Result<QByteArray> write(const ReportDocument &document, const Project &project,
                                                  const QDateTime &moment);

    /// A sheet whose first line is the plain sheet's becomes figures, every other one a table; numbers as
    /// their format shows them. Errors: FileDamaged, FileTooLarge.
    [[nodiscard]] static Result<PrintedReport> read(const QByteArray &xlsx, const QString &path);
};

} // namespace nianbao
