// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the rules of an edition file name rows, columns and blocks: with places like {row} to be
// filled in, one or many, or all. Only names; RuleExpander makes cells of them.

#include "model/edition/tablelayout.h"

namespace nianbao {

/// Most terms of a list in a rule.
constexpr qsizetype mostTerms = 1000;

/// `text` with the places {name} filled in. `node` is where it stands.
[[nodiscard]] QString filled(const JsonNode &node, const QString &text, const QHash<QString, QString> &replacements);

/// The rows or columns that a "rows", "columns" or "except" of the file names: "all", one or many.
/// What is not there names all.
class RuleNames
{
public:
    RuleNames(const std::optional<JsonNode> &node, const QHash<QString, QString> &replacements);

    bool isAll() const { return m_isAll; }
    const QStringList &ids() const { return m_ids; }
    /// Whether the leaf, or a group that it is in, is named.
    bool takes(const Leaf &leaf) const;

private:
    bool m_isAll = true;
    QStringList m_ids;
};

enum class Axis { Rows, Columns };

/// Rows or columns of a table, groups too; of one block where an id is given.
[[nodiscard]] QList<const TreeNode *> nodesOf(const TableLayout &table, Axis axis, const QString &blockId = {});
void expectKnown(const JsonNode &place, const QStringList &ids, const QList<const TreeNode *> &nodes);
/// Id in the key "block" of a node; empty where it has none.
[[nodiscard]] QString blockIdOf(const JsonNode &node, const TableLayout &table);

} // namespace nianbao
