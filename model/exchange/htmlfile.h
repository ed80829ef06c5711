// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The report as one web page, for the editor of a government site: HTML5 that is well-formed XML too,
// in UTF-8, with nothing to fetch and no script. What a site's editor usually throws away (the style
// sheet) is only for reading the page alone; borders and widths stand at the tables themselves. Every
// figure names its cell (data-cell) and points at its heads (headers), for programs and screen readers.

#include "model/exchange/printedreport.h"

namespace nianbao {

class HtmlFile
{
public:
    /// Same document, same bytes.
    static QByteArray write(const ReportDocument &document, const Edition &edition);

    /// Reads what write() makes, and any other page that is well-formed. `path` is only named in errors.
    /// Errors: FileDamaged.
    [[nodiscard]] static Result<PrintedReport> read(const QByteArray &html, const QString &path);
};

} // namespace nianbao
