// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every figure of the report in one list: cell, what it is called, value. CSV as RFC 4180 has it, in
// UTF-8 with a byte order mark, so that office programs show Chinese. A text that such a program would
// take for a formula has an apostrophe in front of it; a signed figure is a number and has none.

#include "model/exchange/printedreport.h"

namespace nianbao {

class CsvFile
{
public:
    /// The cells in the order of the edition, below one line with the names of the columns.
    static QByteArray write(const Project &project);
    /// The same lines before they are text: cell, label, value.
    static QList<QStringList> rows(const Project &project);

    /// Errors: FileDamaged.
    [[nodiscard]] static Result<PrintedReport> read(const QByteArray &csv, const QString &path);

    /// One field, quoted where it must be; `=…` and its kin made harmless unless it is a number.
    static QString field(const QString &text);
};

} // namespace nianbao
