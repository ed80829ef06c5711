// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The finished report as a file for other programs: Word, web page, spreadsheet, list of figures. What
// make() gives was read back, and told the same figures and words as the project; else there is no file.

#include "model/exchange/printedreport.h"

#include <QDateTime>
#include <QList>

namespace nianbao {

struct ReportSource
{
    const ReportDocument &document;
    const Project &project; ///< the one that the document was composed from
    QDateTime moment; ///< what the file says of when it was made, in UTC
};

class ReportFile
{
public:
    enum class Kind { Word, WebPage, Spreadsheet, List };

    /// Larger files are not read.
    static constexpr qint64 largestBytes = 32 * 1024 * 1024;

    static QList<Kind> kinds();
    /// The ending of a kind's files, without the dot: "html".
    static QString suffix(Kind kind);
    /// The kind that an ending names, in small letters; nullopt: none.
    static std::optional<Kind> kindOf(const QString &suffix);

    /// Whether it shows a person that it is a draft.
    static bool showsDraft(Kind kind);

    /// Same source, same bytes. Errors: ExportFailed, ExportMismatch.
    [[nodiscard]] static Result<QByteArray> make(Kind kind, const ReportSource &source);

    /// What such a file tells. `path` is only named in errors. Errors: FileDamaged, FileTooLarge.
    [[nodiscard]] static Result<PrintedReport> read(Kind kind, const QByteArray &bytes, const QString &path);

    /// Whether the file tells what the report tells. Errors: those of read(), and ExportMismatch, which
    /// names the first difference.
    [[nodiscard]] static Status verify(Kind kind, const QByteArray &bytes, const ReportSource &source);
};

} // namespace nianbao
