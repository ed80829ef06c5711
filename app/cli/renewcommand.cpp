// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"

namespace nianbao::cli {

namespace {

ExitCode renew(const QString &file, Console &console)
{
    return console.withReport(file, ProjectFile::Access::Write, [&](Project &report) {
        const Result<EditionPtr> ours = console.catalog().find(report.edition().id());
        if (!ours)
            return console.refuse(file, ours.error());
        const auto renewed = Project::withEdition(report, *ours);
        return renewed ? ExitCode::Fine : console.refuse(file, renewed.error());
    });
}

} // namespace

Command renewCommand()
{
    auto file = std::make_shared<std::string>();
    return {
        "renew", Words::tr("Takes over this program's rules and words of the report's edition"),
        [file](CLI::App &app) { app.add_option("FILE", *file, Words::tr("Project file").toStdString())->required(); },
        [file](Console &console) { return renew(qtText(*file), console); }};
}

} // namespace nianbao::cli
