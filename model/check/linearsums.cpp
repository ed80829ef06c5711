// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/linearsums.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Adds `sign` × what the cell shows; a computed total shows the sum of what its parts show.
void addShown(const Edition &edition, CellIndex cell, int sign, std::vector<int> &coefficients)
{
    if (edition.cell(cell).role == CellRole::Input)
        coefficients[static_cast<size_t>(cell)] += sign;
    for (const CellIndex part : edition.cell(cell).sumOf)
        addShown(edition, part, sign, coefficients);
}

/// Adds `sign` × what a rule takes for the cell: of a total its control total, where there is one.
void addCell(const Figures &figures, CellIndex cell, int sign, std::vector<int> &coefficients)
{
    const std::optional<Value> &control = figures.control(cell);
    if (control && control->isNumber())
        coefficients[static_cast<size_t>(cell)] += sign;
    else
        addShown(figures.edition(), cell, sign, coefficients);
}

} // namespace

std::vector<LinearSum> linearSums(const Figures &figures)
{
    std::vector<LinearSum> sums;
    for (const RuleSpec &rule : figures.edition().rules()) {
        if (rule.kind != RuleKind::SumEqual)
            continue;
        LinearSum sum;
        sum.rule = &rule;
        sum.coefficients.resize(static_cast<size_t>(figures.edition().cellCount()));
        bool isKnown = true;
        for (const auto &[cells, sign] : {std::pair(&rule.left, 1), std::pair(&rule.right, -1)}) {
            for (const CellIndex cell : *cells) {
                const std::optional<Amount> amount = figures.forRules(cell);
                isKnown = isKnown && amount;
                if (!amount)
                    break;
                sum.residual += Amount::fromMillionths(sign * amount->millionths());
                addCell(figures, cell, sign, sum.coefficients);
            }
        }
        if (isKnown)
            sums.push_back(std::move(sum));
    }
    return sums;
}

std::vector<int> inputsOfTotal(const Edition &edition, CellIndex total)
{
    std::vector<int> counts(static_cast<size_t>(edition.cellCount()));
    addShown(edition, total, 1, counts);
    return counts;
}

} // namespace nianbao
