// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exporting.h"
#include "app/cli/keyoptions.h"
#include "app/cli/words.h"
#include "forms/paper/publicationbundle.h"
#include "forms/wording/signaturesentence.h"
#include "model/base/writefile.h"

#include <QDir>

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string output;
    bool isDraft = false;
    KeyOptions key;
};

ExitCode runBundle(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    const QString output = QDir::cleanPath(qtText(options.output)); // shells complete a folder with a slash
    if (isSameFile(output, file))
        return console.refuse(output, {ErrorCode::FileExists, {output}}); // the report itself is never written over
    const auto project = openToRecord(file, console);
    if (!project)
        return console.refuseInput(file, project.error());
    Result<SigningKey> key{SigningKey()};
    if (!options.key.key.empty()) {
        key = keyOf(options.key, console);
        if (!key)
            return refuseSigning(options.key, {}, key.error(), console);
    }
    const QDateTime moment = fileMoment(**project, console.clock());
    const FontBook fonts;
    PublicationBundle::Options how{options.isDraft ? Draft::Yes : Draft::No, moment};
    how.toldLayout = [&fonts, &console](const PaperLayout &layout) { sayWhatFontsLack(fonts, layout, console); };
    if (!options.key.key.empty()) {
        if (const QString remark = wording::undatedRemark(**project); !remark.isEmpty())
            console.message(remark);
        how.sign = [&key, &options, &console, &project](const QByteArray &pdf) -> Result<QByteArray> {
            if (!(*project)->isReadOnly()) {
                if (const Result<QString> copy = (*project)->backUp(BackupReason::Signing); !copy)
                    return passOn(copy); // nothing signed leaves without a copy
            }
            return PdfSigner::sign(pdf, *key, signingOptions(options.key, console.clock()));
        };
    }
    const Result<QList<BundleFile>> files = PublicationBundle::make(**project, fonts, how);
    if (!files)
        return refuseSigning(options.key, file, files.error(), console);
    if (const Status written = PublicationBundle::write(*files, output, moment); !written)
        return console.refuse(output, written.error());
    for (const BundleFile &made : *files)
        console.result(made.sha256 + QStringLiteral("  ") + made.file.name);
    return record(**project, PublicationBundle::exports(*files), output, console);
}

} // namespace

Command bundleCommand()
{
    auto options = std::make_shared<Options>();
    return {"bundle", Words::tr("Makes everything to hand in and to publish, in one step"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file of a finished report").toStdString())
                    ->required();
                app.add_option("-o,--output", options->output,
                               Words::tr("Folder to make, or a file whose ending is .zip").toStdString())
                    ->required();
                CLI::Option *draft = app.add_flag(
                    "--draft", options->isDraft,
                    Words::tr("Also of a report that is not finished; pages and names say that it is a draft")
                        .toStdString());
                declareKey(app, options->key);
                app.get_option(keyOption)->excludes(draft);
            },
            [options](Console &console) { return runBundle(*options, console); }};
}

} // namespace nianbao::cli
