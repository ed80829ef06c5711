// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text that a command takes from a file or from standard input.

#include "app/cli/console.h"

#include <string>

namespace nianbao::cli {

/// The content of the file, - is standard input: UTF-8 with any line ends; the line feed that ends the
/// file is not part of the text. Errors: FileNotFound, FileUnreadable, FileTooLarge.
[[nodiscard]] Result<QString> textFrom(const std::string &path, Console &console);

} // namespace nianbao::cli
