// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editiontree.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int deepestTree = 8;
constexpr qsizetype mostNodes = 2000;

class TreeReader
{
public:
    explicit TreeReader(TreeKind kind)
        : m_kind(kind)
    {
    }

    QList<TreeNode> read(const JsonNode &nodes, int depth)
    {
        if (depth > deepestTree)
            nodes.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 levels").arg(deepestTree));
        QList<TreeNode> result;
        for (const JsonNode &node : nodes.items(mostNodes))
            result.append(readNode(node, depth));
        if (result.isEmpty())
            nodes.refuseType("array that is not empty");
        return result;
    }

private:
    TreeNode readNode(const JsonNode &node, int depth)
    {
        if (m_kind == TreeKind::Columns)
            node.expectKeys({QLatin1String("id"), QLatin1String("label"), QLatin1String("format"),
                             QLatin1String("total"), QLatin1String("width"), QLatin1String("help"),
                             QLatin1String("children")});
        else
            node.expectKeys({QLatin1String("id"), QLatin1String("label"), QLatin1String("total"), QLatin1String("help"),
                             QLatin1String("children")});
        TreeNode result;
        const JsonNode id = node.at(QLatin1String("id"));
        result.id = id.id();
        if (m_ids.contains(result.id))
            id.refuse(ErrorCode::EditionRepeatedId, result.id);
        m_ids.insert(result.id);
        if (m_ids.size() > mostNodes)
            node.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 nodes").arg(mostNodes));
        result.label = node.at(QLatin1String("label")).text();
        result.help = node.localTextOr(QLatin1String("help"));
        if (const auto format = node.find(QLatin1String("format")))
            result.format = readFormat(*format);
        const auto children = node.find(QLatin1String("children"));
        if (const auto total = node.find(QLatin1String("total"))) {
            if (children)
                total->refuseType("no total: only a row or column with figures can be one");
            result.isTotal = total->truth();
        }
        if (const auto width = node.find(QLatin1String("width"))) {
            if (children)
                width->refuseType("no width: only a column with figures has one");
            result.width = width->number(0.01, 10'000);
        }
        if (children)
            result.children = read(*children, depth + 1);
        return result;
    }

    TreeKind m_kind;
    QSet<QString> m_ids;
};

void gatherLeaves(const TreeNode &node, Leaf branch, QList<Leaf> &leaves)
{
    branch.id = node.id;
    branch.ids.append(node.id);
    branch.labels.append(node.label);
    if (node.format)
        branch.format = node.format;
    if (!node.help.isEmpty())
        branch.help = node.help;
    branch.isTotal = node.isTotal;
    branch.width = node.width;
    if (node.children.isEmpty())
        leaves.append(branch);
    for (const TreeNode &child : node.children)
        gatherLeaves(child, branch, leaves);
}

void gatherNodes(const QList<TreeNode> &nodes, QList<const TreeNode *> &all)
{
    for (const TreeNode &node : nodes) {
        all.append(&node);
        gatherNodes(node.children, all);
    }
}

MoneyUnit readMoneyUnit(const JsonNode &node)
{
    const QString name = node.text();
    for (const MoneyUnit unit : {MoneyUnit::Yuan, MoneyUnit::WanYuan}) {
        if (moneyUnitText(unit) == name)
            return unit;
    }
    node.refuse(ErrorCode::EditionUnknownName, name);
}

} // namespace

int TreeNode::depth() const
{
    return 1 + depthOf(children);
}

int TreeNode::leafCount() const
{
    int count = children.isEmpty() ? 1 : 0;
    for (const TreeNode &child : children)
        count += child.leafCount();
    return count;
}

int depthOf(const QList<TreeNode> &nodes)
{
    int depth = 0;
    for (const TreeNode &node : nodes)
        depth = std::max(depth, node.depth());
    return depth;
}

QList<Leaf> leavesOf(const QList<TreeNode> &nodes)
{
    QList<Leaf> leaves;
    for (const TreeNode &node : nodes)
        gatherLeaves(node, {}, leaves);
    return leaves;
}

QList<const TreeNode *> nodesOf(const QList<TreeNode> &nodes)
{
    QList<const TreeNode *> all;
    gatherNodes(nodes, all);
    return all;
}

QList<TreeNode> readTree(const JsonNode &nodes, TreeKind kind)
{
    return TreeReader(kind).read(nodes, 1);
}

Value::Kind readValueKind(const JsonNode &node)
{
    const QString name = node.text();
    if (name == QLatin1String("count"))
        return Value::Kind::Count;
    if (name == QLatin1String("signed_count"))
        return Value::Kind::SignedCount;
    if (name != QLatin1String("money"))
        node.refuse(ErrorCode::EditionUnknownName, name);
    return Value::Kind::Money;
}

ValueFormat readFormat(const JsonNode &node)
{
    node.expectKeys(
        {QLatin1String("kind"), QLatin1String("unit"), QLatin1String("decimals"), QLatin1String("unitChoices")});
    ValueFormat format;
    format.kind = readValueKind(node.at(QLatin1String("kind")));
    format.unit = node.at(QLatin1String("unit")).text();

    const auto decimals = node.find(QLatin1String("decimals"));
    const auto choices = node.find(QLatin1String("unitChoices"));
    if (format.kind != Value::Kind::Money && (decimals || choices))
        (decimals ? *decimals : *choices).refuseType("nothing: only money has decimals and units to choose from");
    if (decimals)
        format.decimalsMax = decimals->whole(0, Amount::decimals);
    if (choices) {
        for (const JsonNode &choice : choices->items(2)) {
            const MoneyUnit unit = readMoneyUnit(choice);
            if (format.unitChoices.contains(unit))
                choice.refuse(ErrorCode::EditionRepeatedId, moneyUnitText(unit));
            format.unitChoices.append(unit);
        }
        if (format.unitChoices.isEmpty() || moneyUnitText(format.unitChoices.first()) != format.unit)
            choices->refuseType("units of which the first is the usual one");
    }
    return format;
}

} // namespace nianbao
