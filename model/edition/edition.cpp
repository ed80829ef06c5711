// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/edition.h"

#include <algorithm>

namespace nianbao {

QString Edition::name(const QString &language) const
{
    return m_names.value(language);
}

bool Edition::isValidFor(int year) const
{
    return year >= m_firstYear && (!m_lastYear || year <= *m_lastYear);
}

QString Edition::title(const QString &unit, int year) const
{
    // The year first: a body whose name holds "{year}" keeps its name.
    QString title = m_titlePattern;
    title.replace(QLatin1String("{year}"), QString::number(year));
    return title.replace(QLatin1String("{unit}"), unit);
}

const SectionSpec *Edition::section(const SectionId &id) const
{
    const auto found = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                    [&id](const SectionSpec &section) { return section.id == id; });
    return found == m_sections.cend() ? nullptr : &*found;
}

const TableSpec *Edition::table(const TableId &id) const
{
    const auto found
        = std::find_if(m_tables.cbegin(), m_tables.cend(), [&id](const TableSpec &table) { return table.id == id; });
    return found == m_tables.cend() ? nullptr : &*found;
}

EditionPtr Edition::withOverrides(const EditionPtr &edition, const QList<RuleOverride> &overrides)
{
    QList<RuleOverride> own;
    for (const RuleOverride &change : overrides) {
        const auto isMeant = [&change](const RuleSpec &rule) { return change.isFor(rule.id); };
        if (change.edition == edition->id()
            && std::any_of(edition->m_definedRules.cbegin(), edition->m_definedRules.cend(), isMeant))
            own.append(change);
    }
    if (own.isEmpty() && edition->m_overrides.isEmpty())
        return edition;
    const std::shared_ptr<Edition> changed(new Edition(*edition));
    changed->m_overrides = own;
    changed->m_rules.clear();
    for (RuleSpec rule : edition->m_definedRules) {
        const auto change = std::find_if(own.cbegin(), own.cend(),
                                         [&rule](const RuleOverride &candidate) { return candidate.isFor(rule.id); });
        if (change != own.cend() && !change->severity)
            continue;
        if (change != own.cend())
            rule.severity = *change->severity;
        changed->m_rules.append(rule);
    }
    return changed;
}

const UnitKindSpec *Edition::unitKind(const QString &id, const QString &unit) const
{
    const UnitKindSpec *found = nullptr;
    qsizetype longest = 0;
    for (const UnitKindSpec &kind : m_unitKinds) {
        if (!id.isEmpty() && kind.id == id)
            return &kind;
        for (const QString &ending : kind.nameEndings) {
            if (id.isEmpty() && unit.endsWith(ending) && ending.size() > longest) {
                found = &kind;
                longest = ending.size();
            }
        }
    }
    return found;
}

} // namespace nianbao
