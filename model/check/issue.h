// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a check found, as facts: which rule, which cells on which side, both sums, the difference.
// No sentence: forms/wording makes it.

#include "model/edition/rulespec.h"
#include "model/values/value.h"

#include <QList>

#include <optional>

namespace nianbao {

enum class IssueState { Fail, NotAssessable, Explained };

struct Issue
{
    const RuleSpec *rule = nullptr; ///< belongs to the edition, which outlives the issue
    IssueState state = IssueState::Fail;
    QList<CellIndex> leftCells;
    QList<CellIndex> rightCells;
    std::optional<Amount> left; ///< nullopt where the rule has no two sides
    std::optional<Amount> right;
    /// The rule that this finding only follows from; empty when it stands for itself.
    RuleId foldedUnder;

    Amount difference() const { return left && right ? *left - *right : Amount(); }
};

struct IssueCounts
{
    int error = 0;
    int warning = 0;
    int info = 0;
    int explained = 0;
    int notAssessable = 0;
};

struct CheckReport
{
    QList<Issue> issues; ///< failing, explained and not assessable; by table, row, column, rule

    IssueCounts counts() const; ///< folded findings are left out
    bool passes() const { return counts().error == 0; }
};

} // namespace nianbao
