// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/annex.h"

#include "forms/wording/sentences.h"
#include "model/project/project.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nianbao::wording {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

bool isChinese()
{
    return language() == QLatin1String("zh");
}

class Annex
{
public:
    Annex(const Project &project, const CheckReport &report)
        : m_project(project)
        , m_report(report)
    {
        //: title of a report
        const QString title = Words::tr("%1: Findings and Explanations").arg(project.title());
        m_document.title = title;
        m_document.unit = project.unit();
        m_document.year = project.year();
        m_document.language = isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
        m_document.blocks.append(TitleBlock{title});
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

    ReportDocument document() const { return m_document; }

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
                m_document.blocks.append(HeadingBlock{nextOrdinal() + heading});
            addLine(QStringLiteral("%1. ").arg(number) + sentence(issue, m_project, Detail::Full) + ruleOf(issue));
            if (const QString words = explanation(issue); !words.isEmpty())
                addLine(words);
            for (const Issue &follower : m_report.issues) {
                if (follower.foldedUnder == issue.rule->id)
                    addLine(Words::tr("It follows: %1")
                                .arg(sentence(follower, m_project, Detail::Full) + ruleOf(follower)));
            }
        }
    }

    static QString ruleOf(const Issue &issue)
    {
        //: behind a finding: id of the rule
        return Words::tr(" (rule %1)").arg(issue.rule->id.text());
    }

    /// 一、 or 1.
    QString nextOrdinal()
    {
        static constexpr std::array numerals{u'一', u'二', u'三', u'四', u'五'};
        const size_t index = m_groups++ % numerals.size();
        return isChinese() ? QString(QChar(numerals[index])) + u'、' : QStringLiteral("%1. ").arg(index + 1);
    }

    void addLine(const QString &text)
    {
        for (const Paragraph &paragraph : Narrative::fromPlainText(text).paragraphs())
            m_document.blocks.append(ParagraphBlock{{ParagraphLevel::Body, paragraph.text, 0}});
    }

    const Project &m_project;
    const CheckReport &m_report;
    ReportDocument m_document;
    size_t m_groups = 0;
};

} // namespace

ReportDocument annexOf(const Project &project, const CheckReport &report)
{
    return Annex(project, report).document();
}

} // namespace nianbao::wording
