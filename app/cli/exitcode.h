// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program ends with. A promise to scripts: see the man page.

#include "model/base/error.h"

namespace nianbao::cli {

enum class ExitCode {
    Fine = 0,
    FindingsOfError = 1, ///< at least one report has failing rules of severity error, or a file differs
    WrongUsage = 2,
    InputRefused = 3, ///< an input cannot be read or is refused
    OutputFailed = 4, ///< an output cannot be written
    SignatureFailed = 5, ///< a key that cannot sign, or a signature that does not hold
    Bug = 70,
};

ExitCode exitCodeOf(ErrorCode code);

/// Of many files the worst result counts.
ExitCode worst(ExitCode a, ExitCode b);

} // namespace nianbao::cli
