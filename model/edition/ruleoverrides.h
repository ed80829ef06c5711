// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the file in which a body switches rules off or changes their severity (rule-overrides.json
// beside the edition files; resources/editions/README.md describes it). Read as strictly as an
// edition: a slip of the pen must not quietly leave a rule as it was.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// The name that the file has in a folder of editions.
extern const QString ruleOverridesFile;

/// "error", "warning" or "info", as files and the command line write it.
[[nodiscard]] QLatin1String severityName(Severity severity);

/// All of the file or nothing. `file` is only named in errors. Errors: JsonSyntax, FileTooLarge and the
/// Edition… codes; EditionUnknownName (args: file, place, name) where `editions` has no such edition
/// or the edition no such rule, EditionRepeatedId where two entries are for one rule.
[[nodiscard]] Result<QList<RuleOverride>> readRuleOverrides(const QByteArray &json, const QString &file,
                                                            const QList<EditionPtr> &editions);

} // namespace nianbao
