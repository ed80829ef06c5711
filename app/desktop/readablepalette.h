// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Some desktops give a dark palette without saying what placeholders and links look like in it; Qt
// then takes black and dark blue. Everything else of the palette stays the desktop's.

#include <QPalette>

namespace nianbao {

/// Only the roles that cannot be read as they are (4.5 : 1 for links, 3 : 1 for placeholders).
QPalette readableRoles(const QPalette &palette);

/// Lays readableRoles() over the application's palette; to be called again when that changes.
void useReadablePalette();

} // namespace nianbao
