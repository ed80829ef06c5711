// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/suspects.h"

#include <algorithm>

namespace nianbao {

namespace {

struct Explanation
{
    Suspect suspect;
    std::vector<size_t> explained; ///< positions of the sums that the correction makes right
};

bool isWritten(const Figures &figures, CellIndex cell)
{
    if (figures.edition().cell(cell).role == CellRole::Input)
        return true;
    return figures.control(cell) && figures.control(cell)->isNumber();
}

/// The same digits in another order: a difference divisible by nine is their mark.
bool isDigitSwap(Amount value, Amount expected)
{
    const auto sorted = [](Amount amount) {
        QString digits = amount.text();
        std::sort(digits.begin(), digits.end());
        return digits;
    };
    return value != expected && sorted(value) == sorted(expected);
}

std::optional<Explanation> explainBy(CellIndex cell, const std::vector<LinearSum> &sums, const Figures &figures)
{
    const auto column = static_cast<size_t>(cell);
    Explanation explanation;
    std::optional<Amount> correction;
    for (size_t i = 0; i < sums.size(); ++i) {
        const int coefficient = sums[i].coefficients[column];
        if (coefficient == 0)
            continue;
        if (sums[i].residual.millionths() % coefficient != 0)
            return std::nullopt;
        const Amount needed = Amount::fromMillionths(-sums[i].residual.millionths() / coefficient);
        if (needed.isZero() || (correction && *correction != needed))
            return std::nullopt;
        correction = needed;
        explanation.explained.push_back(i);
    }
    if (!correction)
        return std::nullopt;
    Suspect &suspect = explanation.suspect;
    suspect.cell = cell;
    suspect.value = *figures.forRules(cell);
    suspect.expected = suspect.value + *correction;
    const Value::Kind kind = figures.edition().cell(cell).format.kind;
    const bool fits = (kind == Value::Kind::SignedCount || suspect.expected >= Amount())
        && (kind == Value::Kind::Money || suspect.expected.isWhole());
    if (!fits)
        return std::nullopt;
    if (isDigitSwap(suspect.value, suspect.expected))
        suspect.reason = SuspectReason::DigitsSwapped;
    return explanation;
}

} // namespace

void nameSuspects(QList<Issue> &issues, const std::vector<LinearSum> &sums, const Figures &figures)
{
    QList<Explanation> explanations;
    for (CellIndex cell = 0; cell < figures.edition().cellCount(); ++cell) {
        if (!isWritten(figures, cell))
            continue;
        if (const auto explanation = explainBy(cell, sums, figures))
            explanations.append(*explanation);
    }
    // A cell that explains more sums at once is likelier; then one whose digits were swapped.
    std::stable_sort(explanations.begin(), explanations.end(), [](const Explanation &a, const Explanation &b) {
        if (a.explained.size() != b.explained.size())
            return a.explained.size() > b.explained.size();
        return a.suspect.reason == SuspectReason::DigitsSwapped && b.suspect.reason != SuspectReason::DigitsSwapped;
    });
    const auto issueOf = [&](size_t sum) {
        return std::find_if(issues.begin(), issues.end(), [&](const Issue &issue) {
            return issue.rule == sums[sum].rule && issue.state == IssueState::Fail;
        });
    };
    std::vector<bool> isSettled(sums.size());
    for (qsizetype i = 0; i < explanations.size(); ++i) {
        const std::vector<size_t> &explained = explanations[i].explained;
        if (std::any_of(explained.cbegin(), explained.cend(), [&](size_t sum) { return isSettled[sum]; }))
            continue;
        QList<Suspect> alternatives;
        for (const Explanation &other : std::as_const(explanations)) {
            if (other.explained == explained)
                alternatives.append(other.suspect);
        }
        if (alternatives.size() == 1 && alternatives[0].reason == SuspectReason::OneOfSeveral)
            alternatives[0].reason = SuspectReason::OnlyOne;
        // The first of them in the order of the list speaks for all.
        auto first = issues.end();
        for (const size_t sum : explained) {
            isSettled[sum] = true;
            const auto issue = issueOf(sum);
            if (issue != issues.end() && issue < first)
                first = issue;
        }
        if (first == issues.end())
            continue;
        for (const size_t sum : explained) {
            const auto issue = issueOf(sum);
            if (issue != issues.end())
                issue->foldedUnder = issue == first ? RuleId() : first->rule->id;
        }
        first->suspects = alternatives;
    }
}

} // namespace nianbao
