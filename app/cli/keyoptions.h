// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The options that say with which key a PDF is signed and how it looks, for every command that signs.

#include "app/cli/command.h"
#include "model/signing/pdfsigner.h"

namespace nianbao::cli {

struct KeyOptions
{
    std::string key;
    std::string passwordFile;
    std::string certificates;
    std::string unit;
    std::string reason;
    std::string location;
    bool isVisible = false;
    bool isSealed = false;
    bool allowsSm2 = false;
};

inline constexpr char keyOption[] = "--key";
/// Adds the option that names the key, and the others, which only count beside it.
void declareKey(CLI::App &app, KeyOptions &options);

/// Reads the key and asks for its password where no file has it. Errors: KeyPasswordMissing, those of readFile().
[[nodiscard]] Result<SigningKey> keyOf(const KeyOptions &options, Console &console);
SigningOptions signingOptions(const KeyOptions &options, const Clock &clock);
/// Says what went wrong: of the key, else of `file`, which is empty where the error names its own.
ExitCode refuseSigning(const KeyOptions &options, const QString &file, const Error &error, Console &console);

} // namespace nianbao::cli
