// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativerules.h"

namespace nianbao {

NarrativeRules::NarrativeRules(const Edition &edition)
    : m_vocabulary(edition)
{
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            m_read.sections.append({section.id, false, ShownText(QString()), {}, {}, {}});
    }
}

void NarrativeRules::read(const Figures &figures, const Project &project)
{
    const UnitKindSpec *kind = project.unitKind();
    m_read.sumsUp = kind && kind->sumsUp;
    const bool isSameReport = m_unit == project.unit() && m_year == project.year();
    m_unit = project.unit();
    m_year = project.year();
    for (ReadSection &section : m_read.sections) {
        section.isKnown = project.isTextKnown(section.id);
        section.shown = ShownText(project.text(section.id), figures);
        if (isSameReport && section.text == section.shown.text())
            continue;
        section.text = section.shown.text();
        SectionReading reading = readSection(section.text, m_vocabulary, m_year, m_unit);
        section.plain = std::move(reading.plain);
        section.statements.clear();
        for (const Statement &statement : std::as_const(reading.statements))
            section.statements[statement.rule].append(statement);
    }
}

void NarrativeRules::evaluate(const RuleSpec &rule, const Figures &figures, const Project &project,
                              QList<Issue> &issues) const
{
    compareNarrative(m_read, rule, figures, project, issues);
}

} // namespace nianbao
