// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/ruleevaluation.h"

#include "model/check/previousyear.h"
#include "model/check/rulefindings.h"
#include "model/project/numberfields.h"

#include <algorithm>

namespace nianbao {

namespace {

class Evaluation : private RuleFindings
{
public:
    Evaluation(const RuleSpec &rule, const Figures &figures, const Project &project, TextMemory &texts,
               QList<Issue> &issues)
        : RuleFindings(rule, figures, issues)
        , m_project(project)
        , m_texts(texts)
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
        case RuleKind::EqualPrevious:
        case RuleKind::BalancePrevious:
        case RuleKind::JumpPrevious:
        case RuleKind::UnitPrevious: return compareWithPrevious(m_rule, m_figures, m_issues);
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
        case RuleKind::NarrativeUnit:
        case RuleKind::FieldsFilled:
        case RuleKind::NotDenied: return; // NarrativeRules
        }
    }

private:
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
        const QString said = m_project.profile().value(Profile::rulePower);
        const UnitKindSpec *kind = m_project.unitKind();
        const std::optional<bool> mayMakeRules = !said.isEmpty() ? said == QLatin1String("yes")
            : kind                                               ? kind->mayMakeRules
                                                                 : std::nullopt;
        if (mayMakeRules == true)
            return;
        const std::optional<Amount> left = sum(m_rule.left);
        if (!left || (!left->isZero() && !mayMakeRules))
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

    /// As a reader sees it: number fields show the figures that are checked.
    QString shown(const SectionId &section) const { return ShownText(m_project.text(section), m_figures).text(); }
    QString shown() const { return shown(m_rule.section); }

    void textAtLeast()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        const QString text = shown();
        if (m_rule.words.contains(text.trimmed()) || m_texts.characterCount(m_rule.section, text) < m_rule.length)
            fails();
    }

    void textAtMost()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        const qsizetype length = m_texts.characterCount(m_rule.section, shown());
        if (length > m_rule.length)
            fails(Amount::fromWhole(length), Amount::fromWhole(m_rule.length));
    }

    void textMatches()
    {
        if (!m_project.isTextKnown(m_rule.section))
            return notAssessable();
        QString pattern = m_rule.words.value(0);
        pattern.replace(QLatin1String("{year}"), QString::number(m_project.year()));
        if (!m_texts.matches(m_rule.section, shown(), pattern))
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
            if (m_texts.characterCount(section, text) < m_rule.length)
                continue;
            const double alike = m_texts.similarityTo(section, text, *before);
            if (alike < m_rule.high)
                continue;
            fails(Amount::fromWhole(percent(alike)), Amount::fromWhole(percent(m_rule.high)));
            m_issues.last().place = TextPlace{section, 0, 0, {}, {}};
        }
        if (!anyKnown)
            notAssessable();
    }
    static qint64 percent(double part) { return static_cast<qint64>(part * 100); }

    const Project &m_project;
    TextMemory &m_texts;
};

} // namespace

void evaluate(const RuleSpec &rule, const Figures &figures, const Project &project, TextMemory &texts,
              QList<Issue> &issues)
{
    Evaluation(rule, figures, project, texts, issues).run();
}

} // namespace nianbao
