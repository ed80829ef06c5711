// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs the rules of an edition over a report. One engine for window, command line and sums over
// many units; warnings that the report explains come out as explained. Remembers
// what it read of the last report's texts, and nothing else of a report: the same input gives the same issues in
// the same order. One thread at a time.

#include "model/check/issue.h"
#include "model/project/project.h"

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
    /// The rules that a cell has a say in, also through totals, as if it held `value` (of a total: as its
    /// control total); nothing is written. For the cell being typed in: rules that read the narrative are left
    /// out.
    CheckReport checkOverlay(const Project &project, CellIndex cell, const Value &value) const;

private:
    void evaluateRule(int rule, const Figures &figures, const Project &project, QList<Issue> &issues) const;

    EditionPtr m_edition;
    std::unique_ptr<TextMemory> m_texts; ///< a cache, as the next: all that check() changes
    std::unique_ptr<NarrativeRules> m_narrative;
    QList<QList<int>> m_rulesOfCell; ///< CellIndex → indexes of the rules that the cell has a say in
};

} // namespace nianbao
