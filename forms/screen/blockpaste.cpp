// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/blockpaste.h"

#include "forms/screen/blockalignment.h"
#include "forms/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::GridView)
};

class Planner
{
public:
    explicit Planner(const GridModel &model)
        : m_model(model)
        , m_edition(model.session().project().edition())
    {
    }

    /// A sentence when the text cannot become the cell's figure.
    std::optional<QString> add(CellIndex cell, const QString &text)
    {
        const CellSpec &spec = m_edition.cell(cell);
        const Result<ParsedValue> parsed
            = parseValue(text.trimmed(), spec.format, InputSource::Typed, m_model.usualUnit(cell));
        if (!parsed) {
            return Words::tr("Nothing was pasted. %1: %2")
                .arg(wording::cellName(m_edition, cell), wording::sentence(parsed.error()));
        }
        if (spec.role == CellRole::Total) {
            plan.totals.append({cell, parsed->value});
            return std::nullopt;
        }
        plan.figures.append({cell, parsed->value});
        for (const Normalisation normalisation : parsed->normalisations)
            plan.remarks.append({cell, wording::sentence(normalisation, text.trimmed(), parsed->value)});
        return std::nullopt;
    }

    PastePlan plan;

private:
    const GridModel &m_model;
    const Edition &m_edition;
};

} // namespace

tl::expected<PastePlan, QString> planPaste(const GridModel &model, CellIndex at, const QList<QStringList> &fields)
{
    const GridCell *start = at < 0 ? nullptr : model.grid().find(at);
    if (!start || fields.isEmpty())
        return tl::unexpected(Words::tr("There is nothing to paste: the clipboard holds no figures."));
    const BlockAlignment alignment(model.grid(), *start, fields);
    Planner planner(model);
    for (int row = 0; row < fields.size(); ++row) {
        if (alignment.isWordRow(row))
            continue;
        QSet<CellIndex> done;
        for (int column = 0; column < fields[row].size(); ++column) {
            if (alignment.isWordColumn(column))
                continue;
            const QString text = fields[row][column].trimmed();
            const GridCell *target = alignment.target(row, column);
            const bool isFigure = target && target->cell >= 0 && !done.contains(target->cell);
            if (!isFigure && text.isEmpty())
                continue;
            if (!isFigure) {
                return tl::unexpected(
                    Words::tr("Nothing was pasted: the block of %1 rows is larger than the room from here; "
                              "“%2” would stand outside the figures of the table.")
                        .arg(QString::number(fields.size()), text.left(40)));
            }
            done.insert(target->cell);
            if (const std::optional<QString> refusal = planner.add(target->cell, text))
                return tl::unexpected(*refusal);
        }
    }
    if (planner.plan.figures.isEmpty() && planner.plan.totals.isEmpty())
        return tl::unexpected(Words::tr("There is nothing to paste: the clipboard holds no figures."));
    return planner.plan;
}

tl::expected<PastePlan, QString> planFill(const GridModel &model, const QList<CellIndex> &cells, const QString &text)
{
    Planner planner(model);
    for (const CellIndex cell : cells) {
        if (model.session().project().edition().cell(cell).role != CellRole::Input)
            continue;
        if (const std::optional<QString> refusal = planner.add(cell, text))
            return tl::unexpected(*refusal);
    }
    return planner.plan;
}

} // namespace nianbao
