// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/decidingtotal.h"

#include "model/check/linearsums.h"

#include <algorithm>

namespace nianbao {

namespace {

/// What the total would show more, were the set right. A control total is no part of anything shown.
Amount changeBy(const QList<Suspect> &set, const std::vector<int> &inputs)
{
    Amount change;
    for (const Suspect &suspect : set) {
        const Amount by = suspect.expected - suspect.value;
        change += Amount::fromMillionths(inputs[static_cast<size_t>(suspect.cell)] * by.millionths());
    }
    return change;
}

} // namespace

std::optional<DecidingTotal> decidingTotal(const QList<QList<Suspect>> &sets, const Figures &figures)
{
    if (sets.size() < 2)
        return std::nullopt;
    std::optional<DecidingTotal> best;
    qint64 fewest = 0;
    qsizetype earliest = 0; // the first set that the best total has a part of
    for (const CellIndex total : figures.edition().totals()) {
        if (figures.control(total) && figures.control(total)->isNumber())
            continue;
        const std::vector<int> inputs = inputsOfTotal(figures.edition(), total);
        std::vector<Amount> changes;
        for (const QList<Suspect> &set : sets)
            changes.push_back(changeBy(set, inputs));
        const auto first = std::find_if(changes.begin(), changes.end(), [](Amount by) { return !by.isZero(); });
        if (first == changes.end())
            continue;
        const auto position = static_cast<qsizetype>(first - changes.begin());
        std::sort(changes.begin(), changes.end());
        qint64 left = 0; // Σ n² over the groups of n sets that say the same
        qint64 most = 0;
        for (auto group = changes.begin(); group != changes.end();) {
            const auto end = std::upper_bound(group, changes.end(), *group);
            const qint64 size = end - group;
            left += size * size;
            most = std::max(most, size);
            group = end;
        }
        if (most == sets.size())
            continue;
        if (!best || left < fewest || (left == fewest && position < earliest)) {
            best = {total, most == 1};
            fewest = left;
            earliest = position;
        }
    }
    return best;
}

} // namespace nianbao
