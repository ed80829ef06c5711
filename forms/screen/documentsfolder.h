// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The folder in which reports are looked for and made when no other is known.

#include <QString>

namespace nianbao {

/// The user's documents, made where they are missing; the folder for temporary files where that fails.
QString documentsFolder();

} // namespace nianbao
