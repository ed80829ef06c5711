// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is wrong with the arguments, in the user's language: CLI11 itself speaks only English.

#include <CLI/CLI.hpp>

#include <QString>

namespace nianbao::cli {

/// Without a full stop. `app` is the one that refused to parse.
QString usageSentence(const CLI::ParseError &error, const CLI::App &app);

} // namespace nianbao::cli
