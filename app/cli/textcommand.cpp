// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/textsource.h"
#include "app/cli/words.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string section;
    std::string fromFile;
    bool print = false;
};

ExitCode writeText(const Options &options, Console &console)
{
    const QString source = qtText(options.fromFile);
    const Result<QString> text = textFrom(options.fromFile, console);
    if (!text)
        return console.refuse(source, text.error());
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Write, [&](Project &project) {
        Edit edit;
        edit.kind = EditKind::WriteText;
        edit.changes = {project.changeOfText(SectionId(qtText(options.section)), *text)};
        if (edit.changes.first().before == edit.changes.first().after)
            return ExitCode::Fine;
        const Result<Applied> applied = project.apply(edit);
        return applied ? ExitCode::Fine : console.refuse(file, applied.error());
    });
}

ExitCode printText(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Read, [&](const Project &project) {
        const SectionId id(qtText(options.section));
        const SectionSpec *section = project.edition().section(id);
        if (!section || section->kind != SectionSpec::Kind::Narrative)
            return console.refuse(file, {ErrorCode::UnknownSection, {id.text()}});
        console.result(project.text(id));
        return ExitCode::Fine;
    });
}

} // namespace

Command textCommand()
{
    auto options = std::make_shared<Options>();
    return {"text", Words::tr("Prints or writes a section of the text"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("SECTION", options->section, Words::tr("Section: intro, s1, s5 or s6").toStdString())
                    ->required();
                CLI::Option *from = app.add_option(
                    "--from-file", options->fromFile,
                    Words::tr("Writes the content of this file into the section; - is standard input").toStdString());
                app.add_flag("--print", options->print, Words::tr("Prints the section; also without it").toStdString())
                    ->excludes(from);
            },
            [options](Console &console) {
                return options->fromFile.empty() ? printText(*options, console) : writeText(*options, console);
            }};
}

} // namespace nianbao::cli
