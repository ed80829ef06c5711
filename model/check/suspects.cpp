// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/suspects.h"

#include "model/check/cellsearch.h"
#include "model/check/decidingtotal.h"
#include "model/check/wrongunit.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace nianbao {

namespace {

/// A difference of one digit equals some other figure by chance.
constexpr Amount leastTelling = Amount::fromWhole(10);

bool isWritten(const Figures &figures, CellIndex cell)
{
    if (figures.edition().cell(cell).role == CellRole::Input)
        return true;
    return figures.control(cell) && figures.control(cell)->isNumber();
}

/// What the clerk wrote there: of a total the control total.
const Value &written(const Figures &figures, CellIndex cell)
{
    const std::optional<Value> &control = figures.control(cell);
    return figures.edition().cell(cell).role == CellRole::Total && control ? *control : figures.value(cell);
}

bool isAdmissible(const Figures &figures, const Correction &correction)
{
    const ValueFormat &format = figures.edition().cell(correction.cell).format;
    const Amount expected = written(figures, correction.cell).amount() + correction.by;
    qint64 step = Amount::scale;
    for (int decimal = 0; format.kind == Value::Kind::Money && decimal < format.decimalsMax; ++decimal)
        step /= 10;
    const Amount most = Amount::fromWhole(Value::largest);
    return (format.kind == Value::Kind::SignedCount || expected >= Amount()) && expected.millionths() % step == 0
        && expected <= most && Amount() - most <= expected;
}

QString sortedDigits(const QString &text)
{
    QString digits = text;
    std::sort(digits.begin(), digits.end());
    return digits;
}

/// How many places of the figure have to be written anew.
int digitsChanged(Amount value, Amount expected)
{
    QString a = value.text();
    QString b = expected.text();
    const qsizetype length = std::max(a.size(), b.size());
    a = a.rightJustified(length, u' ');
    b = b.rightJustified(length, u' ');
    int changed = 0;
    for (qsizetype i = 0; i < length; ++i)
        changed += a[i] == b[i] ? 0 : 1;
    return changed;
}

struct Rank
{
    int mark = 0; ///< 0 for the plainest mark of a slip
    int controls = 0;
    int digits = 0;
    double proportion = 0;
    CellIndex cell = 0;

    friend auto operator<=>(const Rank &, const Rank &) = default;
};

int markOf(SuspectReason reason)
{
    switch (reason) {
    case SuspectReason::Shift: return 0;
    case SuspectReason::WrongUnit:
    case SuspectReason::DigitsSwapped: return 1;
    case SuspectReason::LeftBlank: return 2;
    default: return 3;
    }
}

class Naming
{
public:
    Naming(QList<Issue> &issues, const std::vector<LinearSum> &sums, const std::vector<bool> &isImplied,
           const Figures &figures)
        : m_issues(issues)
        , m_sums(sums)
        , m_isImplied(isImplied)
        , m_figures(figures)
        , m_edition(figures.edition())
    {
    }

    void run(std::vector<Slip> slips)
    {
        joinShifts(slips);
        for (const Slip &slip : slips)
            name(slip);
        flatten();
    }

private:
    using Set = QList<Suspect>;

    Issue *issueOf(size_t sum) const
    {
        const auto issue = std::find_if(m_issues.begin(), m_issues.end(), [&](const Issue &candidate) {
            return candidate.rule == m_sums[sum].rule && candidate.state == IssueState::Fail;
        });
        return issue == m_issues.end() ? nullptr : &*issue;
    }

    bool inOneLine(CellIndex a, CellIndex b) const
    {
        const CellSpec &one = m_edition.cell(a);
        const CellSpec &two = m_edition.cell(b);
        const bool sameRow = one.rowPath == two.rowPath;
        const bool sameColumn = one.columnPath == two.columnPath;
        return a != b && one.role == two.role && one.table == two.table && one.block == two.block
            && !one.rowPath.isEmpty() && (sameRow || sameColumn);
    }

    /// As many too many in one cell as too few in another of its row or column.
    bool isShift(const Correction &one, const Correction &two) const
    {
        return (one.by + two.by).isZero() && inOneLine(one.cell, two.cell);
    }

    std::vector<std::vector<Correction>> shiftsBetween(const Slip &a, const Slip &b) const
    {
        std::vector<std::vector<Correction>> shifts;
        for (const std::vector<Correction> &one : a.sets) {
            for (const std::vector<Correction> &two : b.sets) {
                if (one.size() == 1 && two.size() == 1 && isShift(one.front(), two.front()))
                    shifts.push_back({one.front(), two.front()});
            }
        }
        return shifts;
    }

    /// What is missing in one place and too much in another was booked in the wrong place, if there
    /// is only one such other place.
    void joinShifts(std::vector<Slip> &slips) const
    {
        struct Partner
        {
            size_t a;
            size_t b;
            std::vector<std::vector<Correction>> shifts;
        };
        std::vector<Partner> partners;
        std::vector<int> times(slips.size());
        for (size_t a = 0; a < slips.size(); ++a) {
            for (size_t b = a + 1; b < slips.size(); ++b) {
                auto shifts = shiftsBetween(slips[a], slips[b]);
                if (shifts.empty())
                    continue;
                ++times[a];
                ++times[b];
                partners.push_back({a, b, std::move(shifts)});
            }
        }
        for (Partner &partner : partners) {
            if (times[partner.a] != 1 || times[partner.b] != 1)
                continue;
            Slip &kept = slips[partner.a];
            kept.sets = std::move(partner.shifts);
            const std::vector<size_t> &sums = slips[partner.b].sums;
            kept.sums.insert(kept.sums.end(), sums.begin(), sums.end());
            slips[partner.b].sets.clear();
        }
        std::erase_if(slips, [](const Slip &slip) { return slip.sets.empty(); });
    }

    Suspect suspect(const Correction &correction) const
    {
        Suspect suspect;
        suspect.cell = correction.cell;
        const Value &value = written(m_figures, correction.cell);
        suspect.value = value.amount();
        suspect.expected = suspect.value + correction.by;
        if (value.isBlank())
            suspect.reason = SuspectReason::LeftBlank;
        else if (value.kind() == Value::Kind::Money && isUnitSlip(suspect.value, suspect.expected))
            suspect.reason = SuspectReason::WrongUnit;
        else if (sortedDigits(suspect.value.text()) == sortedDigits(suspect.expected.text()))
            suspect.reason = SuspectReason::DigitsSwapped;
        return suspect;
    }

    Set setOf(const std::vector<Correction> &corrections) const
    {
        Set set;
        for (const Correction &correction : corrections)
            set.append(suspect(correction));
        if (set.size() == 1)
            return set;
        const bool shift = isShift(corrections[0], corrections[1]);
        for (Suspect &each : set)
            each.reason = shift ? SuspectReason::Shift : SuspectReason::Together;
        // The cell that has too many first: it is the one that was written in.
        if (shift && set[0].expected > set[0].value)
            std::swap(set[0], set[1]);
        return set;
    }

    Rank rankOf(const Set &set) const
    {
        Rank rank;
        rank.mark = markOf(set.first().reason);
        rank.cell = set.first().cell;
        for (const Suspect &each : set) {
            const auto value = static_cast<double>(each.value.millionths());
            const auto expected = static_cast<double>(each.expected.millionths());
            rank.digits += digitsChanged(each.value, each.expected);
            rank.proportion += std::abs(expected - value) / std::max(std::abs(value), std::abs(expected));
            rank.controls += m_edition.cell(each.cell).role == CellRole::Total ? 1 : 0;
        }
        return rank;
    }

    void name(const Slip &slip)
    {
        Issue *first = fold(slip);
        if (!first)
            return;
        std::vector<std::pair<Rank, Set>> ranked;
        for (const std::vector<Correction> &corrections : slip.sets) {
            const Set set = setOf(corrections);
            ranked.emplace_back(rankOf(set), set);
        }
        std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Set> sets;
        for (auto &[rank, set] : ranked) {
            if (ranked.size() == 1 && set.first().reason == SuspectReason::OneOfSeveral)
                set.first().reason = SuspectReason::OnlyOne;
            for (Suspect &each : set) {
                each.set = static_cast<int>(sets.size());
                first->suspects.append(each);
            }
            sets.append(set);
        }
        first->decidedBy = decidingTotal(sets, m_figures);
        first->equalToDifference = equalToDifference(slip, sets);
    }

    /// The first of the sums in the order of the list speaks for all; one that follows from others
    /// only if there is no other. nullptr when other slips have taken them all.
    Issue *fold(const Slip &slip)
    {
        QList<Issue *> mine;
        Issue *first = nullptr;
        bool isFirstImplied = false;
        for (const size_t sum : slip.sums) {
            Issue *issue = issueOf(sum);
            if (!issue || m_settled.contains(issue->rule->id))
                continue;
            mine.append(issue);
            if (!first || std::pair(m_isImplied[sum] ? 1 : 0, issue) < std::pair(isFirstImplied ? 1 : 0, first)) {
                first = issue;
                isFirstImplied = m_isImplied[sum];
            }
        }
        for (Issue *issue : std::as_const(mine)) {
            issue->foldedUnder = issue == first ? RuleId() : first->rule->id;
            m_settled.insert(issue->rule->id);
        }
        return first;
    }

    CellIndex equalToDifference(const Slip &slip, const QList<Set> &sets) const
    {
        const Suspect &likeliest = sets.first().first();
        const Amount by = likeliest.expected - likeliest.value;
        const Amount size = by < Amount() ? Amount() - by : by;
        if (size < leastTelling || sets.first().size() > 1)
            return -1;
        QSet<CellIndex> equal;
        for (const size_t sum : slip.sums) {
            for (CellIndex cell = 0; cell < m_edition.cellCount(); ++cell) {
                const bool isTheSuspect = sets.size() == 1 && cell == likeliest.cell;
                if (m_sums[sum].coefficients[static_cast<size_t>(cell)] != 0 && !isTheSuspect
                    && written(m_figures, cell).amount() == size)
                    equal.insert(cell);
            }
        }
        return equal.size() == 1 ? *equal.cbegin() : -1;
    }

    /// A finding stands below the one that it follows from in the end.
    void flatten()
    {
        QHash<RuleId, RuleId> above;
        for (const Issue &issue : std::as_const(m_issues)) {
            if (issue.state == IssueState::Fail && !issue.foldedUnder.isEmpty())
                above.insert(issue.rule->id, issue.foldedUnder);
        }
        for (Issue &issue : m_issues) {
            for (qsizetype step = 0; step < above.size() && above.contains(issue.foldedUnder); ++step)
                issue.foldedUnder = above.value(issue.foldedUnder);
        }
    }

    QList<Issue> &m_issues;
    const std::vector<LinearSum> &m_sums;
    const std::vector<bool> &m_isImplied;
    const Figures &m_figures;
    const Edition &m_edition;
    QSet<RuleId> m_settled;
};

} // namespace

void nameSuspects(QList<Issue> &issues, const std::vector<LinearSum> &sums, const std::vector<bool> &isImplied,
                  const Figures &figures)
{
    std::vector<Amount> residuals;
    for (const LinearSum &sum : sums)
        residuals.push_back(sum.residual);
    const CellSearch search(sums, isImplied, [&](CellIndex cell) { return isWritten(figures, cell); });
    Naming(issues, sums, isImplied, figures).run(search.explain(residuals, [&](const Correction &correction) {
        return isAdmissible(figures, correction);
    }));
}

} // namespace nianbao
