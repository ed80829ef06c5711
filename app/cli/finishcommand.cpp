// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"
#include "model/check/finisher.h"
#include "model/check/obstacles.h"

namespace nianbao::cli {

namespace {

struct FinishOptions
{
    std::string file;
    bool confirmsZeros = false;
};

struct ReopenOptions
{
    std::string file;
    std::string reason;
};

ExitCode refuse(const QString &file, const Obstacles &obstacles, const Project &project, Console &console)
{
    const ExitCode code = console.refuse(file, obstacles.error());
    QStringList cells;
    for (const CellIndex cell : obstacles.blanks)
        cells.append(project.edition().cell(cell).id.text());
    if (!cells.isEmpty())
        console.message(Words::tr("Blank: %1").arg(cells.join(u' ')));
    return obstacles.errors > 0 ? ExitCode::FindingsOfError : code;
}

/// A report that was found in order by other rules than this body wants is not in order. The catalog has said
/// what is wrong with the file of overrides.
ExitCode refuseOtherRules(const QString &file, Console &console)
{
    console.message(Words::tr("%1 was not finished: the rules that are changed on this computer could not be read, so "
                              "it would be judged by other rules.")
                        .arg(file));
    return ExitCode::InputRefused;
}

ExitCode finishIn(Project &project, const FinishOptions &options, Console &console)
{
    const QString file = qtText(options.file);
    if (project.finishing()) {
        console.message(wording::whyNotEditable(project));
        return exitCodeOf(ErrorCode::Finished);
    }
    if (console.catalog().overridesProblem())
        return refuseOtherRules(file, console);
    const Checker checker(project.editionPtr());
    Obstacles obstacles = obstaclesOf(project, checker.check(project));
    if (options.confirmsZeros && !obstacles.blanks.isEmpty() && obstacles.onlyBlanks()) {
        const Result<Edit> zeros = confirmZeros(project, obstacles.blanks);
        if (!zeros)
            return console.refuse(file, zeros.error());
        if (const Result<Applied> applied = project.apply(*zeros); !applied)
            return console.refuse(file, applied.error());
        obstacles = obstaclesOf(project, checker.check(project));
    }
    if (!obstacles.isEmpty())
        return refuse(file, obstacles, project, console);
    //: name of a version: moment
    const QString version = Words::tr("Finished %1").arg(wording::momentText(console.clock().now()));
    const Result<Applied> applied = Finisher(checker, console.clock()).finish(project, version);
    if (!applied)
        return console.refuse(file, applied.error());
    console.result(project.finishing()->valuesSha256);
    return ExitCode::Fine;
}

ExitCode runFinish(const FinishOptions &options, Console &console)
{
    return console.withReport(qtText(options.file), ProjectFile::Access::Write,
                              [&](Project &project) { return finishIn(project, options, console); });
}

ExitCode runReopen(const ReopenOptions &options, Console &console)
{
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Write, [&](Project &project) {
        const Result<Applied> applied = project.apply(project.reopenEdit(qtText(options.reason), console.clock()));
        return applied ? ExitCode::Fine : console.refuse(file, applied.error());
    });
}

} // namespace

Command finishCommand()
{
    auto options = std::make_shared<FinishOptions>();
    return {"finish", Words::tr("Finishes the report: it is read-only from then on"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_flag(
                    "--confirm-zeros", options->confirmsZeros,
                    Words::tr("Confirms that blank cells are 0, where nothing else is in the way").toStdString());
            },
            [options](Console &console) { return runFinish(*options, console); }};
}

Command reopenCommand()
{
    auto options = std::make_shared<ReopenOptions>();
    return {"reopen", Words::tr("Lets a finished report be changed again"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("--reason", options->reason, Words::tr("Why; it stays in the history").toStdString())
                    ->required();
            },
            [options](Console &console) { return runReopen(*options, console); }};
}

} // namespace nianbao::cli
