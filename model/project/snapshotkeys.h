// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys of a snapshot's JSON, for what writes it and what reads it.

#include <QLatin1String>

namespace nianbao::snapshotkey {

inline constexpr QLatin1String year("year");
inline constexpr QLatin1String edition("edition"); ///< SHA-256 of its text
inline constexpr QLatin1String cells("cells");
inline constexpr QLatin1String controls("controls");
inline constexpr QLatin1String texts("texts");
inline constexpr QLatin1String profile("profile");
inline constexpr QLatin1String explanations("explanations");
inline constexpr QLatin1String previous("previous");
inline constexpr QLatin1String previousTexts("previousTexts");
inline constexpr QLatin1String previousYear("previousYear");

} // namespace nianbao::snapshotkey
