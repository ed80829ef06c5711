// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the lines of a signature block stand, on paper and in a Word document alike. In characters.

namespace nianbao {

/// From the end of the date to the right edge of the text (GB/T 9704-2012, 7.3.5).
constexpr double dateRightEm = 4;
/// A longer name of the unit takes more lines.
constexpr double widestNameEm = 20;

} // namespace nianbao
