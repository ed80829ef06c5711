// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/textsource.h"

#include "app/cli/words.h"
#include "model/check/checker.h"
#include "model/check/explaining.h"

#include <algorithm>
#include <optional>

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string rule;
    std::vector<std::string> cells;
    std::optional<std::string> text;
    std::string fromFile;
    bool remove = false;
};

QStringList wantedCells(const Options &options)
{
    QStringList cells;
    for (const std::string &list : options.cells)
        cells += qtText(list).split(u',', Qt::SkipEmptyParts);
    return cells;
}

/// The one finding of the rule that speaks of all the cells.
Result<Issue> findingOf(const Project &project, const QString &rule, const QStringList &cells)
{
    const QList<RuleSpec> &rules = project.edition().rules();
    if (std::none_of(rules.cbegin(), rules.cend(), [&rule](const RuleSpec &spec) { return spec.id.text() == rule; }))
        return fail(ErrorCode::UnknownRule, {rule});
    for (const QString &cell : cells) {
        if (project.edition().find(CellId(cell)) < 0)
            return fail(ErrorCode::UnknownCell, {cell});
    }
    QList<Issue> found;
    QStringList subjects;
    for (const Issue &issue : Checker(project.editionPtr()).check(project).issues) {
        if (issue.rule->id.text() != rule || issue.state == IssueState::NotAssessable)
            continue;
        const QString itsSubjects = subjectsOf(issue, project.edition());
        const QStringList ids = itsSubjects.split(u' ');
        if (!std::all_of(cells.cbegin(), cells.cend(), [&ids](const QString &cell) { return ids.contains(cell); }))
            continue;
        found.append(issue);
        subjects.append(itsSubjects);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NoSuchFinding, {rule});
    if (found.size() > 1)
        return fail(ErrorCode::SeveralFindings, {rule, subjects.join(QStringLiteral("; "))});
    return found.first();
}

ExitCode explainIn(Project &project, const QString &text, const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    const Result<Issue> issue = findingOf(project, qtText(options.rule), wantedCells(options));
    if (!issue)
        return console.refuse(file, issue.error());
    const Result<Edit> edit = explain(*issue, text, project);
    if (!edit)
        return edit.error().code == ErrorCode::NothingToChange ? ExitCode::Fine : console.refuse(file, edit.error());
    const Result<Applied> applied = project.apply(*edit);
    return applied ? ExitCode::Fine : console.refuse(file, applied.error());
}

ExitCode runExplain(const Options &options, Console &console)
{
    if (!options.text && options.fromFile.empty() && !options.remove) {
        console.message(Words::tr("Give one of --text, --from-file and --remove."));
        return ExitCode::WrongUsage;
    }
    Result<QString> text = qtText(options.text.value_or(std::string()));
    if (!options.fromFile.empty())
        text = textFrom(options.fromFile, console);
    if (!text)
        return console.refuseInput(qtText(options.fromFile), text.error());
    const QString file = qtText(options.file);
    if (!options.remove && text->simplified().isEmpty())
        return console.refuse(file, {ErrorCode::BadExplanation, {QString::number(Explanation::longest)}});
    return console.withReport(file, ProjectFile::Access::Write, [&](Project &project) {
        return explainIn(project, options.remove ? QString() : *text, options, console);
    });
}

} // namespace

Command explainCommand()
{
    auto options = std::make_shared<Options>();
    return {
        "explain", Words::tr("Explains a warning, or takes its explanation back"),
        [options](CLI::App &app) {
            app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
            app.add_option("RULE", options->rule, Words::tr("Rule that the warning comes from").toStdString())
                ->required();
            app.add_option("--cells", options->cells,
                           Words::tr("Cells that the warning speaks of, where the rule finds several").toStdString());
            CLI::Option *text
                = app.add_option("--text", options->text, Words::tr("The explanation, one line").toStdString());
            CLI::Option *from
                = app.add_option("--from-file", options->fromFile,
                                 Words::tr("Reads the explanation from this file; - is standard input").toStdString());
            text->excludes(from);
            app.add_flag("--remove", options->remove, Words::tr("Takes the explanation back").toStdString())
                ->excludes(text)
                ->excludes(from);
        },
        [options](Console &console) { return runExplain(*options, console); }};
}

} // namespace nianbao::cli
