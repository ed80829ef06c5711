// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/checkreport.h"
#include "app/cli/inorder.h"
#include "app/cli/otherunit.h"
#include "app/cli/words.h"
#include "model/check/checker.h"
#include "model/project/takeover.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::vector<std::string> files;
    std::string previous;
    Format format = Format::Text;
};

struct Checked
{
    std::unique_ptr<Project> project;
    CheckReport report;
    EditionText text = EditionText::Same;
};

/// Checks one file after the other, with one engine for each edition. Shares nothing that changes with another.
class FileChecker
{
public:
    /// `files` and `lastYear`, which may be null, outlive this.
    FileChecker(const std::vector<std::string> &files, const Project *lastYear, const Clock &clock)
        : m_files(&files)
        , m_lastYear(lastYear)
        , m_clock(&clock)
        , m_catalog(EditionCatalog::usualFolders())
    {
    }

    Result<Checked> operator()(int index)
    {
        const QString file = qtText((*m_files)[static_cast<std::size_t>(index)]);
        auto project = Project::open(file, ProjectFile::Access::Read, m_catalog, *m_clock);
        if (project && m_lastYear)
            project = withPrevious(**project, *m_lastYear);
        if (!project)
            return passOn(project);
        const EditionPtr &edition = (*project)->editionPtr();
        const auto checker = m_checkers.try_emplace(edition, edition).first;
        CheckReport report = checker->second.check(**project);
        const bool differs = !(*project)->finishing() && m_catalog.otherText(*edition);
        return Checked{std::move(*project), std::move(report), differs ? EditionText::Differs : EditionText::Same};
    }

private:
    const std::vector<std::string> *m_files;
    const Project *m_lastYear;
    const Clock *m_clock;
    EditionCatalog m_catalog;
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
    // The catalog has said what is wrong; what was checked is not what this body wanted to be checked.
    ExitCode code = console.catalog().overridesProblem() ? ExitCode::InputRefused : ExitCode::Fine;
    JsonWriter json;
    json.beginObject().key(QStringLiteral("files")).beginArray();
    const auto take = [&](int index, const Result<Checked> &checked) {
        const QString file = qtText(options.files[static_cast<std::size_t>(index)]);
        if (!checked) {
            console.refuse(file, checked.error());
            code = worst(code, ExitCode::InputRefused);
            writeFileError(json, file, checked.error());
            return;
        }
        const Project &project = *checked->project;
        if (lastYear)
            remarkOtherUnit(file, project, *lastYear, console);
        code = worst(code, checked->report.passes() ? ExitCode::Fine : ExitCode::FindingsOfError);
        if (options.format == Format::Json)
            writeFileReport(json, file, project, checked->report, checked->text);
        else
            console.result(fileReportText(file, project, checked->report, checked->text).toUtf8());
    };

    constexpr int worthAThread = 20; // files: a thread reads their editions anew, which takes as long as a few of them
    const auto count = static_cast<int>(options.files.size());
    std::vector<FileChecker> checkers;
    for (int i = workersFor(count, worthAThread); i > 0; --i)
        checkers.emplace_back(options.files, lastYear.get(), console.clock());
    inOrder(count, checkers, take);
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
