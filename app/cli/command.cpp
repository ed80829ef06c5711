// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/usagesentence.h"
#include "app/cli/words.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace nianbao::cli {

namespace {

constexpr QLatin1String languageOption("--language");

/// The words around the help's own texts.
void translateHelp(CLI::App &app)
{
    CLI::FormatterBase &words = *app.get_formatter();
    words.label("Usage", Words::tr("Usage").toStdString());
    words.label("Positionals", Words::tr("Arguments").toStdString());
    words.label("REQUIRED", Words::tr("(required)").toStdString());
    words.label("OPTIONS", Words::tr("OPTIONS").toStdString());
    words.label("SUBCOMMAND", Words::tr("COMMAND").toStdString());
    words.label("TEXT", Words::tr("TEXT").toStdString());
    words.label("INT", Words::tr("NUMBER").toStdString());
    app.option_defaults()->group(Words::tr("Options").toStdString());
}

void setUp(CLI::App &app, std::vector<Command> &commands, std::string &language)
{
    translateHelp(app);
    app.name("nianbao-cli");
    app.description(Words::tr("Annual reports on government information disclosure, from scripts.").toStdString());
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("nianbao-cli " NIANBAO_VERSION),
                         Words::tr("Prints the version").toStdString());
    app.set_help_flag("-h,--help", Words::tr("Prints this help").toStdString());
    // Main() has looked at it already; declared so that it is accepted and stands in the help.
    app.add_option(languageOption.data(), language, Words::tr("Language of the messages: zh or en").toStdString())
        ->check(CLI::IsMember({"zh", "en"}));
    for (Command &command : commands) {
        CLI::App *sub = app.add_subcommand(command.name, command.help.toStdString());
        sub->fallthrough();
        sub->group(Words::tr("Commands").toStdString());
        sub->get_help_ptr()->group(Words::tr("Options").toStdString()); // made before it could take over the group
        command.declare(*sub);
    }
}

ExitCode refuseUsage(const QString &why, Console &console)
{
    console.message(Words::tr("Wrong usage: %1. See nianbao-cli --help.").arg(why));
    return ExitCode::WrongUsage;
}

/// The first word that should be a command and is none; CLI11 would only say that one is missing.
std::optional<QString> unknownCommand(const QStringList &arguments, const std::vector<Command> &commands)
{
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(languageOption))
        at += arguments[at] == languageOption ? 2 : 1; // its value behind it, or behind an equals sign
    if (at >= arguments.size() || arguments[at].startsWith(u'-'))
        return std::nullopt;
    const bool isKnown = std::any_of(commands.cbegin(), commands.cend(), [&](const Command &command) {
        return arguments[at] == QLatin1String(command.name);
    });
    return isKnown ? std::nullopt : std::optional<QString>(arguments[at]);
}

} // namespace

QString qtText(const std::string &text)
{
    return QString::fromStdString(text);
}

Command fileCommand(const char *name, const QString &help, ExitCode (*run)(const QString &file, Console &console))
{
    auto file = std::make_shared<std::string>();
    return {
        name, help,
        [file](CLI::App &app) { app.add_option("FILE", *file, Words::tr("Project file").toStdString())->required(); },
        [file, run](Console &console) { return run(qtText(*file), console); }};
}

void declareFormat(CLI::App &app, Format &format)
{
    const std::map<std::string, Format> names{{"text", Format::Text}, {"json", Format::Json}};
    app.add_option("--format", format, Words::tr("How to print the result: text or json").toStdString())
        ->transform(CLI::CheckedTransformer(names))
        ->type_name("text|json")
        ->option_text("text|json");
}

std::vector<Command> allCommands()
{
    return {newCommand(),     getCommand(),     setCommand(),     textCommand(),     importCommand(),
            exportCommand(),  bundleCommand(),  signCommand(),    verifyCommand(),   checkCommand(),
            explainCommand(), finishCommand(),  reopenCommand(),  renewCommand(),    editionsCommand(),
            rulesCommand(),   diffCommand(),    historyCommand(), versionsCommand(), backupsCommand(),
            restoreCommand(), recoverCommand(), unlockCommand()};
}

ExitCode run(const QStringList &arguments, Console &console)
{
    std::vector<Command> commands = allCommands();
    if (const std::optional<QString> unknown = unknownCommand(arguments, commands))
        return refuseUsage(Words::tr("there is no command “%1”").arg(*unknown), console);
    std::string language;
    CLI::App app;
    setUp(app, commands, language);
    std::vector<std::string> reversed;
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        std::ostringstream unused;
        if (app.exit(error, out, unused) == 0) { // --help and --version
            console.result(QByteArray::fromStdString(out.str()));
            return ExitCode::Fine;
        }
        return refuseUsage(usageSentence(error, app), console);
    }
    const CLI::App *chosen = app.get_subcommands().front();
    const auto command = std::find_if(commands.begin(), commands.end(), [chosen](const Command &candidate) {
        return chosen->get_name() == candidate.name;
    });
    return command->run(console);
}

} // namespace nianbao::cli
