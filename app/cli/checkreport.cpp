// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkreport.h"

#include "app/cli/words.h"
#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"
#include "model/edition/ruleoverrides.h"

namespace nianbao::cli {

namespace {

QString stateName(IssueState state)
{
    switch (state) {
    case IssueState::Fail: return QStringLiteral("fail");
    case IssueState::NotAssessable: return QStringLiteral("notAssessable");
    case IssueState::Explained: return QStringLiteral("explained");
    }
    Q_UNREACHABLE();
}

void writeCells(JsonWriter &json, const QString &key, const QList<CellIndex> &cells, const Edition &edition)
{
    json.key(key).beginArray();
    for (const CellIndex cell : cells)
        json.value(edition.cell(cell).id.text());
    json.endArray();
}

void writeCounts(JsonWriter &json, const IssueCounts &counts)
{
    json.key(QStringLiteral("counts")).beginObject();
    json.member(QStringLiteral("error"), counts.error);
    json.member(QStringLiteral("warning"), counts.warning);
    json.member(QStringLiteral("info"), counts.info);
    json.member(QStringLiteral("explained"), counts.explained);
    json.member(QStringLiteral("notAssessable"), counts.notAssessable);
    json.endObject();
}

void writeSuspects(JsonWriter &json, const Issue &issue, const Project &project)
{
    json.key(QStringLiteral("suspects")).beginArray();
    for (const QList<Suspect> &set : issue.suspectSets()) {
        for (const Suspect &suspect : set) {
            json.beginObject();
            json.member(QStringLiteral("cell"), project.edition().cell(suspect.cell).id.text());
            json.member(QStringLiteral("value"), suspect.value.text());
            json.member(QStringLiteral("expected"), suspect.expected.text());
            json.member(QStringLiteral("reason"), wording::sentence(set, project.edition()));
            QList<CellIndex> others;
            for (const Suspect &other : set) {
                if (other.cell != suspect.cell)
                    others.append(other.cell);
            }
            if (!others.isEmpty())
                writeCells(json, QStringLiteral("together"), others, project.edition());
            json.endObject();
        }
    }
    json.endArray();
}

void writePlace(JsonWriter &json, const TextPlace &place)
{
    json.key(QStringLiteral("place")).beginObject();
    json.member(QStringLiteral("section"), place.section.text());
    json.member(QStringLiteral("start"), static_cast<int>(place.start));
    json.member(QStringLiteral("length"), static_cast<int>(place.length));
    json.member(QStringLiteral("words"), place.words);
    json.member(QStringLiteral("sentence"), place.sentence);
    json.endObject();
}

void writeIssue(JsonWriter &json, const Issue &issue, const Project &project)
{
    json.beginObject();
    json.member(QStringLiteral("rule"), issue.rule->id.text());
    json.member(QStringLiteral("severity"), QString(severityName(issue.rule->severity)));
    json.member(QStringLiteral("state"), stateName(issue.state));
    if (issue.left)
        json.member(QStringLiteral("left"), issue.left->text());
    if (issue.right)
        json.member(QStringLiteral("right"), issue.right->text());
    if (issue.left && issue.right)
        json.member(QStringLiteral("difference"), issue.difference().text());
    writeCells(json, QStringLiteral("leftCells"), issue.leftCells, project.edition());
    writeCells(json, QStringLiteral("rightCells"), issue.rightCells, project.edition());
    json.member(QStringLiteral("message"), wording::sentence(issue, project));
    if (issue.place)
        writePlace(json, *issue.place);
    if (!issue.explanation.isEmpty())
        json.member(QStringLiteral("explanation"), issue.explanation);
    if (!issue.expiredExplanation.isEmpty())
        json.member(QStringLiteral("expiredExplanation"), issue.expiredExplanation);
    if (!issue.foldedUnder.isEmpty())
        json.member(QStringLiteral("foldedUnder"), issue.foldedUnder.text());
    if (!issue.suspects.isEmpty())
        writeSuspects(json, issue, project);
    if (issue.decidedBy)
        json.member(QStringLiteral("decidedBy"), project.edition().cell(issue.decidedBy->cell).id.text());
    json.endObject();
}

void writeFinishing(JsonWriter &json, const Project &project)
{
    json.key(QStringLiteral("finished")).beginObject();
    json.member(QStringLiteral("at"), project.finishing()->at.toString(Qt::ISODate));
    json.member(QStringLiteral("who"), project.finishing()->who);
    json.member(QStringLiteral("valuesSha256"), project.finishing()->valuesSha256);
    json.member(QStringLiteral("state"),
                project.isAsFinished() ? QStringLiteral("unchanged") : QStringLiteral("changed"));
    json.endObject();
}

QString statusName(const CheckReport &report)
{
    return report.passes() ? QStringLiteral("pass") : QStringLiteral("fail");
}

QString heading(const QString &file, const Project &project, const CheckReport &report)
{
    const IssueCounts counts = report.counts();
    const QString verdict = report.passes() ? Words::tr("passes") : Words::tr("fails");
    //: file, name of the body, year, whether it passes the check, numbers of findings
    return Words::tr("%1: %2, %3: %4; errors: %5, warnings: %6, notes: %7, explained: %8, not checked: %9")
        .arg(file, project.unit(), QString::number(project.year()), verdict, QString::number(counts.error),
             QString::number(counts.warning), QString::number(counts.info), QString::number(counts.explained),
             QString::number(counts.notAssessable));
}

} // namespace

QString overriddenName(const RuleOverride &change)
{
    return change.severity ? QString(severityName(*change.severity)) : QStringLiteral("off");
}

void writeOverrides(JsonWriter &json, const Edition &edition)
{
    json.key(QStringLiteral("overrides")).beginArray();
    for (const RuleOverride &change : edition.overrides()) {
        json.beginObject();
        json.member(QStringLiteral("rule"), change.rule);
        json.member(QStringLiteral("severity"), overriddenName(change));
        json.member(QStringLiteral("date"), change.date.toString(Qt::ISODate));
        json.member(QStringLiteral("by"), change.by);
        json.member(QStringLiteral("reason"), change.reason);
        json.endObject();
    }
    json.endArray();
}

void writeFileReport(JsonWriter &json, const QString &file, const Project &project, const CheckReport &report,
                     EditionText text)
{
    json.beginObject();
    json.member(QStringLiteral("file"), file);
    json.member(QStringLiteral("edition"), project.edition().id().text());
    if (text == EditionText::Differs)
        json.member(QStringLiteral("editionText"), QStringLiteral("differs"));
    json.member(QStringLiteral("year"), project.year());
    json.member(QStringLiteral("unit"), project.unit());
    json.member(QStringLiteral("status"), statusName(report));
    writeCounts(json, report.counts());
    if (project.finishing())
        writeFinishing(json, project);
    json.key(QStringLiteral("issues")).beginArray();
    for (const Issue &issue : report.issues)
        writeIssue(json, issue, project);
    json.endArray();
    if (!project.edition().overrides().isEmpty())
        writeOverrides(json, project.edition());
    json.endObject();
}

void writeFileError(JsonWriter &json, const QString &file, const Error &error)
{
    json.beginObject();
    json.member(QStringLiteral("file"), file);
    json.member(QStringLiteral("status"), QStringLiteral("refused"));
    json.member(QStringLiteral("error"), QString(codeName(error.code)));
    json.member(QStringLiteral("message"), wording::sentence(error));
    json.endObject();
}

QString fileReportText(const QString &file, const Project &project, const CheckReport &report, EditionText editionText)
{
    QString text = heading(file, project, report) + u'\n';
    if (editionText == EditionText::Differs) {
        //: id of an edition; renew is a command and not translated
        text += QStringLiteral("  ")
            + Words::tr(
                  "checked with the rules of edition %1 that the file was made with; this program has others, which "
                  "the command renew takes over")
                  .arg(project.edition().id().text())
            + u'\n';
    }
    for (const RuleOverride &change : project.edition().overrides())
        text += QStringLiteral("  ") + Words::tr("changed here: %1").arg(wording::sentence(change)) + u'\n';
    const auto line = [&project](const Issue &issue, const QString &indent) {
        return QStringLiteral("%1%2 %3: %4\n")
            .arg(indent, wording::severityWord(issue.rule->severity), issue.rule->id.text(),
                 wording::sentence(issue, project));
    };
    if (project.finishing()) {
        text += QStringLiteral("  ")
            + (project.isAsFinished() ? Words::tr("finished")
                                      : Words::tr("finished, but changed since by another program"))
            + u'\n';
    }
    for (const Issue &issue : report.issues) {
        if (issue.state == IssueState::NotAssessable || !issue.foldedUnder.isEmpty())
            continue;
        text += line(issue, QStringLiteral("  "));
        if (const QString words = wording::explanation(issue); !words.isEmpty())
            text += QStringLiteral("    ") + words + u'\n';
        for (const Issue &follower : report.issues) {
            if (follower.foldedUnder == issue.rule->id)
                text += line(follower, QStringLiteral("    "));
        }
    }
    return text;
}

} // namespace nianbao::cli
