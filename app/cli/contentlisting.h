// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `verify` says of the content of a file: whether it still tells what the report tells, or, without
// a report, whether a PDF's pages tell what its own data tell.

#include "app/cli/console.h"
#include "forms/paper/verification.h"

#include <QJsonObject>

namespace nianbao::cli {

/// What a file is compared with; without a report, a PDF with its own data.
struct Against
{
    const Project *report = nullptr;
    QString name; ///< of the report's file

    /// Whether exports were noted; a values file has no place for it.
    bool keepsExports() const { return report && report->file(); }
};

/// A line for each difference to standard output, the verdict to the messages.
void printContent(const QString &file, const Against &against, const Verification &content, Console &console);
/// The members "content", "differences" and, with a project file, "exported".
QJsonObject contentJson(const Against &against, const Verification &content);

} // namespace nianbao::cli
