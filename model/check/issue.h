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

class Edition;

enum class IssueState { Fail, NotAssessable, Explained };

enum class SuspectReason {
    OneOfSeveral,
    OnlyOne, ///< no other cell explains the figures
    DigitsSwapped, ///< the expected value has the same digits in another order
    LeftBlank, ///< the cell is blank where a figure is missing
    Shift, ///< as many too many in one cell as too few in another of its row or column
    Together, ///< only two cells together explain the figures
    WrongUnit, ///< written in a unit ten thousand times smaller or larger
};

/// A cell that explains a finding, and the value with which everything adds up.
struct Suspect
{
    CellIndex cell = -1;
    Amount value; ///< of a total: its control total
    Amount expected;
    SuspectReason reason = SuspectReason::OneOfSeveral;
    /// Suspects of one number explain the finding only together. From 0, the likeliest first.
    int set = 0;
};

/// A total whose control total would tell which of several suspects it is.
struct DecidingTotal
{
    CellIndex cell = -1;
    bool settlesIt = false; ///< whatever the control total is, one set of suspects is left; else fewer
};

/// Words of a section that a finding speaks of, for example the digits of a number.
struct TextPlace
{
    SectionId section;
    qsizetype start = 0; ///< in Project::text, in UTF-16 units
    qsizetype length = 0;
    QString words; ///< what a reader sees there
    QString sentence; ///< the whole sentence around it, likewise
};

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
    /// Where the text says something else than leftCells, or something that it should not say.
    /// Of a number in the text: `right` is what it says, `left` what the cells say.
    std::optional<TextPlace> place;
    QList<Suspect> suspects; ///< the likeliest first; empty where neither one cell nor two explain it
    std::optional<DecidingTotal> decidedBy; ///< only where several sets of suspects are left
    /// The one cell of the finding's sums that holds exactly the difference; -1: none, or a small difference.
    CellIndex equalToDifference = -1;
    QString explanation; ///< why it is right as it is, where the state is Explained
    QString expiredExplanation; ///< what was written while the figures were others; to be confirmed again
    QString explanationId; ///< Explanation::placeId() of either; empty where there is none

    /// The suspects in their sets: each set explains the finding, none of its cells can be left out.
    QList<QList<Suspect>> suspectSets() const;
    /// The set that stands out: the only one, or the only one with a mark of its own (digits
    /// swapped, a blank cell, another unit). Empty: anything else would be a guess.
    QList<Suspect> likeliest() const;
    /// That of its words, of the text that its rule is about, or of its first cell; empty for none.
    SectionId section(const Edition &edition) const;
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
