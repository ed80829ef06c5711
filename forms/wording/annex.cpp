// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/annex.h"

#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"
#include "forms/wording/words.h"
#include "model/project/project.h"

#include <algorithm>
#include <array>

namespace nianbao::wording {

namespace {

bool isChinese()
{
    return language() == QLatin1String("zh");
}

/// A document about findings, as far as it has been written.
class Pages
{
public:
    Pages(const Project &project, const CheckReport &report, const QString &title)
        : m_project(project)
        , m_report(report)
    {
        m_document.title = title;
        m_document.unit = project.unit();
        m_document.year = project.year();
        m_document.language = isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
        m_document.blocks.append(TitleBlock{title});
    }

    ReportDocument document() const { return m_document; }

protected:
    static QString ruleOf(const Issue &issue)
    {
        //: behind a finding: id of the rule
        return Words::tr(" (rule %1)").arg(issue.rule->id.text());
    }

    void addHeading(const QString &text) { m_document.blocks.append(HeadingBlock{text}); }

    void addLine(const QString &text)
    {
        for (const Paragraph &paragraph : Narrative::fromPlainText(text).paragraphs())
            m_document.blocks.append(ParagraphBlock{{ParagraphLevel::Body, paragraph.text, 0}});
    }

    void addRuledLine() { m_document.blocks.append(ParagraphBlock{{}, true}); }

    void addFollowers(const Issue &issue)
    {
        for (const Issue &follower : m_report.issues) {
            if (follower.foldedUnder == issue.rule->id)
                addLine(
                    Words::tr("It follows: %1").arg(sentence(follower, m_project, Detail::Full) + ruleOf(follower)));
        }
    }

    const Project &m_project;
    const CheckReport &m_report;

private:
    ReportDocument m_document;
};

class Annex final : public Pages
{
public:
    Annex(const Project &project, const CheckReport &report)
        //: title of a report
        : Pages(project, report, Words::tr("%1: Findings and Explanations").arg(project.title()))
    {
        addState();
        const auto fails = [](Severity severity) {
            return [severity](const Issue &issue) {
                return issue.state == IssueState::Fail && issue.rule->severity == severity;
            };
        };
        const auto isIn = [](IssueState state) { return [state](const Issue &issue) { return issue.state == state; }; };
        addGroup(Words::tr("Findings that are explained"), isIn(IssueState::Explained));
        addGroup(Words::tr("Errors that are open"), fails(Severity::Error));
        addGroup(Words::tr("Warnings that are not explained"), fails(Severity::Warning));
        addGroup(Words::tr("Notes"), fails(Severity::Info));
        addGroup(Words::tr("What could not be checked"), isIn(IssueState::NotAssessable));
    }

private:
    void addState()
    {
        const IssueCounts counts = m_report.counts();
        const QStringList parts{Words::tr("%n error(s)", nullptr, counts.error),
                                Words::tr("%n warning(s) without an explanation", nullptr, counts.warning),
                                Words::tr("%n explained finding(s)", nullptr, counts.explained),
                                Words::tr("%n note(s)", nullptr, counts.info),
                                Words::tr("%n rule(s) that could not be checked", nullptr, counts.notAssessable)};
        //: the numbers of findings
        addLine(Words::tr("The check found: %1.").arg(parts.join(Words::tr(", "))));
        QString sha = m_project.valuesSha256();
        if (const std::optional<Finishing> &finishing = m_project.finishing()) {
            sha = finishing->valuesSha256;
            const QString at = momentText(finishing->at);
            if (finishing->who.isEmpty())
                addLine(Words::tr("The report was finished on %1.").arg(at));
            else
                addLine(Words::tr("The report was finished on %1 by %2.").arg(at, finishing->who));
            if (!m_project.isAsFinished())
                addLine(Words::tr("Its values are no longer those that it was finished with."));
        } else {
            addLine(Words::tr("The report is not finished."));
        }
        addLine(Words::tr("Fingerprint of its values:"));
        addLine(sha);
    }

    template <typename Belongs>
    void addGroup(const QString &heading, Belongs belongs)
    {
        int number = 0;
        for (const Issue &issue : m_report.issues) {
            if (!issue.foldedUnder.isEmpty() || !belongs(issue))
                continue;
            if (++number == 1)
                addHeading(nextOrdinal() + heading);
            addLine(QStringLiteral("%1. ").arg(number) + sentence(issue, m_project, Detail::Full) + ruleOf(issue));
            if (const QString words = explanation(issue); !words.isEmpty())
                addLine(words);
            addFollowers(issue);
        }
    }

    /// 一、 or 1.
    QString nextOrdinal()
    {
        static constexpr std::array numerals{u'一', u'二', u'三', u'四', u'五'};
        const size_t index = m_groups++ % numerals.size();
        return isChinese() ? QString(QChar(numerals[index])) + u'、' : QStringLiteral("%1. ").arg(index + 1);
    }

    size_t m_groups = 0;
};

class FindingsList final : public Pages
{
public:
    FindingsList(const Project &project, const CheckReport &report)
        //: title of a report
        : Pages(project, report, Words::tr("%1: Findings to Settle").arg(project.title()))
    {
        const IssueCounts counts = report.counts();
        if (counts.error + counts.warning + counts.info == 0) {
            addLine(Words::tr("Nothing is left to correct or to explain."));
            return;
        }
        const QStringList parts{Words::tr("%n error(s)", nullptr, counts.error),
                                Words::tr("%n warning(s) without an explanation", nullptr, counts.warning),
                                Words::tr("%n note(s)", nullptr, counts.info)};
        addLine(Words::tr("The check found: %1.").arg(parts.join(Words::tr(", "))));
        addLine(Words::tr("Errors are corrected; warnings are corrected or explained; notes need no answer."));
        for (const SectionSpec &section : project.edition().sections())
            addSection(section.id, section.heading.isEmpty() ? section.name : section.heading);
        addSection({}, Words::tr("The whole report"));
    }

private:
    void addSection(const SectionId &section, const QString &heading)
    {
        bool isFirst = true;
        for (const Issue &issue : m_report.issues) {
            if (issue.state != IssueState::Fail || !issue.foldedUnder.isEmpty()
                || issue.section(m_project.edition()) != section)
                continue;
            if (isFirst)
                addHeading(heading);
            isFirst = false;
            addFinding(issue);
        }
    }

    void addFinding(const Issue &issue)
    {
        //: in a list to tick off: number, how bad it is, what was found
        addLine(Words::tr("□ %1. [%2] %3")
                    .arg(QString::number(++m_number), severityWord(issue.rule->severity),
                         sentence(issue, m_project, Detail::Full) + ruleOf(issue)));
        if (const QString words = explanation(issue); !words.isEmpty())
            addLine(words);
        addFollowers(issue);
        if (issue.rule->severity != Severity::Info)
            addRuledLine();
    }

    int m_number = 0;
};

} // namespace

ReportDocument annexOf(const Project &project, const CheckReport &report)
{
    return Annex(project, report).document();
}

ReportDocument findingsList(const Project &project, const CheckReport &report)
{
    return FindingsList(project, report).document();
}

} // namespace nianbao::wording
