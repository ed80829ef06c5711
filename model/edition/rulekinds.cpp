// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/rulekinds.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr QLatin1String left("left");
constexpr QLatin1String right("right");
constexpr QLatin1String plus("plus");
constexpr QLatin1String minus("minus");
constexpr QLatin1String onlyIf("onlyIf");

constexpr std::array leftOnly{SideFacts{left}};
constexpr std::array leftOne{SideFacts{left, 1, 1}};
constexpr std::array leftAtLeastTwo{SideFacts{left, 2}};
constexpr std::array leftAndRight{SideFacts{left}, SideFacts{right}};
constexpr std::array withCondition{SideFacts{left}, SideFacts{right}, SideFacts{onlyIf, 1, 1}};
constexpr std::array oneEach{SideFacts{left, 1, 1}, SideFacts{right, 1, 1}};
constexpr std::array rightIfAny{SideFacts{right, 0}};
constexpr std::array balance{SideFacts{left, 1, 1}, SideFacts{right}, SideFacts{plus, 0}, SideFacts{minus, 0}};

constexpr std::array commonKeys{QLatin1String("id"),       QLatin1String("each"),        QLatin1String("kind"),
                                QLatin1String("severity"), QLatin1String("severityFor"), QLatin1String("message"),
                                QLatin1String("example"),  QLatin1String("basis")};
constexpr std::array sumKeys{QLatin1String("computes")};
constexpr std::array jumpKeys{QLatin1String("low"), QLatin1String("high"), QLatin1String("least")};
constexpr std::array unitPreviousKeys{QLatin1String("low"), QLatin1String("high")};
constexpr std::array minTextKeys{QLatin1String("section"), QLatin1String("length"), QLatin1String("words")};
constexpr std::array maxTextKeys{QLatin1String("section"), QLatin1String("length")};
constexpr std::array matchKeys{QLatin1String("section"), QLatin1String("pattern")};

constexpr std::array similarKeys{QLatin1String("sections"), QLatin1String("length"), QLatin1String("threshold")};

constexpr QLatin1String section("section");
constexpr QLatin1String words("words");
constexpr QLatin1String except("except");
constexpr std::array numberKeys{
    section, words, except, QLatin1String("exceptAfter"), QLatin1String("topics"), QLatin1String("meanings")};
constexpr std::array unitInTextKeys{section, words, except, QLatin1String("exceptAfter"), QLatin1String("topics")};
constexpr std::array fieldKeys{section};
constexpr std::array noneKeys{section, except, QLatin1String("exceptAfter"), QLatin1String("groups")};
constexpr std::array atMostKeys{section, words, except, QLatin1String("limits")};
constexpr std::array yearKeys{section, words, except, QLatin1String("exceptAfter")};
constexpr std::array unitKeys{section, except, QLatin1String("groups")};
constexpr std::array documentKeys{section, words, except};
constexpr std::array mentionKeys{section, words};
constexpr std::array deniedKeys{section, words, QLatin1String("denials")};

constexpr std::array kinds{
    KindFacts{RuleKind::SumEqual, QLatin1String("sum_eq"), true, false, leftAndRight, sumKeys},
    KindFacts{RuleKind::AtLeastZero, QLatin1String("ge_zero"), true, false, leftOnly, {}},
    KindFacts{RuleKind::AtMost, QLatin1String("le"), true, false, leftAndRight, {}},
    KindFacts{RuleKind::SuspiciouslyEqual, QLatin1String("suspicious_equal"), false, false, withCondition, {}},
    KindFacts{RuleKind::BothOrNeither, QLatin1String("both_zero_or_both_positive"), false, false, leftAtLeastTwo, {}},
    KindFacts{RuleKind::ZeroUnlessPower, QLatin1String("zero_unless"), false, false, leftOnly, {}},
    KindFacts{RuleKind::WholeNotNegative, QLatin1String("nonneg_int"), false, false, leftOnly, {}},
    KindFacts{RuleKind::Filled, QLatin1String("blank_or_slash"), false, false, leftOnly, {}},
    KindFacts{RuleKind::EqualPrevious, QLatin1String("eq_prev_year"), true, false, oneEach, {}},
    KindFacts{RuleKind::BalancePrevious, QLatin1String("balance_prev_year"), true, false, balance, {}},
    KindFacts{RuleKind::JumpPrevious, QLatin1String("ratio_jump"), false, false, leftOnly, jumpKeys},
    KindFacts{RuleKind::UnitPrevious, QLatin1String("unit_slip_prev_year"), false, false, leftOnly, unitPreviousKeys},
    KindFacts{RuleKind::TextAtLeast, QLatin1String("section_min_text"), false, true, {}, minTextKeys},
    KindFacts{RuleKind::TextAtMost, QLatin1String("section_max_chars"), false, true, {}, maxTextKeys},
    KindFacts{RuleKind::TextMatches, QLatin1String("must_match"), false, true, {}, matchKeys},
    KindFacts{RuleKind::SimilarPrevious, QLatin1String("similarity_prev_year"), false, false, {}, similarKeys},
    KindFacts{RuleKind::NarrativeNumber, QLatin1String("narrative_number"), true, false, leftOnly, numberKeys},
    KindFacts{RuleKind::NarrativeNone, QLatin1String("narrative_claims_zero"), false, false, {}, noneKeys},
    KindFacts{RuleKind::NarrativeAtMost, QLatin1String("narrative_le"), true, true, rightIfAny, atMostKeys},
    KindFacts{RuleKind::YearOfReport, QLatin1String("year_consistency"), false, false, {}, yearKeys},
    KindFacts{RuleKind::UnitWords, QLatin1String("unit_words"), false, false, {}, unitKeys},
    KindFacts{RuleKind::DocumentNumbers, QLatin1String("document_numbers"), false, false, {}, documentKeys},
    KindFacts{RuleKind::Mentions, QLatin1String("must_mention"), false, true, {}, mentionKeys},
    KindFacts{RuleKind::NarrativeUnit, QLatin1String("narrative_unit"), false, false, leftOne, unitInTextKeys},
    KindFacts{RuleKind::FieldsFilled, QLatin1String("fields_filled"), false, false, {}, fieldKeys},
    KindFacts{RuleKind::NotDenied, QLatin1String("implies"), true, true, leftOnly, deniedKeys},
};

} // namespace

const KindFacts *kindFacts(const QString &name)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&name](const KindFacts &facts) { return name == facts.name; });
    return found == kinds.end() ? nullptr : &*found;
}

const KindFacts &kindFacts(RuleKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindFacts &facts) { return facts.kind == kind; });
}

bool isKeyOf(const KindFacts &facts, const QString &key)
{
    const auto isIt = [&key](QLatin1String known) { return key == known; };
    return std::any_of(commonKeys.begin(), commonKeys.end(), isIt)
        || std::any_of(facts.otherKeys.begin(), facts.otherKeys.end(), isIt)
        || std::any_of(facts.sides.begin(), facts.sides.end(),
                       [&key](const SideFacts &side) { return key == side.key; });
}

bool relatesFigures(RuleKind kind)
{
    return kind != RuleKind::WholeNotNegative && kind != RuleKind::Filled && kind != RuleKind::JumpPrevious
        && kind != RuleKind::UnitPrevious && !readsNarrative(kind);
}

bool looksBack(RuleKind kind)
{
    return kind == RuleKind::EqualPrevious || kind == RuleKind::BalancePrevious || kind == RuleKind::JumpPrevious
        || kind == RuleKind::UnitPrevious;
}

bool isAboutText(RuleKind kind)
{
    return kindFacts(kind).sides.empty();
}

bool readsNarrative(RuleKind kind)
{
    return kind >= RuleKind::NarrativeNumber;
}

} // namespace nianbao
