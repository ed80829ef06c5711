// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Kinds of exported files that the program asks for by name; see ExportEntry::kind. All others are the endings of
// the files.

#include <QLatin1String>

namespace nianbao::exportkind {

inline constexpr QLatin1String pdf("pdf"); ///< the report itself; of several files of one step the one called so
inline constexpr QLatin1String annex("annex"); ///< what was found and explained: no copy of the report

} // namespace nianbao::exportkind
