// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/tablelayout.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostBlocks = 50;
/// Blocks with 7, 8, 9 and 10 columns would already need 2,520 thin columns.
constexpr qsizetype mostColumns = 200;

class TableReader
{
public:
    TableReader(const JsonNode &node, CellIndex firstCell)
        : m_node(node)
        , m_nextCell(firstCell)
    {
    }

    TableLayout read()
    {
        m_node.expectKeys({QLatin1String("id"), QLatin1String("format"), QLatin1String("narrowHeaders"),
                           QLatin1String("labelWidths"), QLatin1String("valueWidth"), QLatin1String("note"),
                           QLatin1String("blocks")});
        TableSpec &spec = m_layout.spec;
        spec.id = TableId(m_node.at(QLatin1String("id")).id());
        spec.note = m_node.textOr(QLatin1String("note"));
        if (const auto narrow = m_node.find(QLatin1String("narrowHeaders")))
            spec.narrowHeaders = narrow->truth();
        if (const auto format = m_node.find(QLatin1String("format")))
            m_format = readFormat(*format);
        readBlocks(m_node.at(QLatin1String("blocks")));
        makeCells();

        double valueWidth = static_cast<double>(valueColumnsOf(m_layout.blocks));
        if (const auto width = m_node.find(QLatin1String("valueWidth")))
            valueWidth = width->number(0.01, 100'000);
        spec.grid = gridOf(m_layout.blocks, labelWidths(), valueWidth);
        for (const GridCell &cell : spec.grid.cells()) {
            if (cell.cell >= 0)
                spec.cells.append(cell.cell);
        }
        return m_layout;
    }

private:
    void readBlocks(const JsonNode &nodes)
    {
        for (const JsonNode &node : nodes.items(mostBlocks))
            m_layout.blocks.append(readBlock(node));
        if (m_layout.blocks.isEmpty())
            nodes.refuseType("array that is not empty");
        if (valueColumnsOf(m_layout.blocks) > mostColumns)
            nodes.refuse(ErrorCode::EditionWrongType,
                         QStringLiteral("blocks that fit on %1 common columns").arg(mostColumns));
        for (const BlockLayout &block : std::as_const(m_layout.blocks))
            m_labelColumns = std::max<qsizetype>(m_labelColumns, depthOf(block.rows));
        const QList<JsonNode> items = nodes.items(mostBlocks);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (m_labelColumns > 0 && !items[i].has(QLatin1String("rows")))
                items[i].refuse(ErrorCode::EditionMissingKey, QStringLiteral("rows"));
            if (m_labelColumns > 0)
                m_layout.blocks[i].corner = items[i].at(QLatin1String("corner")).text();
            else if (const auto corner = items[i].find(QLatin1String("corner")))
                corner->refuseType("no corner: the table has no row labels");
        }
    }

    BlockLayout readBlock(const JsonNode &node)
    {
        node.expectKeys({QLatin1String("id"), QLatin1String("caption"), QLatin1String("corner"),
                         QLatin1String("columns"), QLatin1String("rows")});
        BlockLayout block;
        if (const auto id = node.find(QLatin1String("id"))) {
            block.id = id->id();
            claim(*id, block.id, m_blockIds);
        }
        block.caption = node.textOr(QLatin1String("caption"));
        const JsonNode columns = node.at(QLatin1String("columns"));
        block.columns = readTree(columns, TreeKind::Columns);
        block.columnLeaves = leavesOf(block.columns);
        if (block.columnLeaves.size() > mostColumns)
            columns.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 columns").arg(mostColumns));
        for (Leaf &leaf : block.columnLeaves) {
            if (!leaf.format)
                leaf.format = m_format;
            if (!leaf.format)
                columns.refuse(ErrorCode::EditionMissingKey, QStringLiteral("format (%1)").arg(leaf.id));
        }
        if (const auto rows = node.find(QLatin1String("rows"))) {
            block.rows = readTree(*rows, TreeKind::Rows);
            block.rowLeaves = leavesOf(block.rows);
            for (const TreeNode *row : nodesOf(block.rows))
                claim(*rows, row->id, m_rowIds);
        } else {
            block.rowLeaves.append(Leaf());
        }
        block.firstCell = m_nextCell;
        m_nextCell += static_cast<CellIndex>(block.rowLeaves.size() * block.columnLeaves.size());
        if (m_nextCell > mostCells)
            node.refuse(ErrorCode::EditionWrongType, QStringLiteral("at most %1 cells").arg(mostCells));
        return block;
    }

    static void claim(const JsonNode &node, const QString &id, QSet<QString> &taken)
    {
        if (taken.contains(id))
            node.refuse(ErrorCode::EditionRepeatedId, id);
        taken.insert(id);
    }

    void makeCells()
    {
        QSet<QString> ids;
        for (const BlockLayout &block : std::as_const(m_layout.blocks)) {
            for (const Leaf &row : block.rowLeaves) {
                for (const Leaf &column : block.columnLeaves) {
                    CellSpec cell;
                    QStringList parts{m_layout.spec.id.text(), row.id, column.id};
                    parts.removeAll(QString());
                    cell.id = CellId(parts.join(u'.'));
                    claim(m_node, cell.id.text(), ids);
                    cell.table = m_layout.spec.id;
                    cell.format = *column.format;
                    cell.role = row.isTotal || column.isTotal ? CellRole::Total : CellRole::Input;
                    cell.rowPath = row.labels;
                    cell.columnPath = column.labels;
                    cell.block = block.caption;
                    cell.help = joined(row.help, column.help);
                    m_layout.cells.append(cell);
                }
            }
        }
    }

    static LocalText joined(const LocalText &row, const LocalText &column)
    {
        LocalText help = row;
        for (auto text = column.cbegin(); text != column.cend(); ++text) {
            QString &whole = help[text.key()];
            whole = whole.isEmpty() ? text.value() : whole + u'\n' + text.value();
        }
        return help;
    }

    QList<double> labelWidths() const
    {
        QList<double> widths;
        const auto node = m_node.find(QLatin1String("labelWidths"));
        if (!node)
            return QList<double>(m_labelColumns, 1.0);
        for (const JsonNode &width : node->items(mostColumns))
            widths.append(width.number(0.01, 10'000));
        if (widths.size() != m_labelColumns)
            node->refuse(ErrorCode::EditionWrongType, QStringLiteral("%1 widths").arg(m_labelColumns));
        return widths;
    }

    const JsonNode &m_node;
    CellIndex m_nextCell;
    TableLayout m_layout;
    std::optional<ValueFormat> m_format;
    qsizetype m_labelColumns = 0;
    QSet<QString> m_blockIds;
    QSet<QString> m_rowIds;
};

} // namespace

TableLayout readTable(const JsonNode &node, CellIndex firstCell)
{
    return TableReader(node, firstCell).read();
}

} // namespace nianbao
