// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a file that was made of a report still tells what the report tells: PDF, Word, web page,
// spreadsheet, list, values file. A PDF without a report beside it is compared with its own data.

#include "model/exchange/printedreport.h"
#include "model/store/records.h"

#include <optional>

namespace nianbao {

class EditionCatalog;

struct Verification
{
    QString kind; ///< the file's ending: "pdf"
    EditionPtr edition; ///< has the words for the places
    /// In the order of the report. A place stands here once, and twice only where the file contradicts itself.
    QList<PrintedDifference> differences;
    /// How the file was recorded when it was exported from the report; nullopt: it was not, or was changed.
    std::optional<ExportEntry> record;
    /// Whether the report still has the values that it had then.
    bool hasValuesOfRecord = false;

    bool isSame() const { return differences.isEmpty(); }
};

/// Whether verifyFile() knows files with this ending.
bool canVerify(const QString &path);
/// What such files have at most; larger ones are not read.
qint64 largestToVerify(const QString &path);

/// `report`: what the file should tell; nullptr: a PDF's own data. Errors: FormatUnknown, also for other
/// files than PDF without a report; NoReportInside, PdfRewritten, FileDamaged, FileTooLarge, and those of
/// ValuesFile::read().
[[nodiscard]] Result<Verification> verifyFile(const QByteArray &bytes, const QString &path, const Project *report,
                                              const EditionCatalog &catalog);

} // namespace nianbao
