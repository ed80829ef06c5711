// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"

namespace nianbao::cli {

namespace {

ExitCode unlock(const QString &file, Console &console)
{
    if (const auto report = console.open(file, ProjectFile::Access::Read); !report)
        return console.refuseInput(file, report.error());
    const std::optional<LockHolder> holder = ProjectFile::holder(file);
    if (const Status cleared = ProjectFile::clearLock(file, holder); !cleared)
        return console.refuse(file, cleared.error());
    if (!holder) {
        console.message(Words::tr("No other computer has %1 open.").arg(file));
        return ExitCode::Fine;
    }
    console.message(
        Words::tr("%1 can be changed here now. If somebody on the computer %2 does work on it, their next changes "
                  "will be refused.")
            .arg(file, holder->host));
    return ExitCode::Fine;
}

} // namespace

Command unlockCommand()
{
    return fileCommand("unlock",
                       Words::tr("Takes away the lock of another computer, where nobody works on the report any more"),
                       unlock);
}

} // namespace nianbao::cli
