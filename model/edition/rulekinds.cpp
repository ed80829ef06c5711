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
constexpr std::array leftAtLeastTwo{SideFacts{left, 2}};
constexpr std::array leftAndRight{SideFacts{left}, SideFacts{right}};
constexpr std::array withCondition{SideFacts{left}, SideFacts{right}, SideFacts{onlyIf, 1, 1}};
constexpr std::array oneEach{SideFacts{left, 1, 1}, SideFacts{right, 1, 1}};
constexpr std::array balance{SideFacts{left, 1, 1}, SideFacts{right}, SideFacts{plus, 0}, SideFacts{minus, 0}};

constexpr std::array commonKeys{QLatin1String("id"),       QLatin1String("each"),        QLatin1String("kind"),
                                QLatin1String("severity"), QLatin1String("severityFor"), QLatin1String("message"),
                                QLatin1String("example"),  QLatin1String("basis")};
constexpr std::array sumKeys{QLatin1String("computes")};
constexpr std::array jumpKeys{QLatin1String("low"), QLatin1String("high")};
constexpr std::array minTextKeys{QLatin1String("section"), QLatin1String("length"), QLatin1String("words")};
constexpr std::array maxTextKeys{QLatin1String("section"), QLatin1String("length")};
constexpr std::array matchKeys{QLatin1String("section"), QLatin1String("pattern")};

constexpr std::array similarKeys{QLatin1String("sections"), QLatin1String("length"), QLatin1String("threshold")};

constexpr std::array kinds{
    KindFacts{RuleKind::SumEqual, QLatin1String("sum_eq"), true, leftAndRight, sumKeys},
    KindFacts{RuleKind::AtLeastZero, QLatin1String("ge_zero"), true, leftOnly, {}},
    KindFacts{RuleKind::AtMost, QLatin1String("le"), true, leftAndRight, {}},
    KindFacts{RuleKind::SuspiciouslyEqual, QLatin1String("suspicious_equal"), false, withCondition, {}},
    KindFacts{RuleKind::BothOrNeither, QLatin1String("both_zero_or_both_positive"), false, leftAtLeastTwo, {}},
    KindFacts{RuleKind::ZeroUnlessPower, QLatin1String("zero_unless"), false, leftOnly, {}},
    KindFacts{RuleKind::WholeNotNegative, QLatin1String("nonneg_int"), false, leftOnly, {}},
    KindFacts{RuleKind::Filled, QLatin1String("blank_or_slash"), false, leftOnly, {}},
    KindFacts{RuleKind::EqualPrevious, QLatin1String("eq_prev_year"), true, oneEach, {}},
    KindFacts{RuleKind::BalancePrevious, QLatin1String("balance_prev_year"), true, balance, {}},
    KindFacts{RuleKind::JumpPrevious, QLatin1String("ratio_jump"), false, leftOnly, jumpKeys},
    KindFacts{RuleKind::TextAtLeast, QLatin1String("section_min_text"), false, {}, minTextKeys},
    KindFacts{RuleKind::TextAtMost, QLatin1String("section_max_chars"), false, {}, maxTextKeys},
    KindFacts{RuleKind::TextMatches, QLatin1String("must_match"), false, {}, matchKeys},
    KindFacts{RuleKind::SimilarPrevious, QLatin1String("similarity_prev_year"), false, {}, similarKeys},
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
    return kind != RuleKind::WholeNotNegative && kind != RuleKind::Filled && kind != RuleKind::JumpPrevious;
}

bool isAboutText(RuleKind kind)
{
    return kindFacts(kind).sides.empty();
}

} // namespace nianbao
