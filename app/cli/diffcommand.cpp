// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "model/exchange/jsonwriter.h"
#include "model/exchange/reportdifferences.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::string a;
    std::string b;
    Format format = Format::Text;
};

void writeJson(const QList<ReportDifference> &differences, const Options &options, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("a"), qtText(options.a));
    json.member(QStringLiteral("b"), qtText(options.b));
    json.key(QStringLiteral("differences")).beginArray();
    const auto writeSide = [&json](const QString &key, const std::optional<QString> &text) {
        json.key(key);
        if (text)
            json.value(*text);
        else
            json.null();
    };
    for (const ReportDifference &difference : differences) {
        json.beginObject();
        json.member(QStringLiteral("kind"), difference.kind);
        json.member(QStringLiteral("id"), difference.id);
        writeSide(QStringLiteral("a"), difference.a);
        writeSide(QStringLiteral("b"), difference.b);
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

void writeText(const QList<ReportDifference> &differences, Console &console)
{
    const auto side = [](const std::optional<QString> &text) {
        //: stands for a figure or text that a file does not have
        return text ? u'"' + *text + u'"' : Words::tr("not known");
    };
    for (const ReportDifference &difference : differences) {
        console.result(QStringLiteral("%1 %2: %3 → %4")
                           .arg(difference.kind, difference.id, side(difference.a), side(difference.b)));
    }
}

ExitCode runDiff(const Options &options, Console &console)
{
    using Access = ProjectFile::Access;
    return console.withReport(qtText(options.a), Access::Read, [&](const Project &a) {
        return console.withReport(qtText(options.b), Access::Read, [&](const Project &b) {
            const QList<ReportDifference> differences = differencesBetween(a, b);
            if (options.format == Format::Json)
                writeJson(differences, options, console);
            else
                writeText(differences, console);
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
