// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One command of the batch program: its name, what it says in the help, its options, what it does.
// The table of them is the program; the help is made from it.

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <functional>
#include <vector>

namespace nianbao::cli {

struct Command
{
    const char *name;
    QString help;
    /// Declares the options; their values live as long as the command.
    std::function<void(CLI::App &)> declare;
    std::function<ExitCode(Console &)> run;
};

/// One whose only argument is a project file.
Command fileCommand(const char *name, const QString &help, ExitCode (*run)(const QString &file, Console &console));

enum class Format { Text, Json };

/// Declares --format text|json.
void declareFormat(CLI::App &app, Format &format);
/// Paths and other arguments come as UTF-8.
QString qtText(const std::string &text);

Command newCommand();
Command getCommand();
Command setCommand();
Command textCommand();
Command importCommand();
Command exportCommand();
Command bundleCommand();
Command verifyCommand();
Command checkCommand();
Command explainCommand();
Command finishCommand();
Command reopenCommand();
Command renewCommand();
Command editionsCommand();
Command rulesCommand();
Command diffCommand();
Command historyCommand();
Command versionsCommand();
Command backupsCommand();
Command restoreCommand();
Command recoverCommand();
Command unlockCommand();
Command signCommand();

/// All commands, in the order of the help.
std::vector<Command> allCommands();

/// Reads the arguments, without the program's name, and runs the command that they name.
ExitCode run(const QStringList &arguments, Console &console);

} // namespace nianbao::cli
