// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativecomparison.h"

#include "model/check/wrongunit.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 yuanInTenThousand = 10'000;
/// So short a word says something only as the whole text: 无。
constexpr qsizetype wholeTextAtMost = 2;
/// Of a rule; more help nobody, and come when these are mended.
constexpr qsizetype mostFindings = 200;
/// A finding keeps of its sentence so much before and behind its words, in UTF-16 units.
constexpr qsizetype longestContext = 1000;

/// One rule over the readings of the sections that it looks at.
class Comparison
{
public:
    Comparison(const ReadNarrative &read, const RuleSpec &rule, const Figures &figures, const Project &project,
               QList<Issue> &issues)
        : m_read(read)
        , m_rule(rule)
        , m_index(static_cast<int>(&rule - figures.edition().rules().constData()))
        , m_figures(figures)
        , m_project(project)
        , m_issues(issues)
        , m_before(issues.size())
    {
    }

    void run()
    {
        bool allKnown = true;
        for (const ReadSection &section : m_read.sections) {
            if (!m_rule.section.isEmpty() && m_rule.section != section.id)
                continue;
            allKnown = allKnown && section.isKnown;
            if (section.isKnown)
                look(section);
        }
        if (!allKnown && m_issues.size() == m_before)
            notAssessable();
    }

private:
    void look(const ReadSection &section)
    {
        switch (m_rule.kind) {
        case RuleKind::NarrativeNumber: return compareNumbers(section);
        case RuleKind::NarrativeNone: return compareDenials(section);
        case RuleKind::NarrativeAtMost: return compareMoney(section);
        case RuleKind::YearOfReport: return report(section, Statement::Kind::Year);
        case RuleKind::DocumentNumbers: return report(section, Statement::Kind::Wrong);
        case RuleKind::UnitWords: return compareNames(section);
        case RuleKind::Mentions: return lookFor(section);
        case RuleKind::NotDenied: return lookForDenial(section);
        case RuleKind::NarrativeUnit: return compareUnit(section, m_rule.left.first());
        case RuleKind::FieldsFilled: return lookForGaps(section);
        default: return;
        }
    }

    bool isEnough() const { return m_issues.size() - m_before >= mostFindings; }

    QList<Statement> statements(const ReadSection &section, Statement::Kind kind) const
    {
        const auto all = section.statements.constFind(m_index);
        if (all == section.statements.constEnd())
            return {};
        QList<Statement> found = *all;
        found.removeIf([this, kind](const Statement &statement) {
            return statement.kind != kind || (statement.isWide && !m_read.sumsUp);
        });
        return found;
    }

    std::optional<Amount> sum(const SignedCells &cells) const
    {
        const std::optional<Amount> plus = m_figures.sumForRules(cells.plus);
        const std::optional<Amount> minus = m_figures.sumForRules(cells.minus);
        return plus && minus ? std::optional<Amount>(*plus - *minus) : std::nullopt;
    }

    static TextStretch shownPlace(const ReadSection &section, const Statement &statement)
    {
        const auto [start, length] = section.plain.written(statement.start, statement.length);
        return {start, length};
    }
    /// A number field of the very cells follows them, whatever a control total says.
    bool followsItsCells(const ReadSection &section, const Statement &statement) const
    {
        const ShownText::Field *field = section.shown.fieldIn(shownPlace(section, statement));
        const auto sorted = [](QList<CellIndex> cells) {
            std::sort(cells.begin(), cells.end());
            return cells;
        };
        const auto isMeant = [&](const SignedCells &meaning) {
            return meaning.minus.isEmpty() && sorted(meaning.plus) == sorted(field->cells);
        };
        return field
            && (isMeant({m_rule.left, {}}) || std::any_of(m_rule.meanings.cbegin(), m_rule.meanings.cend(), isMeant));
    }

    Issue &report(const ReadSection &section, const Statement &statement)
    {
        Issue issue;
        issue.rule = &m_rule;
        const TextStretch shown = shownPlace(section, statement);
        const TextStretch stored = section.shown.storedOf(shown);
        TextPlace place;
        place.section = section.id;
        place.start = stored.start;
        place.length = stored.length;
        place.words = section.shown.text().sliced(shown.start, shown.length);
        const qsizetype begin = std::max(statement.sentenceStart, statement.start - longestContext);
        const qsizetype end = std::min(statement.sentenceStart + statement.sentenceLength,
                                       statement.start + statement.length + longestContext);
        const auto [start, length] = section.plain.written(begin, end - begin);
        place.sentence = section.shown.text().sliced(start, length).trimmed();
        issue.place = place;
        m_issues.append(issue);
        return m_issues.last();
    }
    void report(const ReadSection &section, Statement::Kind kind)
    {
        for (const Statement &statement : statements(section, kind)) {
            if (isEnough())
                return;
            Issue &issue = report(section, statement);
            if (kind == Statement::Kind::Year) {
                issue.left = Amount::fromWhole(m_project.year());
                issue.right = statement.number;
            }
        }
    }
    void notAssessable()
    {
        if (!m_issues.isEmpty() && m_issues.last().rule == &m_rule)
            return;
        Issue issue;
        issue.rule = &m_rule;
        issue.state = IssueState::NotAssessable;
        issue.leftCells = m_rule.left;
        m_issues.append(issue);
    }

    void compareNumbers(const ReadSection &section)
    {
        QList<Statement> said = statements(section, Statement::Kind::Number);
        if (said.isEmpty())
            return;
        const std::optional<Amount> expected = sum({m_rule.left, {}});
        QList<Amount> meant;
        for (const SignedCells &meaning : m_rule.meanings)
            meant.append(sum(meaning).value_or(Amount::fromWhole(-1)));
        if (!expected)
            return notAssessable();
        meant.append(*expected);
        const auto isRight = [&meant](const Statement &statement) { return meant.contains(statement.number); };
        const bool oneIsRight = std::any_of(said.cbegin(), said.cend(), isRight);
        Amount all;
        QHash<qsizetype, Amount> largest; // by sentence
        for (const Statement &statement : std::as_const(said)) {
            all += statement.number;
            Amount &inSentence = largest[statement.sentenceStart];
            inSentence = std::max(inSentence, statement.number);
        }
        if (said.size() > 1 && meant.contains(all))
            return; // its parts, one by one
        for (const Statement &statement : std::as_const(said)) {
            if (isEnough())
                return;
            // Beside the right number a smaller one counts a part; of several in a sentence the largest is the whole.
            const bool isPart = oneIsRight && statement.number < *expected;
            const bool isExceeded = statement.number < largest.value(statement.sentenceStart);
            if (isRight(statement) || isPart || isExceeded || followsItsCells(section, statement))
                continue;
            Issue &issue = report(section, statement);
            issue.leftCells = m_rule.left;
            issue.left = expected;
            issue.right = statement.number;
        }
    }

    void compareDenials(const ReadSection &section)
    {
        for (const Statement &statement : statements(section, Statement::Kind::None)) {
            if (isEnough())
                return;
            const QList<CellIndex> &cells = m_rule.groups[statement.group].cells;
            const std::optional<Amount> counted = sum({cells, {}});
            if (!counted)
                return notAssessable();
            if (*counted <= Amount())
                continue;
            Issue &issue = report(section, statement);
            issue.leftCells = cells;
            issue.left = counted;
            issue.right = Amount();
        }
    }

    /// Money in the unit of the cell; what is too small for it is cut off.
    Amount inUnitOf(CellIndex cell, Amount yuan) const
    {
        const ValueFormat &format = m_figures.edition().cell(cell).format;
        const MoneyUnit chosen = m_figures.value(cell).unit();
        const bool isTenThousands = chosen == MoneyUnit::WanYuan
            || (chosen == MoneyUnit::Fixed && format.unit == moneyUnitText(MoneyUnit::WanYuan));
        return isTenThousands ? Amount::fromMillionths(yuan.millionths() / yuanInTenThousand) : yuan;
    }

    void compareMoney(const ReadSection &section)
    {
        const auto largest = [](const QList<Statement> &said) {
            return std::max_element(said.cbegin(), said.cend(),
                                    [](const Statement &a, const Statement &b) { return a.number < b.number; });
        };
        const QList<Statement> amounts = statements(section, Statement::Kind::Number);
        const QList<Statement> limits = statements(section, Statement::Kind::Limit);
        if (amounts.isEmpty() || (m_rule.right.isEmpty() && limits.isEmpty()))
            return;
        const Statement &amount = *largest(amounts);
        if (m_rule.right.isEmpty()) {
            if (amount.number <= largest(limits)->number)
                return;
            Issue &issue = report(section, amount);
            issue.left = largest(limits)->number;
            issue.right = amount.number;
            return;
        }
        const std::optional<Amount> limit = sum({m_rule.right, {}});
        if (!limit)
            return notAssessable();
        const Amount said = inUnitOf(m_rule.right.first(), amount.number);
        if (said <= *limit)
            return;
        Issue &issue = report(section, amount);
        issue.leftCells = m_rule.right;
        issue.left = limit;
        issue.right = said;
    }

    void compareNames(const ReadSection &section)
    {
        const QString unit = m_project.unit();
        for (const Statement &statement : statements(section, Statement::Kind::Wrong)) {
            if (isEnough())
                return;
            const QStringList &fits = m_rule.groups[statement.group].fits;
            const bool doesFit
                = std::any_of(fits.cbegin(), fits.cend(), [&unit](const QString &part) { return unit.contains(part); });
            if (!doesFit)
                report(section, statement);
        }
    }

    /// One finding where the section gives the cell's amount in another unit and nowhere as it is.
    void compareUnit(const ReadSection &section, CellIndex cell)
    {
        const QList<Statement> said = statements(section, Statement::Kind::Number);
        const std::optional<Amount> counted = m_figures.forRules(cell);
        if (said.isEmpty())
            return;
        if (!counted)
            return notAssessable();
        const auto slip = std::find_if(said.cbegin(), said.cend(), [&](const Statement &statement) {
            return isUnitSlip(inUnitOf(cell, statement.number), *counted);
        });
        const bool oneIsRight = std::any_of(said.cbegin(), said.cend(), [&](const Statement &statement) {
            return inUnitOf(cell, statement.number) == *counted;
        });
        if (slip == said.cend() || oneIsRight)
            return;
        Issue &issue = report(section, *slip);
        issue.leftCells = {cell};
        issue.left = counted;
        issue.right = inUnitOf(cell, slip->number);
        issue.suspects = {wrongUnit(cell, *counted, *issue.right)};
    }

    /// One finding with all cells that the section's fields stand for and that have no figure.
    void lookForGaps(const ReadSection &section)
    {
        const auto isGap = [](const ShownText::Field &field) { return field.isMissing; };
        const QList<ShownText::Field> &fields = section.shown.fields();
        const auto first = std::find_if(fields.cbegin(), fields.cend(), isGap);
        if (first == fields.cend())
            return;
        const qsizetype before = section.shown.text().lastIndexOf(u'\n', first->shown.start) + 1;
        const qsizetype after = section.shown.text().indexOf(u'\n', first->shown.start);
        Issue issue;
        issue.rule = &m_rule;
        issue.place = TextPlace{
            section.id, first->stored.start, first->stored.length, missingFigure,
            section.shown.text().sliced(before, (after < 0 ? section.shown.text().size() : after) - before)};
        for (auto field = first; field != fields.cend(); ++field) {
            for (const CellIndex cell : field->cells) {
                const Value &value = m_figures.value(cell);
                if (field->isMissing && !value.isNumber() && !issue.leftCells.contains(cell))
                    issue.leftCells.append(cell);
            }
        }
        m_issues.append(issue);
    }

    bool mentions(const ReadSection &section, const QStringList &words) const
    {
        const QString text = section.plain.text.trimmed();
        return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) {
            return word.size() <= wholeTextAtMost ? text == word : text.contains(word);
        });
    }

    void lookFor(const ReadSection &section)
    {
        if (mentions(section, m_rule.words))
            return;
        Issue issue;
        issue.rule = &m_rule;
        m_issues.append(issue);
    }

    void lookForDenial(const ReadSection &section)
    {
        const std::optional<Amount> counted = sum({m_rule.left, {}});
        if (!counted)
            return notAssessable();
        const QList<Statement> said = statements(section, Statement::Kind::Number);
        const auto isPositive = [](const Statement &statement) { return !statement.number.isZero(); };
        if (counted->isZero() || std::any_of(said.cbegin(), said.cend(), isPositive))
            return;
        if (said.isEmpty() && !mentions(section, m_rule.denials))
            return;
        Issue issue;
        issue.rule = &m_rule;
        if (!said.isEmpty())
            report(section, said.first());
        else
            m_issues.append(issue);
        m_issues.last().leftCells = m_rule.left;
        m_issues.last().left = counted;
        m_issues.last().right = Amount();
    }

    const ReadNarrative &m_read;
    const RuleSpec &m_rule;
    const int m_index;
    const Figures &m_figures;
    const Project &m_project;
    QList<Issue> &m_issues;
    const qsizetype m_before; ///< issues of other rules
};

} // namespace

void compareNarrative(const ReadNarrative &read, const RuleSpec &rule, const Figures &figures, const Project &project,
                      QList<Issue> &issues)
{
    Comparison(read, rule, figures, project, issues).run();
}

} // namespace nianbao
