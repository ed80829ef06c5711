// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody decided about a rule on this computer: that it is off, or weighs more or less than
// the edition says. With date, name and reason, because whoever reads a check has to see them.

#include "model/base/ids.h"
#include "model/edition/rulespec.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nianbao {

struct RuleOverride
{
    EditionId edition;
    QString rule; ///< id of a rule, or of many with a star behind: "t3.identity.*"
    std::optional<Severity> severity; ///< nullopt: the rule is off
    QDate date;
    QString by;
    QString reason;

    bool isFor(const RuleId &id) const
    {
        return rule.endsWith(u'*') ? id.text().startsWith(QStringView(rule).chopped(1)) : id.text() == rule;
    }
};

} // namespace nianbao
