// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our own libraries that the programs load when they first need them, because what those bring along
// (qpdf, OpenSSL) takes as long to load as a bare window to open. Each lets the program see one
// function and nothing else (CMakeLists.txt), so that names which both have never meet. That function fills in a table
// of what the library can do; each of those puts its result into its last argument.

#include "model/base/result.h"

#include <QtGlobal>

#include <future>

namespace nianbao {

struct LibraryEntry
{
    const char *library; ///< "nianbao-pdf"
    const char *function;
};

/// The entry of a library, which is loaded for it and stays loaded. Looked for where it is installed and
/// where it is built, as seen from the program. Errors: LibraryMissing.
[[nodiscard]] Result<QFunctionPointer> loaded(const LibraryEntry &entry);

/// Begins to load a library beside what comes before it is needed, in a thread of its own. That it cannot be
/// loaded shows when it is used. The future waits in its destructor. Needs the application object.
[[nodiscard]] std::future<void> loadAhead(const LibraryEntry &entry);

/// What one function of a library's table gives. Errors: LibraryMissing, and those of the function.
template <typename Value, typename Table, typename Function, typename... Arguments>
[[nodiscard]] Result<Value> inLibrary(const LibraryEntry &entry, Function Table::*choice, const Arguments &...arguments)
{
    const Result<QFunctionPointer> function = loaded(entry);
    if (!function)
        return passOn(function);
    Table table{};
    reinterpret_cast<void (*)(Table &)> (*function)(table);
    Result<Value> result;
    (table.*choice)(arguments..., result);
    return result;
}

} // namespace nianbao
