// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keyoptions.h"

#include "app/cli/words.h"
#include "model/base/pdftokens.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string input;
    std::string output;
    KeyOptions key;
};

ExitCode runSign(const Options &options, Console &console)
{
    const QString input = qtText(options.input);
    const QString output = qtText(options.output);
    const auto isOutput = [&output](const std::string &path) { return isSameFile(output, qtText(path)); };
    if (isOutput(options.input) || isOutput(options.key.key) || isOutput(options.key.passwordFile)
        || isOutput(options.key.certificates))
        return console.refuse(output, {ErrorCode::FileExists, {output}});
    const Result<QByteArray> pdf = readFile(input, largestPdf);
    if (!pdf)
        return console.refuseInput(input, pdf.error());
    const Result<SigningKey> key = keyOf(options.key, console);
    if (!key)
        return refuseSigning(options.key, {}, key.error(), console);
    const Result<QByteArray> bytes = PdfSigner::sign(*pdf, *key, signingOptions(options.key, console.clock()));
    if (!bytes)
        return refuseSigning(options.key, input, bytes.error(), console);
    const Status written = writeFile(output, *bytes);
    return written ? ExitCode::Fine : console.refuse(output, written.error());
}

} // namespace

Command signCommand()
{
    auto options = std::make_shared<Options>();
    return {
        "sign", Words::tr("Signs a PDF electronically (PAdES)"),
        [options](CLI::App &app) {
            app.add_option("FILE", options->input, Words::tr("PDF to sign; it stays as it is").toStdString())
                ->required();
            app.add_option("-o,--output", options->output, Words::tr("Signed PDF to write").toStdString())->required();
            declareKey(app, options->key);
            app.get_option(keyOption)->required();
        },
        [options](Console &console) { return runSign(*options, console); }};
}

} // namespace nianbao::cli
