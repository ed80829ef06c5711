// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/rulewords.h"

#include "forms/wording/cellnames.h"
#include "forms/wording/sentences.h"
#include "forms/wording/words.h"

namespace nianbao::wording {

namespace {

/// More terms than this are said as "the rows under …".
constexpr qsizetype mostTerms = 6;
/// More exceptions than this are no way to say which cells are meant.
constexpr qsizetype mostExceptions = 2;

QString listOf(const QStringList &names)
{
    //: between the names of a list
    return names.join(Words::tr(", "));
}

QString quoted(const QString &words)
{
    return Words::tr("“%1”").arg(words);
}

class Formula
{
public:
    Formula(const RuleSpec &rule, const Edition &edition)
        : m_rule(rule)
        , m_edition(edition)
        , m_names(rule.left + rule.right + rule.plus + rule.minus, edition, CellNames::Labels::Full)
    {
    }

    QString place() const { return m_names.common(); }

    QString text() const
    {
        switch (m_rule.kind) {
        case RuleKind::SumEqual: return Words::tr("%1 = %2").arg(sum(m_rule.left), sum(m_rule.right));
        case RuleKind::AtLeastZero: return Words::tr("%1 ≥ 0").arg(sum(m_rule.left));
        case RuleKind::AtMost: return Words::tr("%1 ≤ %2").arg(sum(m_rule.left), sum(m_rule.right));
        case RuleKind::SuspiciouslyEqual:
            return Words::tr("%1 ≠ %2, where %3 is not 0")
                .arg(sum(m_rule.left), sum(m_rule.right), m_names.name(m_rule.onlyIf));
        case RuleKind::BothOrNeither: return Words::tr("%1: all are 0 or none is").arg(listOf(names(m_rule.left)));
        case RuleKind::ZeroUnlessPower:
            return Words::tr("%1 = 0, unless the body may make rules").arg(listOf(names(m_rule.left)));
        case RuleKind::WholeNotNegative:
            return Words::tr("each of %n figure(s) is a whole number ≥ 0", nullptr, leftCount());
        case RuleKind::Filled: return Words::tr("each of %n figure(s) is filled in", nullptr, leftCount());
        case RuleKind::EqualPrevious: return Words::tr("%1 = last year's %2").arg(sum(m_rule.left), sum(m_rule.right));
        case RuleKind::BalancePrevious: return balance();
        case RuleKind::JumpPrevious:
            return Words::tr("%1 ≤ this year ÷ last year ≤ %2, for each of %n figure(s) that changed by %3 or more",
                             nullptr, leftCount())
                .arg(QString::number(m_rule.low), QString::number(m_rule.high), m_rule.least.text());
        case RuleKind::UnitPrevious:
            return Words::tr("%1: this year ÷ last year is not about 10,000, nor about 0.0001")
                .arg(listOf(names(m_rule.left)));
        case RuleKind::NarrativeUnit:
            return Words::tr("amount in the text with %1 is not 10,000 times, nor a ten thousandth of, %2")
                .arg(someWords(), sum(m_rule.left));
        case RuleKind::TextAtLeast:
            return m_rule.words.isEmpty()
                ? Words::tr("%1 has at least %2 characters").arg(section(), QString::number(m_rule.length))
                : Words::tr("%1 has at least %2 characters and is not just %3")
                      .arg(section(), QString::number(m_rule.length), quoted(m_rule.words.first()));
        case RuleKind::TextAtMost:
            return Words::tr("%1 has at most %2 characters").arg(section(), QString::number(m_rule.length));
        case RuleKind::SimilarPrevious: {
            QStringList sections;
            for (const SectionId &id : m_rule.sections)
                sections.append(quoted(sectionName(id)));
            return Words::tr(
                       "each of %1, from %2 characters on: less than %3 % the same as last year's, figures left out")
                .arg(listOf(sections), QString::number(m_rule.length), QString::number(m_rule.high * 100));
        }
        case RuleKind::NarrativeNumber: {
            QStringList meanings{sum(m_rule.left)};
            for (const SignedCells &meaning : m_rule.meanings) {
                const QString minus = meaning.minus.isEmpty() ? QString() : Words::tr(" − ") + sum(meaning.minus);
                meanings.append(sum(meaning.plus) + minus);
            }
            //: words that introduce a number, sums of cells
            return Words::tr("number in the text with %1 = %2").arg(someWords(), meanings.join(Words::tr(", or ")));
        }
        case RuleKind::NarrativeNone: return Words::tr("what the text denies is 0: %1").arg(listOf(names(m_rule.left)));
        case RuleKind::NarrativeAtMost:
            return m_rule.right.isEmpty()
                ? Words::tr("amount in %1 with %2 ≤ amount with %3")
                      .arg(section(), someWords(), quoted(m_rule.limits.value(0)))
                : Words::tr("amount in %1 with %2 ≤ %3").arg(section(), someWords(), sum(m_rule.right));
        default: return {}; // what its sentence says cannot be said shorter
        }
    }

private:
    /// “新收”, “收到”, “受理” …
    QString someWords() const
    {
        constexpr qsizetype enough = 3;
        QStringList some;
        for (const QString &word : m_rule.words.mid(0, enough))
            some.append(quoted(word));
        return listOf(some) + (m_rule.words.size() > enough ? QStringLiteral(" …") : QString());
    }

    const CellSpec &spec(CellIndex cell) const { return m_edition.cell(cell); }
    int leftCount() const { return static_cast<int>(m_rule.left.size()); }

    QStringList names(const QList<CellIndex> &cells) const
    {
        QStringList list;
        for (const CellIndex cell : cells)
            list.append(m_names.name(cell));
        return list;
    }

    QString sum(const QList<CellIndex> &cells) const
    {
        if (cells.size() > mostTerms && m_names.areOfOneColumn()) {
            if (const QString rows = rowsUnder(cells); !rows.isEmpty())
                return rows;
        }
        //: between the terms of a formula
        return names(cells).join(Words::tr(" + "));
    }

    /// "the rows under 三、本年度办理结果, without （七）总计"; empty where that is not what the cells are.
    QString rowsUnder(const QList<CellIndex> &cells) const
    {
        QStringList head = spec(cells.first()).rowPath;
        for (const CellIndex cell : cells) {
            while (!head.isEmpty() && spec(cell).rowPath.mid(0, head.size()) != head)
                head.removeLast();
        }
        if (head.isEmpty())
            return {};
        QStringList missing;
        for (CellIndex cell = 0; cell < m_edition.cellCount(); ++cell) {
            const CellSpec &other = spec(cell);
            if (other.table == spec(cells.first()).table && other.columnPath == spec(cells.first()).columnPath
                && other.rowPath.mid(0, head.size()) == head && !cells.contains(cell))
                missing.append(other.rowPath.last());
        }
        if (missing.size() > mostExceptions)
            return {};
        if (missing.isEmpty())
            return Words::tr("sum of all rows under %1").arg(quoted(head.last()));
        return Words::tr("sum of all rows under %1 but %2").arg(quoted(head.last()), listOf(missing));
    }

    QString balance() const
    {
        // Several of last year's figures added up stand in brackets, as all of them are last year's.
        const QString before = m_rule.right.size() > 1 ? Words::tr("(%1)").arg(sum(m_rule.right)) : sum(m_rule.right);
        QString text = Words::tr("%1 = last year's %2").arg(sum(m_rule.left), before);
        for (const QString &term : names(m_rule.plus))
            text = Words::tr("%1 + %2").arg(text, term);
        for (const QString &term : names(m_rule.minus))
            text = Words::tr("%1 − %2").arg(text, term);
        return text;
    }

    QString sectionName(const SectionId &id) const
    {
        const SectionSpec *found = m_edition.section(id);
        return found ? found->name : id.text();
    }

    QString section() const { return quoted(sectionName(m_rule.section)); }

    const RuleSpec &m_rule;
    const Edition &m_edition;
    const CellNames m_names;
};

} // namespace

QString formula(const RuleSpec &rule, const Edition &edition)
{
    return Formula(rule, edition).text();
}

QString formulaPlace(const RuleSpec &rule, const Edition &edition)
{
    return Formula(rule, edition).place();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Words::tr("error");
    case Severity::Warning: return Words::tr("warning");
    case Severity::Info: return Words::tr("note");
    }
    Q_UNREACHABLE();
}

QString sentence(const RuleOverride &change)
{
    const QString date = change.date.toString(Qt::ISODate);
    if (!change.severity) {
        //: a rule, when, who, why
        return Words::tr("%1 is switched off (%2, %3: %4).").arg(change.rule, date, change.by, change.reason);
    }
    //: a rule, how much it weighs now, when, who, why
    return Words::tr("%1 counts as: %2 (%3, %4: %5).")
        .arg(change.rule, severityWord(*change.severity), date, change.by, change.reason);
}

} // namespace nianbao::wording
