// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/explaining.h"

#include "model/base/sha256.h"
#include "model/edition/rulekinds.h"
#include "model/project/numberfields.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

/// Tells sentences apart within one report.
QString shortHashOf(const QString &text)
{
    constexpr qsizetype length = 12;
    return sha256Of(text.toUtf8()).left(length);
}

/// Collects what a rule saw, line by line.
class Sight
{
public:
    Sight(const Issue &issue, const Figures &figures, const Project &project)
        : m_figures(figures)
    {
        const RuleSpec &rule = *issue.rule;
        const bool back = looksBack(rule.kind);
        addNow(issue.leftCells, rule.kind);
        if (!back)
            addNow(issue.rightCells, rule.kind);
        addNow(rule.plus, rule.kind);
        addNow(rule.minus, rule.kind);
        for (const SignedCells &meaning : rule.meanings) {
            addNow(meaning.plus, rule.kind);
            addNow(meaning.minus, rule.kind);
        }
        if (rule.onlyIf >= 0)
            addNow({rule.onlyIf}, rule.kind);
        if (back)
            addPrevious(issue.rightCells.isEmpty() ? issue.leftCells : issue.rightCells);
        if (rule.kind == RuleKind::ZeroUnlessPower) {
            add(project.profile().value(Profile::rulePower));
            const UnitKindSpec *kind = project.unitKind();
            add(kind ? kind->id : QString());
        }
        // A finding about a whole section quotes no sentence: the section is what it saw.
        const SectionId &section = issue.place ? issue.place->section : rule.section;
        if (issue.place && !issue.place->sentence.isEmpty())
            add(withoutSpace(issue.place->words) + u'@' + withoutSpace(issue.place->sentence));
        else if (rule.kind == RuleKind::TextAtMost)
            add(issue.left.value_or(Amount()).text());
        else if (!section.isEmpty())
            add(withoutSpace(ShownText(project.text(section), figures).text()));
        if (rule.kind == RuleKind::SimilarPrevious)
            add(withoutSpace(project.previousText(section).value_or(QString())));
    }

    QString fingerprint() const { return sha256Of(m_seen.toUtf8()); }

private:
    void add(const QString &line) { m_seen += line + u'\n'; }
    void addNow(const QList<CellIndex> &cells, RuleKind kind)
    {
        for (const CellIndex cell : cells) {
            const std::optional<Amount> amount = m_figures.forRules(cell);
            QString seen = amount ? amount->text() : QStringLiteral("?");
            // A blank counts as 0, so that filling it changes nothing but for the rule about blanks.
            if (kind == RuleKind::Filled)
                seen = m_figures.control(cell).value_or(m_figures.value(cell)).text();
            add(nameOf(cell) + u'=' + seen + moneyUnitText(m_figures.value(cell).unit()));
        }
    }
    void addPrevious(const QList<CellIndex> &cells)
    {
        for (const CellIndex cell : cells) {
            const std::optional<Value> &value = m_figures.previous(cell);
            add(nameOf(cell) + u'<' + (value ? value->text() : QStringLiteral("?")));
        }
    }
    const QString &nameOf(CellIndex cell) const { return m_figures.edition().cell(cell).id.text(); }
    const Figures &m_figures;
    QString m_seen;
};

/// Explanations that belong to no finding of now, for findings that share a subject with them: the cells of a rule over
/// many cells become fewer or more. Each is gone through once, as a file of a stranger may have any number of them.
class Unclaimed
{
public:
    struct Finding
    {
        Issue *issue = nullptr;
        QString subjects; ///< subjectsOf() it
    };

    Unclaimed(const QList<Finding> &findings, const QSet<QString> &claimed, const Project &project)
    {
        for (const Finding &finding : findings) {
            for (const Subject &subject : subjectsIn(finding))
                m_about[subject] = {};
        }
        for (const Explanation &explanation : project.explanations()) {
            if (claimed.contains(explanation.placeId()))
                continue;
            for (const QStringView subject : qTokenize(explanation.subjects, u' ')) {
                const auto about = m_about.find({explanation.rule, subject.toString()});
                if (about != m_about.end() && (about->isEmpty() || about->last() != &explanation))
                    about->append(&explanation);
            }
        }
    }

    /// The first one, which is claimed then; nullptr: none.
    const Explanation *claim(const Finding &finding)
    {
        const Explanation *first = nullptr;
        for (const Subject &subject : subjectsIn(finding)) {
            QList<const Explanation *> &about = m_about[subject];
            while (!about.isEmpty() && m_claimed.contains(about.first()))
                about.removeFirst();
            if (!about.isEmpty() && (!first || about.first()->placeId() < first->placeId()))
                first = about.first();
        }
        if (first)
            m_claimed.insert(first);
        return first;
    }

private:
    using Subject = std::pair<QString, QString>; ///< of a rule

    static QList<Subject> subjectsIn(const Finding &finding)
    {
        QList<Subject> all;
        for (const QString &subject : finding.subjects.split(u' '))
            all.append({finding.issue->rule->id.text(), subject});
        return all;
    }

    QHash<Subject, QList<const Explanation *>> m_about; ///< in the order of Project::explanations()
    QSet<const Explanation *> m_claimed;
};

} // namespace

bool isExplainable(const Issue &issue, const Figures &figures)
{
    if (issue.rule->severity != Severity::Warning || issue.state == IssueState::NotAssessable)
        return false;
    if (issue.rule->kind != RuleKind::Filled)
        return true;
    return std::none_of(issue.leftCells.cbegin(), issue.leftCells.cend(), [&figures](CellIndex cell) {
        return figures.edition().cell(cell).role == CellRole::Input && figures.value(cell).isBlank();
    });
}

QString subjectsOf(const Issue &issue, const Edition &edition)
{
    QStringList subjects;
    for (const CellIndex cell : issue.leftCells + issue.rightCells)
        subjects.append(edition.cell(cell).id.text());
    if (issue.place) {
        subjects.append(issue.place->section.text());
        subjects.append(withoutSpace(issue.place->words));
        if (!issue.place->sentence.isEmpty()) // a section may have the same words twice
            subjects.append(shortHashOf(withoutSpace(issue.place->sentence)));
    } else if (!issue.rule->section.isEmpty()) {
        subjects.append(issue.rule->section.text());
    }
    subjects.removeAll(QString());
    return subjects.join(u' ');
}

QString fingerprintOf(const Issue &issue, const Figures &figures, const Project &project)
{
    return Sight(issue, figures, project).fingerprint();
}

void applyExplanations(QList<Issue> &issues, const Figures &figures, const Project &project)
{
    if (project.explanations().isEmpty())
        return;
    QSet<QString> taken;
    QList<Unclaimed::Finding> others;
    for (Issue &issue : issues) {
        if (!isExplainable(issue, figures))
            continue;
        const QString subjects = subjectsOf(issue, project.edition());
        const QString id = issue.rule->id.text() + u' ' + subjects;
        const auto explanation = project.explanations().constFind(id);
        if (explanation == project.explanations().constEnd()) {
            others.append({&issue, subjects});
            continue;
        }
        taken.insert(id);
        issue.explanationId = id;
        const bool holds = explanation->fingerprint == fingerprintOf(issue, figures, project);
        if (holds)
            issue.state = IssueState::Explained;
        (holds ? issue.explanation : issue.expiredExplanation) = explanation->text;
    }
    if (others.isEmpty())
        return;
    Unclaimed unclaimed(others, taken, project);
    for (const Unclaimed::Finding &finding : std::as_const(others)) {
        if (const Explanation *kin = unclaimed.claim(finding)) {
            finding.issue->explanationId = kin->placeId();
            finding.issue->expiredExplanation = kin->text;
        }
    }
}

Result<Edit> explain(const Issue &issue, const QString &text, const Project &project)
{
    const QString rule = issue.rule->id.text();
    const QString sentence = text.simplified();
    const Figures &figures = project.figures();
    if (!sentence.isEmpty() && !isExplainable(issue, figures))
        return fail(ErrorCode::NotExplainable, {rule});
    if (sentence.size() > Explanation::longest)
        return fail(ErrorCode::BadExplanation, {QString::number(Explanation::longest)});
    Edit edit;
    edit.kind = EditKind::Explain;
    const Explanation now{rule, subjectsOf(issue, project.edition()), fingerprintOf(issue, figures, project), sentence};
    const QMap<QString, Explanation> &all = project.explanations();
    const QString former = all.contains(now.placeId()) ? now.placeId() : issue.explanationId;
    if (all.contains(former) && (sentence.isEmpty() || former != now.placeId()))
        edit.changes.append(project.withoutExplanation(former));
    if (!sentence.isEmpty() && all.value(now.placeId()) != now)
        edit.changes.append(project.changeOfExplanation(now));
    if (edit.isEmpty())
        return fail(ErrorCode::NothingToChange);
    return edit;
}

} // namespace nianbao
