// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/yearmodel.h"

#include "forms/screen/marks.h"

#include <QFont>
#include <QGuiApplication>

namespace nianbao {

namespace {

/// With its sign, as changes are written.
QString signedText(const Amount &difference)
{
    const QString text = difference.text();
    return difference > Amount() ? u'+' + text : text;
}

} // namespace

YearModel::YearModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_rows(yearOnYear(session.project().figures(), session.findings()))
{
    connect(&session, &Session::findingsChanged, this, &YearModel::refresh);
    connect(&session, &Session::cellsChanged, this, &YearModel::refresh);
    connect(&session, &Session::previousChanged, this, &YearModel::refresh);
}

void YearModel::refresh()
{
    const QList<YearOnYear> rows = yearOnYear(m_session.project().figures(), m_session.findings());
    for (int row = 0; row < rows.size(); ++row) {
        const YearOnYear &old = m_rows[row];
        const bool isSame = old.now == rows[row].now && old.before == rows[row].before && old.jumps == rows[row].jumps;
        m_rows[row] = rows[row];
        if (!isSame)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit refreshed();
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString YearModel::words(const YearOnYear &row, int column) const
{
    const CellSpec &spec = m_session.project().edition().cell(row.cell);
    switch (column) {
    case RowWords: {
        QStringList path = spec.rowPath;
        if (!spec.block.isEmpty())
            path.prepend(spec.block);
        if (path.isEmpty())
            path = spec.columnPath.mid(0, 1);
        return path.join(QStringLiteral(" › "));
    }
    case ColumnWords:
        return (spec.rowPath.isEmpty() ? spec.columnPath.mid(1) : spec.columnPath).join(QStringLiteral(" › "));
    case Before: return row.before ? row.before->text() : QStringLiteral("–");
    case Now: return row.now.isUnknown() ? tr("not known") : row.now.text();
    case Difference: return row.difference ? signedText(*row.difference) : QString();
    case Remark:
        if (row.jumps)
            return tr("large change");
        if (row.before && row.before->isNumber() && row.now.isNumber() && !row.difference)
            return tr("another unit");
        return {};
    default: return {};
    }
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const YearOnYear &row = m_rows[index.row()];
    const bool isFigure = index.column() >= Before && index.column() <= Difference;
    switch (role) {
    case Qt::DisplayRole: return words(row, index.column());
    case Qt::ToolTipRole: return isFigure ? QVariant() : QVariant(words(row, index.column()));
    case Qt::TextAlignmentRole: return static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.jumps && index.column() >= Difference) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (row.jumps && index.column() >= Difference)
            return Marks::from(QGuiApplication::palette()).info;
        return {};
    case CellRole: return row.cell;
    case ChangedRole: return row.isChanged() || row.jumps;
    case SectionRole: {
        const Edition &edition = m_session.project().edition();
        const TableSpec *table = edition.table(edition.cell(row.cell).table);
        return table ? table->section.text() : QString();
    }
    default: return {};
    }
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section >= Before && section <= Difference;
        return static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowWords: return tr("Row");
    case ColumnWords: return tr("Column");
    case Before: return tr("Last year");
    case Now: return tr("This year");
    case Difference: return tr("Change");
    default: return tr("Remark");
    }
}

void YearFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void YearFilter::setSection(const QString &section)
{
    m_section = section;
    invalidateFilter();
}

bool YearFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_shown == Shown::All || index.data(YearModel::ChangedRole).toBool())
        && (m_section.isEmpty() || index.data(YearModel::SectionRole).toString() == m_section);
}

} // namespace nianbao
