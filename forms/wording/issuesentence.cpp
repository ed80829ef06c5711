// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "forms/wording/cellnames.h"
#include "forms/wording/words.h"
#include "model/project/project.h"

#include <algorithm>

namespace nianbao::wording {

namespace {

/// More names than this in one sentence nobody reads.
constexpr qsizetype mostNames = 6;

/// Says one finding.
class Finding
{
public:
    Finding(const Issue &issue, const Project &project, Detail detail)
        : m_issue(issue)
        , m_rule(*issue.rule)
        , m_project(project)
        , m_edition(project.edition())
        , m_detail(detail)
        , m_names(namesFor(issue.leftCells + issue.rightCells))
    {
    }

    QString text() const
    {
        const QString opening = m_rule.message.value(language());
        QStringList sentences{opening, figures()};
        if (m_issue.state == IssueState::NotAssessable) {
            //: the sentence that stands there when the rule is broken
            sentences = {whyNotAssessable(), Words::tr("What it looks for: %1").arg(opening)};
        }
        sentences.append(suspicion(m_issue, m_edition));
        sentences.removeAll(QString());
        return joined(sentences);
    }

private:
    /// One cell alone is called by its whole name.
    CellNames namesFor(const QList<CellIndex> &cells) const
    {
        return {cells.size() > 1 ? cells : QList<CellIndex>(), m_edition, CellNames::Labels::Short};
    }

    /// 总计 15
    QString term(CellIndex cell) const
    {
        const Figures &all = m_project.figures();
        const std::optional<Value> &control = all.control(cell);
        if (control && control->isNumber()) {
            //: name of a cell, its figure
            return Words::tr("%1 %2 (control total)").arg(m_names.name(cell), control->text());
        }
        const Value &value = all.value(cell);
        //: name of a cell, its figure
        return Words::tr("%1 %2").arg(m_names.name(cell), value.isNumber() ? value.text() : QStringLiteral("0"));
    }

    /// 新收 3440 ＋ 上年结转 118 ＝ 3558; of long sums only the cells that add something, and where these are
    /// many as well, their number.
    QString side(const QList<CellIndex> &cells, const std::optional<Amount> &sum) const
    {
        QStringList terms;
        for (const CellIndex cell : cells) {
            const std::optional<Amount> amount = m_project.figures().forRules(cell);
            if (cells.size() <= mostNames || (amount && !amount->isZero()))
                terms.append(term(cell));
        }
        if (m_detail == Detail::Brief && terms.size() > mostNames) {
            //: a sum of many cells; %1: the sum
            return Words::tr("the sum of %n cell(s) = %1", nullptr, static_cast<int>(cells.size()))
                .arg(sum.value_or(Amount()).text());
        }
        if (terms.isEmpty()) {
            //: a sum of many cells that are all 0
            terms.append(Words::tr("%n cell(s), all 0", nullptr, static_cast<int>(cells.size())));
        }
        //: between the terms of a sum
        const QString joined = terms.join(Words::tr(" + "));
        if (terms.size() == 1 && cells.size() == 1)
            return joined;
        //: terms of a sum, the sum
        return Words::tr("%1 = %2").arg(joined, sum.value_or(Amount()).text());
    }

    QString names(const QList<CellIndex> &cells) const
    {
        QStringList list;
        for (const CellIndex cell : cells.mid(0, mostNames))
            list.append(cellName(m_edition, cell));
        //: between the names of a list
        const QString joined = list.join(Words::tr(", "));
        if (cells.size() <= mostNames)
            return joined;
        return Words::tr("%1 and %n more", nullptr, static_cast<int>(cells.size() - mostNames)).arg(joined);
    }

    QString difference() const
    {
        const Amount difference = m_issue.difference();
        return (difference < Amount() ? Amount() - difference : difference).text();
    }

    QString headed(const QString &sentence) const
    {
        const QString head = m_names.common();
        //: what the cells have in common, a sentence about them
        return head.isEmpty() ? sentence : Words::tr("%1: %2").arg(head, sentence);
    }

    QString sectionName() const
    {
        const SectionId id = m_issue.place ? m_issue.place->section : m_rule.section;
        const SectionSpec *section = m_edition.section(id);
        return section ? section->name : id.text();
    }

    QString figures() const
    {
        const auto left = [this] { return side(m_issue.leftCells, m_issue.left); };
        const auto right = [this] { return side(m_issue.rightCells, m_issue.right); };
        const auto number = [](const std::optional<Amount> &amount) { return amount.value_or(Amount()).text(); };
        switch (m_rule.kind) {
        case RuleKind::SumEqual:
            return headed(Words::tr("%1, but %2; the difference is %3. Please check these figures.")
                              .arg(left(), right(), difference()));
        case RuleKind::AtLeastZero: return headed(Words::tr("%1, which is less than 0.").arg(left()));
        case RuleKind::AtMost:
            return headed(
                Words::tr("%1 is more than %2, by %3. Please check these figures.").arg(left(), right(), difference()));
        case RuleKind::SuspiciouslyEqual:
            return headed(Words::tr("%1 is exactly the same as %2. Please check that it was not added up by mistake.")
                              .arg(left(), right()));
        case RuleKind::BothOrNeither: {
            QStringList terms;
            for (const CellIndex cell : m_issue.leftCells)
                terms.append(term(cell));
            return headed(Words::tr("Only one is 0: %1.").arg(terms.join(Words::tr(", "))));
        }
        case RuleKind::ZeroUnlessPower: return Words::tr("Now: %1.").arg(left());
        case RuleKind::WholeNotNegative:
            return Words::tr("%1 holds %2.").arg(names(m_issue.leftCells), number(m_issue.left));
        case RuleKind::Filled: return notFilled();
        case RuleKind::EqualPrevious:
            return Words::tr("This year %1; last year's report has %2 %3; the difference is %4.")
                .arg(cellName(m_edition, m_issue.leftCells.first()) + u' ' + number(m_issue.left),
                     cellName(m_edition, m_issue.rightCells.first()), number(m_issue.right), difference());
        case RuleKind::BalancePrevious:
            return Words::tr("%1 is %2; from last year's report and this year's changes it would be %3; the difference "
                             "is %4.")
                .arg(cellName(m_edition, m_issue.leftCells.first()), number(m_issue.left), number(m_issue.right),
                     difference());
        case RuleKind::JumpPrevious: return jumps();
        case RuleKind::UnitPrevious: {
            const CellIndex cell = m_issue.leftCells.first();
            return Words::tr("%1: last year %2, this year %3.")
                .arg(cellName(m_edition, cell), previousText(cell), m_project.figures().value(cell).text());
        }
        case RuleKind::TextAtLeast: return Words::tr("Please write the section “%1”.").arg(sectionName());
        case RuleKind::TextAtMost:
            return Words::tr("The section “%1” has %2 characters; %3 are usual at most.")
                .arg(sectionName(), number(m_issue.left), number(m_issue.right));
        case RuleKind::TextMatches: return Words::tr("Please check the section “%1”.").arg(sectionName());
        case RuleKind::SimilarPrevious:
            return Words::tr("Apart from its figures, %1 % of the section “%2” are as last year; from %3 % on it is "
                             "remarked. Please write what is new this year.")
                .arg(number(m_issue.left), sectionName(), number(m_issue.right));
        case RuleKind::NarrativeNumber: return saidAndCounted();
        case RuleKind::NarrativeNone: return quoted(Words::tr("In the table: %1.").arg(left()));
        case RuleKind::NarrativeAtMost: return saidAtMost();
        case RuleKind::YearOfReport:
            return quoted(Words::tr("It says %1, but the report is on %2.").arg(words(), number(m_issue.left)));
        case RuleKind::UnitWords:
            return quoted(Words::tr("Please check “%1” in the report of %2.").arg(words(), m_project.unit()));
        case RuleKind::DocumentNumbers:
            return quoted(Words::tr("“%1” is not the number of the format that this report follows, which is %2.")
                              .arg(words(), documentNumber()));
        case RuleKind::NarrativeUnit: return saidInAnotherUnit();
        case RuleKind::FieldsFilled:
            return quoted(
                Words::tr("%n figure(s) are missing: %1.", nullptr, static_cast<int>(m_issue.leftCells.size()))
                    .arg(names(m_issue.leftCells)));
        case RuleKind::Mentions: return Words::tr("Please write about it in the section “%1”.").arg(sectionName());
        case RuleKind::NotDenied:
            return m_issue.place
                ? quoted(Words::tr("In the table: %1.").arg(left()))
                : Words::tr("In the table: %1. Please check the section “%2”.").arg(left(), sectionName());
        }
        Q_UNREACHABLE();
    }

    QString notFilled() const
    {
        const auto count = static_cast<int>(m_issue.leftCells.size());
        const bool anyStroke
            = std::any_of(m_issue.leftCells.cbegin(), m_issue.leftCells.cend(), [this](CellIndex cell) {
                  const Figures &all = m_project.figures();
                  return all.control(cell).value_or(all.value(cell)).kind() == Value::Kind::NotApplicable;
              });
        return (anyStroke ? Words::tr("%n cell(s) are empty or hold “/”: %1.", nullptr, count)
                          : Words::tr("%n cell(s) are empty: %1.", nullptr, count))
            .arg(names(m_issue.leftCells));
    }

    QString words() const { return m_issue.place ? m_issue.place->words : QString(); }

    /// 国办公开办函〔…〕…号 without the name behind it.
    QString documentNumber() const { return m_edition.document().section(u'《', 0, 0); }

    /// A sentence about words of the text, with what they stand in.
    QString quoted(const QString &sentence) const
    {
        if (!m_issue.place)
            return sentence;
        constexpr qsizetype longest = 60;
        QString quote = m_issue.place->sentence;
        if (quote.size() > longest) {
            const qsizetype at = std::max<qsizetype>(quote.indexOf(words()), 0);
            const qsizetype from = std::clamp<qsizetype>(at - longest / 2, 0, quote.size() - longest);
            const QString middle = quote.sliced(from, longest);
            quote = (from > 0 ? QStringLiteral("…") : QString()) + middle
                + (from + longest < quote.size() ? QStringLiteral("…") : QString());
        }
        //: a section, what it says there, a sentence about it
        return Words::tr("%1 says: “%2” %3").arg(placeName(), quote, sentence);
    }
    QString placeName() const
    {
        const SectionSpec *section = m_edition.section(m_issue.place->section);
        return section ? section->name : m_issue.place->section.text();
    }

    QString saidAndCounted() const
    {
        const QString counted = side(m_issue.leftCells, m_issue.left);
        //: a number of the text, cells with their sum, the difference
        return quoted(Words::tr("The text has %1, the table %2; the difference is %3.")
                          .arg(m_issue.right.value_or(Amount()).text(), counted, difference()));
    }

    QString saidAtMost() const
    {
        const QString said = m_issue.right.value_or(Amount()).text();
        if (m_issue.leftCells.isEmpty())
            return quoted(Words::tr("%1 yuan is more than %2 yuan.").arg(said, m_issue.left.value_or(Amount()).text()));
        return quoted(Words::tr("The text has %1, in the unit of the table, which has %2.")
                          .arg(said, side(m_issue.leftCells, m_issue.left)));
    }

    QString previousText(CellIndex cell) const
    {
        const std::optional<Value> &before = m_project.figures().previous(cell);
        return before ? before->text() : QString();
    }

    QString jumps() const
    {
        QStringList terms;
        for (const CellIndex cell : m_issue.leftCells.mid(0, mostNames)) {
            //: a cell, last year's figure, this year's
            terms.append(Words::tr("%1 (last year %2, this year %3)")
                             .arg(cellName(m_edition, cell), previousText(cell),
                                  m_project.figures().forRules(cell).value_or(Amount()).text()));
        }
        const QString joined = terms.join(Words::tr(", "));
        const qsizetype others = m_issue.leftCells.size() - terms.size();
        return others == 0
            ? Words::tr("%1.", "a list of figures").arg(joined)
            : Words::tr("%1 and %n more; the year-on-year view shows all of them.", nullptr, static_cast<int>(others))
                  .arg(joined);
    }

    QString saidInAnotherUnit() const
    {
        const CellIndex cell = m_issue.leftCells.first();
        const Value &value = m_project.figures().value(cell);
        const QString unit
            = value.unit() == MoneyUnit::Fixed ? m_edition.cell(cell).format.unit : moneyUnitText(value.unit());
        const auto number
            = [&unit](const std::optional<Amount> &amount) { return amount.value_or(Amount()).text() + unit; };
        //: amounts with their unit
        return quoted(Words::tr("That is %1; the table has %2.").arg(number(m_issue.right), number(m_issue.left)));
    }

    QString whyNotAssessable() const
    {
        switch (m_rule.kind) {
        case RuleKind::EqualPrevious:
        case RuleKind::BalancePrevious:
        case RuleKind::JumpPrevious:
        case RuleKind::UnitPrevious:
            return Words::tr("This cannot be checked without the figures of last year's report.");
        case RuleKind::SimilarPrevious:
            return Words::tr("This cannot be checked without the texts of last year's report.");
        case RuleKind::ZeroUnlessPower:
            return Words::tr("This cannot be checked until it is known whether the body may make such rules; say so "
                             "under “Unit and report”.");
        case RuleKind::TextAtLeast:
        case RuleKind::TextAtMost:
        case RuleKind::TextMatches:
        case RuleKind::Mentions:
        case RuleKind::NotDenied:
        case RuleKind::NarrativeAtMost:
            return Words::tr("This cannot be checked because the section “%1” is not known.").arg(sectionName());
        case RuleKind::NarrativeNumber:
        case RuleKind::NarrativeNone:
        case RuleKind::NarrativeUnit:
        case RuleKind::FieldsFilled:
        case RuleKind::YearOfReport:
        case RuleKind::UnitWords:
        case RuleKind::DocumentNumbers:
            return Words::tr("This cannot be checked because not all of the text or of the figures is known.");
        default: return Words::tr("This cannot be checked because not all of its figures are known.");
        }
    }

    const Issue &m_issue;
    const RuleSpec &m_rule;
    const Project &m_project;
    const Edition &m_edition;
    const Detail m_detail;
    const CellNames m_names;
};

} // namespace

QString sentence(const Issue &issue, const Project &project, Detail detail)
{
    return Finding(issue, project, detail).text();
}

} // namespace nianbao::wording
