// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The findings that are to be shown, as a list: errors first, each with its whole sentence; those
// that only follow from another stand below it when it is opened. What is explained and what cannot be
// checked are one line each at the end, which opens as well. Changes row by row, so that a
// keystroke does not move what the user looks at.

#include "forms/screen/session.h"

#include <QAbstractListModel>

namespace nianbao {

class IssueList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SignRole = Qt::UserRole + 1, ///< Sign, as int
        DepthRole, ///< 0, or 1 for a finding that follows from the one above
        FollowersRole, ///< how many follow from this one
        OpenRole, ///< bool: its followers are shown
    };

    explicit IssueList(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Issue &issue(int row) const { return m_rows[row].issue; }
    /// Row of a finding, -1 when it is not shown.
    int rowOf(const Issue &issue) const;
    /// Rows before the line of what cannot be checked, which is there all the time.
    int findingCount() const;
    bool isGroup(int row) const { return m_rows[row].group != Group::None; }
    void toggle(int row);

signals:
    /// The findings are not the ones that they were. `firstNew` is the row of the first that was not there before,
    /// -1 where there is none.
    void findingsReplaced(int firstNew);

private:
    enum class Group { None, Explained, NotAssessable };
    struct Row
    {
        Issue issue;
        int depth = 0;
        int followers = 0;
        Group group = Group::None; ///< not None: stands for all of them; `issue` is the first
        bool onlyLastYear = false; ///< of what cannot be checked: nothing but last year's report is missing
        mutable QString sentence; ///< made when first asked for
    };
    QList<Row> rowsNow() const;
    void appendGroup(QList<Row> &rows, Group group, const QList<Issue> &issues) const;
    QString groupSentence(const Row &row) const;
    /// Returns the first new row, -1 where there is none.
    int update();

    Session &m_session;
    QSet<Group> m_openGroups;
    QSet<RuleId> m_open; // before the rows, which are made from it
    QList<Row> m_rows;
};

} // namespace nianbao
