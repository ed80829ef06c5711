// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What GridModel says of a cell in words: to screen readers and in tool tips.

#include "forms/screen/gridmodel.h"

#include "forms/screen/findings.h"
#include "forms/wording/sentences.h"

namespace nianbao {

QString GridModel::accessibleText(const GridCell &cell) const
{
    const Edition &edition = m_session.project().edition();
    const Figures &figures = m_session.project().figures();
    const CellSpec &spec = edition.cell(cell.cell);
    QStringList words;
    if (const SectionSpec *section = edition.section(m_table.section))
        words += section->name;
    if (!spec.block.isEmpty())
        words += spec.block;
    words += spec.columnPath;
    words += spec.rowPath;

    const Value &value = figures.value(cell.cell);
    if (value.isUnknown())
        words += tr("not known");
    else
        words += value.isBlank() ? tr("empty") : value.text();
    if (m_controls == Shown::Yes && figures.control(cell.cell))
        words += tr("control total %1").arg(figures.control(cell.cell)->text());
    if (m_previous == Shown::Yes && figures.previous(cell.cell))
        words += tr("last year %1").arg(figures.previous(cell.cell)->text());

    const CellState state = stateOf(cell.cell);
    if (state == CellState::Computed)
        words += tr("computed");
    else if (state == CellState::TakenOver)
        words += tr("taken over from last year");
    const int marks = m_marks.value(cell.cell);
    if ((marks & HasError) != 0)
        words += tr("has an error");
    else if ((marks & HasWarning) != 0)
        words += tr("has a warning");
    if ((marks & Suspected) != 0)
        words += tr("probably the wrong one");
    if ((marks & LeftSide) != 0)
        words += tr("left side of the chosen finding");
    if ((marks & RightSide) != 0)
        words += tr("right side of the chosen finding");
    return words.join(tr(", ", "between the parts of a cell's description for screen readers"));
}

QString GridModel::toolTip(const GridCell &cell) const
{
    const Edition &edition = m_session.project().edition();
    const Figures &figures = m_session.project().figures();
    QStringList lines{wording::cellName(edition, cell.cell)};
    const QString help = edition.cell(cell.cell).help.value(wording::language());
    if (!help.isEmpty())
        lines += help;
    const CellState state = stateOf(cell.cell);
    if (state == CellState::Computed) {
        lines += tr("This total is computed from %n figure(s).", nullptr,
                    static_cast<int>(edition.cell(cell.cell).sumOf.size()));
    } else if (state == CellState::TakenOver) {
        QStringList sources;
        for (const CellIndex source : m_carried.value(cell.cell))
            sources += wording::cellName(edition, source) + u' ' + figures.previous(source)->text();
        const QString list = sources.join(tr(" + ", "between figures that are added"));
        const std::optional<int> &year = m_session.project().previousYear();
        lines += year ? tr("Taken over from the report on %1: %2.").arg(QString::number(*year), list)
                      : tr("Taken over from last year's report: %1.").arg(list);
    }
    if (figures.value(cell.cell).isUnknown())
        lines += tr("The imported report did not show this figure.");
    if (const std::optional<Value> &control = figures.control(cell.cell)) {
        lines += data(indexOf(cell), ControlDiffersRole).toBool()
            ? tr("The control total %1 differs from the computed %2.")
                  .arg(control->text(), figures.value(cell.cell).text())
            : tr("The control total agrees.");
    }
    if (figures.previous(cell.cell))
        lines += tr("Last year's figure: %1.").arg(figures.previous(cell.cell)->text());
    for (const Issue &issue : m_session.shownFindings().issues) {
        const bool isFault = issue.state == IssueState::Fail && issue.foldedUnder.isEmpty();
        if (isFault && (issue.leftCells.contains(cell.cell) || rightCellsNow(issue).contains(cell.cell)))
            lines += wording::sentence(issue, m_session.project());
    }
    QString html;
    for (const QString &line : std::as_const(lines))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

} // namespace nianbao
