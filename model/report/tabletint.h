// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The colour behind the captions of a table's blocks: the official form of 2021 has it, and so do reports
// that are published.

#include "model/edition/gridspec.h"

namespace nianbao {

/// sRGB, as web pages and offices write it behind their #.
inline constexpr char captionTint[] = "C6D9F1";

inline bool isTinted(const GridCell &cell)
{
    return cell.role == GridCell::Role::Caption;
}

} // namespace nianbao
