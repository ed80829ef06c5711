// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The official format of one year, as data: sections, tables, cells, wording, rules. Immutable and
// proved when read, so that everything behind it can rely on every id. Everything that names a
// year, a cell or a label is in here; C++ never does.

#include "model/edition/editionparts.h"
#include "model/edition/readingwords.h"
#include "model/edition/ruleoverride.h"
#include "model/edition/rulespec.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace nianbao {

class Edition
{
public:
    const EditionId &id() const { return m_id; }
    /// Name for lists, in "zh" or "en".
    QString name(const QString &language) const;
    const QString &document() const { return m_document; }
    /// The legal basis that an introduction usually cites.
    const QString &usualBasis() const { return m_usualBasis; }
    int firstYear() const { return m_firstYear; }
    std::optional<int> lastYear() const { return m_lastYear; }
    bool isValidFor(int year) const;
    /// Id of the edition that this one is a variant of; empty for an official edition.
    const EditionId &base() const { return m_base; }

    /// {unit}{year}年政府信息公开工作年度报告 with both filled in.
    QString title(const QString &unit, int year) const;

    const QList<SectionSpec> &sections() const { return m_sections; }
    const SectionSpec *section(const SectionId &id) const;
    const QList<TableSpec> &tables() const { return m_tables; }
    const TableSpec *table(const TableId &id) const;
    const QList<UnitKindSpec> &unitKinds() const { return m_unitKinds; }
    /// The kind with this id; without an id the one that the unit's name suggests. nullptr: unknown.
    const UnitKindSpec *unitKind(const QString &id, const QString &unit) const;
    const PrintWords &printWords() const { return m_printWords; }

    int cellCount() const { return static_cast<int>(m_cells.size()); }
    const CellSpec &cell(CellIndex index) const { return m_cells[index]; }
    /// -1 when the edition has no such cell.
    CellIndex find(const CellId &id) const { return m_cellIndex.value(id, -1); }
    /// Total cells in an order in which each comes after those it is computed from.
    const QList<CellIndex> &totals() const { return m_totals; }

    /// The rules in force: without those switched off, with the severities that somebody gave.
    const QList<RuleSpec> &rules() const { return m_rules; }
    /// All rules as the edition has them. What is taken over and computed follows these.
    const QList<RuleSpec> &definedRules() const { return m_definedRules; }
    /// What makes the two differ; see withOverrides().
    const QList<RuleOverride> &overrides() const { return m_overrides; }
    /// Figures that no rule relates to others, as the edition itself lists them.
    const QList<CellIndex> &freeCells() const { return m_freeCells; }

    /// The same edition, down to its hash, with other rules in force: of `overrides` those that are for it.
    static std::shared_ptr<const Edition> withOverrides(const std::shared_ptr<const Edition> &edition,
                                                        const QList<RuleOverride> &overrides);
    const ReadingWords &readingWords() const { return m_readingWords; }

    /// The complete definition (a variant already merged into its base) as it is stored in project
    /// files, and its SHA-256 in hexadecimal.
    const QByteArray &json() const { return m_json; }
    const QString &sha256() const { return m_sha256; }

private:
    friend class EditionReader;
    Edition() = default;

    EditionId m_id;
    EditionId m_base;
    LocalText m_names;
    QString m_document;
    QString m_usualBasis;
    QString m_titlePattern;
    int m_firstYear = 0;
    std::optional<int> m_lastYear;
    QList<SectionSpec> m_sections;
    QList<TableSpec> m_tables;
    QList<UnitKindSpec> m_unitKinds;
    PrintWords m_printWords;
    QList<CellSpec> m_cells;
    QHash<CellId, CellIndex> m_cellIndex;
    QList<CellIndex> m_totals;
    QList<RuleSpec> m_definedRules;
    QList<RuleSpec> m_rules;
    QList<RuleOverride> m_overrides;
    QList<CellIndex> m_freeCells;
    ReadingWords m_readingWords;
    QByteArray m_json;
    QString m_sha256;
};

using EditionPtr = std::shared_ptr<const Edition>;

} // namespace nianbao
