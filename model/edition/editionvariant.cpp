// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionvariant.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype mostChanges = 200;

/// Deeper trees are refused when the result is read.
constexpr int deepest = 20;

/// What becomes of a node: nothing, itself changed, or itself and others.
using NodeChange = std::function<QList<QJsonObject>(const QJsonObject &)>;

/// Where in the file a change is made: "t3.rows.other" is the row other of the table t3.
struct Target
{
    QString table;
    QString part; ///< "rows" or "columns"
    QString id;
};

Target readTarget(const JsonNode &node)
{
    const QString text = node.text();
    Target target{text.section(u'.', 0, 0), text.section(u'.', 1, 1), text.section(u'.', 2)};
    if ((target.part != QLatin1String("rows") && target.part != QLatin1String("columns")) || target.id.isEmpty())
        node.refuseType("table.rows.id or table.columns.id");
    return target;
}

/// Changes the nodes with an id in a tree and counts them.
class TreeChange
{
public:
    TreeChange(QString id, NodeChange change)
        : m_id(std::move(id))
        , m_change(std::move(change))
    {
    }

    QJsonArray apply(const QJsonArray &nodes, int depth = 0)
    {
        QJsonArray result;
        for (const QJsonValue &value : nodes) {
            QJsonObject node = value.toObject();
            if (node.value(QLatin1String("id")).toString() == m_id) {
                ++m_count;
                for (const QJsonObject &replacement : m_change(node))
                    result.append(replacement);
                continue;
            }
            const QJsonValue children = node.value(QLatin1String("children"));
            if (children.isArray() && depth < deepest)
                node.insert(QLatin1String("children"), apply(children.toArray(), depth + 1));
            result.append(node);
        }
        return result;
    }

    int count() const { return m_count; }

private:
    QString m_id;
    NodeChange m_change;
    int m_count = 0;
};

void changeTable(QJsonObject &edition, const JsonNode &targetNode, const NodeChange &change)
{
    const Target target = readTarget(targetNode);
    TreeChange treeChange(target.id, change);
    QJsonArray tables = edition.value(QLatin1String("tables")).toArray();
    for (qsizetype t = 0; t < tables.size(); ++t) {
        QJsonObject table = tables[t].toObject();
        if (table.value(QLatin1String("id")).toString() != target.table)
            continue;
        QJsonArray blocks = table.value(QLatin1String("blocks")).toArray();
        for (qsizetype b = 0; b < blocks.size(); ++b) {
            QJsonObject block = blocks[b].toObject();
            if (block.contains(target.part))
                block.insert(target.part, treeChange.apply(block.value(target.part).toArray()));
            blocks[b] = block;
        }
        table.insert(QLatin1String("blocks"), blocks);
        tables[t] = table;
    }
    if (treeChange.count() == 0)
        targetNode.refuse(ErrorCode::EditionUnknownName, targetNode.text());
    edition.insert(QLatin1String("tables"), tables);
}

QJsonObject objectOf(const JsonNode &node)
{
    if (!node.isObject())
        node.refuseType("object");
    return node.value().toObject();
}

void relabel(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("relabel"), QLatin1String("label")});
    const QString label = change.at(QLatin1String("label")).text();
    changeTable(edition, change.at(QLatin1String("relabel")), [&label](QJsonObject node) {
        node.insert(QLatin1String("label"), label);
        return QList<QJsonObject>{node};
    });
}

void addRow(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("addRow"), QLatin1String("after")});
    const QJsonObject row = objectOf(change.at(QLatin1String("addRow")));
    changeTable(edition, change.at(QLatin1String("after")), [&row](const QJsonObject &node) {
        return QList<QJsonObject>{node, row};
    });
}

void replaceRow(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("replaceRow"), QLatin1String("by")});
    const QJsonObject row = objectOf(change.at(QLatin1String("by")));
    changeTable(edition, change.at(QLatin1String("replaceRow")),
                [&row](const QJsonObject &) { return QList<QJsonObject>{row}; });
}

void removeRow(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("removeRow")});
    changeTable(edition, change.at(QLatin1String("removeRow")),
                [](const QJsonObject &) { return QList<QJsonObject>(); });
}

void addRule(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("addRule")});
    QJsonArray rules = edition.value(QLatin1String("rules")).toArray();
    rules.append(objectOf(change.at(QLatin1String("addRule"))));
    edition.insert(QLatin1String("rules"), rules);
}

void removeRule(QJsonObject &edition, const JsonNode &change)
{
    change.expectKeys({QLatin1String("removeRule")});
    const JsonNode idNode = change.at(QLatin1String("removeRule"));
    const QString id = idNode.text();
    const QJsonArray rules = edition.value(QLatin1String("rules")).toArray();
    QJsonArray kept;
    for (const QJsonValue &rule : rules) {
        if (rule.toObject().value(QLatin1String("id")).toString() != id)
            kept.append(rule);
    }
    if (kept.size() == rules.size())
        idNode.refuse(ErrorCode::EditionUnknownName, id);
    edition.insert(QLatin1String("rules"), kept);
}

struct ChangeKind
{
    QLatin1String key;
    void (*apply)(QJsonObject &, const JsonNode &);
};

constexpr ChangeKind changeKinds[] = {
    {QLatin1String("relabel"), relabel},       {QLatin1String("addRow"), addRow},
    {QLatin1String("replaceRow"), replaceRow}, {QLatin1String("removeRow"), removeRow},
    {QLatin1String("addRule"), addRule},       {QLatin1String("removeRule"), removeRule},
};

} // namespace

QJsonObject withChanges(const QJsonObject &base, const JsonNode &variant)
{
    variant.expectKeys({QLatin1String("schema"), QLatin1String("id"), QLatin1String("name"), QLatin1String("extends"),
                        QLatin1String("document"), QLatin1String("basis"), QLatin1String("title"),
                        QLatin1String("years"), QLatin1String("free"), QLatin1String("changes")});
    QJsonObject edition = base;
    for (const JsonNode &change : variant.at(QLatin1String("changes")).items(mostChanges)) {
        const auto kind = std::find_if(std::begin(changeKinds), std::end(changeKinds),
                                       [&change](const ChangeKind &known) { return change.has(known.key); });
        if (kind == std::end(changeKinds))
            change.refuseType("change: relabel, addRow, replaceRow, removeRow, addRule or removeRule");
        kind->apply(edition, change);
    }
    edition.insert(QLatin1String("id"), variant.at(QLatin1String("id")).value());
    edition.insert(QLatin1String("name"), variant.at(QLatin1String("name")).value());
    edition.insert(QLatin1String("base"), variant.at(QLatin1String("extends")).value());
    for (const QLatin1String key : {QLatin1String("document"), QLatin1String("basis"), QLatin1String("title"),
                                    QLatin1String("years"), QLatin1String("free")}) {
        if (const auto own = variant.find(key))
            edition.insert(key, own->value());
    }
    return edition;
}

} // namespace nianbao
