// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// This year beside last year as a table for a view: the full words of each figure, both figures, the
// difference. Follows the session by itself. Also the filter over it: one section, only what changed.

#include "forms/screen/session.h"
#include "model/check/yearonyear.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace nianbao {

class YearModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowWords, ColumnWords, Before, Now, Difference, Remark, ColumnCount };
    enum Role { CellRole = Qt::UserRole, ChangedRole, SectionRole };

    explicit YearModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    bool hasLastYear() const { return m_session.project().figures().hasPrevious(); }

signals:
    void refreshed();

private:
    void refresh();
    QString words(const YearOnYear &row, int column) const;

    Session &m_session;
    QList<YearOnYear> m_rows;
};

class YearFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { All, OnlyChanged };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown);
    /// Empty: every section.
    void setSection(const QString &section);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
    QString m_section;
};

} // namespace nianbao
