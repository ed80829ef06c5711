// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/otherunit.h"
#include "app/cli/words.h"
#include "model/project/takeover.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    int year = 0;
    std::string unit;
    std::string edition;
    std::string from;
};

ExitCode runNew(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    EditionCatalog &catalog = console.catalog();
    const Result<EditionPtr> edition
        = options.edition.empty() ? catalog.forYear(options.year) : catalog.find(EditionId(qtText(options.edition)));
    if (!edition)
        return console.refuse(file, edition.error());
    const Project::Start start{options.year, qtText(options.unit), *edition};

    Edit takenOver{EditKind::TakeOver, {}};
    if (!options.from.empty()) {
        const QString last = qtText(options.from);
        const auto lastYear = console.open(last, ProjectFile::Access::Read);
        if (!lastYear)
            return console.refuseInput(last, lastYear.error());
        const std::unique_ptr<Project> planned = Project::inMemory(start);
        Result<Edit> edit = takeOver(*planned, **lastYear);
        if (!edit)
            return console.refuse(last, edit.error());
        remarkOtherUnit(last, *planned, **lastYear, console);
        takenOver = *std::move(edit);
    }
    const auto project = Project::create(file, start, takenOver, console.clock());
    return project ? ExitCode::Fine : console.refuse(file, project.error());
}

} // namespace

Command newCommand()
{
    auto options = std::make_shared<Options>();
    return {
        "new", Words::tr("Creates a project file"),
        [options](CLI::App &app) {
            app.add_option("FILE", options->file, Words::tr("Project file to create").toStdString())->required();
            app.add_option("--year", options->year, Words::tr("Year that the report is on").toStdString())->required();
            app.add_option("--unit", options->unit, Words::tr("Name of the body, as in the title").toStdString())
                ->required();
            app.add_option("--edition", options->edition,
                           Words::tr("Edition of the format; usually the one valid for the year").toStdString());
            app.add_option("--from", options->from,
                           Words::tr("Last year's project file, whose figures, kind of body and contact are taken over")
                               .toStdString());
        },
        [options](Console &console) { return runNew(*options, console); }};
}

} // namespace nianbao::cli
