// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionreader.h"

#include "model/base/sha256.h"
#include "model/edition/editionproof.h"
#include "model/edition/editionsections.h"
#include "model/edition/editionvariant.h"

#include <QJsonDocument>

#include <algorithm>

namespace nianbao {

namespace {

const QLatin1String schemaName("nianbao-edition/1");
constexpr qsizetype mostTables = 100;

QString readTitle(const JsonNode &node)
{
    const QString title = node.text();
    for (const QLatin1String field : {QLatin1String("{unit}"), QLatin1String("{year}")}) {
        if (!title.contains(field))
            node.refuse(ErrorCode::EditionMissingKey, field);
    }
    return title;
}

/// Tells each table its section; both sides must know each other.
void joinSections(const QList<SectionSpec> &sections, QList<TableLayout> &tables, const JsonNode &root)
{
    const JsonNode nodes = root.at(QLatin1String("sections"));
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const SectionSpec &section = sections[i];
        if (section.kind != SectionSpec::Kind::Table)
            continue;
        const auto table = std::find_if(tables.begin(), tables.end(), [&section](const TableLayout &layout) {
            return layout.spec.id == section.table;
        });
        if (table == tables.end())
            nodes.items(sections.size())[i]
                .at(QLatin1String("table"))
                .refuse(ErrorCode::EditionUnknownName, section.table.text());
        table->spec.section = section.id;
    }
    for (const TableLayout &layout : std::as_const(tables)) {
        if (layout.spec.section.isEmpty())
            nodes.refuse(ErrorCode::EditionMissingKey, QStringLiteral("table (%1)").arg(layout.spec.id.text()));
    }
}

QList<TableLayout> readTables(const JsonNode &nodes)
{
    QList<TableLayout> tables;
    CellIndex nextCell = 0;
    for (const JsonNode &node : nodes.items(mostTables)) {
        tables.append(readTable(node, nextCell));
        nextCell += static_cast<CellIndex>(tables.last().cells.size());
        const TableId &id = tables.last().spec.id;
        if (std::count_if(tables.cbegin(), tables.cend(),
                          [&id](const TableLayout &layout) { return layout.spec.id == id; })
            > 1)
            node.at(QLatin1String("id")).refuse(ErrorCode::EditionRepeatedId, id.text());
    }
    return tables;
}

PrintWords readPrintWords(const JsonNode &node)
{
    node.expectKeys({QLatin1String("sign"), QLatin1String("seal"), QLatin1String("date"), QLatin1String("blankDate"),
                     QLatin1String("draft")});
    return {node.at(QLatin1String("sign")).text(), node.at(QLatin1String("seal")).text(),
            node.at(QLatin1String("date")).text(), node.at(QLatin1String("blankDate")).text(),
            node.at(QLatin1String("draft")).text()};
}

} // namespace

Result<EditionPtr> EditionReader::read(const QByteArray &json, const QString &file, const FindBase &findBase)
{
    const Result<QJsonDocument> document = parsedJson(json, file, largestFile);
    if (!document)
        return passOn(document);
    const auto complete = [](const QJsonObject &definition) {
        const QByteArray stored = QJsonDocument(definition).toJson(QJsonDocument::Compact);
        return readComplete(definition, {stored, sha256Of(stored)}, DefinitionFrom::File);
    };
    try {
        const JsonNode root = rootOf(*document, schemaName);
        const std::optional<JsonNode> extends = root.find(QLatin1String("extends"));
        if (!extends)
            return complete(document->object());
        const EditionId baseId(extends->id());
        const Result<QJsonObject> base
            = findBase ? findBase(baseId) : fail(ErrorCode::EditionNotFound, {baseId.text()});
        if (!base)
            return fail(ErrorCode::EditionUnknownName, {file, extends->place(), baseId.text()}, base.error());
        return complete(withChanges(*base, root));
    } catch (const Refusal &refusal) {
        return fail(refusal.code, {file, refusal.place, refusal.detail});
    }
}

Result<EditionPtr> EditionReader::readStored(const QByteArray &json, const QString &file, const QString &sha256)
{
    const QString found = sha256Of(json);
    if (!sha256.isEmpty() && found != sha256)
        return fail(ErrorCode::EditionWrongType, {file, QStringLiteral("edition.sha256"), sha256});
    const Result<QJsonDocument> document = parsedJson(json, file, largestFile);
    if (!document)
        return passOn(document);
    try {
        static_cast<void>(rootOf(*document, schemaName));
        return readComplete(document->object(), {json, found}, DefinitionFrom::Report);
    } catch (const Refusal &refusal) {
        return fail(refusal.code, {file, refusal.place, refusal.detail});
    }
}

EditionPtr EditionReader::readComplete(const QJsonObject &definition, const Text &text, DefinitionFrom from)
{
    const JsonNode root(definition, {});
    root.expectKeys({QLatin1String("schema"), QLatin1String("id"), QLatin1String("name"), QLatin1String("base"),
                     QLatin1String("document"), QLatin1String("basis"), QLatin1String("title"), QLatin1String("years"),
                     QLatin1String("unitKinds"), QLatin1String("printWords"), QLatin1String("sections"),
                     QLatin1String("tables"), QLatin1String("rules"), QLatin1String("free"), QLatin1String("reading")});
    const std::shared_ptr<Edition> edition(new Edition());
    edition->m_id = EditionId(root.at(QLatin1String("id")).id());
    if (const auto base = root.find(QLatin1String("base")))
        edition->m_base = EditionId(base->id());
    edition->m_names = root.at(QLatin1String("name")).localText();
    edition->m_document = root.at(QLatin1String("document")).text();
    edition->m_usualBasis = root.at(QLatin1String("basis")).text();
    edition->m_titlePattern = readTitle(root.at(QLatin1String("title")));

    const JsonNode years = root.at(QLatin1String("years"));
    years.expectKeys({QLatin1String("from"), QLatin1String("to")});
    edition->m_firstYear = years.at(QLatin1String("from")).whole(1, 9999);
    const JsonNode last = years.at(QLatin1String("to"));
    if (!last.value().isNull())
        edition->m_lastYear = last.whole(edition->m_firstYear, 9999);

    edition->m_unitKinds = readUnitKinds(root.at(QLatin1String("unitKinds")));
    edition->m_printWords = readPrintWords(root.at(QLatin1String("printWords")));
    edition->m_sections = readSections(root.at(QLatin1String("sections")));
    QList<TableLayout> tables = readTables(root.at(QLatin1String("tables")));
    joinSections(edition->m_sections, tables, root);
    for (const TableLayout &layout : std::as_const(tables)) {
        edition->m_tables.append(layout.spec);
        edition->m_cells += layout.cells;
    }
    for (CellIndex index = 0; index < edition->m_cells.size(); ++index) {
        const CellId &id = edition->m_cells[index].id;
        if (edition->m_cellIndex.contains(id))
            root.at(QLatin1String("tables")).refuse(ErrorCode::EditionRepeatedId, id.text());
        edition->m_cellIndex.insert(id, index);
    }

    if (const auto reading = root.find(QLatin1String("reading")))
        edition->m_readingWords = readReadingWords(*reading);
    RuleExpander expander(tables, edition->m_cellIndex, edition->m_sections, edition->m_readingWords.topics, from);
    const QList<ExpandedRule> rules = expander.expand(root.at(QLatin1String("rules")));
    proveRules(rules, edition->m_cells);
    if (const auto free = root.find(QLatin1String("free")))
        edition->m_freeCells = expander.cells(*free);
    const QList<QList<CellIndex>> sums = sumsOfTotals(rules, edition->m_cells);
    edition->m_totals = totalsInOrder(sums, edition->m_cells);
    for (const CellIndex total : std::as_const(edition->m_totals))
        edition->m_cells[total].sumOf = sums[total];
    if (from == DefinitionFrom::File)
        proveCoverage(rules, edition->m_freeCells, edition->m_cells);
    for (const ExpandedRule &expanded : rules)
        edition->m_definedRules.append(expanded.rule);
    edition->m_rules = edition->m_definedRules;

    edition->m_json = text.json;
    edition->m_sha256 = text.sha256;
    return edition;
}

} // namespace nianbao
