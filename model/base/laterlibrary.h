// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our own libraries that the programs load when they first need them, because what those bring along
// (qpdf, OpenSSL) takes as long to load as a bare window to open. Each lets the program see one
// function and nothing else, so that names which both have never meet.

#include "model/base/result.h"

#include <QString>

namespace nianbao {

/// The function `symbol` of the library `name` ("nianbao-pdf"), which is loaded for it and stays loaded.
/// Looked for where it is installed and where it is built, as seen from the program.
/// Errors: LibraryMissing.
[[nodiscard]] Result<QFunctionPointer> libraryFunction(const QString &name, const char *symbol);

} // namespace nianbao
