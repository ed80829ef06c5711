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
    return fileCommand("renew", Words::tr("Takes over this program's rules and words of the report's edition"), renew);
}

} // namespace nianbao::cli
