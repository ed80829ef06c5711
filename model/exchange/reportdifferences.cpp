// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/reportdifferences.h"

#include "model/project/storedform.h"

namespace nianbao {

namespace {

class Comparison
{
public:
    Comparison(const Project &a, const Project &b)
        : m_a(a)
        , m_b(b)
    {
        add(QStringLiteral("report"), QStringLiteral("edition"), a.edition().id().text(), b.edition().id().text());
        add(QStringLiteral("report"), QStringLiteral("year"), QString::number(a.year()), QString::number(b.year()));
        for (const QString &field : Profile::fields())
            add(placeKindName(Place::Kind::Profile), field, a.profile().value(field), b.profile().value(field));
        for (const CellId &cell : cells())
            addCell(cell);
        addTexts();
    }

    const QList<ReportDifference> &differences() const { return m_differences; }

private:
    void add(const QString &kind, const QString &id, const std::optional<QString> &a, const std::optional<QString> &b)
    {
        if (a != b)
            m_differences.append({kind, id, a, b});
    }

    /// The cells of A in the order of its edition, then those that only B has.
    QList<CellId> cells() const
    {
        QList<CellId> all;
        for (CellIndex cell = 0; cell < m_a.edition().cellCount(); ++cell)
            all.append(m_a.edition().cell(cell).id);
        for (CellIndex cell = 0; cell < m_b.edition().cellCount(); ++cell) {
            if (m_a.edition().find(m_b.edition().cell(cell).id) < 0)
                all.append(m_b.edition().cell(cell).id);
        }
        return all;
    }

    void addCell(const CellId &id)
    {
        const auto value = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().value(cell));
        };
        const auto control = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().control(cell));
        };
        add(placeKindName(Place::Kind::Cell), id.text(), value(m_a), value(m_b));
        add(placeKindName(Place::Kind::Control), id.text(), control(m_a), control(m_b));
    }

    void addTexts()
    {
        const auto text = [](const Project &project, const SectionId &id) {
            return project.isTextKnown(id) ? std::optional<QString>(project.text(id)) : std::nullopt;
        };
        const auto compare = [this, &text](const SectionId &id) {
            add(placeKindName(Place::Kind::Text), id.text(), text(m_a, id), text(m_b, id));
        };
        for (const SectionSpec &section : m_a.edition().sections())
            compare(section.id);
        for (const SectionSpec &section : m_b.edition().sections()) {
            if (!m_a.edition().section(section.id))
                compare(section.id);
        }
    }

    const Project &m_a;
    const Project &m_b;
    QList<ReportDifference> m_differences;
};

} // namespace

QList<ReportDifference> differencesBetween(const Project &a, const Project &b)
{
    return Comparison(a, b).differences();
}

} // namespace nianbao
