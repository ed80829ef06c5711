// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/checkreport.h"
#include "app/cli/otherunit.h"
#include "model/check/checker.h"
#include "model/project/takeover.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::vector<std::string> files;
    std::string previous;
    Format format = Format::Text;
};

/// Checks many files with one engine for each edition.
class Checking
{
public:
    Checking(Console &console, const Project *lastYear)
        : m_console(console)
        , m_lastYear(lastYear)
    {
    }

    struct Checked
    {
        std::unique_ptr<Project> project;
        CheckReport report;
    };

    Result<Checked> check(const QString &file)
    {
        Result<std::unique_ptr<Project>> project = m_console.open(file, ProjectFile::Access::Read);
        if (!project)
            return passOn(project);
        const EditionPtr &edition = (*project)->editionPtr();
        const auto checker = m_checkers.try_emplace(edition, edition).first;
        if (!m_lastYear) {
            CheckReport report = checker->second.check(**project);
            return Checked{std::move(*project), std::move(report)};
        }
        Result<std::unique_ptr<Project>> both = withPrevious(**project, *m_lastYear);
        if (!both)
            return passOn(both);
        remarkOtherUnit(file, **project, *m_lastYear, m_console);
        CheckReport report = checker->second.check(**both);
        return Checked{std::move(*both), std::move(report)};
    }

private:
    Console &m_console;
    const Project *m_lastYear;
    std::map<EditionPtr, Checker> m_checkers;
};

ExitCode runCheck(const Options &options, Console &console)
{
    std::unique_ptr<Project> lastYear;
    if (!options.previous.empty()) {
        const QString file = qtText(options.previous);
        auto opened = console.open(file, ProjectFile::Access::Read);
        if (!opened)
            return console.refuseInput(file, opened.error());
        lastYear = std::move(*opened);
    }
    Checking checking(console, lastYear.get());
    // The catalog has said what is wrong; what was checked is not what this body wanted to be checked.
    ExitCode code = console.catalog().overridesProblem() ? ExitCode::InputRefused : ExitCode::Fine;
    JsonWriter json;
    json.beginObject().key(QStringLiteral("files")).beginArray();
    for (const std::string &name : options.files) {
        const QString file = qtText(name);
        const auto checked = checking.check(file);
        if (!checked) {
            console.refuse(file, checked.error());
            code = worst(code, ExitCode::InputRefused);
            writeFileError(json, file, checked.error());
            continue;
        }
        code = worst(code, checked->report.passes() ? ExitCode::Fine : ExitCode::FindingsOfError);
        const Project &project = *checked->project;
        const bool differs = !project.finishing() && console.catalog().otherText(project.edition());
        const EditionText text = differs ? EditionText::Differs : EditionText::Same;
        if (options.format == Format::Json)
            writeFileReport(json, file, project, checked->report, text);
        else
            console.result(fileReportText(file, project, checked->report, text).toUtf8());
    }
    json.endArray().endObject();
    if (options.format == Format::Json)
        console.result(json.bytes());
    return code;
}

} // namespace

Command checkCommand()
{
    auto options = std::make_shared<Options>();
    return {"check", Words::tr("Runs every rule over one or many reports"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->files, Words::tr("Project files").toStdString())->required();
                app.add_option("--previous", options->previous,
                               Words::tr("Last year's project file, for the rules across years").toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runCheck(*options, console); }};
}

} // namespace nianbao::cli
