// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/differencelist.h"
#include "app/cli/words.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string a;
    std::string b;
    Format format = Format::Text;
};

void writeJson(const QList<Difference> &differences, const Options &options, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("a"), qtText(options.a));
    json.member(QStringLiteral("b"), qtText(options.b));
    writeDifferences(differences, json);
    json.endObject();
    console.result(json.bytes());
}

ExitCode runDiff(const Options &options, Console &console)
{
    using Access = ProjectFile::Access;
    return console.withReport(qtText(options.a), Access::Read, [&](const Project &a) {
        return console.withReport(qtText(options.b), Access::Read, [&](const Project &b) {
            if (options.format == Format::Json)
                writeJson(differences(a, b), options, console);
            else
                printDifferences(differences(a, b), a.edition(), console);
            return ExitCode::Fine;
        });
    });
}

} // namespace

Command diffCommand()
{
    auto options = std::make_shared<Options>();
    return {"diff", Words::tr("Prints what differs between two project files"),
            [options](CLI::App &app) {
                app.add_option("A", options->a, Words::tr("Project file").toStdString())->required();
                app.add_option("B", options->b, Words::tr("Project file").toStdString())->required();
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runDiff(*options, console); }};
}

} // namespace nianbao::cli
