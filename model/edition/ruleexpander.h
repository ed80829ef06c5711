// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a family of rules in an edition file to its rules: "each" is unrolled over rows or columns,
// selectors become lists of cells. What the rules mean together is proved in editionproof.

#include "model/edition/cellselector.h"

namespace nianbao {

struct ExpandedRule
{
    RuleSpec rule;
    bool computes = false; ///< its one right cell is a total whose value is the sum of the left
    QString place; ///< of the family in the file
};

/// Where a definition comes from. One stored in a report may have been written by an earlier version of
/// the program, which asked for less; the report has to open all the same.
enum class DefinitionFrom { File, Report };

class RuleExpander
{
public:
    RuleExpander(const QList<TableLayout> &tables, const QHash<CellId, CellIndex> &cells,
                 const QList<SectionSpec> &sections, const QList<ReadingTopic> &topics, DefinitionFrom from);

    /// All rules of the array `families`.
    QList<ExpandedRule> expand(const JsonNode &families);
    /// The cells that a list of ids and selectors stands for.
    QList<CellIndex> cells(const JsonNode &node) { return m_selector.cells(node, {}); }

private:
    using Replacements = CellSelector::Replacements;

    QList<ExpandedRule> expandFamily(const JsonNode &family);
    QList<Replacements> instances(const JsonNode &each);
    ExpandedRule readRule(const JsonNode &family, RuleKind kind, const Replacements &replacements);
    void readCells(const JsonNode &family, RuleSpec &rule, const Replacements &replacements);
    void readTextFields(const JsonNode &family, RuleSpec &rule, const Replacements &replacements);
    void readNarrativeFields(const JsonNode &family, RuleSpec &rule, const Replacements &replacements);
    WordGroup readGroup(const JsonNode &node, RuleKind kind, const Replacements &replacements);
    SignedCells readMeaning(const JsonNode &node, const Replacements &replacements);
    /// A section of text.
    SectionId section(const JsonNode &node) const;

    CellSelector m_selector;
    const QList<SectionSpec> &m_sections;
    const QList<ReadingTopic> &m_topics;
    DefinitionFrom m_from;
};

} // namespace nianbao
