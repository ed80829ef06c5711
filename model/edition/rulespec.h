// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A rule of an edition, expanded: one relation over cells or one statement about the text.
// A closed set of kinds, no expression language: each kind can be listed, proved and tested.

#include "model/base/ids.h"
#include "model/edition/gridspec.h"
#include "model/edition/localtext.h"
#include "model/values/value.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class Severity { Error, Warning, Info }; // the gravest first

/// The names in brackets are those of the edition files and of format-*.json.
enum class RuleKind {
    SumEqual, ///< Σ left = Σ right [sum_eq]
    AtLeastZero, ///< Σ left ≥ 0 [ge_zero]
    AtMost, ///< Σ left ≤ Σ right [le]
    SuspiciouslyEqual, ///< Σ left = Σ right although `onlyIf` ≠ 0 is a likely slip [suspicious_equal]
    BothOrNeither, ///< all of left zero or none [both_zero_or_both_positive]
    ZeroUnlessPower, ///< left is 0 unless the body may make rules [zero_unless]
    WholeNotNegative, ///< every figure of left is a whole number ≥ 0 [nonneg_int]
    Filled, ///< no figure of left is blank or "/" [blank_or_slash]
    EqualPrevious, ///< left[0] = last year's right[0] [eq_prev_year]
    BalancePrevious, ///< left[0] = Σ last year's right + Σ plus − Σ minus [balance_prev_year]
    /// Figures ÷ last year's outside low…high that changed by `least` and were not taken over [ratio_jump]
    JumpPrevious,
    /// Money of left is no ten thousand times, or ten thousandth of, last year's, low…high allowed for [unit_slip_prev_year]
    UnitPrevious,
    TextAtLeast, ///< section has `length` characters and is none of `words` [section_min_text]
    TextAtMost, ///< section has at most `length` characters [section_max_chars]
    TextMatches, ///< section matches the pattern in words[0] [must_match]
    /// Each of `sections` with `length` characters is less than `high` like last year's [similarity_prev_year]
    SimilarPrevious,
    NarrativeNumber, ///< numbers that `words` introduce are Σ left or one of `meanings` [narrative_number]
    NarrativeNone, ///< nothing is denied that a group's cells count [narrative_claims_zero]
    NarrativeAtMost, ///< money after `words` ≤ money after `limits`, or ≤ Σ right [narrative_le]
    YearOfReport, ///< no earlier year stands where the report's year belongs [year_consistency]
    UnitWords, ///< a group's words stand only where the unit's name has one of its `fits` [unit_words]
    DocumentNumbers, ///< none of `words` is cited [document_numbers]
    Mentions, ///< section has one of words [must_mention]
    /// Money that `words` introduce is not ten thousand times, or a ten thousandth of, left [narrative_unit]
    NarrativeUnit,
    FieldsFilled, ///< no number field of the text stands for a blank cell [fields_filled]
    NotDenied, ///< Σ left > 0, and section denies it by `denials` or by a 0 after `words` [implies]
};

/// What a number in the text may count.
struct SignedCells
{
    QList<CellIndex> plus;
    QList<CellIndex> minus;
};

/// Words of a rule over texts, with what they stand for.
struct WordGroup
{
    QStringList words;
    QStringList fits; ///< parts of the names of units; none: the words never fit
    QList<CellIndex> cells;
};

struct RuleSpec
{
    RuleId id;
    /// Rules that differ only in their row or column: "t3.identity.*"; of a rule alone its id.
    QString family;
    QString instance; ///< label of that row or column; empty for a rule alone
    RuleKind kind = RuleKind::SumEqual;
    Severity severity = Severity::Error;
    QList<CellIndex> left;
    QList<CellIndex> right;
    QList<CellIndex> plus;
    QList<CellIndex> minus;
    CellIndex onlyIf = -1;
    double low = 0;
    double high = 0;
    Amount least; ///< smaller changes are not remarked; in the unit of each figure
    SectionId section;
    QList<SectionId> sections; ///< where a rule looks at several
    qsizetype length = 0;
    QStringList words;
    QStringList except; ///< longer words that hold one of `words` and mean something else
    QStringList exceptAfter; ///< a number followed by one of these in its clause counts only a part
    QStringList topics; ///< ids of what the text may be speaking of; none: anything
    QList<SignedCells> meanings; ///< besides Σ left
    QList<WordGroup> groups;
    QStringList limits;
    QStringList denials;
    QString basis; ///< legal or logical ground, as the edition gives it
    LocalText message; ///< whole sentence, without figures
    LocalText example; ///< figures or words that break the rule; empty in some stored editions
};

} // namespace nianbao
