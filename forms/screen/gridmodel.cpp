// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/gridmodel.h"

#include "forms/screen/findings.h"
#include "forms/wording/sentences.h"
#include "model/project/takeover.h"

#include <QSize>

namespace nianbao {

GridModel::GridModel(Session &session, const TableSpec &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_table(table)
    , m_carried(carriedCells(session.project().edition()))
{
    updateMarks();
    connect(&session, &Session::cellsChanged, this, &GridModel::refresh);
    connect(&session, &Session::findingsChanged, this, &GridModel::updateMarks);
    connect(&session, &Session::chosenFindingChanged, this, &GridModel::updateMarks);
    connect(&session, &Session::previousChanged, this, &GridModel::refreshAll);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : grid().rowCount();
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : grid().columnCount();
}

CellIndex GridModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const GridCell &cell = grid().at(index.row(), index.column());
    return cell.row == index.row() && cell.column == index.column() ? cell.cell : -1;
}

QModelIndex GridModel::indexOf(CellIndex cell) const
{
    const GridCell *found = cell < 0 ? nullptr : grid().find(cell);
    return found ? indexOf(*found) : QModelIndex();
}

QSize GridModel::span(const QModelIndex &index) const
{
    if (!index.isValid())
        return {1, 1};
    const GridCell &cell = grid().at(index.row(), index.column());
    const bool isAnchor = cell.row == index.row() && cell.column == index.column();
    return isAnchor ? QSize(cell.columnSpan, cell.rowSpan) : QSize(1, 1);
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const GridCell &cell = grid().at(index.row(), index.column());
    if (cell.row != index.row() || cell.column != index.column())
        return Qt::NoItemFlags;
    if (cell.cell < 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isTotal = m_session.project().edition().cell(cell.cell).role == CellRole::Total;
    if (m_session.project().isEditable() && (!isTotal || m_controls == Shown::Yes))
        flags |= Qt::ItemIsEditable;
    return flags;
}

GridModel::CellState GridModel::stateOf(CellIndex cell) const
{
    if (cell < 0)
        return CellState::Words;
    if (m_session.project().edition().cell(cell).role == CellRole::Total)
        return CellState::Computed;
    const auto sources = m_carried.constFind(cell);
    const bool isCarried
        = sources != m_carried.constEnd() && isTakenOver(m_session.project().figures(), cell, *sources);
    return isCarried ? CellState::TakenOver : CellState::Input;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridCell &cell = grid().at(index.row(), index.column());
    if (cell.row != index.row() || cell.column != index.column())
        return {};
    if (cell.cell < 0) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return cell.text;
        case StateRole: return static_cast<int>(CellState::Words);
        default: return {};
        }
    }
    const Figures &figures = m_session.project().figures();
    const std::optional<Value> &control = figures.control(cell.cell);
    switch (role) {
    case Qt::DisplayRole: return figures.value(cell.cell).text();
    case Qt::EditRole: return editable(cell.cell).text();
    case Qt::AccessibleTextRole: return accessibleText(cell);
    case Qt::ToolTipRole: return toolTip(cell);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole: return static_cast<int>(stateOf(cell.cell));
    case MarksRole:
        return m_marks.value(cell.cell) | (figures.value(cell.cell).isUnknown() ? static_cast<int>(NotKnown) : 0);
    case PreviousRole: {
        const std::optional<Value> &previous = figures.previous(cell.cell);
        return m_previous == Shown::Yes && previous ? previous->text() : QString();
    }
    case ControlRole: return m_controls == Shown::Yes && control ? control->text() : QString();
    case ControlDiffersRole:
        return control && control->isNumber() && control->amount() != figures.value(cell.cell).amount();
    default: return {};
    }
}

QVariant GridModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

Value GridModel::editable(CellIndex cell) const
{
    const Figures &figures = m_session.project().figures();
    if (m_session.project().edition().cell(cell).role == CellRole::Total)
        return figures.control(cell).value_or(Value::blank());
    return figures.value(cell);
}

std::optional<MoneyUnit> GridModel::usualUnit(CellIndex cell) const
{
    const QList<MoneyUnit> &choices = m_session.project().edition().cell(cell).format.unitChoices;
    if (choices.isEmpty())
        return std::nullopt;
    const MoneyUnit now = editable(cell).unit();
    return now == MoneyUnit::Fixed ? choices.first() : now;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CellIndex cell = cellAt(index);
    if (role != Qt::EditRole || cell < 0 || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Result<ParsedValue> parsed = parseValue(value.toString(), m_session.project().edition().cell(cell).format,
                                                  InputSource::Typed, usualUnit(cell));
    return parsed && write(EditKind::Type, {{cell, parsed->value}}).has_value();
}

Status GridModel::write(EditKind kind, const QList<std::pair<CellIndex, Value>> &values)
{
    const Project &project = m_session.project();
    Edit edit;
    edit.kind = kind;
    bool onlyControls = true;
    for (const auto &[cell, value] : values) {
        const bool isTotal = project.edition().cell(cell).role == CellRole::Total;
        const Change change = isTotal
            ? project.changeOfControl(cell, value.isBlank() ? std::nullopt : std::optional(value))
            : project.changeOf(cell, value);
        if (change.before == change.after)
            continue;
        edit.changes.append(change);
        onlyControls = onlyControls && isTotal;
    }
    if (onlyControls && kind == EditKind::Type)
        edit.kind = EditKind::Control;
    return m_session.apply(edit);
}

void GridModel::showControls(Shown shown)
{
    if (m_controls == shown)
        return;
    m_controls = shown;
    refreshAll();
    emit layoutWanted();
}

void GridModel::showPrevious(Shown shown)
{
    if (m_previous == shown)
        return;
    m_previous = shown;
    refreshAll();
    emit layoutWanted();
}

void GridModel::refresh(const QSet<CellIndex> &cells)
{
    for (const CellIndex cell : cells) {
        const QModelIndex index = indexOf(cell);
        if (index.isValid())
            emit dataChanged(index, index);
    }
}

void GridModel::refreshAll()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GridModel::updateMarks()
{
    QHash<CellIndex, int> marks;
    const auto add = [&](const QList<CellIndex> &cells, int mark) {
        for (const CellIndex cell : cells) {
            if (grid().find(cell))
                marks[cell] |= mark;
        }
    };
    for (const Issue &issue : m_session.shownFindings().issues) {
        if (issue.state != IssueState::Fail || issue.rule->severity == Severity::Info || !issue.foldedUnder.isEmpty())
            continue;
        const int mark = issue.rule->severity == Severity::Error ? HasError : HasWarning;
        // Where it is known which cell is wrong, the others are right: they are only marked as sides.
        if (issue.likeliest().isEmpty()) {
            add(issue.leftCells, mark);
            add(rightCellsNow(issue), mark);
        }
        add(suspectedCells(issue), mark | Suspected);
    }
    if (const std::optional<Issue> &chosen = m_session.chosenFinding()) {
        add(chosen->leftCells, LeftSide);
        add(rightCellsNow(*chosen), RightSide);
    }
    QSet<CellIndex> changed;
    for (auto old = m_marks.cbegin(); old != m_marks.cend(); ++old) {
        if (marks.value(old.key()) != old.value())
            changed.insert(old.key());
    }
    for (auto now = marks.cbegin(); now != marks.cend(); ++now) {
        if (m_marks.value(now.key()) != now.value())
            changed.insert(now.key());
    }
    m_marks = marks;
    refresh(changed);
}

} // namespace nianbao
