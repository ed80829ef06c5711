// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/rulenames.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Longest id or sentence after its places are filled in: a place may be written many times.
constexpr qsizetype longestFilled = 2000;

} // namespace

QString filled(const JsonNode &node, const QString &text, const QHash<QString, QString> &replacements)
{
    if (!text.contains(u'{'))
        return text;
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open < 0)
            return result + text.sliced(at);
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? text.sliced(open) : text.sliced(open + 1, close - open - 1);
        const auto replacement = replacements.constFind(name);
        if (replacement == replacements.constEnd())
            node.refuse(ErrorCode::EditionUnknownName, name);
        result += QStringView(text).sliced(at, open - at);
        result += *replacement;
        if (result.size() > longestFilled)
            node.refuse(ErrorCode::EditionWrongType,
                        QStringLiteral("text of at most %1 characters").arg(longestFilled));
        at = close + 1;
    }
}

RuleNames::RuleNames(const std::optional<JsonNode> &node, const QHash<QString, QString> &replacements)
{
    if (!node || (node->isText() && node->text() == QLatin1String("all")))
        return;
    m_isAll = false;
    if (node->isText()) {
        m_ids.append(filled(*node, node->text(), replacements));
    } else {
        for (const JsonNode &item : node->items(mostTerms))
            m_ids.append(filled(item, item.text(), replacements));
    }
}

bool RuleNames::takes(const Leaf &leaf) const
{
    return m_isAll
        || std::any_of(leaf.ids.cbegin(), leaf.ids.cend(), [this](const QString &id) { return m_ids.contains(id); });
}

QList<const TreeNode *> nodesOf(const TableLayout &table, Axis axis, const QString &blockId)
{
    QList<const TreeNode *> nodes;
    for (const BlockLayout &block : table.blocks) {
        if (blockId.isEmpty() || block.id == blockId)
            nodes += nodesOf(axis == Axis::Rows ? block.rows : block.columns);
    }
    return nodes;
}

void expectKnown(const JsonNode &place, const QStringList &ids, const QList<const TreeNode *> &nodes)
{
    for (const QString &id : ids) {
        if (std::none_of(nodes.cbegin(), nodes.cend(), [&id](const TreeNode *node) { return node->id == id; }))
            place.refuse(ErrorCode::EditionUnknownName, id);
    }
}

QString blockIdOf(const JsonNode &node, const TableLayout &table)
{
    const auto block = node.find(QLatin1String("block"));
    if (!block)
        return {};
    const QString id = block->id();
    if (std::none_of(table.blocks.cbegin(), table.blocks.cend(), [&id](const BlockLayout &b) { return b.id == id; }))
        block->refuse(ErrorCode::EditionUnknownName, id);
    return id;
}

} // namespace nianbao
