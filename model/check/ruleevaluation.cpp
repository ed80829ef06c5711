// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/ruleevaluation.h"

#include "model/project/numberfields.h"
#include "model/check/similarity.h"

#include <algorithm>

namespace nianbao {

namespace {

class Evaluation
{
public:
    Evaluation(const RuleSpec &rule, const Figures &figures, const Project &project, CompiledPatterns &patterns,
               QList<Issue> &issues)
        : m_rule(rule)
        , m_figures(figures)
        , m_project(project)
        , m_patterns(patterns)
        , m_issues(issues)
    {
    }

    void run()
    {
        switch (m_rule.kind) {
        case RuleKind::SumEqual: return compareSums([](Amount left, Amount right) { return left == right; });
        case RuleKind::AtMost: return compareSums([](Amount left, Amount right) { return left <= right; });
        case RuleKind::AtLeastZero: return atLeastZero();
        case RuleKind::SuspiciouslyEqual: return suspiciouslyEqual();
        case RuleKind::BothOrNeither: return bothOrNeither();
        case RuleKind::ZeroUnlessPower: return zeroUnlessPower();
        case RuleKind::WholeNotNegative: return wholeNotNegative();
        case RuleKind::Filled: return filled();
        case RuleKind::EqualPrevious: return equalPrevious();
        case RuleKind::BalancePrevious: return balancePrevious();
        case RuleKind::JumpPrevious: return jumpPrevious();
        case RuleKind::TextAtLeast: return textAtLeast();
        case RuleKind::TextAtMost: return textAtMost();
        case RuleKind::TextMatches: return textMatches();
        case RuleKind::SimilarPrevious: return similarPrevious();
        case RuleKind::NarrativeNumber:
        case RuleKind::NarrativeNone:
        case RuleKind::NarrativeAtMost:
        case RuleKind::YearOfReport:
        case RuleKind::UnitWords:
        case RuleKind::DocumentNumbers:
        case RuleKind::Mentions:
        case RuleKind::NotDenied: return; // NarrativeRules
        }
    }

private:
    void report(IssueState state, std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        Issue issue;
        issue.rule = &m_rule;
        issue.state = state;
        issue.leftCells = m_rule.left;
        issue.rightCells = m_rule.right;
        issue.left = left;
        issue.right = right;
        m_issues.append(issue);
    }
    void fails(std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        report(IssueState::Fail, left, right);
    }
    void notAssessable() { report(IssueState::NotAssessable); }
    /// One cell of a rule over many.
    void failsAt(CellIndex cell, std::optional<Amount> left = std::nullopt, std::optional<Amount> right = std::nullopt)
    {
        fails(left, right);
        m_issues.last().leftCells = {cell};
        m_issues.last().rightCells.clear();
    }

    std::optional<Amount> sum(const QList<CellIndex> &cells) const
    {
        Amount total;
        for (const CellIndex cell : cells) {
            const std::optional<Amount> amount = m_figures.forRules(cell);
            if (!amount)
                return std::nullopt;
            total += *amount;
        }
        return total;
    }
    /// nullopt also where last year's report is there but has no such cell.
    std::optional<Amount> sumPrevious(const QList<CellIndex> &cells) const
    {
        Amount total;
        for (const CellIndex cell : cells) {
            const std::optional<Value> &value = m_figures.previous(cell);
            if (!value || value->isUnknown())
                return std::nullopt;
            total += value->amount();
        }
        return total;
    }

    template <typename Holds>
    void compareSums(Holds holds)
    {
        const std::optional<Amount> left = sum(m_rule.left);
        const std::optional<Amount> right = sum(m_rule.right);
        if (!left || !right)
            notAssessable();
        else if (!holds(*left, *right))
            fails(left, right);
    }

    void atLeastZero()
    {
        const std::optional<Amount> left = sum(m_rule.left);
        if (!left)
            notAssessable();
        else if (*left < Amount())
            fails(left, Amount());
    }

    void suspiciouslyEqual()
    {
        const std::optional<Amount> left = sum(m_rule.left);
        const std::optional<Amount> right = sum(m_rule.right);
        const std::optional<Amount> condition = m_figures.forRules(m_rule.onlyIf);
        if (!left || !right || !condition)
            notAssessable();
        else if (!condition->isZero() && *left == *right)
            fails(left, right);
    }

    void bothOrNeither()
    {
        int zeros = 0;
        for (const CellIndex cell : m_rule.left) {
            const std::optional<Amount> amount = m_figures.forRules(cell);
            if (!amount)
                return notAssessable();
            zeros += amount->isZero() ? 1 : 0;
        }
        if (zeros != 0 && zeros != m_rule.left.size())
            fails();
    }

    void zeroUnlessPower()
    {
        const QString power = m_project.profile().value(Profile::rulePower);
        if (power == QLatin1String("yes"))
            return;
        const QString kind = m_project.profile().value(Profile::kind);
        for (const UnitKindSpec &spec : m_project.edition().unitKinds()) {
            if (spec.id == kind && spec.mayMakeRules)
                return;
        }
        const std::optional<Amount> left = sum(m_rule.left);
        if (!left || (!left->isZero() && power.isEmpty()))
            notAssessable(); // nobody has said whether this body may make rules
        else if (!left->isZero())
            fails(left, Amount());
    }

    void wholeNotNegative()
    {
        for (const CellIndex cell : m_rule.left) {
            const Amount amount = m_figures.value(cell).amount();
            if (!amount.isWhole() || amount < Amount())
                failsAt(cell, amount);
        }
    }

    bool isEmpty(CellIndex cell) const
    {
        const auto empty
            = [](const Value &value) { return value.isBlank() || value.kind() == Value::Kind::NotApplicable; };
        // A computed total is as full as its parts; what can be empty is a total seen printed empty.
        if (m_figures.edition().cell(cell).role == CellRole::Total)
            return m_figures.control(cell) && empty(*m_figures.control(cell));
        return empty(m_figures.value(cell));
    }

    /// One finding a table, with all its empty cells.
    void filled()
    {
        TableId table;
        for (const CellIndex cell : m_rule.left) {
            if (!isEmpty(cell))
                continue;
            const TableId &tableOfCell = m_figures.edition().cell(cell).table;
            if (table != tableOfCell) {
                failsAt(cell);
                table = tableOfCell;
            } else {
                m_issues.last().leftCells.append(cell);
            }
        }
    }

    void equalPrevious()
    {
        const std::optional<Amount> now = sum(m_rule.left);
        const std::optional<Amount> before = sumPrevious(m_rule.right);
        if (!now || !before)
            notAssessable();
        else if (*now != *before)
            fails(now, before);
    }

    void balancePrevious()
    {
        const std::optional<Amount> now = sum(m_rule.left);
        const std::optional<Amount> before = sumPrevious(m_rule.right);
        const std::optional<Amount> plus = sum(m_rule.plus);
        const std::optional<Amount> minus = sum(m_rule.minus);
        if (!now || !before || !plus || !minus)
            return notAssessable();
        const Amount expected = *before + *plus - *minus;
        if (*now != expected)
            fails(now, expected);
    }

    void jumpPrevious()
    {
        if (!m_figures.hasPrevious())
            return notAssessable();
        for (const CellIndex cell : m_rule.left) {
            const std::optional<Value> &before = m_figures.previous(cell);
            const std::optional<Amount> now = m_figures.forRules(cell);
            if (!before || !now || before->amount() <= Amount() || !comparable(*before, m_figures.value(cell)))
                continue;
            const double ratio
                = static_cast<double>(now->millionths()) / static_cast<double>(before->amount().millionths());
            if (ratio > m_rule.high || ratio < m_rule.low)
                failsAt(cell, now, before->amount());
        }
    }
    /// Yuan and ten thousand yuan are not compared: a change of unit is no jump.
    static bool comparable(const Value &before, const Value &now)
    {
        return now.isNumber() && before.unit() == now.unit();
    }

    /// As a reader sees it: number fields show the figures that are checked.
    QString shown(const SectionId &section) const { return ShownText(m_project.text(section), m_figures).text(); }
    QString shown() const { return shown(m_rule.section); }

    void textAtLeast()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        const QString text = shown().trimmed();
        if (m_rule.words.contains(text) || Narrative::fromPlainText(text).characterCount() < m_rule.length)
            fails();
    }

    void textAtMost()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        const qsizetype length = Narrative::fromPlainText(shown()).characterCount();
        if (length > m_rule.length)
            fails(Amount::fromWhole(length), Amount::fromWhole(m_rule.length));
    }

    void textMatches()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        QString text = shown();
        text.remove(u' '); // offices set spaces around figures
        text.remove(u'\u3000');
        QString pattern = m_rule.words.value(0);
        pattern.replace(QLatin1String("{year}"), QString::number(m_project.year()));
        if (!m_patterns.of(pattern).match(text).hasMatch())
            fails();
    }

    /// One finding a section. Not assessable only where nothing of last year's texts is known.
    void similarPrevious()
    {
        bool anyKnown = false;
        for (const SectionId &section : m_rule.sections) {
            const std::optional<QString> before = m_project.previousText(section);
            if (!before || !m_project.isTextKnown(section))
                continue;
            anyKnown = true;
            const QString text = shown(section);
            if (Narrative::fromPlainText(text).characterCount() < m_rule.length)
                continue;
            const double alike = similarity(text, *before);
            if (alike < m_rule.high)
                continue;
            fails(Amount::fromWhole(percent(alike)), Amount::fromWhole(percent(m_rule.high)));
            m_issues.last().place = TextPlace{section, 0, 0, {}, {}};
        }
        if (!anyKnown)
            notAssessable();
    }
    static qint64 percent(double part) { return static_cast<qint64>(part * 100); }

    const RuleSpec &m_rule;
    const Figures &m_figures;
    const Project &m_project;
    CompiledPatterns &m_patterns;
    QList<Issue> &m_issues;
};

} // namespace

const QRegularExpression &CompiledPatterns::of(const QString &pattern)
{
    auto found = m_compiled.find(pattern);
    if (found == m_compiled.end())
        found = m_compiled.insert(pattern, QRegularExpression(pattern));
    return *found;
}

void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, CompiledPatterns &patterns,
              QList<Issue> &issues)
{
    Evaluation(rule, figures, project, patterns, issues).run();
}

} // namespace nianbao
