// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/cellselector.h"

#include "model/edition/rulenames.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostReferences = 200'000;
/// Comparisons of names that expanding all rules may take; the official formats need under 50,000.
constexpr qsizetype mostWork = 20'000'000;

} // namespace

CellSelector::CellSelector(const QList<TableLayout> &tables, const QHash<CellId, CellIndex> &cells)
    : m_tables(tables)
    , m_cells(cells)
{
}

void CellSelector::spend(const JsonNode &node, qsizetype work)
{
    m_work += work;
    if (m_work > mostWork)
        node.refuse(ErrorCode::EditionWrongType, QStringLiteral("rules that can be expanded in reasonable time"));
}

QList<CellIndex> CellSelector::cells(const JsonNode &node, const Replacements &replacements)
{
    QList<CellIndex> cells;
    if (!node.isArray()) {
        cells = node.isText() ? QList<CellIndex>{cell(node, replacements)} : selected(node, replacements);
    } else {
        for (const JsonNode &term : node.items(mostTerms)) {
            if (term.isText())
                cells.append(cell(term, replacements));
            else
                cells += selected(term, replacements);
        }
    }
    QList<CellIndex> sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.cbegin(), sorted.cend());
    if (twice != sorted.cend())
        node.refuse(ErrorCode::EditionRepeatedId, m_cells.key(*twice).text());
    m_references += cells.size();
    if (m_references > mostReferences)
        node.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 cells in all rules").arg(mostReferences));
    return cells;
}

CellIndex CellSelector::cell(const JsonNode &node, const Replacements &replacements) const
{
    const QString id = filled(node, node.text(), replacements);
    const CellIndex index = m_cells.value(CellId(id), -1);
    if (index < 0)
        node.refuse(ErrorCode::EditionUnknownName, id);
    return index;
}

const TableLayout &CellSelector::table(const JsonNode &node) const
{
    const TableId id(node.id());
    const auto found = std::find_if(m_tables.cbegin(), m_tables.cend(),
                                    [&id](const TableLayout &layout) { return layout.spec.id == id; });
    if (found == m_tables.cend())
        node.refuse(ErrorCode::EditionUnknownName, id.text());
    return *found;
}

QList<CellIndex> CellSelector::selected(const JsonNode &selector, const Replacements &replacements)
{
    selector.expectKeys({QLatin1String("table"), QLatin1String("block"), QLatin1String("rows"),
                         QLatin1String("columns"), QLatin1String("except"), QLatin1String("kinds")});
    const auto tableNode = selector.find(QLatin1String("table"));
    const TableLayout *only = tableNode ? &table(*tableNode) : nullptr;
    const RuleNames rows(selector.find(QLatin1String("rows")), replacements);
    const RuleNames columns(selector.find(QLatin1String("columns")), replacements);
    const auto exceptNode = selector.find(QLatin1String("except"));
    const QStringList except = exceptNode ? RuleNames(exceptNode, replacements).ids() : QStringList();
    if (!only && (!rows.isAll() || !columns.isAll() || !except.isEmpty() || selector.has(QLatin1String("block"))))
        selector.refuse(ErrorCode::EditionMissingKey, QStringLiteral("table"));
    QString block;
    if (only) {
        block = blockIdOf(selector, *only);
        const QList<const TreeNode *> rowNodes = nodesOf(*only, Axis::Rows);
        const QList<const TreeNode *> columnNodes = nodesOf(*only, Axis::Columns);
        spend(selector,
              (rowNodes.size() + columnNodes.size()) * (1 + rows.ids().size() + except.size())
                  + only->cells.size() * (1 + columns.ids().size() + except.size()));
        expectKnown(selector, rows.ids(), rowNodes);
        expectKnown(selector, columns.ids(), columnNodes);
        expectKnown(selector, except, rowNodes + columnNodes);
    }
    QList<Value::Kind> kinds;
    if (const auto kindsNode = selector.find(QLatin1String("kinds"))) {
        for (const JsonNode &node : kindsNode->items(mostTerms))
            kinds.append(readValueKind(node));
    }
    const auto isExcepted = [&except](const Leaf &leaf) {
        return std::any_of(leaf.ids.cbegin(), leaf.ids.cend(),
                           [&except](const QString &id) { return except.contains(id); });
    };
    QList<CellIndex> cells;
    for (const TableLayout &layout : m_tables) {
        for (const BlockLayout &part : layout.blocks) {
            if ((only && only != &layout) || (!block.isEmpty() && part.id != block))
                continue;
            for (qsizetype row = 0; row < part.rowLeaves.size(); ++row) {
                if (!rows.takes(part.rowLeaves[row]) || isExcepted(part.rowLeaves[row]))
                    continue;
                for (qsizetype column = 0; column < part.columnLeaves.size(); ++column) {
                    const Leaf &leaf = part.columnLeaves[column];
                    if (columns.takes(leaf) && !isExcepted(leaf)
                        && (kinds.isEmpty() || kinds.contains(leaf.format->kind)))
                        cells.append(part.cell(row, column));
                }
            }
        }
    }
    return cells;
}

} // namespace nianbao
