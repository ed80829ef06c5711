// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/issuelist.h"

#include "forms/screen/findings.h"
#include "forms/screen/marks.h"
#include "forms/wording/sentences.h"
#include "model/edition/rulekinds.h"

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// Equal in everything that its sentence is made from.
bool isUnchanged(const Issue &a, const Issue &b)
{
    const auto sameSuspects = [&] {
        return std::equal(a.suspects.begin(), a.suspects.end(), b.suspects.begin(), b.suspects.end(),
                          [](const Suspect &x, const Suspect &y) {
                              return x.cell == y.cell && x.value == y.value && x.expected == y.expected
                                  && x.set == y.set;
                          });
    };
    const auto decider = [](const Issue &issue) { return issue.decidedBy ? issue.decidedBy->cell : -1; };
    const auto samePlace = [&] {
        return !a.place || !b.place || (a.place->start == b.place->start && a.place->sentence == b.place->sentence);
    };
    const auto sameWords = [&] {
        return a.state == b.state && a.explanation == b.explanation && a.expiredExplanation == b.expiredExplanation;
    };
    return isSameFinding(a, b) && sameWords() && a.leftCells == b.leftCells && a.left == b.left && a.right == b.right
        && samePlace() && sameSuspects() && decider(a) == decider(b) && a.equalToDifference == b.equalToDifference;
}

} // namespace

IssueList::IssueList(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rows(rowsNow())
{
    connect(&session, &Session::findingsChanged, this, [this] {
        const qsizetype before = m_rows.size();
        const int firstNew = update();
        if (firstNew >= 0 || m_rows.size() != before)
            emit findingsReplaced(firstNew);
    });
}

int IssueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IssueList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::ToolTipRole:
        if (row.group == Group::None)
            return wording::sentence(row.issue, m_session.project(), wording::Detail::Full);
        return groupSentence(row);
    case Qt::DisplayRole:
        if (row.group != Group::None)
            return groupSentence(row);
        if (row.sentence.isEmpty()) {
            row.sentence = wording::sentence(row.issue, m_session.project());
            if (const QString words = wording::explanation(row.issue); !words.isEmpty())
                row.sentence += u'\n' + words;
        }
        return row.sentence;
    case Qt::AccessibleTextRole: {
        static const char *const names[] = {
            QT_TR_NOOP("Error: %1"),
            QT_TR_NOOP("Warning: %1"),
            QT_TR_NOOP("Note: %1"),
            QT_TR_NOOP("Explained: %1"),
            QT_TR_NOOP("Could not be checked: %1"),
        };
        return tr(names[static_cast<int>(signOf(row.issue))]).arg(data(index, Qt::DisplayRole).toString());
    }
    case SignRole: return static_cast<int>(signOf(row.issue));
    case DepthRole: return row.depth;
    case FollowersRole: return row.group == Group::None ? row.followers : 0;
    case OpenRole:
        return row.group == Group::None ? m_open.contains(row.issue.rule->id) : m_openGroups.contains(row.group);
    default: return {};
    }
}

QList<IssueList::Row> IssueList::rowsNow() const
{
    // What cannot be checked does not become less true while nobody asks.
    const auto isUnchecked = [](const Issue &issue) { return issue.state == IssueState::NotAssessable; };
    QList<Issue> issues = m_session.shownFindings().issues;
    issues.removeIf(isUnchecked);
    std::copy_if(m_session.findings().issues.cbegin(), m_session.findings().issues.cend(), std::back_inserter(issues),
                 isUnchecked);
    QHash<RuleId, QList<Issue>> followers;
    QSet<RuleId> shown;
    for (const Issue &issue : issues)
        shown.insert(issue.rule->id);
    QList<Issue> leaders;
    for (const Issue &issue : issues) {
        if (!issue.foldedUnder.isEmpty() && issue.foldedUnder != issue.rule->id && shown.contains(issue.foldedUnder))
            followers[issue.foldedUnder].append(issue);
        else
            leaders.append(issue);
    }
    std::stable_sort(leaders.begin(), leaders.end(),
                     [](const Issue &a, const Issue &b) { return signOf(a) < signOf(b); });
    // What cannot be checked is one line at the end: without last year's report it is a dozen rules.
    const auto begins = [&leaders](Sign sign) {
        return std::find_if(leaders.cbegin(), leaders.cend(),
                            [sign](const Issue &issue) { return signOf(issue) >= sign; });
    };
    const QList<Issue> explained(begins(Sign::Explained), begins(Sign::NotAssessable));
    const QList<Issue> notAssessable(begins(Sign::NotAssessable), leaders.cend());
    leaders.erase(begins(Sign::Explained), leaders.cend());
    QList<Row> rows;
    for (const Issue &issue : std::as_const(leaders)) {
        const QList<Issue> below = followers.take(issue.rule->id);
        rows.append({issue, 0, static_cast<int>(below.size()), Group::None, false, {}});
        if (!m_open.contains(issue.rule->id))
            continue;
        for (const Issue &follower : below)
            rows.append({follower, 1, 0, Group::None, false, {}});
    }
    appendGroup(rows, Group::Explained, explained);
    appendGroup(rows, Group::NotAssessable, notAssessable);
    return rows;
}

void IssueList::appendGroup(QList<Row> &rows, Group group, const QList<Issue> &issues) const
{
    if (issues.isEmpty())
        return;
    Row line{issues.first(), 0, static_cast<int>(issues.size()), group, false, {}};
    line.onlyLastYear = std::all_of(issues.begin(), issues.end(), [](const Issue &issue) {
        return looksBack(issue.rule->kind) || issue.rule->kind == RuleKind::SimilarPrevious;
    });
    rows.append(line);
    if (!m_openGroups.contains(group))
        return;
    for (const Issue &issue : issues)
        rows.append({issue, 1, 0, Group::None, false, {}});
}

QString IssueList::groupSentence(const Row &row) const
{
    if (row.group == Group::Explained)
        return tr("%n finding(s) are explained. Double-click to see them.", nullptr, row.followers);
    if (row.onlyLastYear)
        return tr("%n rule(s) cannot be checked until last year's report is taken over. Double-click to see them.",
                  nullptr, row.followers);
    return tr("%n rule(s) cannot be checked with what is known, for example without last year's report. "
              "Double-click to see them.",
              nullptr, row.followers);
}

int IssueList::update()
{
    QList<Row> now = rowsNow();
    const auto isSame = [](const Row &a, const Row &b) {
        return a.depth == b.depth && a.group == b.group && isSameFinding(a.issue, b.issue);
    };
    qsizetype front = 0;
    const qsizetype shorter = std::min(now.size(), m_rows.size());
    while (front < shorter && isSame(now[front], m_rows[front]))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && isSame(now[now.size() - 1 - back], m_rows[m_rows.size() - 1 - back]))
        ++back;
    const auto first = static_cast<int>(front);
    if (m_rows.size() > front + back) {
        beginRemoveRows({}, first, static_cast<int>(m_rows.size() - back) - 1);
        m_rows.remove(front, m_rows.size() - front - back);
        endRemoveRows();
    }
    const bool hasNew = now.size() > front + back;
    if (hasNew) {
        beginInsertRows({}, first, static_cast<int>(now.size() - back) - 1);
        for (qsizetype row = front; row < now.size() - back; ++row)
            m_rows.insert(row, now[row]);
        endInsertRows();
    }
    for (qsizetype row = 0; row < now.size(); ++row) {
        if (isUnchanged(m_rows[row].issue, now[row].issue) && m_rows[row].followers == now[row].followers
            && m_rows[row].onlyLastYear == now[row].onlyLastYear)
            continue;
        m_rows[row] = now[row];
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
    return hasNew ? first : -1;
}

int IssueList::findingCount() const
{
    const auto line = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                   [](const Row &row) { return row.group == Group::NotAssessable; });
    return static_cast<int>(line - m_rows.cbegin());
}

int IssueList::rowOf(const Issue &issue) const
{
    int ofGroup = -1;
    int nearest = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isSameFinding(m_rows[row].issue, issue))
            continue;
        if (isGroup(row))
            ofGroup = row;
        else if (nearest < 0 || distance(m_rows[row].issue, issue) < distance(m_rows[nearest].issue, issue))
            nearest = row;
    }
    return nearest >= 0 ? nearest : ofGroup;
}

void IssueList::toggle(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].followers == 0)
        return;
    const RuleId rule = m_rows[row].issue.rule->id;
    const Group group = m_rows[row].group;
    if (group != Group::None && !m_openGroups.remove(group))
        m_openGroups.insert(group);
    else if (group == Group::None && !m_open.remove(rule))
        m_open.insert(rule);
    update();
    emit dataChanged(index(row), index(row));
}

} // namespace nianbao
