// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A report out of whatever kind of file holds one: a values file, or a PDF that carries it. A new kind
// of source is one more row in the table of reportimport.cpp.

#include "model/exchange/importedreport.h"

#include <optional>

namespace nianbao {

class EditionCatalog;

/// The endings of such files, without the dot, in small letters.
QStringList importSuffixes();
bool canImport(const QString &path);

/// Reads the file; its ending says how. `edition` is taken instead of the one that the file names.
/// Errors: FormatUnknown, those of readFile(), PdfData::read() and ValuesFile::read().
[[nodiscard]] Result<ImportedReport> importReport(const QString &path, const EditionCatalog &catalog,
                                                  const std::optional<EditionId> &edition = std::nullopt);

} // namespace nianbao
