// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signaturelisting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::vector<std::string> files;
    std::string trust;
    Format format = Format::Text;
};

ExitCode runVerify(const Options &options, Console &console)
{
    const Result<Trusted> trusted = readTrusted(qtText(options.trust));
    if (!trusted)
        return console.refuseInput(qtText(options.trust), trusted.error());
    const QDateTime now = console.clock().now();
    ExitCode code = ExitCode::Fine;
    QJsonArray results;
    for (const std::string &file : options.files) {
        const auto listing = listSignatures(qtText(file), *trusted, now);
        if (!listing) {
            code = worst(code, console.refuseInput(qtText(file), listing.error()));
            continue;
        }
        code = worst(code, listing->code);
        if (options.format == Format::Text)
            console.result(asText(qtText(file), *listing, *trusted, now));
        else
            results.append(asJson(qtText(file), *listing));
    }
    if (options.format == Format::Json)
        console.result(QJsonDocument(QJsonObject{{QStringLiteral("files"), results}}).toJson());
    return code;
}

} // namespace

Command verifyCommand()
{
    auto options = std::make_shared<Options>();
    return {"verify", Words::tr("Lists the signatures of PDF files and whether they hold"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->files, Words::tr("PDF files").toStdString())->required();
                app.add_option(
                    "--trust", options->trust,
                    Words::tr("Certificates (PEM) that are trusted beside the system's; then a signature that "
                              "nobody vouches for fails too")
                        .toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runVerify(*options, console); }};
}

} // namespace nianbao::cli
