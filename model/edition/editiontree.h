// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trees of an edition file: column heads, and rows with their groups. Only what is written in
// the file; cells, grid and rules are made from it.

#include "model/edition/jsonnode.h"
#include "model/values/valueinput.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace nianbao {

/// A column head or row label, with those below it.
struct TreeNode
{
    QString id;
    QString label;
    std::optional<ValueFormat> format; ///< columns only
    bool isTotal = false;
    double width = 0; ///< columns only; 0: not given
    LocalText help;
    QList<TreeNode> children;

    /// Levels from this node down, 1 for a leaf.
    int depth() const;
    int leafCount() const;
};

/// A row or column with figures: the end of a branch, with what it takes from the branch.
struct Leaf
{
    QString id;
    QStringList ids; ///< of the branch, the leaf's own last
    QStringList labels; ///< likewise
    std::optional<ValueFormat> format; ///< nearest on the branch
    bool isTotal = false;
    double width = 0;
    LocalText help; ///< nearest on the branch
};

enum class TreeKind { Columns, Rows };

/// Reads an array of nodes. Ids are repeated nowhere in the tree.
[[nodiscard]] QList<TreeNode> readTree(const JsonNode &nodes, TreeKind kind);
[[nodiscard]] ValueFormat readFormat(const JsonNode &node);
/// "count", "signed_count" or "money".
[[nodiscard]] Value::Kind readValueKind(const JsonNode &node);

[[nodiscard]] int depthOf(const QList<TreeNode> &nodes);
[[nodiscard]] QList<Leaf> leavesOf(const QList<TreeNode> &nodes);
/// Every node with an id, groups too, in reading order.
[[nodiscard]] QList<const TreeNode *> nodesOf(const QList<TreeNode> &nodes);

} // namespace nianbao
