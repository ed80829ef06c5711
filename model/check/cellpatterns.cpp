// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What CellSearch knows before it sees a residual: the patterns of cells, and which sums hang together.

#include "model/check/cellsearch.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace nianbao {

CellSearch::CellSearch(const std::vector<LinearSum> &sums, const std::vector<bool> &isImplied,
                       const std::function<bool(CellIndex)> &isWritten)
    : m_sumCount(sums.size())
    , m_isImplied(isImplied)
    , m_patternsOfSum(sums.size())
{
    const size_t cells = sums.empty() ? 0 : sums.front().coefficients.size();
    std::vector<std::vector<Term>> columns(cells);
    for (size_t sum = 0; sum < sums.size(); ++sum) {
        for (size_t cell = 0; cell < cells; ++cell) {
            if (const int coefficient = sums[sum].coefficients[cell])
                columns[cell].push_back({sum, coefficient});
        }
    }
    std::map<std::vector<Term>, size_t> known;
    for (size_t cell = 0; cell < cells; ++cell) {
        std::vector<Term> &column = columns[cell];
        const auto index = static_cast<CellIndex>(cell);
        if (column.empty() || !isWritten(index))
            continue;
        int scale = 0;
        for (const Term &term : column)
            scale = std::gcd(scale, term.coefficient);
        if (column.front().coefficient < 0)
            scale = -scale;
        for (Term &term : column)
            term.coefficient /= scale;
        const auto [pattern, isNew] = known.emplace(column, m_patterns.size());
        if (isNew) {
            m_patterns.push_back({column, {}, 0});
            for (const Term &term : column)
                m_patternsOfSum[term.sum].push_back(pattern->second);
        }
        m_patterns[pattern->second].members.push_back({index, scale});
    }
    joinComponents();
}

void CellSearch::joinComponents()
{
    std::vector<size_t> parent(m_sumCount);
    std::iota(parent.begin(), parent.end(), size_t{0});
    const auto root = [&parent](size_t sum) {
        while (parent[sum] != sum)
            sum = parent[sum] = parent[parent[sum]];
        return sum;
    };
    const auto firstOwn = [this](const Pattern &pattern) {
        return std::find_if(pattern.terms.begin(), pattern.terms.end(),
                            [this](const Term &term) { return !m_isImplied[term.sum]; });
    };
    for (const Pattern &pattern : m_patterns) {
        const auto first = firstOwn(pattern);
        for (auto term = first; term != pattern.terms.end(); ++term) {
            if (!m_isImplied[term->sum])
                parent[root(term->sum)] = root(first->sum);
        }
    }
    m_componentOfSum.resize(m_sumCount);
    for (size_t sum = 0; sum < m_sumCount; ++sum)
        m_componentOfSum[sum] = root(sum);
    for (Pattern &pattern : m_patterns)
        pattern.component = m_componentOfSum[firstOwn(pattern)->sum];
}

} // namespace nianbao
