// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The values file: a report as JSON that other programs write and read ("nianbao-values/1"). Values
// are strings as a person would type them; "" is a cell that was seen and is blank, a cell that is
// not listed is not known; the value of a total cell is its control total.

#include "model/base/result.h"
#include "model/exchange/importedreport.h"
#include "model/report/reportcomposer.h"

#include <QByteArray>

namespace nianbao {

class EditionCatalog;

class ValuesFile
{
public:
    /// More than any report; a larger file is not read.
    static constexpr qint64 largestBytes = 8 * 1024 * 1024;

    /// `edition` is taken instead of the one that the file names. `path` is only named in errors.
    /// Errors: JsonSyntax, ValuesWrongSchema, ValuesMissing, ValuesWrongType, EditionNotFound,
    /// UnknownCell, UnknownSection, UnknownField.
    [[nodiscard]] static Result<ImportedReport> read(const QByteArray &json, const QString &path,
                                                     const EditionCatalog &catalog,
                                                     const std::optional<EditionId> &edition = std::nullopt);

    /// The whole report but last year's figures and what was explained. For the public without what is
    /// not printed: profile and control totals. Cells in the order of the edition; reading it and writing
    /// it again gives the same bytes.
    static QByteArray write(const Project &project, Audience audience = Audience::HandIn);
    /// The same, read back: what comes out of it is the report. Errors: ExportMismatch.
    [[nodiscard]] static Result<QByteArray> make(const Project &project, Audience audience = Audience::HandIn);

    /// The report that the bytes tell, in memory. Errors: as read(), EditionNotFound when they name another
    /// edition, and those of Project::inMemory().
    [[nodiscard]] static Result<std::unique_ptr<Project>> readFor(const EditionPtr &edition, const QByteArray &json,
                                                                  const QString &path);
};

} // namespace nianbao
