// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/folding.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Coefficients are small whole numbers; what elimination leaves below this is zero.
constexpr double negligible = 1e-9;

struct Row
{
    const LinearSum *sum = nullptr;
    std::vector<double> form; ///< by CellIndex, as far as eliminated
    std::vector<double> origin; ///< by row: how much of each row is in this one
    std::ptrdiff_t pivot = -1; ///< -1: follows from the rows before
};

int totalsIn(const RuleSpec &rule, const Edition &edition)
{
    const auto isTotal = [&edition](CellIndex cell) { return edition.cell(cell).role == CellRole::Total; };
    return static_cast<int>(std::count_if(rule.left.cbegin(), rule.left.cend(), isTotal)
                            + std::count_if(rule.right.cbegin(), rule.right.cend(), isTotal));
}

std::vector<Row> rowsOf(const std::vector<LinearSum> &sums, const Edition &edition)
{
    std::vector<Row> rows(sums.size());
    for (size_t i = 0; i < sums.size(); ++i)
        rows[i].sum = &sums[i];
    // The rule nearest to what the clerk typed is the cause, the sum of sums the consequence.
    std::stable_sort(rows.begin(), rows.end(), [&edition](const Row &a, const Row &b) {
        return totalsIn(*a.sum->rule, edition) < totalsIn(*b.sum->rule, edition);
    });
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].form.assign(rows[i].sum->coefficients.cbegin(), rows[i].sum->coefficients.cend());
        rows[i].origin.resize(rows.size());
        rows[i].origin[i] = 1;
    }
    return rows;
}

void subtract(Row &row, const Row &other, double factor)
{
    for (size_t i = 0; i < row.form.size(); ++i)
        row.form[i] -= factor * other.form[i];
    for (size_t i = 0; i < row.origin.size(); ++i)
        row.origin[i] -= factor * other.origin[i];
}

/// Takes out of row `i` what the rows before it have; afterwards its pivot is set.
void eliminate(std::vector<Row> &rows, size_t i)
{
    for (size_t j = 0; j < i; ++j) {
        if (rows[j].pivot < 0)
            continue;
        const auto pivot = static_cast<size_t>(rows[j].pivot);
        if (std::abs(rows[i].form[pivot]) > negligible)
            subtract(rows[i], rows[j], rows[i].form[pivot] / rows[j].form[pivot]);
    }
    const auto largest = std::max_element(rows[i].form.cbegin(), rows[i].form.cend(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (std::abs(*largest) > negligible)
        rows[i].pivot = largest - rows[i].form.cbegin();
}

} // namespace

std::vector<bool> foldImplied(QList<Issue> &issues, const std::vector<LinearSum> &sums, const Edition &edition)
{
    const auto issueOf = [&issues](const Row &row) {
        return std::find_if(issues.begin(), issues.end(), [&row](const Issue &issue) {
            return issue.rule == row.sum->rule && issue.state == IssueState::Fail;
        });
    };
    std::vector<Row> rows = rowsOf(sums, edition);
    std::vector<bool> isImplied(sums.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        eliminate(rows, i);
        if (rows[i].pivot >= 0)
            continue;
        isImplied[static_cast<size_t>(rows[i].sum - sums.data())] = true;
        if (rows[i].sum->residual.isZero())
            continue;
        const auto consequence = issueOf(rows[i]);
        if (consequence == issues.end())
            continue;
        for (size_t j = 0; j < i; ++j) {
            if (std::abs(rows[i].origin[j]) < negligible || rows[j].sum->residual.isZero())
                continue;
            const auto cause = issueOf(rows[j]);
            if (cause != issues.end() && cause->foldedUnder.isEmpty()) {
                consequence->foldedUnder = rows[j].sum->rule->id;
                break;
            }
        }
    }
    return isImplied;
}

void unfoldGraver(QList<Issue> &issues)
{
    QHash<RuleId, Severity> severities;
    for (const Issue &issue : std::as_const(issues))
        severities.insert(issue.rule->id, issue.rule->severity);
    for (Issue &issue : issues) {
        const auto above = severities.constFind(issue.foldedUnder);
        if (above != severities.cend() && issue.rule->severity < *above)
            issue.foldedUnder = {};
    }
}

} // namespace nianbao
