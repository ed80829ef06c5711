// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/narrativerules.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 yuanInTenThousand = 10'000;
/// So short a word says something only as the whole text: 无。
constexpr qsizetype wholeTextAtMost = 2;

/// One rule over the readings of the sections that it looks at.
class Comparison
{
public:
    struct Section
    {
        SectionId id;
        const SectionReading *reading = nullptr;
        const ShownText *shown = nullptr;
    };

    Comparison(const RuleSpec &rule, int index, const Figures &figures, const Project &project, QList<Section> sections,
               QList<Issue> &issues)
        : m_rule(rule)
        , m_index(index)
        , m_figures(figures)
        , m_project(project)
        , m_sections(std::move(sections))
        , m_issues(issues)
    {
        const UnitKindSpec *kind = project.edition().unitKind(project.profile().value(Profile::kind), project.unit());
        m_sumsUp = kind && kind->sumsUp;
    }

    void run()
    {
        for (const Section &section : std::as_const(m_sections)) {
            switch (m_rule.kind) {
            case RuleKind::NarrativeNumber: compareNumbers(section); break;
            case RuleKind::NarrativeNone: compareDenials(section); break;
            case RuleKind::NarrativeAtMost: compareMoney(section); break;
            case RuleKind::YearOfReport: report(section, Statement::Kind::Year); break;
            case RuleKind::DocumentNumbers: report(section, Statement::Kind::Wrong); break;
            case RuleKind::UnitWords: compareUnit(section); break;
            case RuleKind::Mentions: lookFor(section); break;
            case RuleKind::NotDenied: lookForDenial(section); break;
            default: break;
            }
        }
    }

private:
    QList<Statement> statements(const Section &section, Statement::Kind kind) const
    {
        QList<Statement> found;
        for (const Statement &statement : section.reading->statements) {
            if (statement.rule == m_index && statement.kind == kind && (m_sumsUp || !statement.isWide))
                found.append(statement);
        }
        return found;
    }

    std::optional<Amount> sum(const SignedCells &cells) const
    {
        Amount total;
        for (const CellIndex cell : cells.plus) {
            const std::optional<Amount> amount = m_figures.forRules(cell);
            if (!amount)
                return std::nullopt;
            total += *amount;
        }
        for (const CellIndex cell : cells.minus) {
            const std::optional<Amount> amount = m_figures.forRules(cell);
            if (!amount)
                return std::nullopt;
            total = total - *amount;
        }
        return total;
    }

    static TextStretch shownPlace(const Section &section, const Statement &statement)
    {
        const auto [start, length] = section.reading->plain.written(statement.start, statement.length);
        return {start, length};
    }
    /// A number field of the very cells follows them, whatever a control total says.
    bool followsItsCells(const Section &section, const Statement &statement) const
    {
        const ShownText::Field *field = section.shown->fieldIn(shownPlace(section, statement));
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

    Issue &report(const Section &section, const Statement &statement)
    {
        Issue issue;
        issue.rule = &m_rule;
        const TextStretch shown = shownPlace(section, statement);
        const TextStretch stored = section.shown->storedOf(shown);
        TextPlace place;
        place.section = section.id;
        place.start = stored.start;
        place.length = stored.length;
        place.words = section.shown->text().sliced(shown.start, shown.length);
        const auto [start, length] = section.reading->plain.written(statement.sentenceStart, statement.sentenceLength);
        place.sentence = section.shown->text().sliced(start, length).trimmed();
        issue.place = place;
        m_issues.append(issue);
        return m_issues.last();
    }
    void report(const Section &section, Statement::Kind kind)
    {
        for (const Statement &statement : statements(section, kind)) {
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

    void compareNumbers(const Section &section)
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
        for (const Statement &statement : std::as_const(said))
            all += statement.number;
        if (said.size() > 1 && meant.contains(all))
            return; // its parts, one by one
        for (const Statement &statement : std::as_const(said)) {
            // Beside the right number a smaller one counts a part; of several in a sentence the largest is the whole.
            const bool isPart = oneIsRight && statement.number < *expected;
            const bool isExceeded = std::any_of(said.cbegin(), said.cend(), [&statement](const Statement &other) {
                return other.sentenceStart == statement.sentenceStart && other.number > statement.number;
            });
            if (isRight(statement) || isPart || isExceeded || followsItsCells(section, statement))
                continue;
            Issue &issue = report(section, statement);
            issue.leftCells = m_rule.left;
            issue.left = expected;
            issue.right = statement.number;
        }
    }

    void compareDenials(const Section &section)
    {
        for (const Statement &statement : statements(section, Statement::Kind::None)) {
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

    void compareMoney(const Section &section)
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

    void compareUnit(const Section &section)
    {
        const QString unit = m_project.unit();
        for (const Statement &statement : statements(section, Statement::Kind::Wrong)) {
            const QStringList &fits = m_rule.groups[statement.group].fits;
            const bool doesFit
                = std::any_of(fits.cbegin(), fits.cend(), [&unit](const QString &part) { return unit.contains(part); });
            if (!doesFit)
                report(section, statement);
        }
    }

    bool mentions(const Section &section, const QStringList &words) const
    {
        const QString &text = section.reading->plain.text;
        return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) {
            return word.size() <= wholeTextAtMost ? text == word : text.contains(word);
        });
    }

    void lookFor(const Section &section)
    {
        if (mentions(section, m_rule.words))
            return;
        Issue issue;
        issue.rule = &m_rule;
        m_issues.append(issue);
    }

    void lookForDenial(const Section &section)
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

    const RuleSpec &m_rule;
    const int m_index;
    const Figures &m_figures;
    const Project &m_project;
    const QList<Section> m_sections;
    QList<Issue> &m_issues;
    bool m_sumsUp = false;
};

} // namespace

NarrativeRules::NarrativeRules(const Edition &edition)
    : m_vocabulary(edition)
{
}

void NarrativeRules::read(const Figures &figures, const Project &project)
{
    for (const SectionSpec &section : m_vocabulary.edition().sections()) {
        if (section.kind != SectionSpec::Kind::Narrative)
            continue;
        Remembered &known = m_remembered[section.id];
        known.isKnown = project.isTextKnown(section.id);
        known.shown = ShownText(project.text(section.id), figures);
        const QString &text = known.shown.text();
        if (known.text == text && known.unit == project.unit() && known.year == project.year())
            continue;
        known.text = text;
        known.unit = project.unit();
        known.year = project.year();
        known.reading = readSection(text, m_vocabulary, known.year, known.unit);
    }
}

void NarrativeRules::evaluate(const RuleSpec &rule, const Figures &figures, const Project &project,
                              QList<Issue> &issues) const
{
    QList<Comparison::Section> sections;
    bool allKnown = true;
    for (const SectionSpec &section : m_vocabulary.edition().sections()) {
        const auto known = m_remembered.constFind(section.id);
        if (known == m_remembered.constEnd() || (!rule.section.isEmpty() && rule.section != section.id))
            continue;
        if (known->isKnown)
            sections.append({section.id, &known->reading, &known->shown});
        allKnown = allKnown && known->isKnown;
    }
    const qsizetype before = issues.size();
    const auto index = static_cast<int>(&rule - m_vocabulary.edition().rules().constData());
    Comparison(rule, index, figures, project, std::move(sections), issues).run();
    if (!allKnown && issues.size() == before) {
        Issue issue;
        issue.rule = &rule;
        issue.state = IssueState::NotAssessable;
        issue.leftCells = rule.left;
        issues.append(issue);
    }
}

} // namespace nianbao
