// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a family of rules in an edition file to its rules: "each" is unrolled over rows or columns,
// selectors become lists of cells. What the rules mean together is proved in editionproof.

#include "model/edition/tablelayout.h"

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
    QList<CellIndex> cells(const JsonNode &node) { return terms(node, {}); }

private:
    /// What stands for {row}, {rowLabel}, {column}, {columnLabel} in one rule of a family.
    using Replacements = QHash<QString, QString>;

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
    QList<CellIndex> terms(const JsonNode &node, const Replacements &replacements);
    QList<CellIndex> selected(const JsonNode &selector, const Replacements &replacements);
    /// Refuses a file whose rules take too long to expand.
    void spend(const JsonNode &node, qsizetype work);
    CellIndex cell(const JsonNode &node, const Replacements &replacements) const;
    const TableLayout &table(const JsonNode &node) const;

    const QList<TableLayout> &m_tables;
    const QHash<CellId, CellIndex> &m_cells;
    const QList<SectionSpec> &m_sections;
    const QList<ReadingTopic> &m_topics;
    DefinitionFrom m_from;
    qsizetype m_references = 0;
    qsizetype m_work = 0;
};

} // namespace nianbao
