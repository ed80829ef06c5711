// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `verify` says of a bundle: whether all files of its list are there, unchanged, and nothing else.

#include "app/cli/console.h"
#include "forms/paper/foundbundle.h"

#include <QJsonObject>

#include <optional>

namespace nianbao::cli {

/// A line for each file that is not as it was made to standard output, the verdict to the messages.
/// `valuesSha256`: of the report that it is compared with; nullopt: there is none.
void printBundle(const QString &path, const FoundBundle &bundle, const std::optional<QString> &valuesSha256,
                 Console &console);
/// The members "bundle", "values" and "files".
QJsonObject bundleJson(const FoundBundle &bundle, const std::optional<QString> &valuesSha256);

} // namespace nianbao::cli
