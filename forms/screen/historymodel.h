// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every change of the report as a table for a view, newest first: when, by whom, how, where, what stood
// there and what came. Follows the session by itself. Also the filter over it: words, and one cell.

#include "forms/screen/session.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace nianbao {

class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Origin, Where, Before, After, ColumnCount };
    enum Role { PlaceIdRole = Qt::UserRole, HaystackRole };
    /// Of a longer history the newest changes are shown.
    static constexpr int mostRows = 10000;

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const HistoryEntry &entry(int row) const { return m_entries[row]; }

signals:
    void refreshed();

private:
    void readNew();
    QString words(const HistoryEntry &entry, int column) const;
    QString placeOf(const Place &place) const;
    QString haystack(const HistoryEntry &entry) const;

    Session &m_session;
    QTimer m_soon; ///< one look into the file for many changes at once
    QList<HistoryEntry> m_entries;
    mutable QHash<std::pair<int, QString>, QString> m_names;
    mutable QHash<qint64, QString> m_haystacks; ///< by sequence; made when first searched
};

class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word has to be somewhere in the row.
    void setWords(const QString &words);
    /// Only what concerns this cell or section; empty: everything.
    void setPlaceId(const QString &id);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_placeId;
};

} // namespace nianbao
