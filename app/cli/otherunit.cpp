// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/otherunit.h"

#include "forms/wording/sentences.h"
#include "model/project/takeover.h"

namespace nianbao::cli {

void remarkOtherUnit(const QString &file, const Project &report, const Project &last, Console &console)
{
    if (const std::optional<QString> unit = otherUnit(report, last))
        console.message(file + QStringLiteral(": ") + wording::otherUnitSentence(report.unit(), *unit));
}

} // namespace nianbao::cli
