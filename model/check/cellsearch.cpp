// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/cellsearch.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nianbao {

namespace {

/// More sets than this say no more than that nobody knows.
constexpr size_t mostSets = 600;

/// `sum` of products as an Amount divided by a small number; nullopt where that leaves a rest.
std::optional<Amount> quotient(qint64 millionths, qint64 divisor)
{
    if (divisor == 0 || millionths % divisor != 0)
        return std::nullopt;
    return Amount::fromMillionths(millionths / divisor);
}

} // namespace

/// One search: what is left of the residuals, and what explains the rest.
class CellSearch::Solver
{
public:
    Solver(const CellSearch &search, std::vector<Amount> residuals,
           const std::function<bool(const Correction &)> &isAdmissible)
        : m_search(search)
        , m_residuals(std::move(residuals))
        , m_left(m_residuals)
        , m_isAdmissible(isAdmissible)
    {
    }

    std::vector<Slip> run()
    {
        for (size_t sum = 0; sum < m_left.size(); ++sum) {
            if (m_search.m_componentOfSum[sum] == sum && !m_search.m_isImplied[sum])
                explainComponent(sum);
        }
        return std::move(m_slips);
    }

private:
    using Corrections = std::vector<Correction>;
    /// A pattern and how much of it; with what its cells would be changed by.
    struct Part
    {
        size_t pattern = 0;
        Amount amount;
        Corrections corrections;
    };
    struct Pair
    {
        Part one;
        Part two;
    };

    void explainComponent(size_t component)
    {
        while (true) {
            m_failing.clear();
            for (size_t sum = 0; sum < m_left.size(); ++sum) {
                if (m_search.m_componentOfSum[sum] == component && isFailing(sum))
                    m_failing.push_back(sum);
            }
            if (m_failing.empty() || byOne() || byTwo() || !takeOneOut())
                return;
        }
    }

    bool isFailing(size_t sum) const { return !m_search.m_isImplied[sum] && !m_left[sum].isZero(); }
    const Pattern &pattern(size_t index) const { return m_search.m_patterns[index]; }

    /// Own: only sums that follow from no others; what those say, the rest repeat.
    enum class Sums { All, Own };
    /// How much of the pattern is wrong if it alone made all these sums wrong.
    std::optional<Amount> amountOf(const Pattern &pattern, Sums asked) const
    {
        std::optional<Amount> amount;
        for (const Term &term : pattern.terms) {
            if (asked == Sums::Own && m_search.m_isImplied[term.sum])
                continue;
            const auto here = quotient(-m_left[term.sum].millionths(), term.coefficient);
            if (!here || here->isZero() || (amount && *amount != *here))
                return std::nullopt;
            amount = here;
        }
        return amount;
    }

    Corrections correctionsOf(const Pattern &pattern, Amount amount) const
    {
        Corrections corrections;
        for (const Member &member : pattern.members) {
            const auto by = quotient(amount.millionths(), member.scale);
            if (by && m_isAdmissible({member.cell, *by}))
                corrections.push_back({member.cell, *by});
        }
        return corrections;
    }

    bool covers(const Pattern &pattern) const
    {
        return std::all_of(m_failing.begin(), m_failing.end(),
                           [&pattern](size_t sum) { return coefficient(pattern, sum) != 0; });
    }

    static int coefficient(const Pattern &pattern, size_t sum)
    {
        const auto term = std::lower_bound(pattern.terms.begin(), pattern.terms.end(), sum,
                                           [](const Term &a, size_t b) { return a.sum < b; });
        return term != pattern.terms.end() && term->sum == sum ? term->coefficient : 0;
    }

    bool byOne()
    {
        for (const size_t index : m_search.m_patternsOfSum[m_failing.front()]) {
            if (!covers(pattern(index)))
                continue;
            const std::optional<Amount> amount = amountOf(pattern(index), Sums::Own);
            if (!amount)
                continue;
            const Corrections corrections = correctionsOf(pattern(index), *amount);
            if (corrections.empty())
                continue;
            addSingles({{index, *amount, corrections}});
            return true;
        }
        return false;
    }

    /// The sum that one of the two has to be in and that the fewest patterns are in.
    size_t rarest(const std::vector<size_t> &sums) const
    {
        return *std::min_element(sums.begin(), sums.end(), [this](size_t a, size_t b) {
            return m_search.m_patternsOfSum[a].size() < m_search.m_patternsOfSum[b].size();
        });
    }

    /// Patterns that may explain the rest: those in a failing sum that this one is not in; if there is
    /// none, in one of its own.
    std::set<size_t> partnersOf(size_t one) const
    {
        std::vector<size_t> rest;
        for (const size_t sum : m_failing) {
            if (coefficient(pattern(one), sum) == 0)
                rest.push_back(sum);
        }
        std::set<size_t> partners;
        const auto take = [&](size_t sum) {
            const std::vector<size_t> &here = m_search.m_patternsOfSum[sum];
            partners.insert(here.begin(), here.end());
        };
        if (!rest.empty()) {
            take(rarest(rest));
            return partners;
        }
        for (const Term &term : pattern(one).terms)
            take(term.sum);
        return partners;
    }

    bool byTwo()
    {
        std::vector<Pair> pairs;
        const size_t needed = rarest(m_failing);
        for (const size_t one : m_search.m_patternsOfSum[needed]) {
            for (const size_t two : partnersOf(one)) {
                const bool isKnown = two == one || (two < one && coefficient(pattern(two), needed) != 0);
                if (!isKnown)
                    tryPair(one, two, pairs);
            }
        }
        if (pairs.empty())
            return false;
        if (pairs.size() == 1 && standApart(pairs.front())) {
            addSingles({pairs.front().one});
            addSingles({pairs.front().two});
        } else {
            addPairs(pairs);
        }
        return true;
    }

    /// Solves one · x + two · y = −residuals over all sums that fail or that one of them is in.
    void tryPair(size_t one, size_t two, std::vector<Pair> &pairs) const
    {
        const Pattern &a = pattern(one);
        const Pattern &b = pattern(two);
        struct Equation
        {
            qint64 a;
            qint64 b;
            qint64 right;
        };
        std::vector<Equation> equations;
        size_t failing = 0;
        const auto take = [&](size_t sum, int ofA, int ofB) {
            if (m_search.m_isImplied[sum])
                return;
            equations.push_back({ofA, ofB, -m_left[sum].millionths()});
            failing += m_left[sum].isZero() ? 0 : 1;
        };
        auto i = a.terms.begin();
        auto j = b.terms.begin();
        while (i != a.terms.end() || j != b.terms.end()) {
            if (j == b.terms.end() || (i != a.terms.end() && i->sum < j->sum)) {
                take(i->sum, i->coefficient, 0);
                ++i;
            } else if (i == a.terms.end() || j->sum < i->sum) {
                take(j->sum, 0, j->coefficient);
                ++j;
            } else {
                take(i->sum, i->coefficient, j->coefficient);
                ++i;
                ++j;
            }
        }
        if (failing != m_failing.size())
            return;
        // Patterns are no multiples of one another, so that some equation is independent of the first.
        const Equation &first = equations.front();
        const auto second = std::find_if(equations.begin(), equations.end(), [&first](const Equation &other) {
            return first.a * other.b != other.a * first.b;
        });
        if (second == equations.end())
            return;
        const qint64 determinant = first.a * second->b - second->a * first.b;
        const auto x = quotient(first.right * second->b - second->right * first.b, determinant);
        const auto y = quotient(first.a * second->right - second->a * first.right, determinant);
        if (!x || !y || x->isZero() || y->isZero())
            return;
        const bool isSolved = std::all_of(equations.begin(), equations.end(), [&](const Equation &equation) {
            return equation.a * x->millionths() + equation.b * y->millionths() == equation.right;
        });
        if (!isSolved)
            return;
        Pair pair{{one, *x, correctionsOf(a, *x)}, {two, *y, correctionsOf(b, *y)}};
        if (!pair.one.corrections.empty() && !pair.two.corrections.empty())
            pairs.push_back(std::move(pair));
    }

    /// Whether each of the two has a failing sum of its own, so that they are two mistakes.
    bool standApart(const Pair &pair) const
    {
        const auto hasOwn = [this](size_t mine, size_t others) {
            return std::any_of(m_failing.begin(), m_failing.end(), [&](size_t sum) {
                return coefficient(pattern(mine), sum) != 0 && coefficient(pattern(others), sum) == 0;
            });
        };
        return hasOwn(pair.one.pattern, pair.two.pattern) && hasOwn(pair.two.pattern, pair.one.pattern);
    }

    /// Of three or more mistakes one that alone makes every sum wrong that it is in: the one in most
    /// sums. Where others are in as many and share one with it, it may be each of them.
    bool takeOneOut()
    {
        std::vector<Part> best;
        size_t most = 0;
        for (const size_t sum : m_failing) {
            for (const size_t index : m_search.m_patternsOfSum[sum]) {
                const size_t size = pattern(index).terms.size();
                if (size < most)
                    continue;
                const auto isIt = [index](const Part &part) { return part.pattern == index; };
                const std::optional<Amount> amount = amountOf(pattern(index), Sums::All);
                if (!amount || std::any_of(best.begin(), best.end(), isIt))
                    continue;
                Corrections corrections = correctionsOf(pattern(index), *amount);
                if (corrections.empty())
                    continue;
                if (size > most)
                    best.clear();
                most = size;
                best.push_back({index, *amount, std::move(corrections)});
            }
        }
        if (best.empty())
            return false;
        const Pattern &first = pattern(best.front().pattern);
        std::erase_if(best, [&](const Part &part) {
            return std::none_of(first.terms.begin(), first.terms.end(),
                                [&](const Term &term) { return coefficient(pattern(part.pattern), term.sum) != 0; });
        });
        addSingles(best);
        return true;
    }

    /// One cell each is enough: the first of `parts` is taken out of the residuals.
    void addSingles(const std::vector<Part> &parts)
    {
        Slip slip;
        for (const Part &part : parts) {
            for (const Correction &correction : part.corrections)
                slip.sets.push_back({correction});
        }
        takeSums(slip, {&parts.front()});
    }

    void addPairs(const std::vector<Pair> &pairs)
    {
        Slip slip;
        for (const Pair &pair : pairs) {
            for (const Correction &one : pair.one.corrections) {
                for (const Correction &two : pair.two.corrections) {
                    if (slip.sets.size() < mostSets)
                        slip.sets.push_back({one, two});
                }
            }
        }
        takeSums(slip, {&pairs.front().one, &pairs.front().two});
    }

    /// Gives the slip the failing sums of `parts` and takes their share out of the residuals.
    void takeSums(Slip &slip, std::initializer_list<const Part *> parts)
    {
        for (const Part *part : parts) {
            for (const Term &term : pattern(part->pattern).terms) {
                m_left[term.sum] += Amount::fromMillionths(term.coefficient * part->amount.millionths());
                if (!m_residuals[term.sum].isZero())
                    slip.sums.push_back(term.sum);
            }
        }
        std::sort(slip.sums.begin(), slip.sums.end(), [this](size_t a, size_t b) {
            return std::pair(m_search.m_isImplied[a], a) < std::pair(m_search.m_isImplied[b], b);
        });
        slip.sums.erase(std::unique(slip.sums.begin(), slip.sums.end()), slip.sums.end());
        m_slips.push_back(std::move(slip));
    }

    const CellSearch &m_search;
    const std::vector<Amount> m_residuals;
    std::vector<Amount> m_left; ///< what no slip explains yet
    const std::function<bool(const Correction &)> &m_isAdmissible;
    std::vector<size_t> m_failing; ///< of the component at hand
    std::vector<Slip> m_slips;
};

std::vector<Slip> CellSearch::explain(std::vector<Amount> residuals,
                                      const std::function<bool(const Correction &)> &isAdmissible) const
{
    return Solver(*this, std::move(residuals), isAdmissible).run();
}

} // namespace nianbao
