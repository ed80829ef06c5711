// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `verify` says of the content of a file: whether it still tells what the report tells, or, without
// a report, whether a PDF's pages tell what its own data tell.

#include "app/cli/console.h"
#include "forms/paper/verification.h"

#include <QJsonObject>

namespace nianbao::cli {

/// A line for each difference to standard output, the verdict to the messages. `against`: the project file; empty
/// where a PDF was compared with its own data.
void printContent(const QString &file, const QString &against, const Verification &content, Console &console);
/// The members "content", "differences" and, with a project file, "exported".
QJsonObject contentJson(const QString &against, const Verification &content);

} // namespace nianbao::cli
