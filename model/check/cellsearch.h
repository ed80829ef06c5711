// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The smallest sets of cells that explain all residuals (Fellegi and Holt, "A systematic approach to
// automatic edit and imputation", 1976), exact for one cell and for two. Linear algebra only: knows
// neither rules nor reasons. Cells whose columns are multiples of one another explain the same
// residuals, no sum tells them apart; they are one pattern. Patterns are indexed by the sums that they
// are in, so that only those that touch a failing sum are ever tried.

#include "model/check/linearsums.h"

#include <functional>

namespace nianbao {

/// A cell and what its figure is to be changed by.
struct Correction
{
    CellIndex cell = -1;
    Amount by;

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// Residuals that belong to one mistake, and every smallest set of corrections that removes them.
struct Slip
{
    std::vector<size_t> sums; ///< the failing sums; those that follow from no others first
    std::vector<std::vector<Correction>> sets; ///< one or two corrections each, all of one size
};

class CellSearch
{
public:
    /// `isImplied` says of each sum whether it follows from the others (see folding.h). Cells for which
    /// `isWritten` is false are never suspected.
    CellSearch(const std::vector<LinearSum> &sums, const std::vector<bool> &isImplied,
               const std::function<bool(CellIndex)> &isWritten);

    /// By sum: Σ left − Σ right. `isAdmissible` refuses corrections that no figure can have.
    /// Two corrections that each have a failing sum of their own, where no other two would do, are
    /// two slips. Two cells of one pattern are never a set: how much of the difference is
    /// whose cannot be known. Residuals of three or more mistakes are taken apart where one of them
    /// stands alone; what is left then without a set of at most two cells is in no slip.
    std::vector<Slip> explain(std::vector<Amount> residuals,
                              const std::function<bool(const Correction &)> &isAdmissible) const;

private:
    struct Term
    {
        size_t sum;
        int coefficient;
        friend auto operator<=>(const Term &, const Term &) = default;
    };
    struct Member
    {
        CellIndex cell;
        int scale; ///< the cell's column is so many times the pattern
    };
    struct Pattern
    {
        std::vector<Term> terms; ///< by sum, ascending; implied sums too
        std::vector<Member> members;
        size_t component = 0;
    };
    class Solver;

    void joinComponents();

    size_t m_sumCount = 0;
    std::vector<bool> m_isImplied;
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<size_t>> m_patternsOfSum;
    std::vector<size_t> m_componentOfSum; ///< sums of different components have no cell in common
};

} // namespace nianbao
