// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// GridView's changes of more than one cell, each of them one step to undo.

#include "forms/screen/blockpaste.h"
#include "forms/screen/cellclipboard.h"
#include "forms/screen/gridview.h"
#include "forms/wording/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace nianbao {

namespace {

/// More remarks than this are not said one by one; all of them can be shown.
constexpr qsizetype mostSaid = 2;

void putOnClipboard(const ClipboardTable &table)
{
    auto *data = new QMimeData;
    data->setText(table.text);
    data->setHtml(table.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

bool GridView::writeAndTell(EditKind kind, const QList<std::pair<CellIndex, Value>> &values)
{
    if (!m_session.project().isEditable()) {
        emit notice(wording::whyNotEditable(m_session.project()));
        return false;
    }
    return m_grid.write(kind, values).has_value(); // the session says why not
}

void GridView::copy()
{
    const QList<CellIndex> cells = selectedCells();
    putOnClipboard(copyOfCells(m_grid.grid(), m_session.project().figures(), {cells.begin(), cells.end()}));
    emit done(tr("Copied %n figure(s).", nullptr, static_cast<int>(cells.size())));
}

void GridView::copyAll()
{
    putOnClipboard(copyOfTable(m_grid.grid(), m_session.project().figures()));
    emit done(tr("Copied the whole table with its heads and labels."));
}

void GridView::cut()
{
    copy();
    clearFigures();
}

void GridView::clearFigures()
{
    QList<std::pair<CellIndex, Value>> values;
    for (const CellIndex cell : selectedCells()) {
        if (m_grid.flags(m_grid.indexOf(cell)) & Qt::ItemIsEditable)
            values.append({cell, Value::blank()});
    }
    if (!values.isEmpty())
        writeAndTell(EditKind::Clear, values);
}

void GridView::paste()
{
    if (!settle())
        return;
    const QList<QStringList> fields = readFields(QGuiApplication::clipboard()->text());
    const QList<CellIndex> selected = selectedCells();
    const bool isSingle = fields.size() == 1 && fields.first().size() == 1;
    const auto plan = isSingle && selected.size() > 1 ? planFill(m_grid, selected, fields.first().first())
                                                      : planPaste(m_grid, selected.value(0, -1), fields);
    if (!plan) {
        emit notice(plan.error());
        return;
    }
    if (!writeAndTell(EditKind::Paste, plan->figures))
        return;

    QStringList words{tr("Pasted %n figure(s).", nullptr, static_cast<int>(plan->figures.size()))};
    QStringList remarks;
    for (const auto &[cell, sentence] : std::as_const(plan->remarks)) {
        if (remarks.size() < mostSaid)
            words += sentence;
        remarks += QStringLiteral("%1: %2").arg(wording::cellName(m_session.project().edition(), cell), sentence);
    }
    const auto unsaid = static_cast<int>(remarks.size() - mostSaid);
    if (unsaid > 0)
        words += tr("%n more remark(s) like these.", nullptr, unsaid);
    QList<std::pair<CellIndex, Value>> differing;
    for (const auto &[cell, value] : plan->totals) {
        if (value.isNumber() && value.amount() != m_session.project().figures().value(cell).amount())
            differing.append({cell, value});
    }
    if (!differing.isEmpty()) {
        const auto &[cell, value] = differing.first();
        words += tr("%n total(s) in the block differ from the computed ones and were left out, "
                    "the first of them: %1 is %2 in the block, computed %3.",
                    nullptr, static_cast<int>(differing.size()))
                     .arg(wording::cellName(m_session.project().edition(), cell), value.text(),
                          m_session.project().figures().value(cell).text());
    } else if (!plan->totals.isEmpty()) {
        words += tr("%n total(s) in the block agree with the computed ones.", nullptr,
                    static_cast<int>(plan->totals.size()));
    }
    selectFigures(plan->figures);
    if (remarks.isEmpty() && differing.isEmpty())
        emit done(wording::joined(words));
    else
        emit notice(wording::joined(words));
    if (unsaid > 0)
        emit remarked(remarks);
    if (!differing.isEmpty())
        emit differingTotalsPasted(differing);
}

void GridView::selectFigures(const QList<std::pair<CellIndex, Value>> &figures)
{
    QItemSelection selection;
    for (const auto &[cell, value] : figures)
        selection.select(m_grid.indexOf(cell), m_grid.indexOf(cell));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridView::fillDown()
{
    const GridSpec &spec = m_grid.grid();
    QHash<int, Value> topOfColumn;
    QList<std::pair<CellIndex, Value>> values;
    for (const CellIndex cell : selectedCells()) {
        const GridCell &square = *spec.find(cell);
        if (m_session.project().edition().cell(cell).role != CellRole::Input)
            continue;
        if (!topOfColumn.contains(square.column))
            topOfColumn.insert(square.column, m_grid.editable(cell));
        else
            values.append({cell, topOfColumn.value(square.column)});
    }
    for (const auto &[cell, value] : values) {
        const Result<Value> fits = readStoredValue(value.text(), m_session.project().edition().cell(cell).format);
        if (!fits) {
            emit notice(tr("Nothing was filled: %1 does not take “%2”.")
                            .arg(wording::cellName(m_session.project().edition(), cell), value.text()));
            return;
        }
    }
    if (!values.isEmpty())
        writeAndTell(EditKind::FillDown, values);
}

void GridView::fillZeros()
{
    if (!settle())
        return;
    const Project &project = m_session.project();
    QList<CellIndex> cells = selectedCells();
    if (cells.size() < 2 && currentIndex().isValid()) {
        const GridBlock &block = blockOf(currentIndex().row());
        cells.clear();
        for (const GridCell &cell : m_grid.grid().cells()) {
            if (cell.cell >= 0 && cell.row >= block.firstRow && cell.row <= block.lastRow)
                cells.append(cell.cell);
        }
    }
    QList<std::pair<CellIndex, Value>> values;
    for (const CellIndex cell : std::as_const(cells)) {
        const CellSpec &spec = project.edition().cell(cell);
        const Value &now = project.figures().value(cell);
        if (spec.role != CellRole::Input || !(now.isBlank() || now.isUnknown()))
            continue;
        const Result<ParsedValue> zero = parseValue(QStringLiteral("0"), spec.format);
        if (zero)
            values.append({cell, zero->value});
    }
    if (values.isEmpty())
        emit notice(tr("No cell is empty here; nothing was filled."));
    else if (writeAndTell(EditKind::FillZeros, values))
        emit done(tr("Filled %n empty cell(s) with 0.", nullptr, static_cast<int>(values.size())));
}

} // namespace nianbao
