// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

ExitCode unlock(const QString &file, Console &console)
{
    if (!QFileInfo::exists(file))
        return console.refuseInput(file, {ErrorCode::FileNotFound, {file}});
    const std::optional<LockHolder> holder = ProjectFile::holder(file);
    if (!holder) {
        console.message(Words::tr("Nobody has %1 open; it can be changed.").arg(file));
        return ExitCode::Fine;
    }
    if (const Status cleared = ProjectFile::clearLock(file); !cleared)
        return console.refuse(file, cleared.error());
    console.message(
        Words::tr("%1 can be changed again. If the computer %2 still works on it, its next changes will be refused.")
            .arg(file, holder->host));
    return ExitCode::Fine;
}

} // namespace

Command unlockCommand()
{
    auto file = std::make_shared<std::string>();
    return {
        "unlock", Words::tr("Takes away the lock of another computer on which nobody works on the report any more"),
        [file](CLI::App &app) { app.add_option("FILE", *file, Words::tr("Project file").toStdString())->required(); },
        [file](Console &console) { return unlock(qtText(*file), console); }};
}

} // namespace nianbao::cli
