// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs the rules of an edition over a report. One engine for window, command line and sums over
// many units; warnings that the report explains come out as explained. Remembers
// what it read of the last report's texts, and nothing else of a report: the same input gives the same issues in
// the same order. One thread at a time.

#include "model/check/issue.h"
#include "model/project/project.h"

#include <QSet>

namespace nianbao {

class NarrativeRules;
class TextMemory;

class Checker
{
public:
    explicit Checker(EditionPtr edition);
    ~Checker();
    Checker(Checker &&) noexcept;

    CheckReport check(const Project &project) const;
    /// As if the report had these figures, for example those of last year laid under (takeover.h).
    CheckReport check(const Project &project, const Figures &figures) const;
    /// Only the rules that one of the cells has a say in, also through totals: for a keystroke. Same order as
    /// check(). Rules that read the narrative are left out.
    CheckReport checkCells(const Project &project, const QSet<CellIndex> &cells) const;

    /// The rules that mention a cell, as if it held `value` (of a total: as its control total); nothing
    /// is written. For the cell being typed in.
    CheckReport checkOverlay(const Project &project, CellIndex cell, const Value &value) const;

private:
    void evaluateRule(int rule, const Figures &figures, const Project &project, QList<Issue> &issues) const;
    CheckReport run(const Project &project, const Figures &figures, const QSet<CellIndex> &cells) const;

    EditionPtr m_edition;
    std::unique_ptr<TextMemory> m_texts; ///< a cache, as the next: all that check() changes
    std::unique_ptr<NarrativeRules> m_narrative;
    QList<int> m_order; ///< rule indexes by table, row, column, rule
    /// CellIndex → positions in m_order of the rules that the cell has a say in, also through totals.
    QList<QList<int>> m_rulesOfCell;
};

} // namespace nianbao
